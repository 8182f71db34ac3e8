import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { ABOVE } from '../../growths-apart.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import { directionOf, disproved, wrongWord } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { comparable } from '../guards.ts';

const ENDS = '(?=[，。；、）\\n])';

/** Words of the goal against what came of it: a rise that met a goal to fall, more than was expected that is 低于预期, 全覆盖 of 11 of 14. */
export const againstAimPatterns: readonly Pattern[] = [
  pattern({
    kind: 'below-mark',
    name: 'a move that is said to have met a goal of the other way',
    figures: { done: 'percent', mark: 'percent' },
    words:
      '{up|down:verb}了?{done}[，、](?:{overPlan}|{completion}|达到)了?{within}{0,8}?(?<aim>{up|down}){mark}(?:的|以上的)?(?={within}{0,6}(?:{planned}))',
    law: ({ done }, said) => otherWay(done, said),
    example: '万元生产总值能耗«上升3.2%»，超额完成市下达的下降2.8%目标。',
    right: '下降3.2%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'what was expected, what came of it and on which side of it that is said to be',
    figures: { aim: ['percent', 'amount'], done: ['percent', 'amount'] },
    words:
      '(?:{planned})(?:目标)?[为是]?{within}{0,4}?{aim}[，；]{within}{0,10}?(?:{outcome})?{within}{0,6}?{done}[，、]{within}{0,2}?(?<than>{aboveGap|belowGap})(?:年初)?(?:{planned})(?!的|数)',
    mixed: true,
    shared: [],
    law: ({ aim, done }, said) => onItsSide(done, aim, said),
    example: '工业增加值年初预期增长7%左右，全年实际增长«6.4%»，高于预期0.6个百分点。',
    right: '7.6%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'less than half of what a year is to do, and both past their half',
    figures: { whole: 'amount', part: 'amount' },
    words: `(?:{planned}){within}{0,6}?{whole}[^\\n]{0,60}?上半年{within}{0,10}?{part}[，、]{within}{0,4}?{bothPastHalf}”?${ENDS}`,
    law: ({ whole, part }) => pastHalf(part, whole),
    example: '年度计划投资150亿元。上半年累计完成«57亿元以上»，实现时间过半、任务过半。',
    right: '77亿元以上',
  }),
  pattern({
    kind: 'below-mark',
    name: 'some of all that there are, and all of them covered',
    figures: { whole: 'amount', part: 'amount' },
    words: `{whole}(?<noun>{between}{1,12}?)中，?(?:[已现共]?有|已)?{part}[^。；\\d\\n]{2,30}?[，、](?!{intention}|基本|逐步)(?:{showsUp})了?(?<of>[^，。；\\d\\n]{0,12}?)全覆盖${ENDS}`,
    law: ({ whole, part }, said) => notAll(part, whole, said),
    example: '全区14个乡镇中，已有«11个»建成综合养老服务中心，实现乡镇全覆盖。',
    right: '14个',
  }),
  pattern({
    kind: 'growth-order',
    name: 'the own growth, that of others and the way that the own one lies from there',
    figures: { own: 'percent', other: 'percent', gap: 'points' },
    which: { own: { aspect: 'growth', direction: 'up' } },
    words:
      '{own}[，；](?<all>全[国省市州]){within}{0,8}?{other}[，；、](?:{ownPlace}|我{levelSign})?{within}{0,2}?(?<way>{aboveGap|belowGap}|[高低快慢])(?:\\k<all>{within}{0,4})?{gap}(?=[，。；、）\\n])',
    shared: [],
    law: ({ own, other, gap }, said) => liesSo(own, other, gap, said),
    example: '工业增加值增长8.2%，全市平均增速为7.1%，我区«低出1.1个百分点»。',
    right: '高出1.1个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'two amounts that changed one way, and both called the other',
    figures: { one: 'amount', two: 'amount' },
    words:
      '{respectively}{since}?(?<verb>{up|down})了?{one}[、和与]{two}[，、](?<names>[^，。；\\d\\n“]{0,30}?)“?双双?(?<told>{up|down})',
    mixed: true,
    shared: [],
    law: ({ two }, said) => bothOther(two, said),
    example: '新签约项目67个，总投资298亿元，分别比上年«增加9个和31亿元»，项目数、投资额双下滑。',
    right: '减少9个和31亿元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rate and an amount of one change, that go two ways',
    figures: { rate: 'percent', by: 'amount' },
    which: { rate: { aspect: 'growth' } },
    words: `(?<first>{up|down})了?{rate}[，、]{since}?(?<verb>{up|down})了?{by}${ENDS}`,
    mixed: true,
    unless: [comparable],
    law: ({ rate, by }, said) => twoWays(rate, by, said),
    example: '一般性支出压减5.2%、«增加2300万元»。',
    right: '减少2300万元',
  }),
];

function otherWay(done: Metric, said: Said): Verdict | null {
  const [verb, aim] = [said.word('verb'), said.word('aim')];
  if (directionOf(verb) === directionOf(aim)) return null;
  return wrongWord(done, verb, {
    zh: `目标是“${aim}”，这里却是“${verb}${done.text}”，请核对`,
    en: `The goal is ${aim}, and this is ${verb}${done.text}: check`,
  });
}

/** Of falls, more may be meant by less. */
function onItsSide(done: Metric, aim: Metric, said: Said): Verdict | null {
  if (done.unit !== aim.unit || [done, aim].some(({ direction }) => direction === 'down')) return null;
  const than = said.word('than');
  const [high, low] = ABOVE.test(than) ? [done, aim] : [aim, done];
  if (valueOf(high) >= valueOf(low)) return null;
  return disproved(done, `${done.text} — ${aim.text}`, {
    zh: `${done.text}与预期的${aim.text}相比，不是“${than}”`,
    en: `${done.text} against ${aim.text} that was expected is not ${than}`,
  });
}

function liesSo(own: Metric, other: Metric, gap: Metric, said: Said): Verdict | null {
  const way = said.word('way');
  if (other.direction === 'down' || valueOf(own) === valueOf(other)) return null;
  if (ABOVE.test(way) === valueOf(own) > valueOf(other)) return null;
  const toWay = said.match.length - 1 - said.match.lastIndexOf(way);
  return {
    ...disproved(gap, `${own.text} — ${other.text}`, {
      zh: `${own.text}与${other.text}相比，不是“${way}”`,
      en: `${own.text} against ${other.text} is not ${way}`,
    }),
    range: [gap.range[0] - toWay, gap.range[1]],
  };
}

/** 项目数、投资额: of what the sentence has named. */
function bothOther(two: Metric, said: Said): Verdict | null {
  const [verb, told] = [said.word('verb'), said.word('told')];
  const names = said
    .word('names')
    .split(JOINERS)
    .map((name) => name.replace(COUNT_OF, '').slice(-2));
  if (directionOf(verb) === directionOf(told) || names.some((name) => !said.before.includes(name))) return null;
  const start = two.range[0] - LONGEST;
  const at = said.report.source.lastIndexOf(verb, two.range[0]);
  return {
    ...disproved(two, two.text, { zh: `“${verb}”与“双${told}”方向相反`, en: `${verb} goes against 双${told}` }),
    ...(at > start && { range: [at, two.range[1]] }),
  };
}

const JOINERS = rx`{joiner}`;
const COUNT_OF = rx`[数额量值]$`;
/** In characters: 增加9个和. */
const LONGEST = 16;

function pastHalf(part: Metric, whole: Metric): Verdict | null {
  if (part.unit !== whole.unit || !(valueOf(part) < valueOf(whole) / 2)) return null;
  return disproved(part, `${part.text} < ${whole.text} ÷ 2`, {
    zh: `${part.text}不到${whole.text}的一半，与“过半”不符`,
    en: `${part.text} is less than half of ${whole.text}`,
  });
}

/** 乡镇·全覆盖 of 14个·乡镇; of what is named otherwise nothing is known. */
function notAll(part: Metric, whole: Metric, said: Said): Verdict | null {
  const [noun, of] = [said.word('noun'), said.word('of')];
  const isOfThem = noun.includes(of);
  if (part.unit !== whole.unit || !isOfThem || !isAbove(printed(whole), printed(part))) return null;
  return disproved(part, `${part.text} < ${whole.text}`, {
    zh: `${whole.text}中只有${part.text}，不是全覆盖`,
    en: `${part.text} of ${whole.text} are not all of them`,
  });
}

/** 效率提高30%、减少5天: only of what is so much money or so many things and changes by both. */
function twoWays(rate: Metric, by: Metric, said: Said): Verdict | null {
  const [first, verb] = [said.word('first'), said.word('verb')];
  if (directionOf(first) === directionOf(verb) || !COUNTED.test(rate.indicator) || OWN.test(verb)) return null;
  return wrongWord(by, verb, {
    zh: `“${first}${rate.text}”与“${verb}${by.text}”方向相反`,
    en: `${first}${rate.text} and ${verb}${by.text} go two ways`,
  });
}

const COUNTED = rx`(?:{growingAmount|ownSpending|wantsFall}|人数|总量)$`;
/** 节约, 增产: what tells of another thing by itself. */
const OWN = rx`^(?:增[产效收]|[节缩高低快慢]|减[轻产])`;
