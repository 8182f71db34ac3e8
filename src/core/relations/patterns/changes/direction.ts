import { unitNamed } from '../../../figures/unit-at.ts';
import type { UnitKind } from '../../../knowledge/unit-kind.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { commensurable, isAmount, isPlaces } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import { isFromLongAgo } from '../../is-from-long-ago.ts';
import { directionOf, disproved } from '../../laws.ts';
import type { FigureClass } from '../../figure-class.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { whatToCheck } from '../../what-to-check.ts';
import { yearsBetween } from '../../years-between.ts';
import { places, series, whoIsMeant } from '../guards.ts';

/** What 由…到… says by its two values alone: that they go against the verb, or too far. */
export const directionPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'a value that moved against its verb',
    figures: { a: ['amount', 'percent', 'bare'], b: ['amount', 'percent', 'bare'] },
    words: '{from}[^，。；：、\\n]{0,14}?{a}{between}{0,8}?{up|down:verb}{becomes}了?[^，。；：、\\n]{0,8}?{b}',
    unless: [series, places, whoIsMeant],
    mixed: true,
    law: ({ a, b }, said) =>
      // 增速由-9.4%收窄到-5.2%: the fall became less.
      !(valueOf(a) < 0 && valueOf(b) < 0) && areOfOneClass(a, b) && (commensurable([a, b]) || isShortFor(b, a))
        ? wayOf(a, b, said)
        : null,
    certainty: 'error',
    example: '镇区面积由26平方公里«扩大到44平方米»。',
    right: '扩大到44平方公里',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'what was paid each month and is paid each year, or the other way round',
    figures: { a: 'amount', b: 'amount' },
    words:
      '{from}[^，。；：、\\n]{0,14}?每(?<was>[年月]){a}{between}{0,4}?{up|down:verb}{becomes}了?{between}{0,6}?每(?<is>[年月]){b}',
    unless: [series],
    law: ({ a, b }, said) => overTwoTimes(a, b, said),
    example: '高龄津贴由每人每月110元提高到每人«每年130元»。',
    right: '每年1560元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a value before and one after that are of two measures',
    figures: { a: ['amount', 'percent'], b: ['amount', 'percent'] },
    words: '{fromTo}(?=[，。；、（）\\n])',
    unless: [series],
    mixed: true,
    shared: [],
    law: ({ a, b }) => (areOfOneClass(a, b) ? ofTwoMeasures(a, b) : differ(a, b)),
    example: '供水普及率由2019年的62%提高到«81万平方米»。',
    right: '81%',
  }),
  rowAgainstVerb('amount', {
    name: 'each amount of a row that moved against the verb',
    example: '两项补贴标准分别由2019年的每人每月155元、230元提高到2024年的«115元»、240元。',
    right: '165元',
  }),
  rowAgainstVerb('percent', {
    name: 'each rate of a row that moved against the verb',
    example: '入园率、入学率分别由81%、92%提高到«71%»、97%。',
    right: '86%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'an amount that grew beyond measure',
    figures: { a: 'amount', b: 'amount' },
    words: '{fromTo}',
    unless: [series],
    law: ({ a, b }, said) => leap(a, b, said),
    example: '居民人均收入由2001年的4820元增加到2006年的«8360万元»。',
    right: '8360元',
  }),
];

interface Example {
  readonly name: string;
  readonly example: string;
  readonly right: string;
}

function areOfOneClass(a: Metric, b: Metric): boolean {
  return isAmount(a) === isAmount(b) && (a.unit === '') === (b.unit === '');
}

/** 37个工作日 and then 5个: the measure word alone. */
function isShortFor({ unit: short }: Metric, { unit: whole }: Metric): boolean {
  return short !== '' && whole.startsWith(short);
}

/** 分别从155元、230元提高到165元、240元, or without 分别. */
function rowAgainstVerb(figure: FigureClass, example: Example): Pattern {
  const row = `{${figure}}(?:[、和与及]{between}{0,6}{${figure}}){1,5}`;
  return pattern({
    kind: 'from-to-change',
    figures: {},
    rows: { before: figure, after: figure },
    words: `{from}(?:{writtenYear})?{between}{0,10}(?<before>${row})[，、]?{between}{0,6}?{up|down:verb}[到至为]了?(?:{writtenYear})?{between}{0,6}(?<after>${row})`,
    shared: [],
    law: ({ before, after }, said) => wayOfRow(before, after, said),
    certainty: 'error',
    ...example,
  });
}

/** 每月110元 is 1320元 a year: what is less then, or many times as much, was meant to be of the same time. */
function overTwoTimes(a: Metric, b: Metric, said: Said): Verdict | null {
  const [was, is] = [said.word('was'), said.word('is')];
  if (was === is) return null;
  const ratio = (valueOf(b) / valueOf(a)) * (is === YEAR ? 1 / MONTHS : MONTHS);
  const times = directionOf(said.word('verb')) === 'up' ? ratio : 1 / ratio;
  return {
    holds: times > 1 && times < MANY_TIMES,
    arithmetic: `每${was}${a.text} → 每${is}${b.text}`,
    stated: b,
    says: {
      zh: `前为每${was}${a.text}，后为每${is}${b.text}，请核对“每${is}”`,
      en: `${a.text} is of each ${was === YEAR ? 'year' : 'month'} and ${b.text} of each ${is === YEAR ? 'year' : 'month'}: check the two`,
    },
    range: [b.range[0] - 2, b.range[1]],
  };
}

const YEAR = '年';
const MONTHS = 12;
/** Nothing that is paid is raised so far at once. */
const MANY_TIMES = 4;

/** Only what goes against the verb says anything. */
function wayOf(a: Metric, b: Metric, said: Said): Verdict | null {
  const verb = said.word('verb');
  const isUp = directionOf(verb) === 'up';
  const agrees = isUp ? valueOf(b) > valueOf(a) : valueOf(b) < valueOf(a);
  if (agrees || isPlaces(a) || Number.isNaN(valueOf(a) + valueOf(b))) return null;
  const way = valueOf(a) === valueOf(b) ? (['没有变', 'no change'] as const) : isUp ? LESS : MORE;
  return {
    ...disproved(b, `${a.text} → ${b.text}`, {
      zh: `说的是“${verb}”，${a.text}到${b.text}${way[0]}`,
      en: `The verb is ${verb}, but from ${a.text} to ${b.text} is ${way[1]}`,
    }),
    range: [a.range[1], b.range[1]],
  };
}

const LESS = ['却是减少', 'less'] as const;
const MORE = ['却是增加', 'more'] as const;

/** The first value of a row that goes against the verb of all. */
function wayOfRow(before: readonly Metric[], after: readonly Metric[], said: Said): Verdict | null {
  if (before.length !== after.length) return null;
  const found = before.map((from, index) => wayOf(from, after[index] ?? from, said));
  const wrong = found.find((verdict) => verdict !== null);
  return wrong ? { ...wrong, range: wrong.stated.range } : null;
}

/** 4820元 to 8360万元: a scale too much; of incomes per head a place too much. */
function leap(a: Metric, b: Metric, said: Said): Verdict | null {
  const [low, high] = valueOf(a) < valueOf(b) ? [a, b] : [b, a];
  // 由年初的0万元调整为: from nothing there is no multiple.
  if (valueOf(low) === 0 || isFromLongAgo(a, said.report.source)) return null;
  const ratio = valueOf(high) / valueOf(low);
  const isIncome = INCOME.test(said.before + said.match);
  const years = yearsBetween(a, b, b, '') ?? 1;
  const most = isIncome ? MOST_OF_INCOME * Math.max(1, years / FEW_YEARS) : MOST;
  if (!(ratio > most)) return null;
  const asked = whatToCheck(a.text, b.text);
  return disproved(b, `${b.text} ÷ ${a.text}`, {
    zh: `${high.text}是${low.text}的${Math.round(ratio)}倍，${asked.zh}`,
    en: `${high.text} is ${Math.round(ratio)} times ${low.text}: ${asked.en}`,
  });
}

const INCOME = rx`{perHead}[^，。；]{0,6}收入`;
const [MOST, MOST_OF_INCOME, FEW_YEARS] = [10_000, 8, 5];

/** 1.6万美元 and 2.2万元, 12.5万亩 and 15.6万吨; what is counted goes by many measure words. */
function ofTwoMeasures(a: Metric, b: Metric): Verdict | null {
  const isMeasured = ({ unit }: Metric): boolean => MEASURED.has(unitNamed(unit)?.kind ?? 'count');
  if (commensurable([a, b]) || !isMeasured(b) || !(isMeasured(a) || a.unit === BOXES)) return null;
  return differ(a, b);
}

function differ(a: Metric, b: Metric): Verdict {
  return disproved(b, `${a.text} — ${b.text}`, {
    zh: `前为${a.text}，后为${b.text}，单位不同，请核对`,
    en: `${a.text} before and ${b.text} after: the units differ`,
  });
}

const BOXES = '标箱';
const MEASURED: ReadonlySet<UnitKind> = new Set(['money', 'area', 'length', 'volume', 'mass', 'energy']);
