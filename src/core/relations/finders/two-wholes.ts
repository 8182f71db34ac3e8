import type { Metric } from '../../metrics/metric.ts';
import { clauseStart } from '../../text/clause-start.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Pattern } from '../pattern.ts';
import { stepOf, valueOf } from '../interval.ts';
import { rx, wordsOf } from '../../text/word-pattern.ts';

/** Counts with their shares, of which two imply two wholes of one thing. */
export const wholeFinders: readonly Pattern[] = [
  finder({
    kind: 'ratio',
    name: 'two shares of one thing that imply two wholes',
    *find(text, metrics) {
      const found = [...shares(text, metrics)];
      for (let index = 1; index < found.length; index++) yield* twoWholes(found[index - 1], found[index]);
    },
    shared: [],
    certainty: 'information',
    example: '全区«512项政务服务事项实现一窗办理、占比96.6%»，网办事项505项、网办率99.2%。',
    right: '492项政务服务事项实现一窗办理、占比96.6%',
  }),
];

/** «512项事项实现一窗办理、占比96.6%»: a count and, right after it, what part of its whole that is. */
interface Share {
  readonly count: Metric;
  readonly percent: Metric;
  /** The words from the start of the clause of the count to the percentage. */
  readonly words: string;
}

/** Every exact count that is followed at once by its own share (占比, 占…的, …率) in per cent. */
function* shares(text: string, metrics: readonly Metric[]): Iterable<Share> {
  for (let index = 0; index + 1 < metrics.length; index++) {
    const [count, percent] = [metrics[index], metrics[index + 1]];
    if (!count || percent?.unit !== '%' || percent.sentence !== count.sentence) continue;
    if (count.unit === '%' || count.unit === '个百分点' || count.bound !== 'exact' || percent.bound !== 'exact')
      continue;
    if (!SHARE_OF_COUNT.test(text.slice(count.range[1], percent.range[0]))) continue;
    yield { count, percent, words: text.slice(clauseStart(text, count.range[0], '，。；：\n'), percent.range[0]) };
  }
}

/** At most one stop between the two, and before the percentage 占比, 占…的 or a rate that is no growth. */
const SHARE_OF_COUNT = rx`^[^，。；、]{0,16}[、，（]?(?:占比|占[^，。；、\d]{0,14}?的?|[^，。；、\d增降升]{1,6}率){comesTo}$`;

function* twoWholes(first: Share | undefined, second: Share | undefined): Iterable<Found> {
  if (!first || second?.count.sentence !== first.count.sentence || second.count.unit !== first.count.unit) return;
  if (rateOf(first) === rateOf(second)) return;
  if (!sameThing(first.words, second.words) || OTHER_WHOLE.test(first.words + second.words)) return;
  const [a, b] = [impliedWhole(first.count, first.percent), impliedWhole(second.count, second.percent)];
  if (a[0] <= b[1] && b[0] <= a[1]) return;
  const [one, two] = [division(first), division(second)];
  yield {
    holds: false,
    arithmetic: `${one}，${two}`,
    stated: first.count,
    range: [first.count.range[0], first.percent.range[1]],
    says: {
      zh: `${one}，${two}，两个总数不同，请核对口径`,
      en: `${one}, ${two}: two different wholes; check what was counted`,
    },
    places: [
      { role: 'count', metric: first.count },
      { role: 'other', metric: second.count },
      { role: 'otherPercent', metric: second.percent },
    ],
  };
}

/** 参保率 beside 参保率: two things, each with its own; NaN, which is like no other, where the share bears no name of a rate. */
function rateOf({ words }: Share): string | number {
  return /\p{Script=Han}{2}率(?=[达为]?到?$)/u.exec(words)?.[0] ?? NaN;
}

/** 占全市的, 占计划的: shares of wholes that are named and may differ. */
const OTHER_WHOLE = /占(?!比)/;

/** Whether two stretches name one thing: they share two characters of a name. */
function sameThing(a: string, b: string): boolean {
  for (const [, pair = ''] of a.matchAll(NAME_PAIRS)) if (b.includes(pair) && !COMMON_PAIRS.has(pair)) return true;
  return false;
}

const NAME_PAIRS = /(?=(\p{Script=Han}{2}))\p{Script=Han}/gu;
const COMMON_PAIRS = new Set(wordsOf('commonPair'));

/** The wholes that a printed count and a printed share allow. */
function impliedWhole(count: Metric, percent: Metric): readonly [low: number, high: number] {
  const slack = count.step === 1 ? 0 : stepOf(count) / 2;
  const [part, share] = [valueOf(count), valueOf(percent)];
  return [((part - slack) / (share + percent.step / 2)) * 100, ((part + slack) / (share - percent.step / 2)) * 100];
}

function division({ count, percent }: Share): string {
  return `${formatQuantity(valueOf(count), count)} ÷ ${percent.text} ≈ ${formatQuantity(Math.round((valueOf(count) / valueOf(percent)) * 100), count)}`;
}
