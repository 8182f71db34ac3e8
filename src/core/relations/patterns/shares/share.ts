import type { Metric } from '../../../metrics/metric.ts';
import { lastClause } from '../../../text/beside.ts';
import { rx, wordPattern, wordsOf } from '../../../text/word-pattern.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { meet, over, printed, scaled, valueOf } from '../../interval.ts';
import { disproved, share } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/**
 * Right behind a count, at most one stop and 占比, 占…的 or, behind the stop, a rate that is no growth: 14个城市优良率 is of these 14.
 */
const OWN_SHARE =
  '[^，。；、\\d]{0,16}(?:[、，（]?占(?:比|[^，。；、\\d]{0,14}?的?)|[、，（][^，。；、\\d增降升]{1,6}率){comesTo}';

/** Revenue from taxes, and what is said of it by its name. */
const TAXES = '[，。；](?:{among}[：，]?)?税收(?:收入)?{budgetVerb}?{part}[^\\n收]{0,30}?[，、]税收(?:收入)?';

/** The share of all that was just named. */
const OF_ALL = '[、，（]占(?:比|总[数量额]的?)?{comesTo}';

/** Part, whole and percentage. */
export const sharePatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'the former as a share of the latter',
    figures: { part: 'amount', whole: 'amount', percent: 'percent' },
    words:
      '{part}[^。；\\d\\n]{1,40}{whole}[^。；\\n]{0,16}?[，、（](?:{formerOfLatter}|(?<turned>{latterOfFormer}))的?{shareNoun}?{reach}?{percent}',
    shared: [],
    law: ({ part, whole, percent }, { word }) =>
      part.unit !== whole.unit
        ? null
        : word('turned') === ''
          ? share(part, whole, percent)
          : share(whole, part, percent),
    example: '高新技术产业产值达126亿元，规上工业总产值达360亿元，前者占后者的«42%»。',
    right: '35%',
  }),
  pattern({
    kind: 'ratio',
    name: 'what was found, what was settled of it, and its share',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    words: `{found}{between}{0,8}?{whole}[，、]{settledTo}{between}{0,4}?{part}${OF_ALL}{percent}`,
    law: ({ whole, part, percent }) => share(part, whole, percent),
    example: '收到反馈问题180条，完成整改153条，占«58%»。',
    right: '85%',
  }),
  pattern({
    kind: 'ratio',
    name: 'revenue from taxes and its share, told by the name of the share',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    words: `预算收入{budgetVerb}?{whole}[^\\n税]{0,40}?${TAXES}{shareNoun}{comesTo}{percent}`,
    law: ({ whole, part, percent }) => share(part, whole, percent),
    example: '一般公共预算收入52.4亿元。其中税收收入41.9亿元，增长4.2%，税收比重为«88%»。',
    right: '80%',
  }),
  pattern({
    kind: 'ratio',
    name: 'revenue from taxes and its share of the revenue that is named again',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    words: `(?<kind>预算|总)收入{budgetVerb}?{whole}(?:(?!收入)[^\\n税]){0,40}?${TAXES}占{within}{0,8}?\\k<kind>收入的?{shareNoun}?{comesTo}?{percent}`,
    law: ({ whole, part, percent }) => share(part, whole, percent),
    example: '财政总收入63.2亿元，增长5%，其中税收收入48.6亿元，税收占总收入的比重为«67.9%»。',
    right: '76.9%',
  }),
  pattern({
    kind: 'ratio',
    name: 'spending on people’s livelihood as a share of all spending',
    figures: { whole: 'amount', part: 'amount', percent: 'percent' },
    words:
      '(?:预算|财政)(?:收入{amount}，)?[总]?支出{reach}?{whole}(?:[^\\n。]{0,40}。)?\\n?[^\\n。]{0,40}民生支出{reach}?{part}，占(?:一般公共预算|财政)总?支出的{percent}',
    // 区级预算支出52亿元；全市民生支出165亿元: of a wider place.
    law: ({ whole, part, percent }) => (valueOf(part) <= valueOf(whole) ? share(part, whole, percent) : null),
    example: '一般公共预算收入36亿元，支出60.4亿元。持续改善民生，民生支出48.4亿元，占一般公共预算支出的«70.2%»。',
    right: '80.1%',
  }),
  pattern({
    kind: 'ratio',
    name: 'two shares of one thing that imply two wholes',
    figures: { count: 'amount', percent: 'percent', other: 'amount', otherPercent: 'percent' },
    which: Object.fromEntries(['count', 'percent', 'other', 'otherPercent'].map((role) => [role, { bound: 'exact' }])),
    words: `(?<one>{count}${OWN_SHARE}){percent}(?<between>[^。\\n]{1,120}?)(?<two>{other}${OWN_SHARE}){otherPercent}`,
    shared: [],
    law: ({ count, percent, other, otherPercent }, said) =>
      count.unit === other.unit &&
      areShares([percent, otherPercent]) &&
      areOfOneThing(said) &&
      // 签约86个，签约率20%；落地64个，落地率74%: each is of what came before it.
      !share(other, count, otherPercent).holds
        ? twoWholes([count, percent], [other, otherPercent])
        : null,
    certainty: 'information',
    example: '全区«512项政务服务事项实现一窗办理、占比96.6%»，网办事项505项、网办率99.2%。',
    right: '492项政务服务事项实现一窗办理、占比96.6%',
  }),
  pattern({
    kind: 'ratio',
    name: 'two parts behind 其中 with their shares, which imply two wholes',
    figures: { count: 'amount', percent: 'percent', other: 'amount', otherPercent: 'percent' },
    which: Object.fromEntries(['count', 'percent', 'other', 'otherPercent'].map((role) => [role, { bound: 'exact' }])),
    words: `{among}[，：]?[^，。；、\\d\\n]{2,14}{count}${OF_ALL}{percent}）?[，；、][^，。；、\\d\\n]{2,14}{other}${OF_ALL}{otherPercent}`,
    shared: [],
    law: ({ count, percent, other, otherPercent }) =>
      count.unit === other.unit ? twoWholes([count, percent], [other, otherPercent]) : null,
    example: '支出结构不断优化，其中教育支出«9.6亿元、占22.9%»，社保支出8.2亿元、占29.5%。',
    right: '6.4亿元、占22.9%',
  }),
];

/** 完成率110.8%: of what was meant to be done, which each has for itself. */
function areShares(rates: readonly Metric[]): boolean {
  return rates.every((rate) => valueOf(rate) <= ALL);
}

const ALL = 100;

/**
 * Whether two counts with their shares are of one thing, by two characters of its name, and the shares are two. What only their
 * rates have in common, 城市优良天数率 and 断面水质优良率, is no thing.
 */
function areOfOneThing({ before, word }: Said): boolean {
  const [one, two] = [lastClause(before) + word('one'), lastClause(word('between')) + word('two')];
  if (rateOf(one) === rateOf(two) || OTHER_WHOLE.test(one + two) || !areParts([one, two])) return false;
  const others = two.replace(RATE_NAME, '');
  return Array.from(one.replace(RATE_NAME, '').matchAll(NAME_PAIRS), ([, pair = '']) => pair).some(
    (pair) => others.includes(pair) && !COMMON_PAIRS.has(pair),
  );
}

/**
 * 签约的247个项目，注册率: what the rate is not called by is its whole, and no part; 新农合参合, 新农保参保: where both are called so,
 * what else they are called is whose they are.
 */
function areParts(told: readonly string[]): boolean {
  const parts = told.map((words) => {
    const [rate] = RATE.exec(words) ?? [];
    if (rate === undefined) return { isPart: true };
    const [stem, name] = [rate.slice(0, -1), words.slice(0, words.lastIndexOf(rate))];
    // 网办率 of what 网上办理 tells.
    return { isPart: Array.from(stem).every((sign) => name.includes(sign)), own: bare(name.replace(stem, '')) };
  });
  const [one, two] = parts.map(({ own }) => own);
  return parts.every(({ isPart }) => isPart) && (one === undefined || two === undefined || one === two);
}

function bare(name: string): string {
  return name.replace(NO_NAME, '');
}

/** 参保率 beside 参保率: two things, each with its own; NaN, which is like no other, where the share bears no name of a rate. */
function rateOf(words: string): string | number {
  return RATE.exec(words)?.[0] ?? NaN;
}

/** 占全市的, 占计划的: shares of wholes that are named and may differ. */
const OTHER_WHOLE = rx`占(?!比)`;
const RATE = rx`{han}{2}率(?=[达为]?到?$)`;
const RATE_NAME = rx`{han}{2,4}率(?=[达为]?到?$)`;
const NO_NAME = wordPattern('(?!{han}).', 'gu');
const NAME_PAIRS = wordPattern('(?=({han}{2})){han}', 'g');
const COMMON_PAIRS = new Set(wordsOf('commonPair'));

type CountAndShare = readonly [count: Metric, percent: Metric];

function twoWholes(one: CountAndShare, two: CountAndShare): Verdict | null {
  // 0万元，占0%: nothing is a share of any whole.
  if ([...one, ...two].some((figure) => valueOf(figure) === 0) || meet(impliedWhole(one), impliedWhole(two)))
    return null;
  const [first, second] = [division(one), division(two)];
  const [count, percent] = one;
  return {
    // The later share is what every relation of two shares states.
    ...disproved(two[1], `${first}，${second}`, {
      zh: `${first}，${second}，两个总数不同，请核对口径`,
      en: `${first}, ${second}: two different wholes; check what was counted`,
    }),
    of: [...one, ...two],
    range: [count.range[0], percent.range[1]],
  };
}

/** The wholes that a printed count and a printed share allow. */
function impliedWhole([count, percent]: CountAndShare): Interval {
  const [share, half] = [valueOf(percent), percent.step / 2];
  return scaled(over(printed(count), { low: share - half, high: share + half }), 100);
}

function division([count, percent]: CountAndShare): string {
  const whole = Math.round((valueOf(count) / valueOf(percent)) * 100);
  return `${formatQuantity(valueOf(count), count)} ÷ ${percent.text} ≈ ${formatQuantity(whole, count)}`;
}
