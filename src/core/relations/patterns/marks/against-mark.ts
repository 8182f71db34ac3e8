import type { Metric } from '../../../metrics/metric.ts';
import { wordsOf } from '../../../text/word-pattern.ts';
import { isAbove, meet, minus, printed, valueOf } from '../../interval.ts';
import { directionOf, disproved } from '../../laws.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { figurePattern } from '../../figure-pattern.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { ofEach, wholeTask } from '../part-guards.ts';

/** 完成年度计划的, 完成率, 是预算数的: how much of what was meant. */
const OF_PLAN =
  '(?:(?:{completion}){between}{0,12}(?:{planned}){between}{0,4}|完成率{reach}?|{between}{0,10}[为是]{planned}数?的){percent}';

/** 。经过共同努力，·实际增长4.8%，超额完成. */
const PASSED_IT =
  '[。；，](?:{within}{0,16}，)?(?:{thisYear}|到?{spanEnd})?{outcome}{han}{0,4}{done}[，、](?:{overPlan}|(?<short>[尚仍还]?未能?{completion}))';

/** Results against the mark that they are said to have passed or to have kept to, and gaps against both of their rates. */
export const againstMarkPatterns: readonly Pattern[] = [
  pattern({
    kind: 'below-mark',
    name: 'an amount that is said to have passed its target',
    figures: { done: 'amount', mark: 'amount' },
    words: `{done}[，、](?:{overPlan}){between}{0,12}{mark}(?={between}{0,6}(?:{planned}))`,
    unless: [ofEach],
    law: ({ done, mark }) => notPassed(done, mark),
    example: '新增造林«4.2万亩»，超额完成省定4.5万亩的任务。',
    right: '4.8万亩',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a move that is said to have come up to a larger one',
    figures: { done: 'percent', mark: 'percent' },
    words:
      '(?<verb>{up|down})了?{done}[，、](?:{overPlan}|{completion}|达到)了?{within}{0,6}\\k<verb>{mark}(?:的|以上的)(?={within}{0,6}(?:{planned}))',
    law: ({ done, mark }) => (mark.bound === 'about' ? null : notPassed(done, mark)),
    example: '单位生产总值能耗下降«3.2%»，完成市定下降3.5%的目标任务。',
    right: '3.6%',
  }),
  passedTarget({
    name: 'a growth that is said to have passed the target of the sentence before',
    words: `{aim}的{planned}(?:任务)?${PASSED_IT}`,
    example: '年初确定一般公共预算收入增长6%的目标。经过共同努力，实际增长«4.8%»，超额完成年度任务。',
    right: '6.8%',
  }),
  passedTarget({
    name: 'what is said to have passed the target of the sentence before, which is named first',
    words: `(?:{planned}(?:任务)?[为是]|(?:原定|计划|{spanStart}{setByPlan})(?:(?!{keptUnder}|总){within}){1,12}|{planned}(?:任务)?[为是]{within}{1,4}){aim}${PASSED_IT}`,
    example: '年初确定的财政收入增长目标为6%。全年实际完成«4.8%»，超额完成年度任务。',
    right: '6.8%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'more than was meant, and then less than all of it',
    figures: { percent: 'percent' },
    words: `(?:{overPlan}|超计划){between}{0,14}[，、（]${OF_PLAN}`,
    unless: [wholeTask],
    law: ({ percent }) => lessThanAll(percent),
    example: '超额完成全年任务，完成年度计划的«98.2%»。',
    right: '108.2%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'less than all of it, and then more than was meant',
    figures: { percent: 'percent' },
    words: `${OF_PLAN}(?:(?!{amount})[^。；\\n]){0,30}?，{between}{0,6}(?:{overPlan})`,
    unless: [wholeTask],
    law: ({ percent }) => lessThanAll(percent),
    example: '重点项目投资完成率«92.4%»，排在全市前列，超额完成全年目标。',
    right: '102.4%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a rate above the mark that it was kept under',
    figures: { rate: 'percent', mark: 'percent' },
    words:
      '(?:{lowWanted}){between}{0,6}{rate}[，、](?:{since}?{up|down}了?{points}[，、])?(?:{keptUnder}){between}{0,8}{mark}(?:的{within}{1,6}(?<under>以[内下]))?(?=[，。；、）\\n])',
    law: ({ rate, mark }, { word }) => notUnder(rate, word('under') === '' ? mark : { ...mark, bound: 'atMost' }),
    example: '城镇登记失业率«3.6%»，控制在3.5%以内。',
    right: '3.4%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rate, how far it lies from another and the other one',
    figures: { own: 'percent', gap: 'points', other: 'percent' },
    words:
      '{own}[，、；](?:{aboveGap|belowGap:way}|[比较])(?<who>{nation}|{region}|全[省市区县州]|{economy}|{within}{4,10}?){between}{0,10}?(?<than>{up|down})?出?{gap}[，；（]而?(?:\\k<who>){between}{0,12}{other}',
    shared: [],
    law: ({ own, gap, other }, said) => gapTo(own, gap, other, said),
    example: '固定资产投资增长9.2%，高于全市平均水平«2.1个百分点»，全市增长6.1%。',
    right: '3.1个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rate, the target or the mean it lies beside and how far',
    figures: { own: 'percent', other: 'percent', gap: 'points' },
    words:
      '{own}[，、](?:{aboveGap|belowGap:way}|[比较])(?!{lastYear}|{writtenYear}|{sameTime})(?=全[国省市州]|{nation}|{region}|{within}{0,12}?{percent}){within}{0,12}?（?{other}）?(?:的?{within}{0,4}(?:{planned}|标准)(?:值|任务)?|的?(?:{mean})?水平)?(?<than>{up|down})?出?{gap}(?=[，。；、）\\n])',
    shared: [],
    law: ({ own, gap, other }, said) => gapTo(own, gap, other, said),
    example: '财政收入增长8.2%，高于年初7.5%的目标«1.2个百分点»。',
    right: '0.7个百分点',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a rate on the other side of the target than is said',
    figures: { own: 'percent', mark: 'percent' },
    words: '{own}[，、](?:{aboveGap|belowGap:way}{within}{0,8})?{mark}的{within}{0,6}(?:{planned})(?=[，。；、）\\n])',
    shared: [],
    law: ({ own, mark }, said) => otherSide(own, mark, said.word('way')),
    example: '城镇登记失业率«4.1%»，低于4%的控制目标。',
    right: '3.9%',
  }),
];

function passedTarget(row: Pick<PatternRow<'aim' | 'done'>, 'name' | 'words' | 'example' | 'right'>): Pattern {
  return pattern({
    kind: 'below-mark',
    figures: { aim: ['percent', 'amount'], done: ['percent', 'amount'] },
    shared: [],
    law: ({ aim, done }, { word }) =>
      aim.unit !== done.unit || aim.bound === 'about' ? null : (word('short') ? notShort : notPassed)(done, aim),
    ...row,
  });
}

/** 原定30亿元，实际到位33.6亿元，尚未完成; of falls less may be meant by more. */
function notShort(done: Metric, aim: Metric): Verdict | null {
  if (!isAbove(printed(done), printed(aim)) || [done, aim].some(({ direction }) => direction === 'down')) return null;
  const says = { zh: `${done.text}已多于${aim.text}，不是未完成`, en: `${done.text} is more than ${aim.text}` };
  return disproved(done, `${done.text} > ${aim.text}`, says);
}

/** 4.1%, 低于4%的控制目标: 低于 may be the bound of the number itself. */
function otherSide(own: Metric, mark: Metric, way: string): Verdict | null {
  const isUpper = way === '' ? mark.bound === 'moreThan' : ABOVE.has(way);
  if ((way === '' && mark.bound !== 'lessThan' && !isUpper) || own.bound !== 'exact') return null;
  const [high, low] = isUpper ? [own, mark] : [mark, own];
  if (valueOf(high) >= valueOf(low)) return null;
  return disproved(own, `${own.text} ${isUpper ? '<' : '>'} ${mark.text}`, {
    zh: `${own.text}并不${way}${mark.text}`,
    en: `${own.text} is not on that side of ${mark.text}`,
  });
}

function notPassed(done: Metric, mark: Metric): Verdict | null {
  if (done.bound !== 'exact' || !(printed(done).high < valueOf(mark))) return null;
  const says = { zh: `${done.text}没有超过${mark.text}`, en: `${done.text} does not pass ${mark.text}` };
  return disproved(done, `${done.text} < ${mark.text}`, says);
}

function lessThanAll(percent: Metric): Verdict | null {
  if (!(valueOf(percent) < 100) || percent.bound !== 'exact') return null;
  return disproved(percent, `${percent.text} < 100%`, {
    zh: `完成${percent.text}不是超额`,
    en: `${percent.text} of what was meant is not more than all of it`,
  });
}

function notUnder(rate: Metric, mark: Metric): Verdict | null {
  if (rate.bound !== 'exact' || (mark.bound !== 'atMost' && mark.bound !== 'lessThan')) return null;
  if (!(printed(rate).low > valueOf(mark))) return null;
  return disproved(rate, `${rate.text} > ${mark.text}`, {
    zh: `${rate.text}不在${mark.text}`,
    en: `${rate.text} is not ${mark.text}`,
  });
}

function gapTo(own: Metric, gap: Metric, other: Metric, said: Said): Verdict | null {
  const [way, than] = [said.word('way'), directionOf(said.word('than'))];
  // -8.7%，比上年的-10.8%收窄; 下降3.2%，比全省下降5.1%高: of falls the verbs turn round.
  const isFall = own.direction === 'down' || valueOf(own) < 0 || valueOf(other) < 0;
  if ((way === '' && than === null) || isFall || FALL.test(said.match)) return null;
  const isAboveOther = way === '' ? than === 'up' : ABOVE.has(way);
  const [high, low] = isAboveOther ? [own, other] : [other, own];
  const value = valueOf(high) - valueOf(low);
  return {
    holds: meet(minus(printed(high), printed(low)), printed(gap)),
    arithmetic: `${high.text} − ${low.text} = ${formatQuantity(Number(value.toFixed(2)), gap)}`,
    stated: gap,
  };
}

const ABOVE = new Set(wordsOf('aboveGap'));
const FALL = figurePattern('{down}{percent}');
