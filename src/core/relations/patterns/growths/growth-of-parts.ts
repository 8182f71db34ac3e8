import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isAbove, printed } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { PartList } from '../../part-list.ts';
import { partList } from '../../part-list.ts';
import { closes } from '../../parts-behind.ts';
import type { Pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import type { Verdict } from '../../relation.ts';
import { signedGrowth } from '../../signed-growth.ts';

/** What the parts of a whole say of its growth: it lies between theirs. */
export const growthOfPartsPatterns: readonly Pattern[] = [
  partList({
    kind: 'growth-order',
    name: 'a whole that grows more or less than all the parts that make it',
    law: beyondParts,
    example: '全年产粮54.2万吨，«增长3.4%»，其中夏粮11.3万吨，增长1.2%；秋粮42.9万吨，下降2.1%。',
    right: '下降1.4%',
  }),
];

/** Of parts that make the whole, each told with its growth right behind it. */
function* beyondParts({ whole, parts }: PartList, text: string, metrics: readonly Metric[]): Iterable<Verdict> {
  const own = growthBehind(whole, text, metrics);
  const theirs = parts.map((part) => growthBehind(part, text, metrics));
  if (!own || parts.length < 2 || !closes(whole, parts)) return;
  const told = theirs.flatMap((growth) => (growth ? [growth] : []));
  if (told.length < parts.length) return;
  const range = printed(own);
  const signed = signedGrowth(own);
  const isHigh = told.every((growth) => isAbove(signed, signedGrowth(growth)));
  const isLow = told.every((growth) => isAbove(signedGrowth(growth), signed));
  if (range.high < LEAST || !(isHigh || isLow)) return;
  yield {
    ...disproved(own, told.map((growth) => wayOf(growth)).join('，'), {
      zh: `各分项${told.map(wayOf).join('、')}，总数不会${wayOf(own)}`,
      en: `With parts at ${told.map(({ text: written }) => written).join(', ')} the whole cannot be at ${own.text}`,
    }),
    of: [own, ...told],
    // Its verb may be what is wrong.
    range: [whole.range[1] + 1, own.range[1]],
  };
}

/** Below this a rounded growth tells nothing. */
const LEAST = 0.1;

function wayOf({ text, direction }: Metric): string {
  return `${direction === 'down' ? '下降' : '增长'}${text}`;
}

/** The growth that stands right behind an amount: 54.2万吨，比上年增长3.4%. */
function growthBehind(amount: Metric, text: string, metrics: readonly Metric[]): Metric | null {
  const next = metrics[placeAmong(metrics, amount) + 1];
  if (next?.aspect !== 'growth' || next.unit !== '%' || next.bound !== 'exact') return null;
  return GREW.test(text.slice(amount.range[1], next.range[0])) ? next : null;
}

const GREW = rx`^[，、（]{since}?(?:{up|down})了?$`;
