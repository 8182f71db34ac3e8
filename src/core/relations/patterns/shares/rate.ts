import type { Metric } from '../../../metrics/metric.ts';
import { lastClause } from '../../../text/beside.ts';
import { conceptById } from '../../../text/lookup/concepts.ts';
import { rx } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { amongRelative, contribution, gapReached, heldGap, rateBefore, relativeRate } from '../guards.ts';
import { notItsShare, ofSoMany } from '../part-guards.ts';
import { pattern } from '../../pattern.ts';
import {
  gapInPercent,
  gapOrStandard,
  growthInPoints,
  levelInPoints,
  moveInPercent,
  moveOfNamedRate,
} from '../../percent-or-points.ts';
import type { Verdict } from '../../relation.ts';

/** 高于省定标准, 比全市高; a stray 的 is wrong with the number. */
const COMPARED =
  '(?:(?<verb>{above})[^，。；、\\d]{0,12}?{standard}|(?<then>(?:^|[，、（]|增速|增幅)比)[^，。；、\\d]{0,11}[^，。；、\\d提升降][高低快慢]出?)';
const GAPS = '(?<stray>的)?(?<gaps>{percent}(?:[、和与]{percent}){0,3})(?!(?:以上)?的|[、和与]?{percent})';

/** A rate, and how far it went in per cent where points are meant. */
export const ratePatterns: readonly Pattern[] = [
  pattern({
    kind: 'percent-point',
    name: 'a rate and its move in per cent',
    figures: { rate: 'percent', move: 'percent' },
    words:
      '{rateName}{between}{0,8}{rate}{pause}(?:{since}|[比较][^，。；、]{1,7}|[一二三四五]年[来间]?|{moveLead}){0,3}{up|down:verb}了?{move}',
    unless: [notItsShare],
    law: ({ rate, move }, said) => (isRate(rate) && !isDealt(said, rate, move) ? moveInPercent(rate, move) : null),
    example: '城镇化率达到47%，提高«12%»。',
    right: '1.2个百分点',
  }),
  pattern({
    kind: 'percent-point',
    name: 'how far a growth is above that of another place',
    figures: { growth: 'percent', gap: 'percent' },
    words:
      '(?:{up|down}了?|{growthName}[为达]?){growth}[、，](?:{aboveGap|belowGap}|[比较](?=[^，。；、\\d\\n]{2,14}{up|down}出?{percent}))(?:{nation}|{region}|{ownPlace}|{widerRate})[^，。；、（\\d\\n]{0,10}{gap}(?=[，。；、）\\n])',
    law: ({ growth, gap }) =>
      (valueOf(gap) * 2 > valueOf(growth) && valueOf(gap) < valueOf(growth) ? gapOrStandard : gapInPercent)(
        gap,
        gap.text,
        gap.range,
      ),
    example: '“三新”产业投资增长12%、高于全部投资«2.5%»。',
    right: '2.5个百分点',
  }),
  pattern({
    kind: 'percent-point',
    name: 'a rate, and how far it lies from what it is held against',
    figures: { rate: 'percent' },
    rows: { gaps: 'percent' },
    words: `{rate}(?:[^。！？\\d\\n]{0,30}{rank})?[^。！？\\d\\n]{0,30}?${COMPARED}${GAPS}`,
    law: ({ rate, gaps }, said) => gapOf(rate, gaps, said),
    example: '学前三年入园率达到95%，高于省定标准«3%»。',
    right: '3个百分点',
  }),
  pattern({
    kind: 'percent-point',
    name: 'the name of a rate, and how far it lies from what it is held against',
    figures: {},
    rows: { gaps: 'percent' },
    words: `${COMPARED}${GAPS}`,
    unless: [rateBefore],
    law: ({ gaps }, said) => gapOfNamed(gaps, said),
    example: '地区生产总值增速高于全省«0.5%»。',
    right: '0.5个百分点',
  }),
  pattern({
    kind: 'percent-point',
    name: 'the name of a rate, and its move in per cent',
    figures: { move: 'percent' },
    words: '{rateEnd}(?:{howMoved}){0,3}{up|down}了?{move}',
    unless: [relativeRate, ofSoMany, amongRelative],
    law: ({ move }, said) => moveOfNamedRate(move, `${wordsBefore(said)}${END.exec(said.match)?.[0] ?? ''}`),
    certainty: 'information',
    example: '住宅小区空置率递减«58%»。',
    right: '5.8个百分点',
  }),
  pattern({
    kind: 'percent-point',
    name: 'the level of a rate in points',
    figures: { level: 'points' },
    words: '{shareEnd}(?:{howReached}){0,2}{reach}{level}',
    unless: [gapReached],
    law: ({ level }) => levelInPoints(level),
    example: '服务业增加值占生产总值比重提高到«53.6个百分点»。',
    right: '53.6%',
  }),
  pattern({
    kind: 'percent-point',
    name: 'the level of a rate in points, behind its move',
    figures: { by: ['percent', 'points'], level: 'points' },
    words: '{shareEnd}(?:{howMoved}){0,3}{up|down}了?{by}[，、（](?:{howReached})?{reach}{level}',
    mixed: true,
    law: ({ level }) => levelInPoints(level),
    example: '税收占比提高0.8个百分点，达到«68.5个百分点»。',
    right: '68.5%',
  }),
  pattern({
    kind: 'percent-point',
    name: 'the level of a known rate in points, right behind its name',
    figures: { level: 'points' },
    which: { level: { known: true } },
    words: '{shareEnd}{level}(?=[，。；\\n])',
    law: ({ level }, said) =>
      valueOf(level) < LEAST_LEVEL || MOVES.test(wordsBefore(said)) ? null : levelInPoints(level),
    example: '常住人口城镇化率«51.2个百分点»，提高1.2个百分点。',
    right: '51.2%',
  }),
  pattern({
    kind: 'percent-point',
    name: 'an amount that grows by points',
    figures: { by: 'points' },
    which: { by: { aspect: 'change', direction: 'up' } },
    words: '{by}',
    unless: [contribution, heldGap],
    law: ({ by }, { before }) => (GROWS.test(before) && isAmount(by) ? growthInPoints(by) : null),
    example: '网上零售总额预计增长«7.2个百分点»。',
    right: '7.2%',
  }),
  pattern({
    kind: 'percent-point',
    name: 'the growth of an amount told beside it, in points',
    figures: { level: 'amount', by: 'points' },
    words: '{level}[，、（](?:{since})?(?:{grows}|下降|减少)了?{by}(?=[，。；、）\\n])',
    unless: [contribution],
    law: ({ level, by }) => (level.unit === DAYS ? null : growthInPoints(by)),
    example: '新登记企业1.3万户、增长«8.3个百分点»。',
    right: '8.3%',
  }),
];

/** 优良天数281天，增长5.2个百分点: of all days. */
const DAYS = '天';

/** Known as an amount (固定资产投资), or called one (网上零售总额). */
function isAmount({ concept, indicator }: Metric): boolean {
  const known = concept === null ? null : conceptById(concept);
  return known ? !known.kinds.includes('percent') : AMOUNT.test(indicator);
}

/** In points: less is more likely a move whose verb stands elsewhere. */
const LEAST_LEVEL = 10;
/** 提高·城镇化率·1.2个百分点: a verb before the name. */
const MOVES = rx`{up|down}`;
const GROWS = rx`{grows}了?$`;
const AMOUNT = rx`{growingAmount}$`;

/** A small number is surely the gap, and so is what is more than the rate that lies above it. */
function gapOf(rate: Metric, gaps: readonly Metric[], said: Said): Verdict | null {
  const [gap] = gaps;
  if (!gap || AND_HOW_FAR.test(said.after)) return null;
  const isOver = OVER.test(said.word('verb')) && RATE_NAME.test(wordsBeforeVerb(said));
  const isGap = valueOf(gap) <= valueOf(rate) / 2 || (isOver && valueOf(gap) > valueOf(rate));
  return isGap ? gapAt(gaps, gap, said, gapInPercent, rate) : null;
}

/** Without the rate itself only a small number is surely no standard; 分别 of several rates it is worth a look. */
function gapOfNamed(gaps: readonly Metric[], said: Said): Verdict | null {
  const [gap] = gaps;
  if (!gap) return null;
  const name = wordsBeforeVerb(said);
  if (RATE_NAME.test(name) && valueOf(gap) <= SMALL_GAP) return gapAt(gaps, gap, said, gapInPercent);
  const isRow = gaps.length > 1 && SEVERAL_RATES.test(name) && valueOf(gap) < HALF;
  return isRow ? gapAt(gaps, gap, said, gapOrStandard) : null;
}

/** 分别高于全国3.0%、全省4.1%·的增速6.6个、5.5个百分点: the rates themselves, and then how far it lies from each. */
const AND_HOW_FAR = figurePattern('^[^，。；\\n]*{points}');
const SMALL_GAP = 5;
const HALF = 50;
const OVER = rx`{above}`;
const RATE_NAME = rx`{growthRate}[^率速幅]{0,2}$`;
const SEVERAL_RATES = rx`{shareEnd}{respectively}$`;
const END = rx`^{rateEnd}`;

function gapAt(gaps: readonly Metric[], gap: Metric, said: Said, tell: typeof gapInPercent, rate?: Metric): Verdict {
  const [start, end] = [gap.range[0], gaps.at(-1)?.range[1] ?? gap.range[1]];
  const range = [start - said.word('stray').length, end] as const;
  return { ...tell(gap, said.report.source.slice(start, end), range), of: rate ? [rate, gap] : [gap] };
}

/** What stands in the clause before 高于 or 比. */
function wordsBeforeVerb({ before, match, word }: Said): string {
  const verb = word('verb');
  const to = match.lastIndexOf(verb === '' ? '比' : verb);
  return lastClause(before + match.slice(0, to), STOPS);
}

function wordsBefore({ before }: Said): string {
  return lastClause(before, STOPS).slice(-LONGEST_NAME);
}

const STOPS = '，。；：、\n0123456789';
const LONGEST_NAME = 14;

/** 受理5263件，办结率97.2%，较上年分别上升21.6%、2.2%: the move dealt to what was told before is none of the rate's. */
function isDealt({ match }: Said, rate: Metric, move: Metric): boolean {
  return DEALT.test(match) && move.indicator !== rate.indicator;
}

const DEALT = rx`{respectively}`;

function isRate({ aspect }: Metric): boolean {
  return aspect === 'level' || aspect === 'share';
}
