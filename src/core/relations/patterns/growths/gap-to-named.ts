import type { Metric } from '../../../metrics/metric.ts';
import { clauseStart, sentenceBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theLast, theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { apart } from '../../growths-apart.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { series } from '../guards.ts';

const GROWTH: FigureTest = { aspect: 'growth', bound: 'exact' };

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

/** How a growth stands to another one that is called by its name: «快于规模以上工业7.5个百分点». */
export const gapToNamedPatterns: readonly Pattern[] = [
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
];
