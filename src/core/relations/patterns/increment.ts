import type { Metric } from '../../metrics/metric.ts';
import { isAbove, printed } from '../interval.ts';
import { figureChars } from '../masked-text.ts';
import type { Pattern, Said } from '../pattern.ts';
import { againstPlan } from './guards.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** What there was, what was added and what there is. */
export const incrementPatterns: readonly Pattern[] = [
  pattern({
    kind: 'total-and-increment',
    name: 'an increase since a time that is more than what there is',
    figures: { to: 'amount', by: 'amount' },
    words: '(?:{reach}|{total}|有){to}{pause}{since}(?:净)?{up|addition}了?{by}(?=[，。；、）\\n])',
    unless: [againstPlan],
    law: ({ by, to }) => tooMuch(by, to),
    certainty: 'warning',
    example: '龙头企业达到«327家»，比2008年增加354家。',
    right: '427家',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'a total of whole things with a decimal',
    figures: { by: 'amount' },
    words: '{addition}[^，。；：\\d\\n]{0,10}{by}[、，]{inAll}(?<total>\\d{1,5}\\.\\d{1,2}[家个所座户名项])',
    law: ({ by }, said) => decimals(by, said),
    certainty: 'warning',
    example: '新增龙头企业14家、总数达到«8.6家»。',
    right: '86家',
  }),
  pattern({
    kind: 'total-and-increment',
    name: 'levels and their increases that pair off',
    figures: {},
    rows: { levels: 'amount', changes: 'amount' },
    words:
      '{respectively}{reach}?(?<levels>{amount}(?:[、和与]{amount}){1,5})，(?:{since})?{respectively}?(?:净)?{up|addition}了?(?<changes>{amount}(?:[、和与]{amount}){1,5})',
    law: ({ levels, changes }) => pairs(levels, changes),
    certainty: 'warning',
    example: '甲类、乙类企业分别达到84家、«26家»，比2005年分别增长38家、31家。',
    right: '46家',
  }),
];

function tooMuch(by: Metric, to: Metric): Verdict | null {
  if (!isAbove(printed(by), printed(to))) return null;
  return {
    holds: false,
    arithmetic: `${by.text} > ${to.text}`,
    stated: to,
    says: {
      zh: `增加的${by.text}多于总数${to.text}`,
      en: `${by.text} added is more than the total of ${to.text}`,
    },
  };
}

/** 8.6家: firms, places and projects are whole. Such a number is no figure, and ends the match. */
function decimals(by: Metric, said: Said): Verdict {
  const total = said.word('total');
  const end = by.range[1] + said.match.length - 1 - said.match.indexOf(figureChars.amount);
  return {
    holds: false,
    arithmetic: total,
    stated: by,
    range: [end - total.length, end],
    says: { zh: `${total}：个数不会有小数`, en: `${total}: a count has no decimals` },
  };
}

/** Where nothing is more than it can be, nothing is proven. */
function pairs(levels: readonly Metric[], changes: readonly Metric[]): Verdict | null {
  if (levels.length !== changes.length) return null;
  const found = levels.map((level, index) => tooMuch(changes[index] ?? level, level));
  return found.find((verdict) => verdict !== null) ?? null;
}
