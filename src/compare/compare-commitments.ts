import type { AnalysisCommitment, AnalysisMetric } from '../core/index.ts';
import { withoutBlanks } from '../core/index.ts';
import type { AlignedDrafts, DraftSide, Firmness } from './aligned-drafts.ts';
import type { CommitmentChange } from './comparison.ts';
import { placeOf } from './comparison.ts';
import { pairInOrder } from './pair-in-order.ts';

/**
 * Which promises became weaker or stronger, by number, bound, deadline and firmness. «确保新增就业1300人以上» →
 * «力争新增就业1200人»: weakened (value, bound, hardness). Words alone are no change.
 */
export function compareCommitments(drafts: AlignedDrafts): readonly CommitmentChange[] {
  const { old, new: now } = drafts;
  const left: AnalysisCommitment[][] = [];
  const found: AnalysisCommitment[][] = [];
  const changes: CommitmentChange[] = [];
  for (const [before, after] of drafts.sentences) {
    const [was, is] = [checkable(old.commitmentsIn(before)), checkable(now.commitmentsIn(after))];
    const { pairs, removed, added } = pairInOrder(was, is, (a, b) => (a.topic === b.topic ? 2 : 1));
    for (const [a, b] of pairs) {
      const [oldOne, newOne] = [was[a], is[b]];
      const change = oldOne && newOne ? changeOf(oldOne, newOne, drafts) : null;
      if (change) changes.push(change);
    }
    left.push(removed.flatMap((index) => was[index] ?? []));
    found.push(added.flatMap((index) => is[index] ?? []));
  }
  const [gone, come] = [left.flat(), found.flat()];
  const bare = ({ text }: AnalysisCommitment): string => withoutBlanks(text);
  const kept = new Set(come.map(bare).filter((words) => gone.some((each) => bare(each) === words)));
  const removed = gone
    .filter((each) => !kept.has(bare(each)))
    .map(({ range }) => single('removed', { old: old.words(range) }));
  const added = come
    .filter((each) => !kept.has(bare(each)))
    .map(({ range }) => single('added', { new: now.words(range) }));
  return [...changes, ...removed, ...added].toSorted((a, b) => placeOf(a) - placeOf(b));
}

function checkable(commitments: readonly AnalysisCommitment[]): readonly AnalysisCommitment[] {
  return commitments.filter(({ kind }) => kind !== 'intent');
}

function single(kind: 'added' | 'removed', words: Pick<CommitmentChange, 'old' | 'new'>): CommitmentChange {
  return { kind, ...words, what: [] };
}

/** Up and down as seen by who holds the promise: 1 firmer, -1 weaker, 0 the same or not to be told. */
type Turn = -1 | 0 | 1;

function changeOf(was: AnalysisCommitment, is: AnalysisCommitment, drafts: AlignedDrafts): CommitmentChange | null {
  const turns: Partial<Record<CommitmentChange['what'][number], Turn>> = {};
  const [before, after] = [targetOf(was, drafts.old), targetOf(is, drafts.new)];
  if (before && after) {
    if (valueOf(before) !== valueOf(after)) turns.value = valueTurn(before, after);
    if (before.bound !== after.bound) turns.bound = turnOf(BOUNDS[before.bound], BOUNDS[after.bound]);
  }
  if (was.deadline !== is.deadline) turns.deadline = deadlineTurn(was.deadline, is.deadline);
  const [said, says] = [drafts.old.firmness(was), drafts.new.firmness(is)];
  if (said !== says) turns.hardness = turnOf(FIRMNESS[said], FIRMNESS[says]);
  const what = WHAT.filter((each) => turns[each] !== undefined);
  if (what.length === 0) return null;
  const told = new Set(what.map((each) => turns[each]).filter((turn) => turn !== 0));
  const [only] = told;
  const kind = told.size !== 1 ? 'changed' : only === 1 ? 'strengthened' : 'weakened';
  return { kind, old: drafts.old.words(was.range), new: drafts.new.words(is.range), what };
}

const WHAT = ['bound', 'value', 'deadline', 'hardness'] as const;

/** The less a bound leaves open, the firmer it is. */
const BOUNDS: Readonly<Record<AnalysisMetric['bound'], number>> = {
  about: 0,
  range: 0,
  lessThan: 1,
  exact: 1,
  atMost: 1,
  atLeast: 2,
  moreThan: 2,
};

/** A promise without a word for it is firmer than one that is aimed at. */
const FIRMNESS: Readonly<Record<Firmness, number>> = { planned: 0, aimed: 1, plain: 2, firm: 3 };

function targetOf({ metrics }: AnalysisCommitment, { draft }: DraftSide): AnalysisMetric | null {
  const figures = metrics.flatMap((index) => draft.analysis.metrics[index] ?? []);
  return figures.find(({ status }) => status === 'target') ?? null;
}

function valueOf({ value }: AnalysisMetric): number {
  return typeof value === 'number' ? value : value[0];
}

/** More is firmer, but for what is to stay below a limit or to fall to a level. */
function valueTurn(was: AnalysisMetric, is: AnalysisMetric): Turn {
  if (was.unit !== is.unit || was.aspect !== is.aspect) return 0;
  const isLimit = is.bound === 'atMost' || is.bound === 'lessThan';
  return isLimit ? turnOf(valueOf(is), valueOf(was)) : turnOf(valueOf(was), valueOf(is));
}

/** A deadline that is later, or gone, is weaker. */
function deadlineTurn(was: string | null, is: string | null): Turn {
  if (was === null || is === null) return was === null ? 1 : -1;
  const end = (period: string): string => period.slice(period.indexOf('/') + 1);
  return end(is) < end(was) ? 1 : end(is) > end(was) ? -1 : 0;
}

function turnOf(was: number, is: number): Turn {
  return is > was ? 1 : is < was ? -1 : 0;
}
