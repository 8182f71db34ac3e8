import { unitNamed } from '../../../figures/unit-at.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isMoney, isPlaces } from '../../commensurable.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { factorOf, isAbove, printed, valueOf } from '../../interval.ts';
import { directionOf, disproved, moreThanTotal } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { whatToCheck } from '../../what-to-check.ts';
import { againstPlan, places, openRate } from '../guards.ts';

/** Changes that the level beside them cannot have: more than it is, or less than it is printed to. */
export const beyondLevelPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'a rate that rose by more than it is',
    figures: { rate: 'percent', points: 'points' },
    words: '{rateName}{within}{0,6}{rate}{pause}(?:{since}|{formerTime})?{up}了?{points}',
    unless: [openRate],
    law: ({ rate, points }, said) => roseBeyond(rate, points, said),
    example: '城镇化率达到47%、提高«52个百分点»。',
    right: '5.2个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rise by more than the rate that it came to',
    figures: { points: 'points', rate: 'percent' },
    words: '{rateName}{within}{0,6}(?:{since}|{formerTime})?{up}了?{points}[，、]{reach}{rate}',
    unless: [openRate],
    law: ({ rate, points }) => pointsBeyond(rate, points),
    example: '医疗机构服务能力达标率提升«50.1个百分点»、达48.5%。',
    right: '40.1个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a level come to by one way and its change the other way',
    figures: { level: ['percent', 'amount'], by: ['points', 'percent', 'amount'] },
    words: '{up|down:verb}{becomes}{level}[，、]{since}?{up|down:move}了?{by}(?=[，。；、）\\n])',
    mixed: true,
    law: ({ by }, said) => otherWay(by, said),
    example: '产业投资比重下降至55.7%、«提高4.7个百分点»。',
    right: '下降4.7个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'an amount that moved one way and its rate the other way',
    figures: { amount: 'amount', by: 'percent' },
    which: { amount: { aspect: 'change' }, by: { aspect: 'growth' } },
    mixed: true,
    words:
      '{since}?{up|down:verb}了?{amount}(?:[，、]{completion}{figure})?[，、]{since}?{up|down:move}了?{by}(?=[，。；、）\\n])',
    law: ({ amount, by }, said) => (isTime(amount) ? null : otherWay(by, said)),
    example: '契税收入12.4亿元，比上年减少2.1亿元，«增长14.5%»。',
    right: '下降14.5%',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'a count that rose by more than it is',
    figures: { to: 'amount', by: 'amount' },
    // 比上年减少4天，比2016年增加62天: what changed is no count of all.
    which: { to: { aspect: 'level' } },
    words:
      '{within}{2}{to}{pause}(?:{since}|[比较][^，。；、\\d\\n]{1,10}前)(?:净)?{up|addition}了?{by}(?=[，。；、）\\n])',
    unless: [againstPlan, places],
    law: ({ to, by }) => (isPlaces(by) ? null : roseBeyondCount(to, by)),
    example: '规模以上工业企业«817家»，较2006年增加1382家。',
    right: '1817家',
  }),
  pattern({
    kind: 'magnitude',
    name: 'a change that the printed level cannot show',
    figures: { level: 'amount', by: 'amount' },
    words: '{level}{pause}{since}{up|down}了?{by}(?=[，。；、）\\n])',
    law: ({ level, by }) => lostInLevel(level, by),
    certainty: 'information',
    example: '粮食总产量38.7万吨，较上年增加«1.2吨»。',
    right: '1.2万吨',
  }),
];

function roseBeyond(rate: Metric, points: Metric, said: Said): Verdict | null {
  return pointsBeyond(rate, points) ?? nearlyAll(rate, points, said);
}

function pointsBeyond(rate: Metric, points: Metric): Verdict | null {
  if (!isAbove(printed(points), printed(rate))) return null;
  return disproved(points, `${points.text} > ${rate.text}`, {
    zh: `提高的${points.text}多于现在的${rate.text}`,
    en: `A rise of ${points.text} is more than the rate itself, ${rate.text}`,
  });
}

/** 95.2%，比上年提高95个百分点: within one year nothing begins from next to nothing. */
function nearlyAll(rate: Metric, points: Metric, said: Said): Verdict | null {
  const isOneYear = ONE_YEAR.test(said.match);
  if (!isOneYear || valueOf(points) < MANY_POINTS || valueOf(points) < valueOf(rate) * NEARLY) return null;
  return {
    ...disproved(points, `${rate.text} − ${points.text}`, {
      zh: `一年提高${points.text}，现在是${rate.text}，请核对小数点`,
      en: `A rise of ${points.text} within a year to ${rate.text}: check the point`,
    }),
    certainty: 'information',
  };
}

const ONE_YEAR = rx`{lastYear|sameTime}`;
const [MANY_POINTS, NEARLY] = [30, 0.8];

/** 审批压缩3天，提高20%: less time is more speed. */
function isTime({ unit }: Metric): boolean {
  return unitNamed(unit)?.kind === 'time';
}

/** 下降至55.7%、提高4.7个百分点: both verbs are of one level. */
function otherWay(by: Metric, said: Said): Verdict | null {
  const [verb, move] = [said.word('verb'), said.word('move')];
  if (directionOf(verb) === directionOf(move)) return null;
  const at = by.range[0] - move.length;
  return {
    ...disproved(by, `${verb} ${move}`, {
      zh: `前面说“${verb}”，后面说“${move}${by.text}”，方向相反`,
      en: `${verb} before, and ${move}${by.text} here: the other way`,
    }),
    range: [at, by.range[1]],
  };
}

/** Money may have been owed before. */
function roseBeyondCount(to: Metric, by: Metric): Verdict | null {
  return isMoney(to) ? null : moreThanTotal(by, to);
}

/** 38.7万吨 is printed to 1000吨: who counts 1.2吨 has lost a 万. */
function lostInLevel(level: Metric, by: Metric): Verdict | null {
  const finer = by.step < 1 ? FINER : MUCH_FINER;
  if (level.unit !== by.unit || valueOf(by) * finer > level.step * factorOf(level)) return null;
  const asked = whatToCheck(level.text, by.text);
  return disproved(by, `${by.text} < ${level.text}`, {
    zh: `${level.text}只精确到${formatQuantity(level.step * factorOf(level), level)}，变化${by.text}过小，${asked.zh}`,
    en: `${level.text} is not printed as finely as a change of ${by.text}: ${asked.en}`,
  });
}

const [FINER, MUCH_FINER] = [50, 1000];
