import { scales, tens } from '../../../knowledge/numerals.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { isMoney } from '../../commensurable.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { printed, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Values held against a mark beside them: the mark that each passes, the level kept to. */
export const markPatterns: readonly Pattern[] = [
  pattern({
    kind: 'magnitude',
    name: 'projects above a mark that cost less than the mark in all',
    figures: { least: 'amount', count: 'amount', total: 'amount' },
    words:
      '(?:{least}|(?<![\\d十百千万])(?<mark>[十百千]?[万亿])元以上)的?{between}{0,8}项目{count}[、，]{cost}(?:{reach})?{total}',
    mixed: true,
    law: ({ least, count, total }, said) => lessThanMark(least, count, total, said),
    example: '引进亿元以上项目31个、总投资«8.73亿元»。',
    right: '87.3亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a level below the mark that it kept to for years',
    figures: { level: 'amount', mark: 'amount' },
    which: { level: { aspect: 'level' } },
    words:
      '{level}(?:[、，](?:{since}?{up|down}了?{figure}|{between}{1,12}{record})){0,3}[、，]连续[^，。；：、]{1,4}年(?:{holds}在?|{reach}){mark}(?=[，。；、）\\n])',
    law: ({ level, mark }) => belowMark(level, mark),
    example: '粮食产量达到«126.97亿斤»，连续4年稳定在130亿斤以上。',
    right: '136.97亿斤',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a growth of one digit that is said to have kept to two',
    figures: { rate: 'percent' },
    words: '{up}了?{rate}[、，](?:已经?)?(?:连续[^，。；：、\\n]{2,8})?{twoDigits}(?=[，。；、）\\n])',
    law: ({ rate }) => oneDigit(rate),
    example: '装备制造业增加值增长«4.2%»、连续18个月保持两位数增长。',
    right: '14.2%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'two values that are said to have passed a mark both',
    figures: { one: 'amount', two: 'amount' },
    words: '{one}[、，；]{between}{1,14}{two}[、，]{bothPassed}(?<mark>[十百千万亿]{1,3})(?=[”，。；、])',
    mixed: true,
    shared: [],
    law: ({ one, two }, said) => belowBoth(one, two, said),
    example: '进出口总额达到12640亿元、备案企业达到«8260家»，首次实现“双过万”。',
    right: '12260家',
  }),
];

function belowMark(level: Metric, mark: Metric): Verdict | null {
  if (mark.bound !== 'atLeast' || level.unit !== mark.unit || !(printed(level).high < valueOf(mark) * NEARLY))
    return null;
  return shortOf(level, mark, 'is below');
}

/** What lies so little below may have been told in round numbers. */
const NEARLY = 0.98;

/** 1360亿元, where 1500亿元 is said to be passed or kept to. */
export function shortOf(level: Metric, mark: Metric, how: 'is below' | 'has not come to'): Verdict {
  return disproved(level, `${level.text} < ${mark.text}`, {
    zh: `${level.text}没有到后面所说的${mark.text}`,
    en: `${level.text} ${how} the ${mark.text} told behind it`,
  });
}

function oneDigit(rate: Metric): Verdict | null {
  if (rate.bound !== 'exact' || !(printed(rate).high < TWO_DIGITS)) return null;
  return disproved(rate, `${rate.text} < 10%`, {
    zh: `${rate.text}不是两位数增长`,
    en: `${rate.text} is no growth of two digits`,
  });
}

const TWO_DIGITS = 10;

/** 双过万 with 12640亿元 and 8260家: 万 is passed by whatever is more, in 亿 or not. */
function belowBoth(one: Metric, two: Metric, said: Said): Verdict | null {
  const words = said.word('mark');
  const low = [one, two].find((each) => printed(each).high < markOf(words));
  return low === undefined
    ? null
    : disproved(low, `${low.text} < ${words}`, {
        zh: `${low.text}没有过${words}`,
        en: `${low.text} has not passed ${words}`,
      });
}

/** 31个 × 1亿元 = 31亿元: so much at least, whatever each of them costs. */
function lessThanMark(least: Metric | undefined, count: Metric, total: Metric, said: Said): Verdict | null {
  if (!isMoney(total) || isMoney(count)) return null;
  const mark = least ? valueOf(least) : markOf(said.word('mark'));
  if (least && (least.unit !== total.unit || (least.bound !== 'atLeast' && least.bound !== 'moreThan'))) return null;
  const all = printed(count).low * mark;
  if (!(all > printed(total).high)) return null;
  const words = `${count.text} × ${formatQuantity(mark, total)} = ${formatQuantity(all, total)}`;
  return disproved(total, words, { zh: `${words}，多于${total.text}`, en: `${words}, more than ${total.text}` });
}

/** 亿 in 亿元以上, 千万 in 千万元以上 */
export function markOf(words: string): number {
  return Array.from(words).reduce((product, each) => product * (WORTH[each] ?? 1), 1);
}

const WORTH: Readonly<Record<string, number>> = { ...tens, ...Object.fromEntries(scales) };
