import type { Metric } from '../../../metrics/metric.ts';
import { commensurable } from '../../commensurable.ts';
import { share } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** A rate whose part stands before it and whose whole stands further off: behind it, or in the sentence before. */
export const laterWholePatterns: readonly Pattern[] = [
  pattern({
    kind: 'ratio',
    name: 'a part, its rate and then all there are',
    figures: { part: 'amount', percent: 'percent', whole: 'amount' },
    words:
      '(?<lead>{between}{2,12}){part}[，、；（]{between}{0,6}(?<rate>{between}{2})率{reach}?{percent}[，、](?:{inNeed}){between}{0,10}{whole}',
    shared: [],
    law: ({ part, percent, whole }, said) => (isOfPart(said) ? shareOf(part, whole, percent) : null),
    example: '医保参保38.5万人，参保率«96.2%»，应参保42万人。',
    right: '91.7%',
  }),
];

/** 参保…，参保率…，应参保: the rate counts what its part is said to have done, and is no growth. */
function isOfPart(said: Said): boolean {
  return (said.before + said.word('lead')).includes(said.word('rate'));
}

function shareOf(part: Metric, whole: Metric, percent: Metric): Verdict | null {
  return commensurable([part, whole]) ? share(part, whole, percent) : null;
}
