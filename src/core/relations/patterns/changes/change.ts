import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isAmount } from '../../commensurable.ts';
import { theFirst } from '../../elsewhere.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { meet, minus, printed, resulting, scaled, valueOf } from '../../interval.ts';
import { difference, directionOf, disproved, growth, multiple } from '../../laws.ts';
import { figureChars } from '../../figure-class.ts';
import { toldDifference } from '../../told-difference.ts';
import { differenceInPercent } from '../../percent-or-points.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import { isExact } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';
import { yearsBetween } from '../../years-between.ts';
import { adjusted, series } from '../guards.ts';
import { changeBehind } from './change-behind.ts';

const MOVE = (from: string, to: string): string =>
  `{from}[^，。；：、\\n]{0,14}?{${from}}{between}{0,6}?{reach}了?(?:{writtenYear}[末底]?的?)?{${to}}`;

/** What 由…到… says of its change, in the words right behind it, or at the start of the next sentence. */
export const changePatterns: readonly Pattern[] = [
  changeBehind({
    name: 'from one amount to another, and the difference',
    figures: { a: 'amount', b: 'amount', by: 'amount' },
    law: ({ a, b, by }, said) => ([a, b, by].every(isExact) ? toldDifference(a, b, by, said.word('verb')) : null),
    certainty: 'error',
    example: '隔离房间由18间增加到245间，净增«217间»。',
    right: '227间',
  }),
  changeBehind({
    name: 'from one rate to another, and the points between',
    figures: { a: 'percent', b: 'percent', by: 'points' },
    law: ({ a, b, by }, said) => ([a, b, by].every(isExact) ? toldDifference(a, b, by, said.word('verb')) : null),
    certainty: 'error',
    example: '森林覆盖率由41.1%提高到49.2%，提高«7.1个百分点»。',
    right: '8.1个百分点',
  }),
  changeBehind({
    kind: 'percent-point',
    name: 'the difference of two rates in per cent',
    figures: { a: 'percent', b: 'percent', by: 'percent' },
    law: ({ a, b, by }) => (meet(gapOf(a, b), printed(by)) ? differenceInPercent(a, b, by) : null),
    certainty: 'error',
    example: '城镇化率由60%提高到65%，提高«5%»。',
    right: '5个百分点',
  }),
  changeBehind({
    name: 'from one rate to another, and the growth of the rate',
    figures: { a: 'percent', b: 'percent', by: 'percent' },
    law: ({ a, b, by }, said) =>
      meet(gapOf(a, b), printed(by)) ? null : growth(a, b, by, directionOf(said.word('verb')) === 'down'),
    certainty: 'information',
    example: '入库率由40%提高到50%，提高«35%»。',
    right: '25%',
  }),
  changeBehind({
    name: 'from one amount to another, and the growth',
    figures: { a: 'amount', b: 'amount', by: 'percent' },
    unless: [series, adjusted],
    law: ({ a, b, by }, said) => growth(a, b, by, directionOf(said.word('verb')) === 'down'),
    example: '财政收入由2.35亿元增长到5.34亿元，增长«117.2%»。',
    right: '127.2%',
  }),
  changeBehind({
    name: 'from one amount to another, and how many times',
    figures: { a: 'amount', b: 'amount', by: 'times' },
    words:
      '{fromTo}{pause}?(?<lead>[^，。；：、\\n]{0,12}?)(?:(?<ratio>[是为]|{up}[到至])(?:(?<since>{fullYear})年[末底]?)?{between}{0,8}?的|{up:verb}了?)(?<thing>){by}',
    law: ({ a, b, by }, said) =>
      said.word('since') === '' || said.word('since') === a.period
        ? multiple(a, b, by, said.word('ratio') !== '')
        : null,
    example: '停车泊位从2019年的3000个增加到2024年的7500个，是2019年的«3.5倍»。',
    right: '2.5倍',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one amount to another, and the yearly mean of the difference',
    figures: { a: 'amount', b: 'amount', by: 'amount' },
    words: `{fromTo}{pause}{between}{0,4}{eachYear}{up|down|addition}了?{by}`,
    unless: [series],
    law: ({ a, b, by }, said) => meanDifference(a, b, by, said),
    example: '财政收入从2010年的86亿元增加到2015年的189亿元，平均每年增加«25.3亿元»。',
    right: '20.6亿元',
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
    name: 'a change between its two values',
    figures: { a: ['percent', 'amount'], by: ['points', 'amount'], b: ['percent', 'amount'] },
    words: '{from}[^，。；：、\\n]{0,14}?{a}{moved}{by}[、，]?{reach}{b}',
    law: ({ a, b, by }) => (a.unit === b.unit && isAmount(a) === isAmount(by) ? difference(a, b, by) : null),
    certainty: 'error',
    example: '一年期贷款利率由5.2%下调«0.35个百分点»至4.75%。',
    right: '0.45个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a growth, and the two amounts that it is between',
    figures: { by: 'percent', a: 'amount', b: 'amount' },
    which: { a: { bound: 'exact' }, b: { bound: 'exact' } },
    words: '{up|down:verb}了?{by}[，、（]{fromTo}',
    unless: [series, adjusted],
    law: ({ a, b, by }, said) => growth(a, b, by, directionOf(said.word('verb')) === 'down'),
    example: '平均办理时限压缩«70%»，由15个工作日缩短为6个工作日。',
    right: '60%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'two amounts, each from one to another, and the growths that are dealt to them',
    figures: { a: 'amount', b: 'amount', c: 'amount', d: 'amount', p: 'percent', q: 'percent' },
    words: `${MOVE('a', 'b')}[，、；][^，。；：、\\d\\n]{0,14}?${MOVE('c', 'd')}[，、]{respectively}{since}?{up|down:verb}了?{p}[、和与]{q}(?=[，。；、）\\n])`,
    unless: [adjusted],
    mixed: true,
    shared: [],
    law: ({ a, b, c, d, p, q }, said) => {
      const isFall = directionOf(said.word('verb')) === 'down';
      const [first, second] = [growth(a, b, p, isFall), growth(c, d, q, isFall)];
      return first.holds ? { ...second, of: [c, d, q] } : { ...first, of: [a, b, p] };
    },
    example: '茶叶产量由1.2万吨增加到1.8万吨，税收由12亿元增加到26亿元，分别增长50%、«16.7%»。',
    right: '116.7%',
  }),
  pattern({
    kind: 'percent-point',
    name: 'a change in per cent between two rates that lie as many points apart',
    figures: { a: 'percent', by: 'percent', b: 'percent' },
    words: '{from}[^，。；：、\\n]{0,14}?{a}{moved}{by}[、，]{reach}{b}',
    law: ({ a, by, b }) => pointsAsPercent(a, by, b),
    example: '毛入学率从51.4%提高«近12%»、达到63%以上。',
    right: '近12个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rise by more than is left of a hundred',
    figures: { a: 'percent', b: 'percent' },
    words: '{from}{within}{0,6}{a}{up}{b}(?=[，。；、）\\n])',
    law: ({ a, b }) => reachedUnsaid(a, b),
    example: '燃气普及率从42.6%提升«71.8%»，供气能力增强。',
    right: '至71.8%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'from one amount to another, and the change that is told later by its name',
    figures: { a: 'amount', b: 'amount' },
    words: '{fromTo}',
    elsewhere: {
      by: {
        is: { aspect: 'change' },
        stands: { behind: 6 },
        where: (by, { a, b }, { report }) =>
          isChangeOf(by, a) && by.span !== 'yearly' && !isNext(by, b, report) && !isGross(by, a, b, report),
        choose: theFirst,
      },
    },
    shared: [],
    law: ({ a, b, by }) => (a.unit === b.unit && by.unit === b.unit ? difference(a, b, by) : null),
    example: '建成区面积由42平方公里扩大到46平方公里，新增绿地120公顷，建成区面积增加«6平方公里»。',
    right: '4平方公里',
  }),
];

function isChangeOf({ sentence, indicator }: Metric, of: Metric): boolean {
  const isName = [indicator, of.indicator].every(({ length }) => length > 2);
  return sentence === of.sentence && isName && of.indicator.endsWith(indicator);
}

/** What follows at once is told of the very pair, and read by its words. */
function isNext(metric: Metric, before: Metric, { metrics }: Said['report']): boolean {
  return placeAmong(metrics, metric) === placeAmong(metrics, before) + 1;
}

/** 净增88家，累计新增151家: some may have gone again. */
function isGross(by: Metric, a: Metric, b: Metric, { source }: Said['report']): boolean {
  const clause = clauseBefore(source, by.range[0], '，。；、\n');
  return (
    OF_SOME.test(clause) || MORE_GAINED.test(clause) || (valueOf(by) > valueOf(b) - valueOf(a) && NEWLY.test(clause))
  );
}

/** 由46家增加到92家，其中当年增加21家; 初中由850元提高到940元，合计提高160元 */
const OF_SOME = rx`^(?:{among}|{thisYear}|{summed})`;
const NEWLY = rx`{newly}`;
/** 今年新增26家，比上年多增9家: how much more was gained than in another year. */
const MORE_GAINED = rx`[多少]{up|down}了?$`;

/** 提高近12%、达到63%以上 from 51.4%: the points between them, and by no means the growth of the rate. */
function pointsAsPercent(a: Metric, by: Metric, b: Metric): Verdict | null {
  const gap = valueOf(b) - valueOf(a);
  const rate = (valueOf(b) / valueOf(a) - 1) * 100;
  const isGap = Math.abs(gap - valueOf(by)) <= NEAR_POINTS;
  if (gap <= 0 || !isGap || Math.abs(rate - valueOf(by)) <= FAR_POINTS) return null;
  return differenceInPercent(a, b, by);
}

const NEAR_POINTS = 0.5;
const FAR_POINTS = 2;

/** 从42.6%提升71.8%: no rate rises so far, and so 71.8% is what it came to. */
function reachedUnsaid(a: Metric, b: Metric): Verdict | null {
  const isLevel = valueOf(b) > valueOf(a) && valueOf(b) <= WHOLE && valueOf(a) + valueOf(b) > WHOLE;
  if (!isLevel || !RATE_NAME.test(a.indicator)) return null;
  return disproved(b, `${a.text} + ${b.text} > 100%`, {
    zh: `从${a.text}再升${b.text}就超过100%，“${b.text}”前似缺“至”或“到”`,
    en: `A rise by ${b.text} from ${a.text} would pass 100%: 至 or 到 seems to be missing`,
  });
}

const WHOLE = 100;
const RATE_NAME = rx`{rateEnd}$`;

function gapOf(a: Metric, b: Metric): Interval {
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
    arithmetic: `(${b.text} − ${a.text}) ÷ ${years} ≈ ${formatQuantity(mean, by, 4)}`,
    stated: by,
  };
}

/** A bare number that ends the match is no figure of its own, but here it is the change of two others. */
function plainNumber(b: Metric, said: Said): Metric {
  const number = said.word('plain');
  const end = b.range[1] + said.match.length - 1 - said.match.lastIndexOf(figureChars.bare);
  const step = 10 ** -(number.length - number.indexOf('.') - 1);
  return { ...b, text: number, value: Number(number), range: [end - number.length, end], bound: 'exact', step };
}
