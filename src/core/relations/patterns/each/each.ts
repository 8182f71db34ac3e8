import { unitNamed } from '../../../figures/unit-at.ts';
import { meanUnits } from '../../../knowledge/mean-units.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { lastClause } from '../../../text/beside.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import { commensurable, isMoney } from '../../commensurable.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { factorOf, meet, over, printed, resulting, scaled, times, valueOf } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { isPerHead } from '../../part-list.ts';
import { otherGain } from '../guards.ts';
import { someOfThem } from '../part-guards.ts';

/** 户均, 平均每个小区: whose mean it is, and what stands before its number. */
const MEAN =
  '(?:(?<divisor>{meanOfEach}|平均亩产)|平均每(?<each>公里|[一-龥])|每(?<every>[一-龥]){between}{0,4}平均|(?:成交)?均价{reach}?每(?<priced>平方米|{han}))';
const TO_MEAN = `{visitors}?${MEAN}(?<what>{between}{0,8}?){hedgeBefore}?{mean}(?=[，。；、）\\n])`;
const NEXT = `[^。；：\\n\\d]{0,8}?[，、；]`;

/** A sum, how many share it and what that is for each, in any order: 发放资金1.26亿元，惠及企业420家，户均30万元. */
export const eachPatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'a sum, how many share it and the mean',
    figures: { total: 'amount', heads: 'amount', mean: 'amount' },
    words: `{total}(?<to>${NEXT}(?:{between}{2,12}{amount}[、，])?[^，。；：\\d\\n]{0,16}?){heads}${NEXT}${TO_MEAN}`,
    unless: [otherGain, someOfThem],
    mixed: true,
    shared: [],
    law: ({ total, heads, mean }, said) => meanOf(total, heads, mean, said),
    example: '发放助企资金1.26亿元，惠及企业420家，户均«50万元»。',
    right: '30万元',
  }),
  pattern({
    kind: 'per-head',
    name: 'how many share a sum, the sum and the mean',
    figures: { heads: 'amount', total: 'amount', mean: 'amount' },
    words: `{heads}(?<to>${NEXT}?[^。；：\\d\\n]{0,16}?){total}${NEXT}${TO_MEAN}`,
    unless: [otherGain, someOfThem],
    mixed: true,
    shared: [],
    law: ({ total, heads, mean }, said) => meanOf(total, heads, mean, said),
    example: '帮助1860名农民工追回工资2232万元，人均«1.5万元»。',
    right: '1.2万元',
  }),
  pattern({
    kind: 'per-head',
    name: 'how many share a sum, the mean between, and the sum',
    figures: { one: 'amount', mean: 'amount', other: 'amount' },
    words: `{one}(?<to>(?:${NEXT}|[^。；：，\\n\\d]{8,20}[，；]))${TO_MEAN}[，、；](?:仅?此一项)?{between}{1,8}{other}`,
    unless: [otherGain, someOfThem],
    mixed: true,
    shared: [],
    law: ({ one, other, mean }, said) =>
      areAlike(one, mean) ? meanOf(one, other, mean, said) : meanOf(other, one, mean, said),
    example: '水稻收获28万亩，亩产«630公斤»，总产14.84万吨。',
    right: '530公斤',
  }),
  anyOrder({
    kind: 'per-head',
    name: 'fields, what each of them yields and all of it, in whatever order',
    roles: {
      mean: { figure: 'amount', words: '(?:{yieldName}|每亩){within}{0,6}⟦', is: { bound: 'exact' } },
      total: { figure: 'amount', is: { bound: ['exact', 'about'] } },
      fields: { figure: 'amount', of: 'another', is: { unit: '亩', bound: ['exact', 'about'] } },
    },
    shared: [],
    law: ({ mean, total, fields }, words, around) =>
      areAlike(total, mean) &&
      total.aspect === 'level' &&
      !MADE_OF_IT.test(around.total) &&
      !isOfOthers(around.mean, fields, words)
        ? quotient(total, fields, mean)
        : null,
    example: '柑橘挂果面积14万亩，亩均产果«3.4吨»，全县共产鲜果33.6万吨。',
    right: '2.4吨',
  }),
];

/** 粮食面积36万亩，其中小麦单产420公斤: what yields so is told by a name of its own. */
function isOfOthers(around: string, fields: Metric, words: string): boolean {
  const name = lastClause(around.split(YIELD)[0] ?? '', CLAUSE_ENDS).replace(MEANS, '');
  return PARTS.test(words) || !(fields.indicator.includes(name) || words.startsWith(name));
}

const MADE_OF_IT = rx`(?:{madeOfHarvest})⟦`;
const YIELD = rx`{yieldName}|每亩`;
const CLAUSE_ENDS = '，。；、：（）\n⟦';
const MEANS = rx`平均|{thisYear}`;
const PARTS = rx`{among}`;

/** Means are rounded, and those who share may be counted at another time. */
const ROOM: Interval = { low: 0.96, high: 1.04 };

function meanOf(total: Metric, heads: Metric, mean: Metric, said: Said): Verdict | null {
  if (!areAlike(total, mean) || commensurable([total, heads]) || total.aspect === 'share') return null;
  // 亩产玉米560公斤，大豆90公斤: less than one has is no sum of all, but another mean.
  if (valueOf(total) < valueOf(mean) && total.unit === mean.unit) return null;
  if (!isOfEach(heads, said) || !isOfThat(said) || isPerHead(said.report.source, total)) return null;
  // 藏书462万册，人均1.08册，年流通174万人次: of all who live there; what each visit brings is money.
  if ((heads.unit === VISITS && !isMoney(mean)) || areApart(total, heads, mean, said)) return null;
  const verdict = quotient(total, heads, mean);
  return verdict?.holds === false && isGivenByOthers(total, heads, mean, said) ? null : verdict;
}

/** 收入109亿元，人均860元，其中过夜238万人次; 总产27.5万吨；玉米22万亩: a sum with a mean of its own, and those of a part or of another thing. */
function areApart(total: Metric, heads: Metric, mean: Metric, { report: { source } }: Said): boolean {
  // 接待520万人次；收入31.2亿元，人均600元: what follows those who share it is theirs.
  if (total.range[0] > heads.range[0]) return false;
  const between = source.slice(total.range[1], heads.range[0]);
  return APART.test(between) || (mean.range[0] > heads.range[0] && OWN_MEAN.test(between));
}

const APART = rx`；|{among}`;
const OWN_MEAN = rx`{mean}`;
const VISITS = '人次';

/** 种植面积24万亩，较上年扩种1.8万亩: another figure of the sentence gives the mean; or it is off by more than a slip of the hand. */
function isGivenByOthers(total: Metric, heads: Metric, mean: Metric, { report: { metrics } }: Said): boolean {
  const ratio = (valueOf(total) / valueOf(heads)) * (factorOf(heads) / valueOf(mean));
  if (!mayBeSlip(ratio)) return true;
  const near = metrics.filter((each) => each.sentence === mean.sentence && each !== mean);
  const sums = near.filter((each) => areAlike(each, mean) && !commensurable([each, heads]));
  const counts = near.filter(({ unit }) => unit === heads.unit);
  return sums.some((all) => counts.some((count) => quotient(all, count, mean)?.holds === true));
}

/** One digit another, or the point elsewhere: no slip makes thirty of one. */
function mayBeSlip(ratio: number): boolean {
  const places = Math.log10(ratio);
  return Math.abs(places) < MOST_PLACES || Math.abs(places - Math.round(places)) < NEAR_PLACE;
}

const MOST_PLACES = 0.7;
const NEAR_PLACE = 0.04;

/** 120场次 and 2场 of each village. */
function areAlike(total: Metric, mean: Metric): boolean {
  return commensurable([total, mean]) || total.unit === `${mean.unit}次`;
}

/** 户均 of 户 and 家, 平均每个 of 个. */
function isOfEach({ unit }: Metric, said: Said): boolean {
  const divisor = said.word('divisor');
  const each = said.word('each') + said.word('every') + said.word('priced');
  if (divisor === '')
    return (
      each === unit ||
      (each === PERSON && isPeople(unit)) ||
      said.before.endsWith(each) ||
      said.word('to').endsWith(each)
    );
  return (meanUnits[divisor] ?? []).includes(unit);
}

/** 名, 位, 人 */
function isPeople(unit: string): boolean {
  return unitNamed(unit)?.kind === 'people';
}

const PERSON = '人';

/** What is meant by the mean is what was summed up, or nothing else is said: 追回工资…，人均; 消费…，人均消费. */
function isOfThat(said: Said): boolean {
  const what = said.word('what').replace(REACHED, '');
  const summed = said.before + said.word('to');
  return what === '' || SHARED.test(what) || pairsOf(what).some((pair) => summed.includes(pair));
}

function pairsOf(words: string): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2));
}

const REACHED = wordPattern('{reach}|{hedgeBefore}|[仅是有]');
const SHARED = wordPattern('^(?:可|约)?{sharing}');

function quotient(total: Metric, heads: Metric, mean: Metric): Verdict | null {
  const count = scaled(printed(heads), 1 / factorOf({ unit: heads.unit }));
  const value = (valueOf(total) / valueOf(heads)) * factorOf(heads);
  if (!(value > 0)) return null;
  return {
    holds: meet(times(over(printed(total), count), ROOM), resulting(mean)),
    arithmetic: `${total.text} ÷ ${heads.text} ≈ ${formatQuantity(value, mean, 4)}`,
    stated: mean,
  };
}
