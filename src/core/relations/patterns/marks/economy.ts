import type { Metric } from '../../../metrics/metric.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import { either } from '../../either.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { whatToCheck } from '../../what-to-check.ts';

/**
 * Money held against the whole economy of the place that the report tells: 万 written for 亿, or 亿 for 万, puts it ten
 * thousand times off, far beyond what a place can spend on a thing or make of one.
 */
export const economyPatterns: readonly Pattern[] = [
  pattern({
    kind: 'magnitude',
    name: 'less money than anything of its kind can be built for',
    figures: { sum: 'amount', whole: 'amount' },
    which: { sum: { unit: '元', aspect: 'level' }, whole: { unit: '元', aspect: 'level' } },
    words:
      '(?:{wholeInvestment|invested}{sum}的[^，。；、：\\d\\n]{0,16}{largeWork}(?![^，。；、\\n]{0,8}{repaired})|{largeWork}[^，。；、：\\d\\n]{0,6}{running|finished|started}[^。；、：\\d\\n]{0,4}，(?:{wholeInvestment}|完成投资){whole})',
    law: ({ sum, whole }) => (valueOf(either(sum, whole)) < LEAST ? tooLittle(either(sum, whole)) : null),
    certainty: 'information',
    example: '总投资«6.2万元»的青禾产业园开工建设。',
    right: '6.2亿元',
  }),
];

/** In 元: what a room of one can hardly be had for. */
const LEAST = 2e5;

function tooLittle(sum: Metric): Verdict {
  const asked = whatToCheck(sum.text);
  return disproved(sum, sum.text, {
    zh: `${sum.text}建不成这样的工程，${asked.zh}`,
    en: `Nothing of the kind is built for ${sum.text}: ${asked.en}`,
  });
}
