import type { Metric } from '../../metrics/metric.ts';
import { isAbove, meet, minus, printed, valueOf } from '../interval.ts';
import { directionOf, disproved, within } from '../laws.ts';
import type { Pattern } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';
import { signedGrowth } from '../signed-growth.ts';

/** Figures against the words beside them: a gap below last year told as a record, a bracket with its sign, a sub-sector above its sector. */
export const wordsAgainstPatterns: readonly Pattern[] = [
  pattern({
    kind: 'growth-order',
    name: 'a growth below the last one that is told as the highest of some years',
    figures: { gap: 'points' },
    words:
      '(?<than>{belowGap}(?:{lastYear}(?:同期)?)(?:水平)?){gap}[，、](?:{isRecord})?[^，。；\\n]{0,8}?(?<told>新高|最高)',
    law: ({ gap }, said) => againstWords(gap, said.word('than'), said.word('told')),
    example: '生产总值增速«低于上年1.4个百分点»，为近4年来的新高。',
    right: '高于上年1.4个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a fall held against the fall of an earlier time in brackets',
    figures: { own: 'percent', former: 'percent', by: 'points' },
    which: { own: { aspect: 'growth', direction: 'down' } },
    words: '下降{own}[，、][比较]{within}{1,8}（-{former}）(?<verb>{up|down}){by}(?=[，。；、）\\n])',
    shared: [],
    law: ({ own, former, by }, said) => shrunkFall(own, former, by, said.word('verb')),
    example: '规模以上工业增加值下降7.2%，较一季度（-9.4%）«回落2.2个百分点»。',
    right: '回升2.2个百分点',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'the share of what is named in particular beyond that of all of its kind',
    figures: { whole: 'percent', part: 'percent' },
    which: { whole: { aspect: 'share', bound: 'exact' }, part: { aspect: 'share', bound: 'exact' } },
    words:
      '占比{reach}?{whole}(?:，{since}?{up|down}{percent})?，(?:特别|尤其)是{within}{2,14}占比{reach}?{part}(?=[，。；、）\\n])',
    shared: [],
    law: ({ whole, part }) => within(part, whole),
    example: '采矿业增加值占比达62.5%，同比下降5.6%，特别是洗选业占比为«66.3%»。',
    right: '56.3%',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more projects to be finished than there are under way',
    figures: { whole: 'amount', part: 'amount' },
    words:
      '{whole}已?{started|continued}(?:重[大点])?项目{between}{0,6}，{thisYear}?(?:{intention})(?:其中)?{part}项目?(?:{finished|running}){1,2}(?=[，。；、）\\n])',
    shared: [],
    law: ({ whole, part }) => (whole.unit === part.unit ? within(part, whole) : null),
    example: '加快24个已开工重大项目建设，年内确保«42个»项目建成投产。',
    right: '12个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more finished than was begun or begun again',
    figures: { begun: 'amount', done: 'amount' },
    words: '开工(?:、|和)?复工{between}{0,10}{begun}[、，](?:基本)?{completion|finished}{done}(?=[，。；、）\\n])',
    law: ({ begun, done }) => (begun.unit === done.unit ? within(done, begun) : null),
    example: '开工复工棚户区改造1.2万户、完成«2.6万户»。',
    right: '0.6万户',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more that are ready by now than were to be settled',
    figures: { whole: 'amount', part: 'amount' },
    words:
      '{settled|handled}{between}{0,10}(?:{amount})?(?:项目|小区)?{whole}{between}{2,20}，(?:目前)?已有{part}(?!以上)',
    law: ({ whole, part }) => (whole.unit === part.unit ? within(part, whole) : null),
    example: '解决遗留的6.4万户居民办证问题，已有«8.2万户»具备条件。',
    right: '5.2万户',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'local taxes beyond the local revenue that they are part of',
    figures: { whole: 'amount', part: 'amount' },
    words:
      '地方(?:一般|财政)?公共预算收入{reach}?{whole}(?:[、，]{since}?{up|down}{percent})?[；，](?:{among}[，：]?)?地方税收(?:收入)?{reach}?{part}',
    law: ({ whole, part }) => within(part, whole),
    example: '地方一般公共预算收入8.26亿元，增长5.1%；地方税收收入«9.35亿元»。',
    right: '5.35亿元',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'revenue that rose by more than it is',
    figures: { to: 'amount', by: 'amount' },
    words: '{to}(?:[、，]占{within}{0,12}{percent})?[、，]{since}?增收{by}(?=[，。；、）\\n])',
    shared: [],
    law: ({ to, by }) =>
      isAbove(printed(by), printed(to))
        ? disproved(by, `${by.text} > ${to.text}`, {
            zh: `增收的${by.text}多于收入${to.text}`,
            en: `${by.text} more than before is beyond the ${to.text} there are`,
          })
        : null,
    example: '税务部门完成6328万元，同比增收«7460万元»，增势良好。',
    right: '746万元',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'rises that are called a double fall, or falls a double rise',
    figures: { by: 'percent' },
    words: '(?<verb>{up|down})了?{by}(?:[、和]{percent})?[、，](?:均|都)?实现了?“?双(?<told>{up|down})”?',
    law: ({ by }, said) =>
      directionOf(said.word('verb')) !== directionOf(said.word('told'))
        ? againstWords(by, said.word('verb'), `双${said.word('told')}`)
        : null,
    example: '化学需氧量、氨氮排放量分别«上升9.4%»、8.4%，实现“双下降”。',
    right: '下降9.4%',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more in brackets than they are counted among',
    figures: { whole: 'amount', part: 'amount' },
    words: '{whole}（含{within}{2,12}{part}）',
    shared: [],
    law: ({ whole, part }) => (whole.unit === part.unit && whole.bound === 'exact' ? within(part, whole) : null),
    example: '小学88所（含教学点«128所»）。',
    right: '28所',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more goals missed than there are',
    figures: { whole: 'amount', part: 'amount' },
    words: '{whole}{between}{2,12}中，?有{part}(?:没有|未能?)(?:全部)?{completion}',
    law: ({ whole, part }) => (whole.unit === part.unit ? within(part, whole) : null),
    example: '12项主要经济指标中，有«16项»没有完成年度目标。',
    right: '6项',
  }),
  pattern({
    kind: 'growth-in-points',
    name: 'what energy a unit of output takes, moved by points',
    figures: { by: 'points' },
    which: { by: { concept: 'energy-intensity' } },
    words: '能耗(?:{since}|累计|再)?{up|down}了?{by}(?=[，。；、）\\n])',
    law: ({ by }) => disproved(by, by.text),
    example: '单位地区生产总值能耗比上年下降«3.1个百分点»。',
    right: '3.1%',
  }),
  pattern({
    kind: 'growth-order',
    name: 'a revenue that grows more or less than that of the city and of its districts',
    figures: { whole: 'percent', own: 'percent', others: 'percent' },
    words:
      '(?<first>{up|down})了?{whole}[，；。](?:{among}[，：]?)?[市县]本级{within}{0,14}?(?:{amount}[，、])?(?<second>{up|down})了?{own}[，；、][各县市]?[区县]{1,2}级?{within}{0,14}?(?:{amount}[，、])?(?<third>{up|down})了?{others}',
    shared: [],
    law: ({ whole, own, others }) => betweenBoth(whole, own, others),
    example: '一般公共预算收入下降«4.7%»，其中市本级下降0.6%，区级下降3.4%。',
    right: '1.7%',
  }),
];

function againstWords(gap: Metric, than: string, told: string): Verdict {
  return {
    ...disproved(gap, gap.text, {
      zh: `“${than}${gap.text}”与“${told}”不符`,
      en: `${than}${gap.text} does not go with ${told}`,
    }),
    range: [gap.range[0] - than.length, gap.range[1]],
  };
}

/** From −9.4% to −7.2% is up by 2.2 points. */
function shrunkFall(own: Metric, former: Metric, by: Metric, verb: string): Verdict | null {
  const isUp = valueOf(own) < valueOf(former);
  const [high, low] = isUp ? [former, own] : [own, former];
  if (!meet(minus(printed(high), printed(low)), printed(by))) return null;
  return {
    holds: (directionOf(verb) === 'up') === isUp,
    arithmetic: `−${former.text} → −${own.text}`,
    stated: by,
    range: [by.range[0] - verb.length, by.range[1]],
    says: {
      zh: `由−${former.text}到−${own.text}，与“${verb}”方向相反`,
      en: `From −${former.text} to −${own.text} goes against ${verb}`,
    },
  };
}

function betweenBoth(whole: Metric, own: Metric, others: Metric): Verdict | null {
  const [all, ...each] = [whole, own, others].map((growth) => signedGrowth(growth));
  if (!all) return null;
  const isHigh = each.every((growth) => isAbove(all, growth));
  if (!isHigh && !each.every((growth) => isAbove(growth, all))) return null;
  return {
    ...disproved(whole, `${whole.text}, ${own.text}, ${others.text}`, {
      zh: `本级与区县合起来，增幅不会${isHigh ? '高' : '低'}于两者，文中为${whole.text}`,
      en: `Together the two cannot grow ${isHigh ? 'more' : 'less'} than both do: ${whole.text}`,
    }),
    of: [whole, own, others],
  };
}
