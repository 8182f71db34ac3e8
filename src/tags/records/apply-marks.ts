import type { Analysis, AnalysisCommitment, Range } from '../../core/index.ts';
import type { AnchorState } from '../anchors/anchor.ts';
import { anchorFinder } from '../anchors/find-anchor.ts';
import type { Mark, Store } from '../store/store.ts';

/** A commitment as a person left it: found by the analysis or marked by hand, with what was said of it. */
export interface MarkedCommitment extends AnalysisCommitment {
  /** The record kept of it, or null where nobody has touched it. */
  readonly mark: Mark | null;
  /** Marked by hand; the analysis does not find it. */
  readonly manual: boolean;
  readonly tags: readonly string[];
  /** What became of the words that were marked; exact where nothing was. */
  readonly state: Exclude<AnchorState, 'lost'>;
}

export interface MarkedReport {
  readonly analysis: Analysis;
  /** In text order, without the rejected ones. */
  readonly commitments: readonly MarkedCommitment[];
  readonly rejected: readonly MarkedCommitment[];
  /** Marks whose words are gone: to be shown as lost, never put on other words. */
  readonly lost: readonly Mark[];
}

/** Puts the marks of `store` on the commitments of `analysis`; `text` is what the analysis was made of. */
export function applyMarks(analysis: Analysis, text: string, store: Store): MarkedReport {
  const find = anchorFinder(text);
  const marked = new Map<AnalysisCommitment, MarkedCommitment>();
  const own: MarkedCommitment[] = [];
  const lost: Mark[] = [];
  for (const mark of store.marks) {
    const { state, range } = find(mark.anchor);
    if (state === 'lost') {
      lost.push(mark);
      continue;
    }
    const found = mark.kind === 'manual' ? null : commitmentAt(analysis.commitments, range, marked);
    const about = { mark, manual: !found, tags: mark.tags, state };
    if (found) marked.set(found, { ...found, ...about });
    else own.push({ ...asCommitment(analysis, text, range), ...about });
  }
  const all = analysis.commitments.map((each) => marked.get(each) ?? untouched(each)).concat(own);
  all.sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  return {
    analysis,
    commitments: all.filter((each) => each.mark?.kind !== 'rejected'),
    rejected: all.filter((each) => each.mark?.kind === 'rejected'),
    lost,
  };
}

function untouched(commitment: AnalysisCommitment): MarkedCommitment {
  return { ...commitment, mark: null, manual: false, tags: [], state: 'exact' };
}

/** The commitment on these words: with the same range, else the one that shares more than half of both. */
function commitmentAt(
  commitments: readonly AnalysisCommitment[],
  range: Range,
  taken: ReadonlyMap<AnalysisCommitment, unknown>,
): AnalysisCommitment | null {
  let best: AnalysisCommitment | null = null;
  let most = 0.5;
  for (const each of commitments) {
    const share = sharedPart(each.range, range);
    if (share > most && !taken.has(each)) {
      best = each;
      most = share;
    }
  }
  return best;
}

function sharedPart(a: Range, b: Range): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared / Math.max(a[1] - a[0], b[1] - b[0]);
}

/** What can be said of words that a person chose: the figures in them, their section, the plan's year. */
function asCommitment(analysis: Analysis, text: string, range: Range): AnalysisCommitment {
  const metrics = analysis.metrics.flatMap((each, index) =>
    range[0] <= each.range[0] && each.range[1] <= range[1] ? [index] : [],
  );
  const around = analysis.sections.filter((each) => each.range[0] <= range[0] && range[1] <= each.range[1]);
  return {
    range,
    text: text.slice(range[0], range[1]),
    kind: metrics.length > 0 ? 'quantified' : 'deliverable',
    section: around.at(-1)?.id ?? null,
    metrics,
    deadline: analysis.report.plans,
    topic: null,
  };
}
