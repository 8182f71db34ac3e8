import type { Metric } from '../../../metrics/metric.ts';
import { anyOrder } from '../../any-order.ts';
import { isAmount } from '../../commensurable.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { meet, printed, resulting, scaled, times, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { rx } from '../../../text/word-pattern.ts';
import { lastYearOf } from '../../years-between.ts';

const SINCE = '[比较](?<year>\\d{4})年[末底]?(?:累计)?{up|down}了?';
const EACH_YEAR = '[，、（](?:{eachYear}){up|down}?了?{mean}';

/** So many times as much: groups of so many, and a yearly change over some years. */
export const productPatterns: readonly Pattern[] = [
  anyOrder({
    kind: 'per-head',
    name: 'groups, how many are in each and how many in all',
    roles: {
      each: { figure: 'amount', words: '每(?:[一个支]?{within}{0,4}{team}|支){within}{0,2}⟦', is: { bound: 'exact' } },
      total: { figure: 'amount', is: { bound: 'exact' } },
      count: {
        figure: 'amount',
        of: 'another',
        words: '{team}{within}{0,3}(?<!每{within}{0,8})⟦|(?<!每{within}{0,8})⟦{within}{0,6}?{team}',
        is: { bound: 'exact' },
      },
    },
    shared: [],
    law: ({ count, each, total }) => (each.unit === total.unit ? product(count, each, total) : null),
    example: '组建服务团12个，每个服务团15人，共选派专家«280人»。',
    right: '180人',
  }),
  pattern({
    kind: 'per-head',
    name: 'how many there are, what each of them has and all of it',
    figures: { count: 'amount', each: 'amount', total: 'amount' },
    words:
      '(?<made>{between}{0,6}){count}(?<named>{between}{0,10}[，、；]每)(?<of>{han})(?<what>{within}{0,8}?){each}(?:以上)?[，。；、](?:{cumulative|total|summed}|一?共|总)(?<all>{within}{0,8}){total}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ count, each, total }, said) =>
      count.unit === said.word('of') && each.unit === total.unit && each.bound === 'exact' && isOfThese(said)
        ? nominal(count, each, total)
        : null,
    certainty: 'information',
    example: '建成3条生产线，每条年产能2万吨，总产能达到«8万吨»。',
    right: '6万吨',
  }),
  pattern({
    kind: 'per-head',
    name: 'classes, the pupils of each and the places for all',
    figures: { count: 'amount', each: 'amount', total: 'amount' },
    which: { count: { bound: 'exact', unit: '个' }, each: { bound: 'exact', unit: '人' }, total: { bound: 'exact' } },
    words:
      '(?:教学班|班级)?{count}(?:教学班|班)?[^。；，\\d\\n]{0,6}[，。](?:按|按照)?每个?班{within}{0,4}?{each}[^。；，\\d\\n]{0,8}[，、][^。；，\\d\\n]{0,6}学位{total}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ count, each, total }, { before, match }) =>
      CLASS.test(before + match.slice(0, 4)) ? product(count, each, total) : null,
    example: '学校设置教学班24个。按每班45人的标准办学，可提供学位«1280个»。',
    right: '1080个',
  }),
  pattern({
    kind: 'per-head',
    name: 'so much a day, and more of it in a year than its days give',
    figures: { each: 'amount', total: 'amount' },
    which: { each: { bound: ['exact', 'about'] }, total: { bound: 'exact' } },
    words:
      '(?:日均|每[天日])(?<what>{within}{2,10}?){each}(?:[^。；，\\d\\n]{0,8}[，。]){1,2}(?<way>{thatWay}，?)?[全一]?年[可共累计]{0,2}(?<all>{within}{2,8}?){total}(?=[，。；、）\\n])',
    shared: ['unit'],
    law: ({ each, total }, { word, report: { metrics } }) =>
      word('what').slice(0, 2) === word('all').slice(0, 2) && !isOneOfSeveral(each, metrics)
        ? beyondDays(word('way') === '' ? each : { ...each, step: 0 }, total)
        : null,
    example: '日均处理污水2万吨，全年无休。按此推算，一年处理污水达«830万吨»。',
    right: '730万吨',
  }),
  pattern({
    kind: 'per-head',
    name: 'what was added since a year and what in each',
    figures: { change: ['amount', 'points'], mean: ['amount', 'points'] },
    words: `${SINCE}{change}${EACH_YEAR}`,
    law: ({ change, mean }, said) => (isAmount(change) === isAmount(mean) ? overYears(change, mean, said) : null),
    example: '城镇居民人均可支配收入达到3.6万元，比2019年增加8600元，年均增加«2720元»。',
    right: '1720元',
  }),
];

const CLASS = rx`[教班]`;

/** 830万吨 > 366 × 2万吨: of a part of the year it would be less. */
function beyondDays(each: Metric, total: Metric): Verdict | null {
  const most = scaled(times(printed(each), ROOM), LONG_YEAR);
  if (each.unit !== total.unit || !(printed(total).low > most.high)) return null;
  const words = `${each.text} × 365 = ${formatQuantity(valueOf(each) * (LONG_YEAR - 1), total)}`;
  return disproved(total, words, { zh: `${words}，少于${total.text}`, en: `${words}, less than ${total.text}` });
}

/** 日均供水2.1万吨，乡镇水厂日均供水1.2万吨 */
function isOneOfSeveral(each: Metric, metrics: readonly Metric[]): boolean {
  return metrics.some(
    ({ sentence, unit, range }) => sentence === each.sentence && unit === each.unit && range !== each.range,
  );
}

const LONG_YEAR = 366;

/** 12 × 15 = 180; what is many times as much is of other things. */
function product(count: Metric, each: Metric, total: Metric): Verdict | null {
  const made = times(printed(count), printed(each));
  const holds = meet(made, printed(total));
  const off = valueOf(total) / (valueOf(count) * valueOf(each));
  if (!holds && Math.max(off, 1 / off) > FARTHEST) return null;
  return {
    holds,
    arithmetic: `${count.text} × ${each.text} = ${formatQuantity(valueOf(count) * valueOf(each), total)}`,
    stated: total,
  };
}

/** 每条产能…，总产能; 发放三轮，…累计发放: what is summed up is what each has. What works cost in all may be more. */
function isOfThese({ word, match }: Said): boolean {
  // 每座60千瓦，总装机: what each has is told by its measure alone.
  if (word('what') === '' && !COST.test(word('all')) && !SO_FAR.test(match)) return true;
  const [told, all] = [word('made') + word('what'), word('all')];
  const names = Array.from({ length: all.length - 1 }, (_, at) => all.slice(at, at + 2));
  return !COST.test(all) && names.some((name) => told.includes(name));
}

const SO_FAR = rx`{cumulative}`;
const COST = rx`投资|{cost}`;

/** 3条 × 2万吨: a count is exact, and what each of them has is told in round numbers. */
function nominal(count: Metric, each: Metric, total: Metric): Verdict | null {
  return product({ ...count, step: 0 }, { ...each, step: each.step * ROUND }, total);
}

const ROUND = 0.8;
const FARTHEST = 5;

/** The mean may count the base year, or be of rounded years. */
function overYears(change: Metric, mean: Metric, said: Said): Verdict | null {
  const years = lastYearOf(change) - Number(said.word('year'));
  if (!(years > 1 && years < MOST_YEARS)) return null;
  const all = [years - 1, years, years + 1].filter((count) => count > 1);
  const value = valueOf(change) / years;
  return {
    holds: all.some((count) => meet(times(scaled(printed(change), 1 / count), ROOM), resulting(mean))),
    arithmetic: `${change.text} ÷ ${years} ≈ ${formatQuantity(value, mean, 3)}`,
    stated: mean,
  };
}

const MOST_YEARS = 30;
const ROOM: Interval = { low: 0.96, high: 1.04 };
