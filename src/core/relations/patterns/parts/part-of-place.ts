import { nestedNames } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isOfWholePlace } from '../../agreement.ts';
import { commensurable } from '../../commensurable.ts';
import type { FigureTest } from '../../figure-test.ts';
import { valueOf } from '../../interval.ts';
import { within } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';

const PARTS = new RegExp(`(?:${nestedNames.flatMap(([parts]) => parts).join('|')})$`);
const WHOLES = new RegExp(`(?:${nestedNames.flatMap(([, wholes]) => wholes).join('|')})$`);
const LEVEL: FigureTest = { aspect: 'level', bound: 'exact', subject: null };

/** Land, people and households among all that the place has, wherever the two are told: no year changes them much. */
export const partOfPlacePatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-of-whole',
    name: 'more of the land, the people or the households than the place has',
    figures: { part: 'amount' },
    which: { part: { ...LEVEL, aspect: ['level', 'change'], named: PARTS } },
    words: '{part}',
    elsewhere: {
      whole: {
        is: { ...LEVEL, status: 'actual', named: WHOLES },
        where: (whole, { part }) => isOfWholePlace(whole) && isOfWholePlace(part) && timesOf(part, whole) !== null,
        choose: largest,
      },
    },
    shared: [],
    law: ({ part, whole }) =>
      valueOf(part) > valueOf(whole) * (timesOf(part, whole) ?? Infinity) ? within(part, whole) : null,
    example: '全市总面积820平方公里。\n城市框架不断拉开，建成区面积达到«960平方公里»。',
    right: '96平方公里',
  }),
];

/** How many times the whole the part may be; null where it is none. */
function timesOf(part: Metric, whole: Metric): number | null {
  const name = whole.indicator.replace(OWN_PLACE, '');
  const row = nestedNames.find(
    ([parts, wholes]) => wholes.includes(name) && parts.some((each) => part.indicator.endsWith(each)),
  );
  return row && part !== whole && commensurable([part, whole]) ? row[2] : null;
}

const OWN_PLACE = rx`^(?:{ownPlace})`;

/** Of several wholes the one that holds most: those who are registered, or those who stay. */
function largest(wholes: readonly Metric[]): Metric | null {
  return wholes.reduce<Metric | null>((most, each) => (most && valueOf(most) >= valueOf(each) ? most : each), null);
}
