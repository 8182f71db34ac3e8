import { isMoney } from '../../relations/commensurable.ts';
import { numberOf } from '../../relations/interval.ts';
import { hasAny } from '../../text/beside.ts';
import type { Rule } from '../rule.ts';
import { search } from '../../text/search.ts';

/** A lone month before a figure of the whole year: 11月 for 1—11月. «11月减税降费12.6亿元». */
export const bareMonth: Rule = {
  id: 'bare-month',
  severity: 'information',
  wording: true,
  title: { zh: '单独一个月份，疑漏“1—”', en: 'A single month where many may be meant' },
  why: {
    zh: '报告讲全年，忽然只写“11月”完成多少，多半是“1—11月”“前11个月”漏了字。确实只说一个月的，可以忽略。',
    en: 'In a review of the year, a sum for 11月 alone is most often 1—11月 or 前11个月 with signs lost. Where one month is meant, dismiss it.',
  },
  examples: [
    { text: '严格落实政策，«11月»减税降费12.6亿元，惠及企业10万户次。' },
    { text: '«10月»完成固定资产投资126亿元，增长8%。' },
    { text: '财政收入平稳，«9月»实现税收12.6亿元。' },
    { text: '1—11月减税降费12.6亿元，前11个月完成投资126亿元。' },
    { text: '10月全线通车，结束了不通高速的历史。' },
    { text: '11月15日召开会议，11月底前完成投资3亿元，今年11月份投产。' },
    { text: '9月至11月发放消费券2600万元，10月—12月完成投资3亿元。' },
    { text: '2020年11月完成投资12亿元。', note: { zh: '写了年份', en: 'The year is named' } },
  ],
  *check({ body, metrics }) {
    let next = 0;
    for (const match of BARE_MONTH(body.text)) {
      if (match.index > 0 && !OPENS_CLAUSE.includes(body.text.charAt(match.index - 1))) continue;
      const end = match.index + match[0].length;
      while ((metrics[next]?.range[0] ?? Infinity) < end) next++;
      const metric = metrics[next];
      // Money adds up over a year; a count may well be reached in one month.
      if (!metric || !isMoney(metric) || Number.isNaN(numberOf(metric))) continue;
      if (hasAny(body.text.slice(end, metric.range[0]), '，。；：、\n')) continue;
      yield {
        range: [match.index, end],
        message: {
          zh: `只说${match[0]}一个月，还是1—${match[0]}？请核对`,
          en: `${match[0]} alone, or 1—${match[0]}? Worth checking`,
        },
      };
    }
  },
};

/** A month from the sixth on, with nothing that makes it a date or a span. */
const BARE_MONTH = search('(?:[6-9]|1[0-2])月(?!\\d|{until}|{noBareMonth})', {
  at: '月',
  offset: [1, 2],
});
const OPENS_CLAUSE = '，。；：\n';
