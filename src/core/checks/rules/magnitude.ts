import {
  magnitudes,
  mostOfCounty,
  nationReports,
  perMilleRates,
  plausible,
  plausibleUnits,
  plausibleGrowth,
  plausibleRate,
  timesOfProvince,
} from '../../knowledge/magnitudes.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import type { Metric } from '../../metrics/metric.ts';
import { speaksOfYears } from '../../relations/restatements/years-told.ts';
import { justBefore } from '../../text/beside.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { rx } from '../../text/word-pattern.ts';
import { judge, judgeRestatements } from '../judge.ts';
import { numberOf } from '../../relations/interval.ts';
import { whatToCheck } from '../../relations/what-to-check.ts';
import type { RawFinding, Report, Rule } from '../rule.ts';

/** A value far outside what the thing, or the report's own figures, allow: «80万项» projects, «22倍» of a target. */
export const magnitude: Rule = {
  id: 'magnitude',
  severity: 'warning',
  title: { zh: '数量级可疑', en: 'An unlikely magnitude' },
  why: {
    zh: '“万”字误入、小数点丢失、单位写错，都会使数差出十倍以上。三种情形提示核对：一地不可能有的数量、金额；完成目标的十倍以上；目标是上年实绩的十倍以上。',
    en: 'A stray 万, a lost decimal point or a wrong unit puts a number off by ten times or more. Three cases are worth a look: what no place can have, ten times a target, and a target ten times the last result.',
  },
  examples: [
    { text: '一批老旧小区完成提升，«80万项»民心工程接续落实。' },
    { text: '完成低效国企出清，盘活闲置资产«5200万平方米»。' },
    { text: '利用外资415万美元，完成市定目标的«22倍»。' },
    { text: '一、2020年工作回顾\n改造老旧住宅小区23个。\n二、2021年工作安排\n改造老旧住宅小区«280个»。' },
    { text: '全县地区生产总值达到«226.1万元»，增长6%。' },
    { text: '城镇居民人均可支配收入达到«3.4亿元»。' },
    { text: '粮食播种面积62万亩、产量2840万吨，城镇新增就业«2860万人»。' },
    { text: '空气质量二级以上天数达到«398天»，比上年增加12天。' },
    { text: '引进亿元以上项目31个、总投资«8.73亿元»，其中10亿元以上项目5个、总投资«48亿元»。' },
    { text: '一、2020年工作回顾\n地区生产总值增长«62%»，社会消费品零售总额增长9.3%，城镇登记失业率控制在«36.5%»。' },
    { text: '浙江省杭州市淳安县2021年政府工作报告\n一、2020年工作回顾\n完成减贫«1186万人»。' },
    {
      text: '一、2020年工作回顾\n地区生产总值比2015年增长62%，五年累计增长88%，进出口总额增长162%，失业率3.65%。\n新区生产总值达到36.4亿元，增长34.2%。',
    },
    { text: '一、2020年工作回顾\n五年来，我们惠民富民，居民人均可支配收入增长近40%。' },
    { text: '一、2020年工作回顾\n地区生产总值比2015年（下同）增长62%，社会消费品零售总额增长69.2%。' },
    { text: '浙江省2021年政府工作报告\n一、2020年工作回顾\n全年地区生产总值«6.46亿元»，一般公共预算收入«7248万元»。' },
    { text: '浙江省2021年政府工作报告\n一、2020年工作回顾\n全年地区生产总值6.46万亿元，一般公共预算收入7248亿元。' },
    { text: '青石乡政府工作报告\n固定资产投资达3523万元，一般公共预算收入215万元。' },
    { text: '五年来优良天数累计达到1480天；引进亿元以上项目31个、总投资87.3亿元。' },
    { text: '地区生产总值达到226.1亿元，农民人均可支配收入2.4万元，一般公共预算收入3115万元。' },
    { text: '办好20项民心工程，落实重点项目800个，惠及群众100万人次。' },
    { text: '国内生产总值达到110万亿元，全国财政收入突破20万亿元，500万元以上固定资产投资增长3%。' },
    {
      text: '政府工作报告\n各位代表：\n现在，我代表国务院，向大会报告工作。\n五年来，财政收入达到19.3万亿元，城镇新增就业6500万人以上。',
    },
    { text: '盘活闲置资产6.7万平方米，改造老旧楼宇4800多万平方米，竣工房屋4500万平方米。' },
    { text: '规模以上工业增加值是2015年的12倍，完成目标的2.4倍。' },
    { text: '一、2020年工作回顾\n新增停车泊位300个。\n二、2021年工作安排\n新增停车泊位900个。' },
    { text: '债务余额47.2亿元（已加上外债因汇率调整新增债务63万元）。' },
    { text: '一、2002年工作回顾\n固定资产投资6240万元。', note: { zh: '早年的数小', en: 'Long ago there was less' } },
    { text: '累计建成众创载体860个、3160万平方米。' },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judge(report, 'magnitude');
    const isCounty = isBelowCity(report.facts);
    const isNation = nationReports.test(body.text.slice(0, OPENING));
    for (const metric of metrics) {
      const finding =
        (isNation ? null : (tooMany(metric, body.text) ?? beyond(metric, report))) ??
        unlikelyRate(metric, body) ??
        tooManyPeople(metric, isCounty);
      if (finding) yield { severity: 'information', ...finding };
    }
    yield* judgeRestatements(report, 'far-target');
  },
};

/** In characters: who reports is said at the head. */
const OPENING = 400;

function tooMany(metric: Metric, text: string): RawFinding | null {
  const most = LEAST_OF.get(metric.unit);
  if (most === undefined || !(numberOf(metric) >= most)) return null;
  const [start, end] = metric.range;
  const around = `${justBefore(text, start, 8)}|${text.slice(end, end + 6)}`;
  const row = magnitudes.find((each) => each.units.includes(metric.unit) && each.thing.test(around));
  return row && numberOf(metric) >= row.most ? { range: metric.range, message: row.why } : null;
}

/** The lowest limit of each unit, so that almost every metric is done after one look. */
const LEAST_OF = new Map<string, number>();
for (const { units, most } of magnitudes) {
  for (const unit of units) LEAST_OF.set(unit, Math.min(most, LEAST_OF.get(unit) ?? Infinity));
}

/** What no place has of an indicator, in yuan: a budget of some thousands, an income of millions. A township may have little. */
function beyond(metric: Metric, { body, facts }: Report): RawFinding | null {
  const { concept, aspect, unit, value, bound, range, text, indicator } = metric;
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
  if ((value >= least || facts.kind === 'township') && value <= most) return null;
  if (isNotOfPlace(metric, body.text)) return null;
  const asked = whatToCheck(text);
  return {
    range,
    message: {
      zh: `“${indicator}”为${text}，${value < least ? '过小' : '过大'}，${asked.zh}`,
      en: `${indicator} of ${text} is too ${value < least ? 'small' : 'large'}: ${asked.en}`,
    },
  };
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
  const between = report.slice(indicatorRange[1], range[0]);
  return between.includes('，') || between.includes('；');
}

const NATION = rx`{nation}|国内`;
const SHARES_UNIT = rx`^{joiner}\d`;

/** What a new zone makes may grow by half and more. */
const ZONE = rx`(?:{zone}|新区)$`;

/** 增长62% of what grows by some per cent a year, 失业率36.5%. */
function unlikelyRate(metric: Metric, body: SegmentedText): RawFinding | null {
  const { concept, unit, aspect, period, span, basis, value, text, range, indicator } = metric;
  // 低于全省3.6%的平均水平: told by what it is held against, and no fall.
  if (concept === null || unit !== '%' || typeof value !== 'number' || aspect === 'change') return null;
  if (aspect === 'growth' && ZONE.test(metric.scope ?? '')) return null;
  const isYearly = period?.length === YEAR && span === null && basis?.kind !== 'year';
  const limits = aspect === 'growth' ? (isYearly ? plausibleGrowth[concept] : undefined) : plausibleRate[concept];
  const signed = metric.direction === 'down' ? -value : value;
  const [least = -Infinity, most = Infinity] = limits ?? [];
  if ((signed >= least && signed <= most) || (aspect === 'growth' && speaksOfYears(metric, body))) return null;
  const asked = perMilleRates.has(concept) ? PER_MILLE : POINT;
  return {
    range,
    message: {
      zh: `“${indicator}”${text}，${signed < least ? '过低' : '过高'}，${asked.zh}`,
      en: `${indicator} of ${text} is too ${signed < least ? 'low' : 'high'}: ${asked.en}`,
    },
  };
}

const POINT = { zh: '请核对小数点', en: 'check the decimal point' };
const PER_MILLE = { zh: '单位是否应为“‰”', en: 'is ‰ meant?' };
/** 2020 */
const YEAR = 4;

/** 减贫1186万人 in the report of a county. */
function tooManyPeople(
  { unit, value, bound, range, text, scope, status }: Metric,
  isCounty: boolean,
): RawFinding | null {
  if (!isCounty || unit !== '人' || typeof value !== 'number' || value <= mostOfCounty) return null;
  if (bound === 'range' || status === 'reference' || (scope !== null && scope !== 'district')) return null;
  const asked = whatToCheck(text);
  return {
    range,
    message: {
      zh: `一县一区到不了${text}，${asked.zh}`,
      en: `No county or district has ${text}: ${asked.en}`,
    },
  };
}

/** 130633 is a county; 130600 its city, 130000 its province. */
function isBelowCity({ district: { code } }: ReportFacts): boolean {
  return code !== null && !code.endsWith('00');
}
