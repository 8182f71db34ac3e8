import type { Metric } from '../../../metrics/metric.ts';
import { lineStart } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { sum } from '../../laws.ts';
import { wholesOf } from '../../part-list.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { placeAmong } from '../../place-among.ts';
import type { Verdict } from '../../relation.ts';

/** ，完成预算的102%，增长4.1%, and no other revenue. */
const TOLD =
  '(?:[，、（](?![^，。；：\\d\\n]{0,14}收入)[^，。；：\\d\\n]{0,14}(?:(?:{amount}的)?{percent}|{amount})）?){0,3}';
/** Up to what is added, with nothing taken off: 减税降费 is a name. */
const BEFORE_ITEMS = '(?:[^。\\n减]|减(?=[税费免])|。(?={among})){0,90}';
/** 上级补助收入38.6亿元; 上级补助、调入资金等42.7亿元 */
const ITEM = '(?:[^，。；：、减\\d\\n]{2,20}、){0,5}[^，。；：、减\\d\\n]{2,24}{amount}';
/** 收入合计55.6亿元，before 支出合计 */
const OTHER_SIDE = '(?:{within}{0,10}{summed}{reach}?{amount}[，；、])?';
/** 、下降7.3% */

/** Accounts of a budget: revenue and spending with what is added to each, and the total that both come to. */
export const budgetPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-sum',
    name: 'revenue from taxes and all other revenue',
    figures: { whole: 'amount', taxes: 'amount', others: 'amount' },
    words: `收入{budgetVerb}?{whole}${TOLD}[，。；（](?:{among}[：，]?)?税收(?:收入)?{budgetVerb}?{taxes}${TOLD}[，、；。]非税(?:收入)?{budgetVerb}?{others}`,
    law: ({ whole, taxes, others }) => exactSum([taxes, others], whole),
    example: '一般公共预算收入«86.2亿元»，增长4.1%。其中：税收收入58.6亿元，增长5.3%；非税收入25.6亿元，增长1.6%。',
    right: '84.2亿元',
  }),
  account({
    name: 'the total of a budget account',
    words: `{budgetAccount}(?<side>收入|支出){budgetVerb}?{head}${BEFORE_ITEMS}[，。；]加上?[：，]?(?<items>${ITEM}(?:[、，；]${ITEM}){0,12})`,
    example:
      '政府性基金收入31.4亿元，下降6.2%。加上级补助收入2.1亿元、专项债券转贷收入18.6亿元、上年结转收入1.3亿元，收入总计«54.3亿元»。',
    right: '53.4亿元',
  }),
  account({
    name: 'the total of an account whose items follow at once',
    words: `(?:{budgetAccount}|预算|本级)(?<side>收入|支出){budgetVerb}?{head}[，、；](?<items>${ITEM}(?:[、，；]${ITEM}){1,12})`,
    example:
      '市本级一般预算收入42.6亿元，各项补助收入13.2亿元，上年结余结转收入3.8亿元，地方债券收入2.4亿元，市本级收入总计«65亿元»。',
    right: '62亿元',
  }),
];

type Row = PatternRow<'head' | 'whole', 'items'>;

interface Account extends Pick<Row, 'name' | 'words' | 'example' | 'right'> {
  /** 收入 or 支出; what `words` has taken, if not said. */
  readonly side?: string;
}

function account({ name, words, example, right, side = '\\k<side>' }: Account): Pattern {
  return pattern<'head' | 'whole', 'items'>({
    kind: 'stated-total',
    name,
    figures: { head: 'amount', whole: 'amount' },
    rows: { items: 'amount' },
    words: `${words}后?[，；。、]${OTHER_SIDE}(?:\\d{4}年度?)?(?:{within}{0,12}${side}(?:{summed}|总量|总额)|{within}{0,10}?总${side}){reach}?{whole}`,
    shared: [],
    law: ({ head, whole, items }, said) =>
      AMONG.test(said.word('items')) ? null : totalFrom(head, items, whole, said.report),
    example,
    right,
  });
}

/**
 * 总支出60亿元。其中：一般公共预算支出45亿元。加上…: what the paragraph told before may be what is added to, or be added, too; what stands
 * behind 其中 is no base.
 */
function totalFrom(
  head: Metric,
  items: readonly Metric[],
  whole: Metric,
  { source, metrics }: Said['report'],
): Verdict | null {
  const verdict = exactSum([head, ...items], whole);
  if (verdict?.holds !== false) return verdict;
  const at = placeAmong(metrics, head);
  const start = lineStart(source, head.range[0]);
  const made = metrics
    .slice(Math.max(0, at - EARLIER), at)
    .filter(({ range }) => range[0] >= start)
    .flatMap((each) => [exactSum([each, ...items], whole), exactSum([each, head, ...items], whole)])
    .find((each) => each?.holds === true);
  return made ?? (wholesOf(head, source, metrics).length > 0 ? null : verdict);
}

/** In figures. */
const EARLIER = 12;

/** ，其中专项12亿元: a part of the item before it. */
const AMONG = rx`{among|partOpening}`;

function exactSum(parts: readonly Metric[], whole: Metric): Verdict | null {
  return [...parts, whole].every(({ bound, unit }) => bound === 'exact' && unit === '元')
    ? { ...sum(parts, whole), of: [...parts, whole] }
    : null;
}
