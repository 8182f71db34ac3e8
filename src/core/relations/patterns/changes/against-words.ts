import type { Bilingual } from '../../../knowledge/bilingual.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import { directionOf, disproved, wrongWord } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Figures against the words of the clause before or behind them: 持续下降，由48%提高到56%; 农村增幅低于城镇. */
export const againstWordsPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'what is told to go one way and goes the other',
    figures: { a: ['percent', 'amount', 'bare'], b: ['percent', 'amount', 'bare'] },
    words:
      '{movedSteadily}(?<told>{up|down})，{from}(?:{formerTime}的?|{between}{0,8}?){a}{between}{0,6}?(?<verb>{up|down}){becomes}了?{between}{0,6}?{b}',
    shared: [],
    law: ({ a, b }, said) => otherWay([a, b], said),
    example: '民营投资占比持续下降，由48%«提高到56%»。',
    right: '下降到36%',
  }),
  pattern({
    kind: 'growth-order',
    name: 'a value said to be on one side of another that is on the other',
    figures: { own: 'percent', other: 'percent' },
    words:
      '{own}[，、]{within}{0,4}?(?<than>{aboveGap|belowGap}){within}{0,10}?{other}的{within}{0,4}?(?:水平|{growthRate})',
    shared: [],
    law: ({ own, other }, said) => onItsSide(own, other, said.word('than')),
    example: '地区生产总值增长7.4%，低于全国«5.1%»的平均水平。',
    right: '8.1%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a rate, the former one and the way that it moved from there',
    figures: { own: 'percent', former: 'percent', gap: 'points' },
    words:
      '(?<way>{up|down})了?{own}[，、（](?<noun>{upNoun|downNoun})?[比较]{formerTime}的?{former}{up|down:verb}了?{gap}(?=[，。；、）\\n])',
    shared: [],
    law: ({ own, former, gap }, said) => movedSo(own, former, gap, said),
    example: '居民消费价格上涨0.3%，涨幅比上年的0.7%«扩大0.4个百分点»。',
    right: '收窄0.4个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'fewer than there were, told as what they have developed to',
    figures: { a: 'amount', b: 'amount' },
    words:
      '{from}[^，。；：、\\n]{0,14}?{a}{between}{0,4}?(?<verb>{develops}){becomes}了?[^，。；：、\\n]{0,8}?{b}(?=[，。；、）\\n])',
    law: ({ a, b }, said) =>
      a.unit === b.unit && isAbove(printed(a), printed(b)) ? fewer(a, b, said.word('verb')) : null,
    example: '规上工业企业总数从去年的146家«发展到136家»。',
    right: '发展到156家',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'an amount, the former one, and a verb without a number that goes the other way',
    figures: { own: ['amount', 'percent'], former: ['amount', 'percent'] },
    which: { own: { bound: 'exact', aspect: ['level', 'share'] }, former: { bound: 'exact' } },
    words: `{own}[，、（]{thanTime}{former}(?:{movedSteadily})?(?<verb>{up|down})了?(?=[，。；、）\\n])`,
    law: ({ own, former }, said) => (own.unit === former.unit ? gonePast(own, former, said.word('verb')) : null),
    example: '全年出栏生猪«46万头»，较上年的48万头有所增加。',
    right: '49万头',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'more by so many, and fewer by what there are',
    figures: { by: 'amount', to: 'amount' },
    words: '(?:{addition}){by}(?<verb>{down}){becomes}了?{to}',
    law: ({ by, to }, said) => (by.unit === to.unit ? lessByMore(by, to, said.word('verb')) : null),
    example: '高新技术企业净增18家«减少到112家»。',
    right: '增加到112家',
  }),
];

/** 上涨0.3%，涨幅比上年的0.7%·扩大: of a fall only what 降幅 says is plain. */
function movedSo(own: Metric, former: Metric, gap: Metric, said: Said): Verdict | null {
  const [way, noun, verb] = [directionOf(said.word('way')), directionOf(said.word('noun')), said.word('verb')];
  const isUp = valueOf(own) > valueOf(former);
  if (valueOf(own) === valueOf(former) || valueOf(own) < 0 || valueOf(former) < 0) return null;
  if ((way === 'down' && noun !== 'down') || isUp === (directionOf(verb) === 'up')) return null;
  return wrongWord(gap, verb, {
    zh: `由${former.text}到${own.text}，不是“${verb}”`,
    en: `From ${former.text} to ${own.text} is not ${verb}`,
  });
}

/** 48万头，较上年的50万头有所增加; 由5天提升至3天 is better for being less. */
function gonePast(own: Metric, former: Metric, verb: string): Verdict | null {
  const isRise = directionOf(verb) === 'up';
  const [low, high] = isRise ? [own, former] : [former, own];
  if ((isRise && GRADE.test(own.unit)) || !isAbove(printed(high), printed(low))) return null;
  return disproved(own, `${former.text} → ${own.text}`, {
    zh: `由${former.text}到${own.text}，不是“${verb}”`,
    en: `From ${former.text} to ${own.text} is not ${verb}`,
  });
}

const GRADE = rx`^(?:{gradeUnit})$`;

function fewer(a: Metric, b: Metric, verb: string): Verdict {
  const says = { zh: `由${a.text}到${b.text}是减少，与“${verb}”不符`, en: `From ${a.text} to ${b.text} is fewer` };
  return { ...disproved(b, `${a.text} → ${b.text}`, says), range: [a.range[1], b.range[1]] };
}

function lessByMore(by: Metric, to: Metric, verb: string): Verdict {
  const says = { zh: `增加了${by.text}，不会“${verb}到”`, en: `${by.text} more are not ${verb}` };
  return { ...disproved(to, `${by.text} — ${to.text}`, says), range: [by.range[1], to.range[1]] };
}

/** The two values go with their own verb, and against what was told. */
function otherWay([a, b]: readonly [Metric, Metric], said: Said): Verdict | null {
  const [told, verb] = [said.word('told'), said.word('verb')];
  const isUp = valueOf(b) > valueOf(a);
  if (upOf(verb) !== isUp || upOf(told) === isUp) return null;
  return { ...toldOtherwise(b, told, verb), range: [a.range[1], b.range[1]] };
}

function toldOtherwise(b: Metric, told: string, verb: string): Verdict {
  const says: Bilingual = { zh: `前面说“${told}”，后面却是“${verb}”`, en: `${told} before, and ${verb} here` };
  return { ...disproved(b, b.text, says), range: [b.range[0] - verb.length - 1, b.range[1]] };
}

function upOf(verb: string): boolean {
  return verb === '拉大' || directionOf(verb) === 'up';
}

const ABOVE = rx`^{aboveGap}$`;

function onItsSide(own: Metric, other: Metric, than: string): Verdict {
  const [high, low] = ABOVE.test(than) ? [own, other] : [other, own];
  return {
    holds: !isAbove(printed(low), printed(high)),
    arithmetic: `${high.text} ≥ ${low.text}`,
    stated: other,
    says: { zh: `${own.text}并不${than}${other.text}`, en: `${own.text} is not ${than} ${other.text}` },
  };
}
