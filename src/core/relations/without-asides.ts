import type { Metric } from '../metrics/metric.ts';
import { allMatches } from '../text/all-matches.ts';
import { isLimit } from './is-limit.ts';
import type { MaskedText } from './masked-text.ts';
import { figurePattern } from './figure-pattern.ts';
import { placeAmong } from './place-among.ts';
import type { NearSentences, Stretch } from './stretches.ts';
import { cutStretches } from './stretches.ts';

/**
 * A masked text without what it says by the way, and once more without growth and without what its parts end with:
 * «120亿元，居全省第2位，完成任务130亿元的95%» is 120亿元，完成任务130亿元的95%. What belongs together stays so whatever is said in
 * between, and rows need not know of it.
 *
 * @returns texts whose stretches are those that have lost something
 */
export function withoutAsides(masked: MaskedText): readonly MaskedText[] {
  const plain = without(masked, ASIDES);
  const bare = without(plain ?? masked, GROWTHS);
  return [plain, bare].filter((text) => text !== null);
}

const ASIDES = figurePattern(
  '{remarkAside}|{rankAside}|{recordAside}|{clauseOpens}|{limitAside}|{nowOf}|{drivenAside}|{wordyAside}',
  'g',
);
const GROWTHS = figurePattern('{growthAside}|{tailAside}', 'g');

type Cut = readonly [start: number, end: number];

function without(masked: MaskedText, asides: RegExp): MaskedText | null {
  const cuts = cutsIn(masked, asides);
  if (cuts.length === 0) return null;
  const { text, seams } = joined(masked.text, cuts);
  const metricAt = movedBy(cuts, masked.metricAt);
  const stretches = cutStretches(text, metricAt.keys()).flatMap((near) => seamed(near, seams));
  return { ...masked, text, metricAt, stretches };
}

function cutsIn(masked: MaskedText, asides: RegExp): readonly Cut[] {
  return masked.stretches.flatMap(({ text, start }) =>
    allMatches(text, asides)
      .filter(({ index, groups }) => groups?.limit === undefined || isLimitAt(start + index, masked))
      .map(({ index, 0: { length } }): Cut => [start + index, start + index + length]),
  );
}

function isLimitAt(at: number, { metricAt, metrics, source }: MaskedText): boolean {
  const metric = metricAt.get(at);
  return metric !== undefined && isLimit(metric, metrics[placeAmong(metrics, metric) + 1], source);
}

/** What is left, and where in it something was taken out. */
function joined(text: string, cuts: readonly Cut[]): { readonly text: string; readonly seams: readonly number[] } {
  const parts: string[] = [];
  const seams: number[] = [];
  let [from, length] = [0, 0];
  for (const [start, end] of cuts) {
    parts.push(text.slice(from, start));
    length += start - from;
    seams.push(length);
    from = end;
  }
  return { text: [...parts, text.slice(from)].join(''), seams };
}

/** The figures that are left, where they stand then. */
function movedBy(cuts: readonly Cut[], metricAt: ReadonlyMap<number, Metric>): ReadonlyMap<number, Metric> {
  const moved = new Map<number, Metric>();
  let [next, gone] = [0, 0];
  for (const [at, metric] of metricAt) {
    for (let cut = cuts[next]; cut && cut[1] <= at; cut = cuts[next]) {
      gone += cut[1] - cut[0];
      next += 1;
    }
    if (at < (cuts[next]?.[0] ?? Infinity)) moved.set(at - gone, metric);
  }
  return moved;
}

/** A paragraph in which a sentence has lost or gained something: whole, for of a list that goes on a part would make another sum. */
export function seamed(near: NearSentences, seams: readonly number[]): readonly NearSentences[] {
  if (!isSeamed(near, seams)) return [];
  return [{ ...near, sentences: near.sentences.map((each) => ({ ...each, seen: !isSeamed(each, seams) })) }];
}

function isSeamed({ start, text }: Stretch, seams: readonly number[]): boolean {
  let [low, high] = [0, seams.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seams[middle] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return (seams[low] ?? Infinity) < start + text.length;
}
