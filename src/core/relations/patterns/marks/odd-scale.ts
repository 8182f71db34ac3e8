import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { largest, smallest } from '../../../text/extremes.ts';
import { groupBy } from '../../../text/group-by.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isOfWholePlace } from '../../agreement.ts';
import { numberOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { PartList } from '../../part-list.ts';
import { partList } from '../../part-list.ts';
import type { Pattern } from '../../pattern.ts';
import { isExact } from '../../printed-digits.ts';
import { whatToCheck } from '../../what-to-check.ts';

/** 亿 for 万, or 万 for 亿, where all else that the paragraph tells in the unit is on the other scale, and so would this be. */
export const oddScalePatterns: readonly Pattern[] = [
  partList({
    kind: 'magnitude',
    name: 'an amount on another scale than all others of its paragraph',
    lists: oddOnes,
    law: ({ whole, parts }) => [{ ...offScale(whole, parts), certainty: 'information' }],
    example: '经营主体达到8.6万户，其中企业2.4万户。民营企业«2.2亿户»。',
    right: '2.2万户',
  }),
];

/** Each such figure, with the others. */
function* oddOnes(text: string, metrics: readonly Metric[]): Iterable<PartList> {
  let line: Metric[] = [];
  for (const [at, metric] of metrics.entries()) {
    const before = metrics[at - 1];
    if (before && text.slice(before.range[1], metric.range[0]).includes('\n')) {
      yield* oddIn(line, text);
      line = [];
    }
    if (metric.aspect === 'level' && isExact(metric)) line.push(metric);
  }
  yield* oddIn(line, text);
}

function* oddIn(line: readonly Metric[], text: string): Iterable<PartList> {
  for (const [unit, alike] of groupBy(line, ({ unit: each }) => each)) {
    if (alike.length < FEWEST || unit === '') continue;
    const large = alike.filter((each) => each.text.includes(LARGE));
    // Money of any scale is told beside other money; only where all but one is of the larger scale it is odd.
    const isMoney = unit === '元';
    const [odd] = isMoney ? alike.filter((each) => !large.includes(each)) : large;
    if (!odd || large.length !== (isMoney ? alike.length - 1 : 1) || !FINE.test(odd.text)) continue;
    const others = alike.filter((each) => each !== odd);
    if (wouldFit(numberOf(odd) * (isMoney ? SCALE : 1 / SCALE), others) && isOwn(odd, text))
      yield { whole: odd, parts: others };
  }
}

/** A small round sum is told beside large ones, 调入资金10万元; one with decimals hardly. */
const FINE = /\.\d/;

const FEWEST = 3;
const LARGE = '亿';
const SCALE = 1e4;

/** Between the others, or little below them. */
function wouldFit(value: number, others: readonly Metric[]): boolean {
  const values = others.map(numberOf);
  const [least, most] = [smallest(values), largest(values)];
  return value <= most && value >= least / 3 && most < least * FARTHEST;
}

/** Others that lie so far apart themselves tell nothing. */
const FARTHEST = 100;

/** Neither of the nation nor of one of many. */
function isOwn(odd: Metric, text: string): boolean {
  return isOfWholePlace(odd) && !OF_OTHERS.test(clauseBefore(text, odd.range[0], '，。；\n'));
}

const OF_OTHERS = rx`{nation}|{perHead}|{householdIncome}|每|均`;

function offScale(odd: Metric, others: readonly Metric[]): ReturnType<typeof disproved<Metric>> {
  const asked = whatToCheck(odd.text);
  const words = others
    .map(({ text }) => text)
    .slice(0, 3)
    .join('、');
  return disproved(odd, `${odd.text}：${words}`, {
    zh: `${odd.text}与同段的${words}相差千倍以上，${asked.zh}`,
    en: `${odd.text} is thousands of times off from ${words} beside it: ${asked.en}`,
  });
}
