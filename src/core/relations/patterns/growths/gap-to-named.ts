import { shortNames } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { clauseStart, sentenceBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theLast, theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { ABOVE, apart, wrongSide } from '../../growths-apart.ts';
import { meet, minus, plus, printed, valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { signedGrowth } from '../../signed-growth.ts';
import { series } from '../guards.ts';

const GROWTH: FigureTest = { aspect: 'growth', bound: 'exact' };
const THAN = '[、，](?:{growthRate})?(?<than>{aboveGap|belowGap})(?:全部|{ownPlace})?(?<name>{between}{2,12}?)';
/** In sentences: a growth told further off may be of another time or place. */
const NEAR = 4;

/** The growth of what is named behind 快于, told a little before. */
const named: Elsewhere<{ readonly own: Metric }, Said> = {
  is: GROWTH,
  stands: 'before',
  like: ['own', 'period', 'status', 'span'],
  where: ({ indicator, concept, sentence }, { own }, said) =>
    own.sentence - sentence <= NEAR && indicator !== own.indicator && isCalled(indicator, concept, said.word('name')),
  choose: theOnly,
};

/** 规模以上工业 of 规模以上工业增加值, and what is known by a short name. */
function isCalled(indicator: string, concept: string | null, name: string): boolean {
  return name.length >= LONG_NAME ? indicator.startsWith(name) : concept !== null && shortNames.get(name) === concept;
}

const LONG_NAME = 4;

const THAN_PLACE =
  '(?:(?<way>{aboveGap|belowGap})|[比较])(?<place>全[国省市区州盟])(?:{mean}|同期)?(?:水平|{growthRate})?(?<than>{up|down})?出?了?';

/** The last growth before a gap in its sentence; before that, the one of what the gap is told of. */
const ownGrowth: Elsewhere<{ readonly gap: Metric }, Said> = {
  is: GROWTH,
  stands: 'before',
  like: ['gap', 'period', 'status'],
  where: (metric, { gap }, { word, report: { source } }) =>
    (metric.sentence === gap.sentence ||
      (metric.concept !== null && (metric.concept === gap.concept || isToldOn(gap, metric, source)))) &&
    isSmaller(placeTold(source, metric), word('place')),
  choose: theLast,
};

/** 我区·增速·高于全市: of the growth told right before, for nothing else is named. */
function isToldOn(gap: Metric, { sentence, range: [, end] }: Metric, source: string): boolean {
  const [start] = gap.range;
  return (
    gap.sentence - sentence <= 2 &&
    !source.slice(end, start).includes('\n') &&
    OWN_GROWTH.test(sentenceBefore(source, start))
  );
}

const OWN_GROWTH = rx`^(?:我[市县区州旗乡镇]|{ownPlace})?的?{growthName}(?:{aboveGap|belowGap}|[比较])`;

/** 全省 of 全省规模以上工业增加值增长6.2%: the last place that the clauses from its name on tell; "" where none is told. */
function placeTold(source: string, { indicatorRange, range: [start] }: Metric): string {
  // 全省…增长4.8%，我市增长5.5%: whose it is, is told anew.
  if (source.charAt(clauseStart(source, start, '，。；：\n')) === OURS) return '';
  const from = clauseStart(source, indicatorRange?.[0] ?? start, '，。；：\n');
  return PLACE.exec(source.slice(from, start))?.[0] ?? '';
}

const OURS = '我';
const PLACE = rx`{placeScope}`;

/** Whose growth is held against that of 全省: not that of 全国. */
function isSmaller(own: string, place: string): boolean {
  return own !== place && own !== '全国' && (own !== '全省' || place === '全国');
}

/** ，增速·比全省, and how far behind its growth in brackets: 分别高. */
const HELD = '[、，]{between}{0,8}?(?:[比较](?!{partOfYear})|(?<way>{aboveGap|belowGap}))[^，。；、（）\\d\\n]{1,8}?';
const HOW_FAR = '{respectively}?(?<than>{up|down})?出?了?';

/** How a growth stands to another one that is called by its name: «快于规模以上工业7.5个百分点». */
export const gapToNamedPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-order',
    name: 'how far a growth is from that of what is named',
    figures: { own: 'percent', gap: 'points' },
    which: { own: GROWTH },
    words: `{own}${THAN}(?:平均)?{growthRate}?{gap}(?=[，。；、）\\n])`,
    elsewhere: { other: named },
    mixed: true,
    shared: [],
    law: ({ own, other, gap }, said) => apart(own, other, gap, said.word('than')),
    example: '规模以上工业增加值增长5.1%。装备制造业增长12.6%，快于规模以上工业«5.7个百分点»。',
    right: '7.5个百分点',
  }),
  pattern({
    kind: 'growth-order',
    name: 'a growth on the wrong side of that of what is named',
    figures: { own: 'percent' },
    which: { own: GROWTH },
    words: `{own}${THAN}(?:平均)?{growthRate}?(?=[，。；、）\\n])`,
    elsewhere: { other: named },
    mixed: true,
    shared: [],
    law: ({ own, other }, said) => wrongSide(own, other, said.word('than')),
    example: '规模以上工业增加值增长6.8%。装备制造业增长«4.2%»，快于规模以上工业增速。',
    right: '8.2%',
  }),
  pattern({
    kind: 'growth-order',
    name: 'how far a growth is from that of a larger place, told elsewhere',
    figures: { gap: 'points' },
    which: { gap: { bound: 'exact' } },
    words: `${THAN_PLACE}{gap}`,
    unless: [series],
    elsewhere: {
      own: ownGrowth,
      other: {
        is: GROWTH,
        like: ['own', 'period', 'status', 'span'],
        // What follows in the sentence is another relation's: 高于全市2.1个百分点，全市增长6.1%.
        where: (metric, { own, gap }, { word, report: { source } }) =>
          (metric.sentence !== gap.sentence || metric.range[0] < gap.range[0]) &&
          metric.concept !== null &&
          metric.concept === own.concept &&
          placeTold(source, metric) === word('place'),
        choose: theOnly,
      },
    },
    shared: [],
    law: ({ own, other, gap }, said) => apart(own, other, gap, said.word('way') || said.word('than')),
    example: '全省规模以上工业增加值增长6.2%。\n我县规模以上工业增加值增长8.4%，高于全省«1.2个百分点»。',
    right: '2.2个百分点',
  }),
  pattern({
    kind: 'growth-order',
    name: 'a growth, two others in brackets and how far it is from each',
    figures: { own: 'percent', one: 'percent', two: 'percent', g: 'points', h: 'points' },
    which: { own: GROWTH },
    words: `{own}${HELD}（{one}）(?:、|{and}){between}{1,8}（{two}）${HOW_FAR}{g}[、和与]{h}`,
    mixed: true,
    shared: [],
    law: ({ own, one, two, g, h }, said) => fromBracket(own, [one, two], [g, h], said),
    example: '工业投资增长12.4%，增速比全省（8.1%）和全国（6.3%）分别高4.3、«7.1个百分点»。',
    right: '6.1个百分点',
  }),
  pattern({
    kind: 'growth-order',
    name: 'two growths and how far each is from the same third',
    figures: { a: 'percent', b: 'percent', g: 'points', h: 'points' },
    words:
      '{a}[、和与]{b}[、，；](?:{growthRate})?{respectively}?(?:(?<than>{aboveGap|belowGap})|[比较])(?!{nation}|{region}|{ownPlace}|{lastYear}|{spanStart}|“)(?<name>[^，。；、和与\\d\\n]{4,16}?)(?<way>{up|down})?{g}[、和与]{h}(?=[，。；）\\n])',
    mixed: true,
    shared: [],
    law: ({ a, b, g, h }, said) => oneBase([a, b], [g, h], said),
    certainty: 'information',
    example: '电子、医药制造业增速分别达21.4%和16.8%，分别高于全部工业增速12.1和«5.7个百分点»。',
    right: '7.5个百分点',
  }),
];

/** The first gap that is not what lies between. */
function fromBracket(own: Metric, others: readonly Metric[], gaps: readonly Metric[], said: Said): Verdict | null {
  const than = said.word('way') || said.word('than');
  // -8.7%，较一季度（-10.8%）收窄: of falls the verbs turn round.
  if (own.direction === 'down' || [own, ...others].some((each) => valueOf(each) < 0)) return null;
  const told = others.map((other, at) => apart(own, other, gaps[at] ?? other, than));
  return than === '' ? null : (told.find((verdict) => verdict?.holds === false) ?? told[0] ?? null);
}

/** 21.4% − 12.1 and 16.8% − 7.5 are one growth. */
function oneBase(rates: readonly [Metric, Metric], gaps: readonly [Metric, Metric], said: Said): Verdict | null {
  if (EACH_ITS_OWN.test(said.word('name'))) return null;
  const isAboveIt = ABOVE.test(said.word('than') || said.word('way'));
  const [one, two] = rates.map((rate, at) => {
    const gap = printed(gaps[at] ?? rate);
    return isAboveIt ? minus(signedGrowth(rate), gap) : plus(signedGrowth(rate), gap);
  });
  if (!one || !two) return null;
  const [sign, middles] = [isAboveIt ? '−' : '+', [one, two].map(({ low, high }) => ((low + high) / 2).toFixed(1))];
  const sums = rates.map((rate, at) => `${rate.text} ${sign} ${gaps[at]?.text ?? ''} ≈ ${middles[at] ?? ''}%`);
  return {
    holds: meet(one, two),
    arithmetic: sums.join('，'),
    stated: gaps[1],
    says: { zh: `${sums.join('，')}，推出的不是同一个数`, en: `${sums.join(', ')}: not one and the same growth` },
  };
}

/** 高于同类平均水平: each of its own kind. */
const EACH_ITS_OWN = rx`{ownKind}|{lastYear}|{planned}|{respectively}|{partOfYear}|{lastPeriod}`;
