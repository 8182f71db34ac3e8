import type { Bilingual } from '../knowledge/bilingual.ts';
import {
  magnitudes,
  mostOfCounty,
  nationReports,
  perMilleRates,
  plausible,
  plausibleUnits,
  plausibleGrowth,
  plausibleNow,
  plausibleMove,
  plausibleRate,
  saidOfCounty,
  saidOfTownship,
  timesOfProvince,
} from '../knowledge/magnitudes.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import { justBefore } from '../text/beside.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { rx } from '../text/word-pattern.ts';
import { numberOf } from './interval.ts';
import { inOddUnit } from './in-odd-unit.ts';
import { movesAsAllDo } from './moves-as-all-do.ts';
import { isFromLongAgo } from './is-from-long-ago.ts';
import { speaksOfYears } from './restatements/years-told.ts';
import { whatToCheck } from './what-to-check.ts';
import type { WrongWording } from './wordings/wording-row.ts';

/** A figure that no place of its kind has, whatever else is told, as a row. */
export interface PlausibleRow {
  readonly name: string;
  /** What is said of it; null where a place may have it. */
  readonly read: (metric: Metric, report: OfPlace) => Bilingual | null;
  /** A report with what none has in «marks», and what puts it right. */
  readonly example: string;
  readonly right: string;
}

interface OfPlace {
  readonly body: SegmentedText;
  readonly facts: ReportFacts;
}

/** Of several that speak of a figure the first does. */
export const plausibleRows: readonly PlausibleRow[] = [
  {
    name: 'more of a thing than there are in any place',
    read: (metric, report) => ofOnePlace(tooMany(metric, report.body.text), report),
    example: '一批旧厂区完成改造，«60万项»民心工程接续落实。',
    right: '60项',
  },
  {
    name: 'an indicator on a scale that no place has',
    read: (metric, report) => ofOnePlace(beyond(metric, report), report),
    example: '全县地区生产总值达到«246.2万元»，增长6%。',
    right: '246.2亿元',
  },
  {
    name: 'a growth or a rate that no place has',
    read: unlikelyRate,
    example: '一、2020年工作回顾\n社会消费品零售总额增长«84%»。',
    right: '8.4%',
  },
  {
    name: 'a move of a rate that no place has made',
    read: unlikelyMove,
    example: '一、2020年工作回顾\n森林覆盖率提高«42.1个百分点»。',
    right: '1.1个百分点',
  },
  {
    name: 'a thing in a unit that it is never told in',
    read: (metric, report) => ofOnePlace(inOddUnit(metric, report.body.text), report),
    example: '新建标准厂房«8.4万平方公里»，引进项目16个。',
    right: '8.4万平方米',
  },
  {
    name: 'more people than any county has',
    read: tooManyPeople,
    example: '浙江省杭州市淳安县2021年政府工作报告\n一、2020年工作回顾\n服务群众«1248万人»。',
    right: '12.48万人',
  },
];

export function* implausibleFigures(report: OfPlace & { readonly metrics: readonly Metric[] }): Iterable<WrongWording> {
  for (const metric of report.metrics)
    for (const { read } of plausibleRows) {
      const says = read(metric, report);
      if (!says) continue;
      yield { range: metric.range, says, certainty: 'information' };
      break;
    }
}

/** A nation has more than any place of it. */
function ofOnePlace(says: Bilingual | null, { body: { text } }: OfPlace): Bilingual | null {
  return says && nationReports.test(text.slice(0, OPENING)) ? null : says;
}

/** In characters: who reports is said at the head. */
const OPENING = 400;

function tooMany(metric: Metric, text: string): Bilingual | null {
  const most = LEAST_OF.get(metric.unit);
  if (most === undefined || !(numberOf(metric) >= most)) return null;
  const [start, end] = metric.range;
  const around = `${justBefore(text, start, 8)}|${text.slice(end, end + 6)}`;
  const row = magnitudes.find((each) => each.units.includes(metric.unit) && each.thing.test(around));
  return row && numberOf(metric) >= row.most ? row.why : null;
}

/** The lowest limit of each unit, so that almost every metric is done after one look. */
const LEAST_OF = new Map<string, number>();
for (const { units, most } of magnitudes) {
  for (const unit of units) LEAST_OF.set(unit, Math.min(most, LEAST_OF.get(unit) ?? Infinity));
}

/** What no place has of an indicator, in yuan: a budget of some thousands, an income of millions. A township may have little. */
function beyond(metric: Metric, { body, facts }: OfPlace): Bilingual | null {
  const { concept, aspect, unit, value, bound, text, indicator } = metric;
  if (
    concept === null ||
    aspect !== 'level' ||
    unit !== (plausibleUnits[concept] ?? '元') ||
    typeof value !== 'number' ||
    bound === 'range'
  )
    return null;
  const [lowest = 0, most = Infinity] = plausible[concept] ?? [];
  const least = lowest >= AMOUNT ? lowest * timesOf(metric, facts) : lowest;
  if (value >= least && value <= most) return null;
  if (value < least && (facts.kind === 'township' || callsItselfTownship(body.text))) return null;
  if (isNotOfPlace(metric, body.text) || (value < least && isFromLongAgo(metric, body.text))) return null;
  const asked = whatToCheck(text);
  return {
    zh: `“${indicator}”为${text}，${value < least ? '过小' : '过大'}，${asked.zh}`,
    en: `${indicator} of ${text} is too ${value < least ? 'small' : 'large'}: ${asked.en}`,
  };
}

/** 全乡完成财政收入86万元: whatever the title. */
function callsItselfTownship(text: string): boolean {
  return (text.match(saidOfTownship)?.length ?? 0) > (text.match(saidOfCounty)?.length ?? 0);
}

/** What a person has is less, and the same everywhere. */
const AMOUNT = 1e6;

/** A province has more than the least of a county, and before 2005 everybody had less. */
function timesOf(metric: Metric, facts: ReportFacts): number {
  if (isOfProvince(metric, facts)) return timesOfProvince;
  return metric.period !== null && metric.period < SMALL_UNTIL ? 0.1 : 1;
}

const SMALL_UNTIL = '2005';

/** The whole province's own, in its report: of counties and zones less is told, and a page on one may name the province alone. */
function isOfProvince({ scope, subject, stage, status }: Metric, { district: { code }, kind }: ReportFacts): boolean {
  if (code?.endsWith('0000') !== true || status !== 'actual' || kind === 'other') return false;
  return (scope === null || scope === 'district') && subject === null && stage === null;
}

/**
 * 全国财政收入 is the nation's; 500万元以上固定资产投资 has a threshold in its name; 突破2000、2100亿元 share their unit; and what
 * another clause names is most likely not what stands here.
 */
function isNotOfPlace({ indicator, indicatorRange, scope, bound, range, text }: Metric, report: string): boolean {
  if (NATION.test(indicator) || (scope !== null && NATION.test(scope))) return true;
  if (SHARES_UNIT.test(report.slice(range[1], range[1] + 2)) && !text.endsWith('元')) return true;
  // Put together from several places: 城乡居民人均可支配收入分别为2.6万元和1.3万元 is not surely of one name.
  if (indicatorRange === null) return true;
  if (indicatorRange[0] >= range[1]) return bound !== 'exact';
  if (OF_SO_MUCH.test(justBefore(report, indicatorRange[0], LONGEST_SUM))) return true;
  const between = report.slice(indicatorRange[1], range[0]);
  return between.includes('，') || between.includes('；') || AGAINST_BUDGET.test(between);
}

/** 每4元·财政支出就有1元用于教育 */
const OF_SO_MUCH = rx`每[\d.]{1,4}元$`;
const LONGEST_SUM = 6;

/** 比预算·超收·150万元 is what came beyond it. */
const AGAINST_BUDGET = rx`{beyondBudget|shortOfBudget}`;

const NATION = rx`{nation}|国内`;
const SHARES_UNIT = rx`^{joiner}\d`;

/** What a new zone makes may grow by half and more. */
const ZONE = rx`(?:{zone}|新区)$`;

/** 增长62% of what grows by some per cent a year, 失业率36.5%. */
function unlikelyRate(metric: Metric, { body }: OfPlace): Bilingual | null {
  const { concept, unit, aspect, period, span, basis, value, text, indicator } = metric;
  // 低于全省3.6%的平均水平: told by what it is held against, and no fall.
  if (concept === null || unit !== '%' || typeof value !== 'number' || aspect === 'change') return null;
  if (aspect === 'growth' && ZONE.test(metric.scope ?? '')) return null;
  const isYearly = period?.length === YEAR && span === null && basis?.kind !== 'year';
  const yearly = (period ?? '') < SMALL_UNTIL ? plausibleGrowth : { ...plausibleGrowth, ...plausibleNow };
  const limits = aspect === 'growth' ? (isYearly ? yearly[concept] : undefined) : plausibleRate[concept];
  const signed = metric.direction === 'down' ? -value : value;
  const [least = -Infinity, highest = Infinity] = limits ?? [];
  // 增长44.9% has its decimal point still: a county that was made larger, or opened a mine, may have grown so.
  const most = aspect === 'growth' && metric.step < 1 ? highest * MERGED : highest;
  if (
    (signed >= least && signed <= most) ||
    (aspect === 'growth' && (speaksOfYears(metric, body) || movesAsAllDo(metric, body)))
  )
    return null;
  const asked = perMilleRates.has(concept) ? PER_MILLE : POINT;
  return {
    zh: `“${indicator}”${text}，${signed < least ? '过低' : '过高'}，${asked.zh}`,
    en: `${indicator} of ${text} is too ${signed < least ? 'low' : 'high'}: ${asked.en}`,
  };
}

/** 森林覆盖率提高42.1个百分点: the level, most likely. */
function unlikelyMove(metric: Metric, { body }: OfPlace): Bilingual | null {
  const { concept, unit, aspect, text, indicator } = metric;
  const most = concept === null || unit !== '个百分点' || aspect !== 'change' ? undefined : plausibleMove[concept];
  if (most === undefined || !(numberOf(metric) > most) || speaksOfYears(metric, body)) return null;
  return {
    zh: `“${indicator}”变化${text}，过大，请核对是变化了多少还是达到多少`,
    en: `${indicator} moved by ${text}, which is too much: is it what it came to?`,
  };
}

const MERGED = 2;

const POINT = { zh: '请核对小数点', en: 'check the decimal point' };
const PER_MILLE = { zh: '单位是否应为“‰”', en: 'is ‰ meant?' };
/** 2020 */
const YEAR = 4;

/** 减贫1186万人 in the report of a county. */
function tooManyPeople({ unit, value, bound, text, scope, status }: Metric, { facts }: OfPlace): Bilingual | null {
  if (unit !== '人' || typeof value !== 'number' || value <= mostOfCounty || !isBelowCity(facts)) return null;
  if (bound === 'range' || status === 'reference' || (scope !== null && scope !== 'district')) return null;
  const asked = whatToCheck(text);
  return {
    zh: `一县一区到不了${text}，${asked.zh}`,
    en: `No county or district has ${text}: ${asked.en}`,
  };
}

/** 130633 is a county; 130600 its city, 130000 its province. */
function isBelowCity({ district: { code } }: ReportFacts): boolean {
  return code !== null && !code.endsWith('00');
}
