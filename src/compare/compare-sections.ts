import type { AnalysisSection } from '../core/index.ts';
import { withoutBlanks } from '../core/index.ts';
import type { AlignedDrafts } from './aligned-drafts.ts';
import type { SectionChange } from './comparison.ts';
import { placeOf } from './comparison.ts';
import { pairInOrder } from './pair-in-order.ts';

/**
 * Which headings came, went, were reworded, counted anew or moved. «（二）稳投资» → «（三）扩投资»: retitled.
 */
export function compareSections({ old, new: now }: AlignedDrafts): readonly SectionChange[] {
  const [before, after] = [headings(old.draft.analysis.sections), headings(now.draft.analysis.sections)];
  const { pairs, removed, added } = pairInOrder(before, after, weight);
  const oldWords = (section: AnalysisSection): Pick<SectionChange, 'old'> => ({ old: old.words(section.heading) });
  const newWords = (section: AnalysisSection): Pick<SectionChange, 'new'> => ({ new: now.words(section.heading) });
  const changes: SectionChange[] = [];
  for (const [a, b] of pairs) {
    const [was, is] = [before[a], after[b]];
    if (!was || !is) continue;
    if (bare(was) !== bare(is)) changes.push({ kind: 'retitled', ...oldWords(was), ...newWords(is) });
    else if (was.number !== is.number) changes.push({ kind: 'renumbered', ...oldWords(was), ...newWords(is) });
  }
  const gone = removed.flatMap((index) => before[index] ?? []);
  for (const is of added.flatMap((index) => after[index] ?? [])) {
    const twin = gone.findIndex((was) => bare(was) === bare(is) && was.level === is.level);
    const was = gone.splice(twin, twin < 0 ? 0 : 1)[0];
    changes.push(was ? { kind: 'moved', ...oldWords(was), ...newWords(is) } : { kind: 'added', ...newWords(is) });
  }
  const left = gone.map((was): SectionChange => ({ kind: 'removed', ...oldWords(was) }));
  return [...changes, ...left].toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Those with words of their own; themes that open paragraphs are sentences, which figures and promises speak of. */
function headings(sections: readonly AnalysisSection[]): readonly AnalysisSection[] {
  return sections.filter(({ kind }) => kind === 'numbered' || kind === 'unnumbered').slice(0, MOST);
}

/** A report has some fifty; a longer list is compared as far as this. */
const MOST = 1_000;

function weight(old: AnalysisSection, now: AnalysisSection): number {
  if (old.level !== now.level || old.kind !== now.kind) return 0;
  if (bare(old) === bare(now)) return 4;
  const common = [...new Set(bare(old))].filter((char) => bare(now).includes(char)).length;
  const alike = common / Math.max(1, Math.min(bare(old).length, bare(now).length));
  return alike >= 0.5 ? 1 + alike : 0;
}

function bare({ title }: AnalysisSection): string {
  return withoutBlanks(title);
}
