import type { Metric } from '../../../metrics/metric.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theLast } from '../../elsewhere.ts';
import { printed, valueOf } from '../../interval.ts';
import { difference, disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** In sentences, behind the two that it is the balance of. */
const NEAR = 1;

function levelOf(concept: string): Elsewhere<{ readonly gap: Metric }, Said> {
  return {
    is: { aspect: 'level', bound: 'exact', concept },
    stands: 'before',
    where: ({ sentence, unit }, { gap }) => gap.sentence - sentence <= NEAR && unit === gap.unit,
    choose: theLast,
  };
}

/** What is sold abroad less what is bought there: «出口124亿元，进口98亿元，贸易顺差26亿元». */
export const tradeBalancePatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'the balance of trade',
    figures: { gap: 'amount' },
    which: { gap: { bound: 'exact' } },
    words: '(?<side>[顺逆])差{reach}?{gap}',
    elsewhere: { sold: levelOf('exports'), bought: levelOf('imports') },
    shared: [],
    law: ({ sold, bought, gap }, said) => balance([sold, bought], gap, said.word('side')),
    example: '出口124亿元，增长14%；进口98亿元，增长12%。进出口相抵，贸易顺差«62亿元»。',
    right: '26亿元',
  }),
];

function balance([sold, bought]: readonly [Metric, Metric], gap: Metric, side: string): Verdict | null {
  const isSurplus = side === SURPLUS;
  if (printed(sold).low > printed(bought).high === isSurplus) return difference(bought, sold, gap);
  if (valueOf(sold) === valueOf(bought)) return null;
  return {
    ...disproved(gap, `${sold.text}, ${bought.text}`, {
      zh: `出口${sold.text}、进口${bought.text}，应是${isSurplus ? '逆' : '顺'}差`,
      en: `${sold.text} sold and ${bought.text} bought is the other balance`,
    }),
    range: [gap.range[0] - BALANCE, gap.range[1]],
  };
}

const SURPLUS = '顺';
/** 顺差 */
const BALANCE = 2;
