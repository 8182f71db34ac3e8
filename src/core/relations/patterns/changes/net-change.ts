import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';
import { increment } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { gained } from './net-gain.ts';

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
    kind: 'part-sum',
    name: 'what was taken in and spent in all, or in the year, and what is left of it',
    figures: { came: 'amount', left: 'amount', net: 'amount' },
    words:
      '收入(?<all>(?:{summed}|总量))?(?:{reach|completion})?{came}[，、；。](?<whose>[^，。；：\\d\\n]{0,10})支出(?:{summed}|总量)?(?:{reach|completion})?{left}[，、；。](?:(?:收支)?{setOff})?后?，?(?<now>[^，。；：、滚累\\d\\n]{0,6}(?:{leftOver})){within}{0,6}{net}(?=(?<more>[，、]{within}{0,6}(?:{leftOver}))?)',
    shared: [],
    // What is carried over may be counted among what was spent.
    law: ({ came, left, net }, said) =>
      valueOf(came) > valueOf(left) && (isOfNow(said) || (said.word('all') !== '' && said.word('more') === ''))
        ? gained(came, left, net)
        : null,
    example: '收入总计45.2亿元，支出总计42.8亿元，收支相抵，结转下年«3.4亿元»。',
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
];

/** 当期结余 is of what came and went now, 年末结余 of what was there before as well. */
const OF_NOW = rx`^(?:当[期年]|本[年期]|收支)`;
/** Others are given money from above as well. */
const OF_FUND = rx`(?<!政府性)基金`;
/** 教育支出 is not all of it. */
const OF_ALL = rx`^(?:{thisYear}|当[期年]|总)?$`;

function isOfNow({ word, before, match }: Said): boolean {
  return OF_NOW.test(word('now')) && OF_ALL.test(word('whose')) && OF_FUND.test(before + match);
}

/** Who was added may be fewer than who left, but there are no more than were added. */
function noMoreThanAdded(from: Metric, by: Metric, to: Metric): Verdict | null {
  const verdict = increment(from, by, to, false);
  return verdict.holds || valueOf(to) - valueOf(from) > valueOf(by) ? verdict : null;
}
