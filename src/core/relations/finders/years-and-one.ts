import type { Metric } from '../../metrics/metric.ts';
import { rx } from '../../text/word-pattern.ts';
import { measureOf } from '../commensurable.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import { isAbove, printed } from '../interval.ts';
import type { Pattern } from '../pattern.ts';
import type { Mention } from '../restatements/mentions.ts';
import { mentionsIn } from '../restatements/mentions.ts';
import { spanOf } from '../years-between.ts';

/** What some years made in all, and what one of them made. */
export const yearOfSpanFinders: readonly Pattern[] = [
  finder({
    kind: 'part-of-whole',
    name: 'one year that made more than all the years it is one of',
    find: beyondItsYears,
    shared: [],
    certainty: 'information',
    example:
      '一、2025年工作回顾\n2025年，城镇新增就业«82.89万人»。\n“十四五”时期，民生持续改善，城镇新增就业24.27万人。',
    right: '2.89万人',
  }),
];

function* beyondItsYears(text: string, metrics: readonly Metric[]): Iterable<Found> {
  const sums = new Map<string, Mention | null>();
  const mentions = mentionsIn(text, metrics).filter(isMade);
  for (const mention of mentions) {
    if ((spanOf(mention.metric) ?? 0) < FEWEST_YEARS) continue;
    const key = keyOf(mention);
    // Told twice with two values: which of them is meant is not known.
    const known = sums.get(key);
    sums.set(key, known === undefined || known?.metric.value === mention.metric.value ? mention : null);
  }
  for (const mention of mentions) {
    const sum = sums.get(keyOf(mention))?.metric;
    const { metric } = mention;
    if (!sum || !isYearOf(metric, sum) || !isAbove(printed(metric), printed(sum))) continue;
    const years = spanOf(sum) ?? 0;
    yield {
      holds: false,
      arithmetic: `${metric.text} > ${sum.text}`,
      stated: metric,
      says: {
        zh: `一年的${metric.text}多于${years}年合计的${sum.text}，请核对`,
        en: `${metric.text} in one year is more than the ${sum.text} of ${years} years: check`,
      },
      places: [
        { role: 'year', metric },
        { role: 'years', metric: sum },
      ],
    };
  }
}

const FEWEST_YEARS = 3;

/** What is made each year and adds up, as it is told; what there is at a time is no sum. */
function isMade({ metric, lead, scope }: Mention): boolean {
  const { aspect, status, bound, unit } = metric;
  const isSum = aspect === 'level' && status === 'actual' && (bound === 'exact' || bound === 'moreThan');
  return isSum && unit !== '' && unit !== '%' && scope === '' && !STOCK.test(lead);
}

const STOCK = rx`{stock|reach}了?$`;

/** 2025 is one year of 2021/2025. */
function isYearOf({ period }: Metric, { period: span }: Metric): boolean {
  const [first, last] = span?.split('/') ?? [];
  if (period === null || !/^\d{4}$/.test(period) || first === undefined || last === undefined) return false;
  return period >= first.slice(0, 4) && period <= last.slice(0, 4);
}

function keyOf({ metric }: Mention): string {
  const { concept, indicator, subject, stage } = metric;
  return [concept ?? indicator, measureOf(metric), subject, stage].join('|');
}
