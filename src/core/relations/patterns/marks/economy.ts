import type { Metric } from '../../../metrics/metric.ts';
import { isOfWholeIndustry } from '../../../metrics/owner-said.ts';
import { valueOf } from '../../interval.ts';
import { isOfEach } from '../../is-of-each.ts';
import { disproved } from '../../laws.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { either } from '../../either.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { whatToCheck } from '../../what-to-check.ts';

/** What the place itself makes in a year, as the report tells it. */
const gdp: Elsewhere<object, Said> = {
  is: {
    concept: 'gdp',
    unit: '元',
    aspect: 'level',
    scope: [null, 'district'],
    subject: null,
    status: ['actual', 'target'],
  },
  choose: (candidates) => candidates.reduce((most, each) => (valueOf(each) > valueOf(most) ? each : most)),
};

/**
 * Money held against the whole economy of the place that the report tells: 万 written for 亿, or 亿 for 万, puts it ten
 * thousand times off, far beyond what a place can spend on a thing or make of one.
 */
export const economyPatterns: readonly Pattern[] = [
  pattern({
    kind: 'magnitude',
    name: 'more money for one thing than the place makes in ten years',
    figures: { sum: 'amount' },
    which: { sum: { unit: '元', aspect: 'level', scope: [null, 'district'] } },
    words: '{spent}[^，。；、：\\d\\n]{0,8}{sum}',
    elsewhere: { gdp },
    law: ({ sum, gdp: made }) => (valueOf(sum) > valueOf(made) * YEARS ? farFrom(made, sum, 'beyond') : null),
    certainty: 'information',
    example: '地区生产总值达到82.6亿元。\n投资«2600亿元»修建环湖步道。',
    right: '2600万元',
  }),
  pattern({
    kind: 'magnitude',
    name: 'less of a whole industry than a ten-thousandth of what the place makes',
    figures: { sum: 'amount' },
    which: { sum: { unit: '元', aspect: 'level', bound: ['exact', 'about', 'moreThan'] } },
    words: '{sum}',
    elsewhere: { gdp },
    // 财政收入过亿元的县: what each of them has.
    law: ({ sum, gdp: made }, { after }) =>
      isOfWholeIndustry(sum) && !isOfEach(sum) && !after.startsWith('的') && valueOf(sum) < valueOf(made) / SMALLEST
        ? farFrom(made, sum, 'below')
        : null,
    certainty: 'information',
    example: '地区生产总值达到82.6亿元，服务业增加值«32.3万元»。',
    right: '32.3亿元',
  }),
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

/** Ten times what is usual of the largest projects. */
const YEARS = 10;
const SMALLEST = 1e4;

function farFrom(made: Metric, sum: Metric, where: 'beyond' | 'below'): Verdict {
  const asked = whatToCheck(sum.text);
  const zh = where === 'beyond' ? '还大' : '相差太远';
  const en = where === 'beyond' ? 'is more than' : 'is next to nothing beside';
  return disproved(sum, `${sum.text} : ${made.text}`, {
    zh: `与全年生产总值${made.text}相比，${sum.text}${zh}，${asked.zh}`,
    en: `${sum.text} ${en} the whole year's output of ${made.text}: ${asked.en}`,
  });
}

function tooLittle(sum: Metric): Verdict {
  const asked = whatToCheck(sum.text);
  return disproved(sum, sum.text, {
    zh: `${sum.text}建不成这样的工程，${asked.zh}`,
    en: `Nothing of the kind is built for ${sum.text}: ${asked.en}`,
  });
}
