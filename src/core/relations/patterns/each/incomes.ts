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
    name: 'income in towns and in the country',
    figures: { town: 'amount', country: 'amount' },
    words:
      '城镇(?:常住)?居民人均[^，。；：\\d\\n]{0,8}?收入[^，。；：\\d\\n]{0,6}{town}[，、；和](?:农村|农民)(?:常住)?(?:居民)?人均[^，。；：\\d\\n]{0,8}?收入[^，。；：\\d\\n]{0,6}{country}',
    law: ({ town, country }) => townFirst(town, country),
    example: '城镇居民人均可支配收入完成«2640元»，农村居民人均可支配收入完成8700元、增长12%。',
    right: '26400元',
  }),
  pattern({
    kind: 'per-head',
    name: 'income in towns and in the country, one by one',
    figures: { town: 'amount', country: 'amount' },
    words: '城、?乡(?:常住)?居民人均[^，。；：\\d\\n]{0,8}?收入{respectively}{reach}?{town}[和、]{country}',
    law: ({ town, country }) => townFirst(town, country),
    example: '城乡居民人均可支配收入分别达到«9350元»和31240元。',
    right: '39350元',
  }),
  pattern({
    kind: 'per-head',
    name: 'income of all, and what it is in towns and in the country',
    figures: { all: 'amount', town: 'amount', country: 'amount' },
    words:
      '(?:(?<![镇村民乡住])|(?<=城、?乡))(?:常住)?居民人均可支配收入{between}{0,4}{all}[，；。](?:其中[，：]?)?城镇(?:(?:常住)?居民)?{between}{0,12}{town}[，；。、和]农[村牧]{between}{0,14}{country}',
    law: ({ all, town, country }) => between(all, [town, country]),
    example:
      '全县居民人均可支配收入«38400元»，增长5%，其中城镇居民人均可支配收入36200元，农村居民人均可支配收入17600元。',
    right: '28400元',
  }),
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
  pattern({
    kind: 'per-head',
    name: 'income of all, and what it is in towns and in the country, wherever they are told',
    figures: { all: 'amount' },
    which: { all: { ...LEVEL, concept: 'resident-disposable-income' } },
    words: '{all}',
    elsewhere: {
      town: incomeOf('urban-resident-disposable-income', 'all'),
      country: incomeOf('rural-resident-disposable-income', 'all'),
    },
    shared: [],
    law: ({ all, town, country }, { report }) => (isOfPlace(all, report) ? between(all, [town, country]) : null),
    example:
      '农村居民人均可支配收入17600元，增长6%；城镇居民人均可支配收入36200元，增长5%。居民人均可支配收入达到«38400元»。',
    right: '28400元',
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

/** What all have on the mean lies between what the parts of them have. */
function between(all: Metric, parts: readonly Metric[]): Verdict | null {
  const isBeyond =
    parts.every((part) => isAbove(printed(all), printed(part))) ||
    parts.every((part) => isAbove(printed(part), printed(all)));
  if (!isBeyond) return null;
  const texts = parts.map(({ text }) => text);
  return disproved(all, all.text, {
    zh: `全体居民${all.text}应在城镇与农村（${texts.join('、')}）之间`,
    en: `The mean of all, ${all.text}, is not between those of towns and of the country (${texts.join(', ')})`,
  });
}

function townFirst(town: Metric, country: Metric): Verdict | null {
  if (!isAbove(printed(country), printed(town))) return null;
  return disproved(town, `${town.text} < ${country.text}`, {
    zh: `城镇居民收入${town.text}低于农村${country.text}，请核对`,
    en: `Income in towns, ${town.text}, is below that in the country, ${country.text}`,
  });
}
