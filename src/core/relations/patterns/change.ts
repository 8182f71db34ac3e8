import type { Metric } from '../../metrics/metric.ts';
import { isAbove, meet, minus, over, plus, printed, resulting, scaled, valueOf } from '../interval.ts';
import { figureChars } from '../masked-text.ts';
import { difference, directionOf, growth, multiple } from '../laws.ts';
import { risingTotals } from '../../knowledge/magnitudes.ts';
import { rx } from '../../text/word-pattern.ts';
import { formatQuantity } from '../format-quantity.ts';
import type { Interval } from '../interval.ts';
import type { Pattern, Said, Verdict } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import { yearsBetween } from '../years-between.ts';

/** «由2019年的18间增加到今年的245间»: 由 or 从, a value, a verb with 到, a value. */
const FROM_TO = '{from}[^，。；：、\\n]{0,14}?{a}[^，。；：、\\d\\n]{0,6}?{reached}{b}';
/** «，净增», «，规模扩大了», «，新增高标准农田» */
const BY =
  '{pause}?(?<lead>[^，。；：、\\n]{0,12}?){up|down|addition|upNoun|downNoun:verb}[了达]?(?<thing>[^，。；：、\\d\\n]{0,10}?)';
const SERIES = '(?:{respectively}|{figure}、)[^，。；]{0,14}⟦|⟧、{figure}';
const WAY =
  '{from}[^，。；：、\\n]{0,14}?{a}[^，。；：、\\d\\n]{0,8}?{up|down:verb}(?:到|至|为|成)了?[^，。；：、\\n]{0,8}?{b}';
const NO_WAY = { series: SERIES, 'grades count down': '[级位名类]⟧' };

const ROWS = {
  amount: {
    example: '两项补贴标准分别从每人每月155元、230元提高到«115元»、240元。',
    right: '165元',
  },
  percent: { example: '入园率、入学率分别由81%、92%提高到«71%»、97%。', right: '86%' },
} as const;

/** Values of one class in a row: 155元、230元和75元. */
function row(figure: 'amount' | 'percent'): string {
  return `{${figure}}(?:[、和与及][^，。；：、\\d\\n]{0,6}{${figure}}){1,5}`;
}

/** What 由…到… says of its change. */
export const changePatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'from one amount to another, and the difference',
    figures: { a: 'amount', b: 'amount', by: 'amount' },
    words: `${FROM_TO}${BY}{by}`,
    unless: { series: SERIES },
    law: ({ a, b, by }, said) =>
      isOwn(said) && areExact(a, b, by) ? { ...difference(a, b, by), ...grossOf(a, b, by, said) } : null,
    certainty: 'error',
    example: '隔离房间由18间增加到245间，净增«217间»。',
    right: '227间',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one rate to another, and the points between',
    figures: { a: 'percent', b: 'percent', by: 'points' },
    words: `${FROM_TO}${BY}{by}`,
    unless: { series: SERIES },
    law: ({ a, b, by }, said) => (isOwn(said) && areExact(a, b, by) ? difference(a, b, by) : null),
    certainty: 'error',
    example: '森林覆盖率由41.1%提高到49.2%，提高«7.1个百分点»。',
    right: '8.1个百分点',
  }),
  pattern({
    kind: 'percent-point',
    name: 'the difference of two rates in per cent',
    figures: { a: 'percent', b: 'percent', by: 'percent' },
    words: `${FROM_TO}${BY}{by}`,
    unless: { series: SERIES },
    law: ({ a, b, by }, said) =>
      isOwn(said) && meet(gapOf(a, b), printed(by))
        ? { holds: false, arithmetic: `${b.text} − ${a.text}`, stated: by }
        : null,
    certainty: 'error',
    example: '城镇化率由60%提高到65%，提高«5%»。',
    right: '5个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one rate to another, and the growth of the rate',
    figures: { a: 'percent', b: 'percent', by: 'percent' },
    words: `${FROM_TO}${BY}{by}`,
    unless: { series: SERIES },
    law: ({ a, b, by }, said) =>
      isOwn(said) && !meet(gapOf(a, b), printed(by)) ? growth(a, b, by, said.word('verb')) : null,
    certainty: 'information',
    example: '入库率由40%提高到50%，提高«35%»。',
    right: '25%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one amount to another, and the growth',
    figures: { a: 'amount', b: 'amount', by: 'percent' },
    words: `${FROM_TO}${BY}{by}`,
    unless: { series: SERIES, 'constant prices': '{constantPrices}' },
    law: ({ a, b, by }, said) => (isOwn(said) ? growth(a, b, by, said.word('verb')) : null),
    certainty: 'warning',
    example: '财政收入由2.35亿元增长到5.34亿元，增长«117.2%»。',
    right: '127.2%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one amount to another, and how many times',
    figures: { a: 'amount', b: 'amount', by: 'times' },
    words: `${FROM_TO}{pause}?(?<lead>[^，。；：、\\n]{0,12}?)(?:(?<ratio>[是为])[^，。；：、\\d\\n]{0,8}?的|{up:verb}了?)(?<thing>){by}`,
    unless: { series: SERIES },
    law: ({ a, b, by }, said) => (isOwn(said) ? multiple(a, b, by, said.word('ratio') !== '') : null),
    certainty: 'warning',
    example: '停车泊位从3000个增加到7500个，是原来的«3.5倍»。',
    right: '2.5倍',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one amount to another, and the yearly mean of the difference',
    figures: { a: 'amount', b: 'amount', by: 'amount' },
    words: `${FROM_TO}{pause}[^，。；：、\\d\\n]{0,4}{eachYear}{up|down|addition}了?{by}`,
    unless: { series: SERIES },
    law: ({ a, b, by }, said) => meanDifference(a, b, by, said),
    certainty: 'warning',
    example: '财政收入从2010年的86亿元增加到2015年的189亿元，平均每年增加«25.3亿元»。',
    right: '20.6亿元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'an amount that moved against its verb',
    figures: { a: 'amount', b: 'amount' },
    words: WAY,
    unless: NO_WAY,
    law: ({ a, b }, said) => wayOf(a, b, said),
    certainty: 'error',
    example: '镇区面积由26平方公里«扩大到44平方米»。',
    right: '扩大到44平方公里',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rate that moved against its verb',
    figures: { a: 'percent', b: 'percent' },
    words: WAY,
    unless: NO_WAY,
    law: ({ a, b }, said) => wayOf(a, b, said),
    certainty: 'error',
    example: '城镇化率由52%«提高到48%»。',
    right: '提高到58%',
  }),
  ...(['amount', 'percent'] as const).map((figure) =>
    pattern({
      kind: 'from-to-change',
      name: `each ${figure} of a row that moved against the verb`,
      figures: {},
      rows: { before: figure, after: figure },
      words: `{respectively}{from}[^，。；：、\\d\\n]{0,10}(?<before>${row(figure)})[^，。；：、\\d\\n]{0,6}?{up|down:verb}[到至为]了?[^，。；：、\\d\\n]{0,6}(?<after>${row(figure)})`,
      law: ({ before, after }, said) => wayOfRow(before, after, said),
      certainty: 'error',
      ...ROWS[figure],
    }),
  ),
  pattern({
    kind: 'from-to-change',
    name: 'less without a verb where a rise is told',
    figures: { a: 'amount', b: 'amount' },
    words: '{from}{a}[到至][^，。；：、\\d\\n]{0,8}?{b}',
    unless: NO_WAY,
    law: ({ a, b }) => fallen(a, b),
    certainty: 'warning',
    example: '财政总收入由不足72亿元«到突破50亿元»。',
    right: '到突破90亿元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one number to another, and their difference without a unit',
    figures: { a: 'bare', b: 'bare' },
    words: '{from}{a}{reached}{b}，{up|down}了?(?<plain>\\d{1,3}\\.\\d{1,3})(?=[，。；、）])',
    law: ({ a, b }, said) => difference(a, b, plainNumber(b, said)),
    certainty: 'error',
    example: '城乡收入比由2.46缩小到2.31，缩小«0.25»。',
    right: '0.15',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'an amount that grew beyond measure',
    figures: { a: 'amount', b: 'amount' },
    words: FROM_TO,
    unless: { ...NO_WAY, 'long ago': '{longAgo}' },
    law: ({ a, b }, said) => leap(a, b, said),
    certainty: 'warning',
    example: '居民人均收入由2001年的4820元增加到2006年的«8360万元»。',
    right: '8360元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a change between its two values',
    figures: { a: 'percent', by: 'points', b: 'percent' },
    words: '{from}[^，。；：、\\n]{0,14}?{a}{moved}{by}[、，]{reach}{b}',
    law: ({ a, b, by }) => difference(a, b, by),
    certainty: 'error',
    example: '出庭应诉率从80%提高«15个百分点»、达90%。',
    right: '10个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rate, its former value, and the points between',
    figures: { b: 'percent', a: 'percent', by: 'points' },
    words: '{b}{pause}{sinceValue}{a}{moved}{by}',
    law: ({ a, b, by }) => difference(a, b, by),
    certainty: 'error',
    example: '毛入学率达到94.6%，比2020年的90.4%提高«3.2个百分点»。',
    right: '4.2个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'shares of three industries, and the change of some of them',
    figures: { a: 'bare', b: 'bare', c: 'bare', x: 'bare', y: 'bare', z: 'bare', by: 'points' },
    words:
      '{a}[:：∶]{b}[:：∶]{c}[^，。；\\d\\n]{0,8}(?:为|到|至|成){x}[:：∶]{y}[:：∶]{z}，(?<places>第?[一二三](?:、第?[一二三])?)次?产业?[^，。；\\d\\n]{0,8}{up|down:verb}了?{by}',
    law: ({ a, b, c, x, y, z, by }, said) => changeOfPlaces([a, b, c], [x, y, z], by, said),
    certainty: 'warning',
    example: '三次产业结构从26:44:30调整为21:42:37，二、三产业比重提高«2个百分点»。',
    right: '5个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'heads and their rate, which imply one population',
    figures: { a: 'amount', b: 'amount', p: 'percent', q: 'percent' },
    words: `${FROM_TO}，[^，。；\\n]{0,10}率{from}[^，。；：、\\n]{0,10}?{p}[^，。；：、\\d\\n]{0,6}?(?:到|至|为){q}`,
    unless: { 'another thing than people': '⟦(?![^⟧]{0,60}[贫失][困业])' },
    law: ({ a, b, p, q }) => populations(a, b, p, q),
    certainty: 'information',
    example: '贫困人口由10万人下降到2.5万人，贫困发生率由50%下降到«42.5%»。',
    right: '12.5%',
  }),
];

/** Whether a change is told of the very pair: not of another base (比上年), each year or a plan, nor of another thing. */
function isOwn(said: Said): boolean {
  const lead = said.word('lead');
  const head = said.before + said.match.slice(0, said.match.indexOf(figureChars.amount) + 1 || FARTHEST);
  if (EACH.test(lead)) return false;
  const time = SINCE.exec(lead)?.[1];
  if (time === undefined ? OTHER_BASE.test(lead) : !said.match.slice(0, said.match.indexOf(lead)).includes(time))
    return false;
  return [lead.replace(SELF, ''), said.word('thing')].every((thing) => thing.length < 2 || head.includes(thing));
}

const FARTHEST = 20;
const EACH = rx`{from}|{yearly}|{planned}|{lastPeriod}|平均`;
const OTHER_BASE = rx`{sameTime}|{than}(?!原)`;
/** What may stand before the verb of a change without naming another thing. */
const SELF = rx`^(?:[比较](?:{lastYear}|\d{4}年|{spanStart}|原来|之前)的?|{mean}|{total}|规模|总体|数量|净|实际|每[人户生亩]每?[年月]?|[一二三四五两十]年来?|亩均|又){0,4}`;
/** 比上年, 较2019年: the time that a change is measured from. */
const SINCE = rx`[比较]({lastYear}|\d{4}年|{spanStart})`;

/** What was newly built may be more than the difference, for something old was closed. */
function grossOf(a: Metric, b: Metric, by: Metric, said: Said): Partial<Verdict> {
  if (!said.word('verb').startsWith('新') && said.word('verb') !== '增设') return {};
  return { certainty: valueOf(by) > Math.abs(valueOf(b) - valueOf(a)) ? 'information' : 'warning' };
}

function areExact(...metrics: readonly Metric[]): boolean {
  return metrics.every(({ bound }) => bound === 'exact');
}

function gapOf(a: Metric, b: Metric): ReturnType<typeof minus> {
  const [high, low] = valueOf(b) >= valueOf(a) ? [b, a] : [a, b];
  return minus(printed(high), printed(low));
}

function meanDifference(a: Metric, b: Metric, by: Metric, said: Said): Verdict | null {
  const years = yearsBetween(a, b, by, said.before + said.match);
  if (years === null || years < 2) return null;
  const means = [years - 1, years, years + 1].map((n) => scaled(gapOf(a, b), 1 / n));
  const mean = Math.abs(valueOf(b) - valueOf(a)) / years;
  return {
    holds: means.some((each) => meet(each, resulting(by))),
    arithmetic: `(${b.text} − ${a.text}) ÷ ${years} ≈ ${formatQuantity(Number(mean.toPrecision(4)), by)}`,
    stated: by,
  };
}

/** Only what goes against the verb says anything. */
function wayOf(a: Metric, b: Metric, said: Said): Verdict | null {
  const verb = said.word('verb');
  const isUp = directionOf(verb) === 'up';
  const agrees = isUp ? valueOf(b) > valueOf(a) : valueOf(b) < valueOf(a);
  if (agrees || Number.isNaN(valueOf(a) + valueOf(b))) return null;
  const way = valueOf(a) === valueOf(b) ? (['没有变', 'no change'] as const) : isUp ? LESS : MORE;
  return {
    holds: false,
    arithmetic: `${a.text} → ${b.text}`,
    stated: b,
    range: [a.range[1], b.range[1]],
    says: {
      zh: `说的是“${verb}”，${a.text}到${b.text}${way[0]}`,
      en: `The verb is ${verb}, but from ${a.text} to ${b.text} is ${way[1]}`,
    },
  };
}

/** The first value of a row that goes against the verb of all. */
function wayOfRow(before: readonly Metric[], after: readonly Metric[], said: Said): Verdict | null {
  if (before.length !== after.length) return null;
  const found = before.map((from, index) => wayOf(from, after[index] ?? from, said));
  const wrong = found.find((verdict) => verdict !== null);
  return wrong ? { ...wrong, range: wrong.stated.range } : null;
}

/** 由不足84亿元到突破60亿元 tells a rise; without a verb, what rises year by year is only worth a look. */
function fallen(a: Metric, b: Metric): Verdict | null {
  const rises = a.bound === 'lessThan' && b.bound === 'moreThan';
  const isTotal = a.concept !== null && a.concept === b.concept && risingTotals.has(a.concept);
  if (valueOf(b) >= valueOf(a) || (!rises && !isTotal)) return null;
  return {
    holds: false,
    arithmetic: `${a.text} → ${b.text}`,
    stated: b,
    range: [a.range[1], b.range[1]],
    says: {
      zh: `${a.text}到${b.text}是减少，请核对`,
      en: `From ${a.text} to ${b.text} is less: check the two values`,
    },
    certainty: rises ? 'warning' : 'information',
  };
}

/** A bare number that ends the match is no figure of its own, but here it is the change of two others. */
function plainNumber(b: Metric, said: Said): Metric {
  const number = said.word('plain');
  const end = b.range[1] + said.match.length - 1 - said.match.lastIndexOf(figureChars.bare);
  const step = 10 ** -(number.length - number.indexOf('.') - 1);
  return { ...b, text: number, value: Number(number), range: [end - number.length, end], bound: 'exact', step };
}

const LESS = ['却是减少', 'less'] as const;
const MORE = ['却是增加', 'more'] as const;

/** 4820元 to 8360万元: a scale too much; of incomes per head a place too much. */
function leap(a: Metric, b: Metric, said: Said): Verdict | null {
  const [low, high] = valueOf(a) < valueOf(b) ? [a, b] : [b, a];
  const ratio = valueOf(high) / valueOf(low);
  const isIncome = INCOME.test(said.before + said.match);
  const years = yearsBetween(a, b, b, '') ?? 1;
  const most = isIncome ? MOST_OF_INCOME * Math.max(1, years / FEW_YEARS) : MOST;
  if (!(ratio > most)) return null;
  return {
    holds: false,
    arithmetic: `${b.text} ÷ ${a.text}`,
    stated: b,
    says: {
      zh: `${high.text}是${low.text}的${Math.round(ratio)}倍，请核对“万”“亿”和小数点`,
      en: `${high.text} is ${Math.round(ratio)} times ${low.text}: check 万, 亿 and the point`,
    },
  };
}

const INCOME = rx`{perHead}[^，。；]{0,6}收入`;
const [MOST, MOST_OF_INCOME, FEW_YEARS] = [10_000, 8, 5];

/** 二、三产业比重: the sum of the second and the third place. */
function changeOfPlaces(from: readonly Metric[], to: readonly Metric[], by: Metric, said: Said): Verdict {
  const places = Array.from(said.word('places').matchAll(/[一二三]/g), ([place]) => '一二三'.indexOf(place));
  const at = (row: readonly Metric[]): Interval => places.map((place) => printed(row[place] ?? by)).reduce(plus);
  const isFall = directionOf(said.word('verb')) === 'down';
  const gap = isFall ? minus(at(from), at(to)) : minus(at(to), at(from));
  const real = (gap.low + gap.high) / 2;
  const sumOf = (row: readonly Metric[]): string => places.map((place) => row[place]?.text).join(' + ');
  return {
    holds: meet(gap, printed(by)),
    arithmetic: `${sumOf(to)} − (${sumOf(from)}) = ${Number(real.toFixed(2))}个百分点`,
    stated: by,
  };
}

function populations(a: Metric, b: Metric, p: Metric, q: Metric): Verdict | null {
  const [before, after] = [over(printed(a), printed(p)), over(printed(b), printed(q))];
  // Twice as many or half of them are no one population.
  const room = { low: before.low / 2, high: before.high * 2 };
  const rate = (valueOf(b) / valueOf(a)) * valueOf(p);
  return {
    holds: !isAbove(after, room) && !isAbove(room, after),
    arithmetic: `${b.text} ÷ ${a.text} × ${p.text} ≈ ${rate.toFixed(1)}%`,
    stated: q,
  };
}
