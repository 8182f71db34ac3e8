import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, sentenceBefore } from '../../../text/beside.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { growsAtPrices } from '../../beyond-prices.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import type { FigureClass } from '../../figure-class.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, growth, multiple } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { toldDifference } from '../../told-difference.ts';
import { doubledTo } from './folds.ts';

type Levels = Readonly<Record<'a' | 'b' | 'by', Metric>>;
type Row = Pick<PatternRow<'by'>, 'name' | 'words' | 'example' | 'right'>;

/** Opens a sentence on how far something moved, and names nothing: 。五年间·增长, 。增幅高达. */
const OPENS = '。{changeOpens}';
const ENDS = '(?=[，。；、\\n])';

/** A change that opens its sentence, and the two levels of one thing told right before it: 2018年…6.5亿元。2022年，这一数字达到20.8亿元。 */
export const pairBeforePatterns: readonly Pattern[] = [
  paired('points', ({ a, b, by }, said) => (b.unit === '%' ? toldDifference(a, b, by, said.word('verb')) : null), {
    name: 'points that open a sentence, and two rates told right before',
    words: `${OPENS}{up|down:verb}了?{by}${ENDS}`,
    example: '2014年贫困发生率为12.6%。到2016年底，这一指标降到8.4%。两年下降了«5.2个百分点»。',
    right: '4.2个百分点',
  }),
  paired('percent', (of, said) => grown(of, directionOf(said.word('verb')) === 'down'), {
    name: 'a growth that opens a sentence, and two amounts told right before',
    words: `${OPENS}{up|down|upNoun|downNoun:verb}了?高?{reach}?{by}${ENDS}`,
    example: '2016年，物流园货运量为40万吨。2020年达到52万吨。四年增幅达«35%»，居全省首位。',
    right: '30%',
  }),
  paired('amount', ({ a, b, by }, said) => (by.unit === b.unit ? toldDifference(a, b, by, said.word('verb')) : null), {
    name: 'a change that opens a sentence, and two amounts told right before',
    words: `${OPENS}{up|down:verb}了?{by}${ENDS}`,
    example: '2016年，全县规上企业82家。2020年达到104家。四年净增«32家»。',
    right: '22家',
  }),
  paired('times', ({ a, b, by }, said) => multiple(a, b, by, said.word('ratio') !== ''), {
    name: 'times as much, and two amounts told right before',
    words: `${OPENS}(?:(?<ratio>{isAs}|翻到)(?<base>{presently}|{formerTime})的|{up}了?){by}${ENDS}`,
    example: '2018年，花卉产值6.5亿元。2023年，这一数字跃升为20.8亿元。五年间翻到原来的«4.2倍»。',
    right: '3.2倍',
  }),
  paired('amount', ({ a, b, by }) => (by.unit === DOUBLINGS ? doubledTo(a, b, by) : null), {
    name: 'doublings, and two amounts told right before that make fewer',
    words: `${OPENS}(?:[实完]现了?)?{by}${ENDS}`,
    example: '2005年财政总收入21.4亿元。2010年，财政总收入达到«37.6亿元»。五年翻了一番，上了台阶。',
    right: '42.9亿元',
  }),
];

const DOUBLINGS = '番';

function paired(figure: FigureClass, law: (of: Levels, said: Said) => Verdict | null, row: Row): Pattern {
  return pattern({
    ...row,
    kind: figure === 'points' ? 'from-to-change' : figure === 'amount' ? 'total-and-increment' : 'growth-from-levels',
    figures: { by: figure },
    mixed: true,
    shared: [],
    elsewhere: { a: levelBefore(0, figure), b: levelBefore(1, figure) },
    law: (of, said) => (areOfOne(of, said) && isOverBoth(of, said) ? law(of, said) : null),
  });
}

/** The first or the second of exactly two levels of a measure that the sentences before tell. */
function levelBefore(at: 0 | 1, figure: FigureClass): Elsewhere<{ readonly by: Metric }, Said> {
  return {
    is: { aspect: ['level', 'share'], bound: 'exact' },
    stands: 'before',
    where: ({ unit, sentence, range: [, end] }, { by }, { report: { source } }) =>
      (unit === '%') === (figure === 'points') &&
      sentence < by.sentence &&
      by.sentence - sentence <= SENTENCES &&
      !source.slice(end, by.range[0]).includes('\n'),
    choose: (told) => (told.length === 2 ? (told[at] ?? null) : null),
  };
}

const SENTENCES = 2;

/** Told of an earlier time and of a later one, the later without a name of its own. */
function areOfOne({ a, b }: Levels, { report: { source } }: Said): boolean {
  if (a.unit !== b.unit || valueOf(a) <= 0) return false;
  const [was, is] = [a, b].map(({ range: [start] }) => sentenceBefore(source, start));
  if (was === undefined || is === undefined || !PAST.test(was)) return false;
  const own = clauseBefore(source, b.range[0], STOPS).replace(TIMES, '');
  const isSame = own === '' || IT.test(own) || was.endsWith(own) || was.includes(own.slice(-LONG_NAME));
  return isSame && TIME_OF.test(is) && (own.length > 1 || own === '');
}

/** 四年增长, 累计增长, or of two years in a row; else it may be over the year before. */
function isOverBoth({ a, b }: Levels, { match, word }: Said): boolean {
  const base = FULL_YEAR.exec(word('base'))?.[0];
  if (base !== undefined) return base === a.period;
  return OVER_ALL.test(match) || word('base') !== '' || Number(b.period) - Number(a.period) === 1;
}

const FULL_YEAR = rx`{fullYear}`;
const OVER_ALL = rx`{years}|{cumulative}`;
const STOPS = '，。；：、\n';
const LONG_NAME = 4;
const PAST = rx`{formerTime}|{fullYear}年`;
const TIME_OF = rx`{fullYear}年|{thisYear}|{lastYear}|{presently}`;
const IT = rx`^{thisOne}`;
const TIMES = wordPattern(
  '到?(?:{fullYear}年|{thisYear}|{lastYear}|{presently}|(?<=年)[末底])|{doneLead}|{placeScope}|{up|down}?{becomes}|{reach}',
  'g',
);

/** What grows at constant prices is not given by what is printed; money may have been counted anew. */
function grown({ a, b, by }: Levels, isFall: boolean): Verdict | null {
  if (growsAtPrices(a.indicator)) return null;
  return { ...growth(a, b, by, isFall), ...(b.unit.endsWith('元') && { certainty: 'information' }) };
}
