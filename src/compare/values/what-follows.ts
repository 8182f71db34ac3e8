import type { AnalysisFinding, Edit, Range } from '../../core/index.ts';
import { analyze, applyEdits } from '../../core/index.ts';
import type { Draft } from '../draft.ts';

/** What edits of a draft do to its findings above hint. */
export interface Consequences {
  /** What held and does not any more: sums, growth, shares. In the edited text. */
  readonly breaks: readonly AnalysisFinding[];
  /** What did not hold and does now. In the text before. */
  readonly mends: readonly AnalysisFinding[];
}

/** Checks a draft as it would be after some edits: a level that is changed breaks the growth that is printed beside it. */
export function whatFollows({ text, analysis }: Draft, edits: readonly Edit[], language: 'zh' | 'en'): Consequences {
  const edited = analyze(applyEdits(text, edits), { file: analysis.file, language });
  const before = told(analysis.findings).map((finding) => ({ finding, key: keyOf(finding, (at) => moved(at, edits)) }));
  const after = told(edited.findings).map((finding) => ({ finding, key: keyOf(finding, (at) => at) }));
  const [known, now] = [before, after].map((all) => new Set(all.map(({ key }) => key)));
  return {
    breaks: after.filter(({ key }) => known?.has(key) !== true).map(({ finding }) => finding),
    mends: before.filter(({ key }) => now?.has(key) !== true).map(({ finding }) => finding),
  };
}

/** What other papers say is not checked again. */
function told(findings: readonly AnalysisFinding[]): readonly AnalysisFinding[] {
  return findings.filter(
    ({ severity, related }) => severity !== 'hint' && related.every(({ file }) => file === undefined),
  );
}

function keyOf({ rule, range }: AnalysisFinding, place: (offset: number) => number): string {
  const [start, end]: Range = range;
  return `${rule} ${place(start)}-${place(end)}`;
}

/** Where an offset stands after edits; the end of an edited stretch at the end of its new words. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits
    .filter(({ range }) => range[1] <= offset)
    .reduce((at, { range, text }) => at + text.length - (range[1] - range[0]), offset);
}
