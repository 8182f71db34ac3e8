import type { Metric } from '../../../metrics/metric.ts';
import { justBefore } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theLast } from '../../elsewhere.ts';
import { meet, printed, valueOf } from '../../interval.ts';
import { growthOfChange, increment } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { adjusted } from '../guards.ts';
import { gained } from './net-gain.ts';

/** 收入合计, 支出总量: all of a side of an account. */
const TAKEN_IN = rx`收入(?:{summed}|总量){reach}?$`;
const SPENT = rx`支出(?:{summed}|总量){reach}?$`;

/** What was taken in and spent and what that left; what was added and what there is at both ends. */
export const netChangePatterns: readonly Pattern[] = [
  pattern({
    kind: 'total-and-increment',
    name: 'what was added, what there is and what there was at the end of the year before',
    figures: { by: 'amount', to: 'amount', from: 'amount' },
    words:
      '(?:新增|净增){within}{2,10}{by}[，；、]{within}{0,8}{total}{within}{0,2}{reach}{to}[，；、]{formerTime}{reach}{from}',
    law: ({ by, to, from }) => noMoreThanAdded(from, by, to),
    certainty: 'information',
    example: '新增参保人员2.4万人，参保总人数达«88.5万人»，上年末为84.1万人。',
    right: '86.5万人',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'new loans and what the balance rose by',
    figures: { added: 'amount', balance: 'amount', by: 'amount' },
    words:
      '新增(?:各项)?(?<thing>贷款|存款){added}[，；、](?:年末|全年)?(?:各项)?\\k<thing>余额{reach}?{balance}[，；、][比较](?:年初|上年末){addition}{by}',
    law: ({ added, by }) => same(added, by),
    certainty: 'information',
    example: '新增贷款46亿元，年末贷款余额312亿元，比年初增加«64亿元»。',
    right: '46亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what was taken in and spent in all, and what is left',
    figures: { came: 'amount', left: 'amount', net: 'amount' },
    words:
      '收入(?:{summed}|总量){reach}?{came}[，、；。][^，。；：\\d\\n]{0,10}支出(?:{summed}|总量){reach}?{left}[，、；。](?:收支)?(?:{setOff})?后?，?[^，。；：、滚累\\d\\n]{0,6}(?:{leftOver}){within}{0,6}{net}(?![，、]{within}{0,6}(?:{leftOver}))',
    shared: [],
    // What is carried over may be counted among what was spent.
    law: ({ came, left, net }) => (valueOf(came) > valueOf(left) ? gained(came, left, net) : null),
    example: '收入总计45.2亿元，支出总计42.8亿元，收支相抵，结转下年«3.4亿元»。',
    right: '2.4亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is left of two totals that were told before',
    figures: { net: 'amount' },
    words:
      '(?:收支)?{setOff}后?，?[^，。；：、滚累\\d\\n]{0,6}{leftOver}{within}{0,6}{net}(?![，、]{within}{0,6}{leftOver})',
    elsewhere: { came: totalNamed(TAKEN_IN), left: totalNamed(SPENT) },
    shared: [],
    law: ({ came, left, net }) => (valueOf(came) > valueOf(left) ? gained(came, left, net) : null),
    example:
      '收入36.2亿元，加上补助收入9亿元，收入合计45.2亿元。\n支出38.6亿元，加上上解支出4.2亿元，支出合计42.8亿元。\n上述收支相抵，年终结余«3.4亿元»。',
    right: '2.4亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what was spent of a total, its share and what is left',
    figures: { done: 'amount', whole: 'amount', share: 'percent', left: 'amount' },
    words: '{done}[，、（]占{within}{0,8}{whole}的{share}[，。；、]{rest}{within}{0,6}{left}',
    law: ({ done, whole, left }) => ({ ...gained(whole, done, left), of: [done, whole, left] }),
    example: '累计完成投资9.6亿元，占总投资12亿元的80%，剩余«3.4亿元»今年完成。',
    right: '2.4亿元',
  }),
  pattern({
    kind: 'growth-from-levels',
    name: 'a balance, what it gained in the year and its growth',
    figures: { level: 'amount', added: 'amount', rate: 'percent' },
    words: '余额{reach}?{level}，{thisYear}?(?:新增|净增){added}，增长{rate}',
    unless: [adjusted],
    law: ({ added, rate, level }) => growthOfChange(level, added, rate, false),
    certainty: 'information',
    example: '存款余额达542.6亿元，全年新增48.3亿元，增长«19.8%»。',
    right: '9.8%',
  }),
];

/** The last total of a side before it: 收入合计, 支出总量. */
function totalNamed(named: RegExp): Elsewhere<{ readonly net: Metric }, Said> {
  return {
    is: { bound: 'exact' },
    stands: 'before',
    where: ({ range: [start], unit }, { net }, { report: { source } }) =>
      unit === net.unit &&
      net.range[0] - start < FARTHEST &&
      named.test(justBefore(source, start, LONGEST_NAME)) &&
      // The account before has been closed.
      source.slice(start, net.range[0]).split(SET_OFF).length <= 2,
    choose: theLast,
  };
}

const SET_OFF = rx`{setOff}`;
/** In characters, from one side of an account to what is left of it. */
const FARTHEST = 600;
const LONGEST_NAME = 12;

/** Who was added may be fewer than who left, but there are no more than were added. */
function noMoreThanAdded(from: Metric, by: Metric, to: Metric): Verdict | null {
  const verdict = increment(from, by, to, false);
  return verdict.holds || valueOf(to) - valueOf(from) > valueOf(by) ? verdict : null;
}

function same(added: Metric, by: Metric): Verdict {
  return { holds: meet(printed(added), printed(by)), arithmetic: `${added.text} = ${by.text}`, stated: by };
}
