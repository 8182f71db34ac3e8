import type { Metric } from '../../../metrics/metric.ts';
import { isAbove, printed } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Who is reached and what reaches them: persons and their households, what each is paid, money and what it sets going. */
export const beneficiaryPatterns: readonly Pattern[] = [
  pattern({
    kind: 'per-head',
    name: 'fewer persons than households',
    figures: { households: 'amount', persons: 'amount' },
    words: '{households}{persons}',
    mixed: true,
    shared: [],
    law: ({ households, persons }) => fewerThanHouseholds(households, persons),
    example: '1864户«843名»建档立卡脱贫户无一返贫。',
    right: '4843名',
  }),
];

/** A household has one person at the least. */
function fewerThanHouseholds(households: Metric, persons: Metric): Verdict | null {
  const arePersons = persons.unit === '人' || persons.unit === '名' || persons.unit === '';
  if (households.unit !== '户' || !arePersons || !isAbove(printed(households), printed(persons))) return null;
  return disproved(persons, `${persons.text} < ${households.text}`, {
    zh: `${households.text}只有${persons.text}，一户不到一人`,
    en: `${households.text} with ${persons.text}: less than one in a household`,
  });
}
