import type { Metric } from '../../../metrics/metric.ts';
import { isMoney } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import { disproved, share, within } from '../../laws.ts';
import { either } from '../../either.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { isExact } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';
import { planPassed, plannedBefore, severalEach } from '../guards.ts';
import { markOf } from '../marks/marks.ts';
import { partOfWhole } from './part-of-whole.ts';
import { wordsOf } from '../../../text/word-pattern.ts';

/** Things among those that pass a lower mark, among those that are listed, or among those that are worked on. */
export const nestedPartPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'more above a higher rate than above a lower one',
    figures: { low: 'percent', whole: 'amount', high: 'percent', part: 'amount' },
    words: '{low}的(?<kind>有?){whole}[、，](?:其中)?{high}的\\k<kind>{part}(?=[，。；、）\\n])',
    law: ({ low, whole, high, part }) => (areOpen(low, high) ? ofOneUnit(part, whole) : null),
    example: '在全国占比超过5%的有36种、超过10%的有«48种»、超过30%的有6种。',
    right: '18种',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more projects above a higher sum than above a lower one',
    figures: { low: 'amount', whole: 'amount', high: 'amount', part: 'amount' },
    words:
      '(?:{low}|(?<![\\d十百千万])(?<mark>[十百千]?[万亿])元及?以上)的?(?<noun>{within}{0,8}?)(?:{up}?{reach})?{whole}[、，](?:其中)?达?到?(?:{high}|(?<higher>[十百千]?[万亿])元及?以上)的?(?:\\k<noun>)?(?:{up}?{reach})?{part}(?=[，。；、）\\n])',
    mixed: true,
    law: ({ low, whole, high, part }, said) => aboveSums(low, whole, high, part, said),
    // 超亿元12栋、超5000万元9栋 may be bands.
    certainty: 'information',
    example: '投资亿元以上项目86个，5亿元以上«124个»，均有增加。',
    right: '24个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more above the higher of two sums than above the lower, told together',
    figures: { low: 'amount', high: 'amount', whole: 'amount', part: 'amount' },
    words: '{low}、{high}的{within}{1,8}?{respectively}?{reach}?{whole}[、和]{part}',
    mixed: true,
    law: ({ low, whole, high, part }) =>
      isMoney(low) && areOpen(low) && valueOf(high) > valueOf(low) ? ofOneUnit(part, whole) : null,
    example: '年销售收入超过2亿元、20亿元的企业分别达到16家和«136家»。',
    right: '6家',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more that grew by two digits than grew',
    figures: { whole: 'amount', part: 'amount', those: 'amount' },
    words:
      '{whole}{within}{0,6}?(?<noun>{within}{2})?(?:增加值|产值)?{within}{0,6}{up}(?:[，、（]{within}{0,8}{percent}）?)?[、，；](?:在?[^，。；\\d\\n]{2,16}中，|其中，?)?(?:{part}{within}{0,4}?\\k<noun>(?:增加值|产值)?(?:{sameTime})?(?:{twoDigits}|增[速幅](?:{reach}?两位数|{percent}))|增[速幅]{percent}的有{those})',
    mixed: true,
    law: ({ whole, part, those }) => ofOneUnit(either(part, those), whole),
    example: '8个重点行业增加值实现增长，«13个»行业同比实现两位数增长。',
    right: '3个',
  }),
  pattern({
    kind: 'ratio',
    name: 'those among things of a kind, and their share',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    words: '{whole}{between}{1,8}中{within}{2,14}有{part}[，、]占比(?:达到?|为|约)?{percent}(?=[，。；、）\\n])',
    law: ({ whole, part, percent }) => (whole.unit === part.unit ? share(part, whole, percent) : null),
    example: '14个市级重点项目中新能源项目有5个，占比达«45.7%»。',
    right: '35.7%',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more handed out than was ever built',
    figures: { whole: 'amount', part: 'amount' },
    words: '累计(?:{finished}|筹集|配建){within}{2,14}{whole}[、，](?:已|实际)?{handedOut}了?{part}(?=[，。；、）\\n])',
    unless: [plannedBefore, planPassed],
    law: ({ whole, part }) => ofOneUnit(part, whole),
    example: '累计建成公共租赁住房6482套、分配入住«6842套»。',
    right: '6248套',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more finished than was begun of so many',
    figures: { whole: 'amount', begun: 'amount', done: 'amount' },
    words:
      '{whole}{between}{2,12}[，：]{doneLead}?{started}{begun}[、，](?:{doneLead}|年内)?(?:{finished|completion}){done}(?=[，。；、）\\n])',
    // 年内完成 is told of the year's end.
    shared: [],
    law: ({ whole, begun, done }) => (within(begun, whole).holds ? ofOneUnit(done, begun) : null),
    certainty: 'information',
    example: '实施64个道路提升项目，开工42个，年内完成«53个»。',
    right: '35个',
  }),
  partOfWhole({
    name: 'more tasks done than there are, by another measure word',
    words: '{whole}{between}{0,6}(?:任务|事项)(?:{doneLead}|圆满|顺利)*完成了?{part}(?=[，。；、）\\n])',
    mixed: true,
    unless: [severalEach, planPassed],
    when: areCounts,
    example: '方案确定的326个具体任务圆满完成«342项»，其余顺延。',
    right: '312项',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'fewer items than kinds of them',
    figures: { kinds: 'amount', items: 'amount' },
    words: '{kinds}{items}',
    mixed: true,
    shared: [],
    law: ({ kinds, items }) =>
      kinds.unit === '类' && isExact(kinds) && isExact(items) ? ofEachKind(kinds, items) : null,
    example: '启动11类«4项»基本公共卫生服务。',
    right: '24项',
  }),
];

/** Every kind has an item. */
function ofEachKind(kinds: Metric, items: Metric): Verdict | null {
  if (items.unit === kinds.unit || valueOf(items) >= valueOf(kinds)) return null;
  return disproved(items, `${items.text} < ${kinds.text}`, {
    zh: `${kinds.text}只有${items.text}，每类不足一${items.unit}`,
    en: `${items.text} are fewer than the ${kinds.text} they are of`,
  });
}

/** 超过5%, 10%以上: open upwards, and each higher than the one before. */
function areOpen(...marks: readonly Metric[]): boolean {
  const isRising = marks.every((mark, index) => {
    const before = marks[index - 1];
    return before === undefined || valueOf(mark) > valueOf(before);
  });
  return isRising && marks.every(({ bound }) => bound === 'moreThan' || bound === 'atLeast');
}

/** 亿元以上 has no figure of its own. */
function aboveSums(
  low: Metric | undefined,
  whole: Metric,
  high: Metric | undefined,
  part: Metric,
  said: Said,
): Verdict | null {
  const marks = [low, high].filter((mark) => mark !== undefined);
  const [from, to] = [
    low ? valueOf(low) : markOf(said.word('mark')),
    high ? valueOf(high) : markOf(said.word('higher')),
  ];
  if (!marks.every((mark) => isMoney(mark) && areOpen(mark)) || from === to) return null;
  return to > from ? ofOneUnit(part, whole) : ofOneUnit(whole, part);
}

/** Counts of one unit; money is told of money. */
function ofOneUnit(part: Metric, whole: Metric): Verdict | null {
  if (whole.unit !== part.unit || isMoney(whole) || ![part, whole].every(isExact)) return null;
  return { ...within(part, whole), of: [whole, part] };
}

/** 个 and 项: works and tasks are counted by either. */
function areCounts(whole: Metric, part: Metric): boolean {
  return (
    whole.unit !== part.unit &&
    [whole, part].every(isExact) &&
    [whole, part].every(({ unit }) => TASK_UNITS.includes(unit))
  );
}

const TASK_UNITS = wordsOf('taskMeasure');
