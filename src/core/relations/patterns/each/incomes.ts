import type { Metric } from '../../../metrics/metric.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureTest } from '../../figure-test.ts';
import { isAbove, printed } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { isOfPlace } from '../../restatements/is-of-place.ts';

const LEVEL: FigureTest = { aspect: 'level', bound: 'exact', unit: '元', subject: null };

/** Incomes of all, in towns and in the country: everywhere those in towns are the higher, and those of all lie between. */
export const incomePatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'income in the country above that in towns, wherever the two are told',
    figures: { country: 'amount' },
    which: { country: { ...LEVEL, concept: 'rural-resident-disposable-income' } },
    words: '{country}',
    elsewhere: { town: incomeOf('urban-resident-disposable-income', 'country') },
    shared: [],
    law: ({ town, country }, { report }) => (isOfPlace(country, report) ? townFirst(town, country) : null),
    example:
      '农村居民人均可支配收入达到28900元，增长6%，城乡差距进一步缩小。城镇居民人均可支配收入达到«16200元»，增长5%。',
    right: '46200元',
  }),
];

/** Of the place itself and of the same time, told with one value. */
function incomeOf<Role extends string>(concept: string, role: Role): Elsewhere<Readonly<Record<Role, Metric>>, Said> {
  return {
    is: { ...LEVEL, concept },
    like: [role, 'period', 'status', 'span'],
    where: (metric, _, { report }) => metric.period !== null && isOfPlace(metric, report),
    choose: theOnly,
  };
}

function townFirst(town: Metric, country: Metric): Verdict | null {
  if (!isAbove(printed(country), printed(town))) return null;
  return disproved(town, `${town.text} < ${country.text}`, {
    zh: `城镇居民收入${town.text}低于农村${country.text}，请核对`,
    en: `Income in towns, ${town.text}, is below that in the country, ${country.text}`,
  });
}
