import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isMoney } from '../../commensurable.ts';
import { printed, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { whatToCheck } from '../../what-to-check.ts';
import { markOf } from './marks.ts';

/** Values that lie below the mark which the words before them say was passed, and peaks below their mean. */
export const passedMarkPatterns: readonly Pattern[] = [
  pattern({
    kind: 'below-mark',
    name: 'a mark that was passed, and the value right behind it',
    figures: { mark: 'amount', level: 'amount' },
    which: { mark: { bound: ['moreThan', 'exact'] }, level: { bound: 'exact' } },
    words: '(?<passing>{passing})?{mark}新?{markNoun}?[、，](?:{reach|markReach}){level}(?![的以])',
    shared: [],
    law: ({ mark, level }, { word }) =>
      (word('passing') !== '' || PASSED.test(mark.text)) && mark.unit === level.unit
        ? below(level, valueOf(mark), mark.text)
        : null,
    example: '储备项目投资首次超过3万亿元、达«3.6亿元»。',
    right: '3.6万亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a mark in words that was passed, and the value right behind it',
    figures: { level: 'amount' },
    which: { level: { bound: 'exact' } },
    words:
      '(?:{passing}|突破|超过)(?:{figure}|{numeral}个|两个)?(?<mark>[十百千]?[万亿]{1,2})(?<unit>{markUnit})?{markNoun}?[、，]{markReach}{level}(?![的以])',
    law: ({ level }, { word }) =>
      (word('unit') === '' ? isMoney(level) : level.unit === word('unit'))
        ? below(level, markOf(word('mark')), word('mark') + word('unit'))
        : null,
    example: '园区工业产值跨越3个百亿元台阶，达到«3.2亿元»。',
    right: '320亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a mark that all are said to have passed, and their values behind it',
    figures: { mark: 'amount' },
    rows: { levels: 'amount' },
    which: { mark: { bound: 'moreThan' } },
    words: '(?:双双|{each}){mark}{markNoun}?[、，]{respectively}{reach}?(?<levels>{amount}(?:{joiner}{amount}){1,8})',
    shared: [],
    law: ({ mark, levels }) =>
      levels.map((level) => below(level, valueOf(mark), mark.text)).find((verdict) => verdict !== null) ?? null,
    example: '零售总额和进出口总值双双超过200亿元、分别达218亿元和«196亿元»。',
    right: '206亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a peak below its mean',
    figures: { mean: 'amount', top: 'amount' },
    which: { top: { bound: 'exact' } },
    words:
      '(?:[日月年]均|平均每[日天月年]){between}{0,12}{mean}[、，]{among}?{between}{0,6}{peak}{between}{0,6}{top}(?![的以])',
    shared: [],
    law: ({ mean, top }) => belowMean(top, mean),
    example: '口岸日均通关36.5万人次、单日最高达«71.2人次»。',
    right: '71.2万人次',
  }),
];

const PASSED = rx`^{passed}`;

function below(level: Metric, mark: number, words: string): Verdict | null {
  if (!(printed(level).high < mark)) return null;
  const asked = whatToCheck(level.text);
  return disproved(level, `${level.text} < ${words}`, {
    zh: `${level.text}没有到前面所说的关口，${asked.zh}`,
    en: `${level.text} is below the mark that was passed: ${asked.en}`,
  });
}

function belowMean(top: Metric, mean: Metric): Verdict | null {
  if (top.unit !== mean.unit || valueOf(top) >= valueOf(mean)) return null;
  return disproved(top, `${top.text} < ${mean.text}`, {
    zh: `最高${top.text} < 平均${mean.text}`,
    en: `The peak, ${top.text}, is below the mean, ${mean.text}`,
  });
}
