import type { Metric } from '../../../metrics/metric.ts';
import { theOnly } from '../../elsewhere.ts';
import { meet, resulting, valueOf } from '../../interval.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { isAtItsEnd } from './is-at-its-end.ts';

/** Good days of a year, and their share of it. */
export const goodDaysPatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'good days of a year and their rate',
    figures: { days: 'amount', percent: 'percent' },
    words:
      '优良天{between}{0,6}?{reach}?{days}(?:[，、][^。；\\n]{0,12}?{amount}){0,4}[，、](?:{ownPlace}|全年)?(?:空气(?:质量)?)?(?:优良|达标)(?:天数?)?的?{rateWord}{between}{0,2}{percent}',
    mixed: true,
    law: ({ days, percent }) => shareOfYear(days, percent, VALID_DAYS),
    example: '优良天数达292天、增加16天，中度污染天数8天、减少5天，空气质量达标率«90%»。',
    right: '80%',
  }),
  pattern({
    kind: 'ratio',
    name: 'good days as a share of the year',
    figures: { days: 'amount', percent: 'percent' },
    words:
      '{cleanAir}{between}{0,8}{days}(?:[，、]{since}{up|down}了?{amount})?[，、（]占(?:比|全年总?(?:天数)?的?(?:比重|比例)?){comesTo}{percent}',
    law: ({ days, percent }) => shareOfYear(days, percent, WHOLE_YEAR),
    example: '优良天气达到292天，比上年增加8天，占全年的«85%»。',
    right: '80%',
  }),
  pattern({
    kind: 'ratio',
    name: 'clean days of a year, and their share told elsewhere',
    figures: { percent: 'percent' },
    which: {
      percent: { aspect: ['level', 'share'], bound: 'exact', span: null, scope: null, concept: 'good-air-rate' },
    },
    words: '{percent}',
    elsewhere: {
      days: {
        is: { aspect: 'level', span: null, subject: null, bound: 'exact', concept: 'good-air-days', unit: '天' },
        stands: 'in another sentence',
        like: ['percent', 'status'],
        where: (metric, { percent }) => percent.period?.length === YEAR && isAtItsEnd(metric, percent),
        choose: theOnly,
      },
    },
    shared: [],
    // Told in another sentence, both may be of other months.
    law: ({ days, percent }) => shareOfYear(days, percent, VALID_DAYS, ROOM),
    example: '全年空气优良天数达到281天。\n污染防治有力有效，优良天数比例达到«67%»。',
    right: '77%',
  }),
];

/** Days of which a rate is taken: all of a year, or those with a valid measurement. */
function shareOfYear(days: Metric, percent: Metric, least: number, room = 0): Verdict | null {
  if (days.unit !== '天') return null;
  const count = valueOf(days) / valueOf({ ...days, value: 1 });
  if (count < LEAST_DAYS) return null;
  const real = { low: (count / MOST_DAYS) * 100 - room, high: (count / least) * 100 + room };
  return {
    holds: meet(real, resulting(percent)),
    arithmetic: `${days.text} ÷ 365天 ≈ ${((count / 365) * 100).toFixed(1)}%`,
    stated: percent,
  };
}

/** Fewer are of a part of the year. */
const LEAST_DAYS = 180;
const [MOST_DAYS, WHOLE_YEAR, VALID_DAYS] = [366, 365, 345];

/** Of a period that is one year: 2024. */
const YEAR = 4;
/** In points. */
const ROOM = 1.5;
