import type { Metric } from '../../../metrics/metric.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { meet, over, printed, resulting, scaled, times, valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { sinceOpening, sumOfYears } from '../guards.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { pattern } from '../../pattern.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Means of works against their sum, and what a rate leaves. */
export const meanPatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'works, what they cost in all and the mean of one',
    figures: { count: 'amount', total: 'amount', mean: 'amount' },
    words:
      '{count}{between}{0,6}[，、]{cost}{reach}?{total}[，、；]{within}{0,4}平均[每单]?[个体]?{within}{0,8}{mean}(?=[，。；])',
    mixed: true,
    shared: [],
    law: ({ count, total, mean }) =>
      count.step === 1 && total.unit === mean.unit ? shareOfEach(total, count, mean) : null,
    example: '实施亿元以上工业项目65个，总投资195亿元，平均单体投资达«5亿元»。',
    right: '3亿元',
  }),
  pattern({
    kind: 'per-head',
    name: 'what a year came to, and how much of it a day or a month',
    figures: { total: 'amount', mean: 'amount' },
    which: { total: { bound: 'exact', span: null, status: 'actual' }, mean: { bound: ['exact', 'about'] } },
    words:
      '(?<all>(?:{newly}|全年|年共?){within}{1,14}){total}[，、（](?:平均)?(?<each>[日月周]均|每[天月周])(?<what>{within}{0,6}?){mean}(?=[，。；、）\\n])',
    unless: [sumOfYears, sinceOpening],
    law: ({ total, mean }, { word }) =>
      isOfAll(word('what').replace(REACHED, ''), word('all')) ? partOfYear(total, mean, word) : null,
    certainty: 'information',
    example: '全年新登记经营主体12.6万户，日均新登记«435户»。',
    right: '345户',
  }),
  pattern({
    kind: 'per-head',
    name: 'how much a day or a month, and what the year came to',
    figures: { mean: 'amount', total: 'amount' },
    which: { total: { bound: 'exact', span: null, status: 'actual' }, mean: { bound: 'exact' } },
    words:
      '(?<each>[日月])(?<even>均)?(?<what>{within}{2,12}?){mean}[，、；]全年(?:一?共|{cumulative})?(?<all>{within}{0,10}?){total}(?=[，。；、）\\n])',
    unless: [sinceOpening],
    law: ({ mean, total }, { word }) => throughYear(mean, total, word),
    certainty: 'information',
    example: '焚烧发电厂日均处理垃圾1200吨，全年共处理«439.2万吨»。',
    right: '43.92万吨',
  }),
  pattern({
    kind: 'per-head',
    name: 'what some days of holiday came to, and each of them',
    figures: { total: 'amount', mean: 'amount' },
    which: { total: { bound: 'exact' }, mean: { bound: ['exact', 'about'] } },
    words:
      '(?<days>{numeral}|\\d)[天日]{holiday}{between}{0,2}[，、]{within}{0,14}{total}[，、（]日均(?<what>{within}{0,6}?){mean}(?=[，。；、）\\n])',
    law: ({ total, mean }, { word }) =>
      total.unit === mean.unit ? shareOfEach(total, daysOf(total, valueOfNumeral(word('days'))), mean) : null,
    example: '“十一”七天假期，全区接待游客84万人次，日均«14万人次»。',
    right: '12万人次',
  }),
  pattern({
    kind: 'part-sum',
    name: 'how much was done, its rate and what is left',
    figures: { done: 'amount', percent: 'percent', left: 'amount' },
    words: '{done}[，、（]{within}{0,6}率{reach}?{percent}[，。；、）]{rest}{within}{0,6}{left}',
    // 其他285个，整改率98.5%，剩余7个: of all that the row counts.
    law: ({ done, percent, left }, { before }) => (IN_ROW.test(before) ? null : restOf(done, percent, left)),
    example: '兑付工程款3.6亿元，清偿率达96%，剩余«1.5亿元»将于年内清偿。',
    right: '0.15亿元',
  }),
];

/** 全年新登记经营主体7320户，平均每天新增: what came anew, by another verb. */
function isOfAll(what: string, all: string): boolean {
  return all.includes(what) || (ADDED.test(what) && ANEW.test(all));
}

const ADDED = rx`^(?:{addition|newly})$`;
const ANEW = rx`^(?:全年)?{newly}`;
const REACHED = rx`{reach}$`;

const IN_ROW = figurePattern('{figure}、{within}{0,12}$');

/** Means are rounded, and the last year may be an estimate. */
const ROOM = { low: 0.97, high: 1.03 };

function shareOfEach(total: Metric, count: Metric, mean: Metric): Verdict {
  const value = valueOf(total) / valueOf(count);
  return {
    holds: meet(times(over(printed(total), printed(count)), ROOM), resulting(mean)),
    arithmetic: `${total.text} ÷ ${count.text} ≈ ${formatQuantity(Number(value.toPrecision(3)), mean)}`,
    stated: mean,
  };
}

/** 12.6万户 ÷ 365天 ≈ 345户, or by the days on which offices are open; of a part of the year it is another number. */
function partOfYear(total: Metric, mean: Metric, word: Said['word']): Verdict | null {
  if (total.unit !== mean.unit || total.period?.length !== YEAR) return null;
  const [first, ...others] = word('each').includes('月')
    ? MONTHS
    : word('each').includes('周')
      ? WEEKS
      : OPEN.test(word('all'))
        ? WORKDAYS
        : DAYS;
  const value = valueOf(total) / first;
  return {
    holds: [first, ...others].some((count) => meet(times(scaled(printed(total), 1 / count), ROOM), resulting(mean))),
    arithmetic: `${total.text} ÷ ${first} ≈ ${formatQuantity(Number(value.toPrecision(3)), mean)}`,
    stated: mean,
  };
}

/** 1200吨 × 365天 = 43.8万吨; works stand still on some days, and what could be done in one is no mean. */
function throughYear(mean: Metric, total: Metric, word: Said['word']): Verdict | null {
  const [what, all] = [word('what'), word('all')];
  if (total.unit !== mean.unit || total.period?.length !== YEAR) return null;
  if (!Array.from(all, (_, at) => all.slice(at, at + 2)).some((pair) => pair.length > 1 && what.includes(pair)))
    return null;
  const days = word('each') === '月' ? MONTHS[0] : DAYS[0];
  const times = valueOf(total) / (valueOf(mean) * days);
  return {
    holds: word('even') === '' ? times < MOST_TIMES : times > LEAST_TIMES && times < ROOM.high,
    arithmetic: `${mean.text} × ${days} = ${formatQuantity(valueOf(mean) * days, total, 4)}`,
    stated: total,
  };
}

const [LEAST_TIMES, MOST_TIMES] = [0.25, 1.6];

/** Of a period that is one year: 2024. */
const YEAR = 4;
const [MONTHS, WEEKS, DAYS, WORKDAYS] = [[12], [52], [365], [365, 250]] as const;
const OPEN = rx`^(?:全年)?{newly}`;

function daysOf(total: Metric, days: number): Metric {
  return { ...total, text: `${String(days)}天`, value: days, unit: '', step: 0 };
}

/** 3.6亿元 ÷ 96% × 4% ≈ 0.15亿元, or 3.6亿元 × 4% where that is all there was. */
function restOf(done: Metric, percent: Metric, left: Metric): Verdict | null {
  const rate = scaled(resulting(percent), 1 / 100);
  const undone = { low: 1 - rate.high, high: 1 - rate.low };
  if (undone.low <= 0 || rate.low <= 0) return null;
  const all = printed(done);
  const value = (valueOf(done) * (100 - valueOf(percent))) / valueOf(percent);
  return {
    holds: meet(times(over(all, rate), undone), printed(left)) || meet(times(all, undone), printed(left)),
    arithmetic: `${done.text} ÷ ${percent.text} − ${done.text} ≈ ${formatQuantity(value, left, 2)}`,
    stated: left,
  };
}
