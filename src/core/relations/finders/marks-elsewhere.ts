import { risingTotals } from '../../knowledge/magnitudes.ts';
import type { Metric } from '../../metrics/metric.ts';
import { conceptOf } from '../../text/lookup/concepts.ts';
import { rx } from '../../text/word-pattern.ts';
import { measureOf } from '../commensurable.ts';
import type { Found } from '../finder.ts';
import { finder } from '../finder.ts';
import { isAbove, printed } from '../interval.ts';
import type { Pattern } from '../pattern.ts';
import type { Mention } from '../restatements/mentions.ts';
import { mentionsIn } from '../restatements/mentions.ts';

/** A value, and a mark that the same thing is said elsewhere to have passed or kept above. */
export const markElsewhereFinders: readonly Pattern[] = [
  finder({
    kind: 'below-mark',
    name: 'a value below the mark that is told elsewhere',
    find: belowMarks,
    shared: [],
    certainty: 'information',
    example: '粮食总产量«19.3万吨»，超额完成任务。\n粮食总产量连续18年保持在100万吨以上。',
    right: '119.3万吨',
  }),
];

function* belowMarks(text: string, metrics: readonly Metric[]): Iterable<Found> {
  const values = mentionsIn(text, metrics).filter(isValue);
  for (const mark of metrics) {
    const concept = markedBy(mark, text);
    if (concept === null) continue;
    const alike = values.filter(({ metric }) => isOfMark(metric, mark, concept));
    // Told twice with two values: repeated-value asks which of them is meant.
    if (new Set(alike.map(({ metric }) => metric.value)).size !== 1) continue;
    for (const { metric } of alike)
      if (isAbove(printed({ ...mark, bound: 'exact' }), printed(metric))) yield below(metric, mark);
  }
}

function isValue({ metric, scope, cumulative }: Mention): boolean {
  const { aspect, status, bound, concept } = metric;
  const isResult = aspect === 'level' && status === 'actual' && bound === 'exact' && concept !== null;
  return isResult && scope === '' && !cumulative && isOwn(metric);
}

/** The known indicator that a figure is a mark of: 连续18年保持在100万吨以上, 突破60亿元, 跨越5000亿元大关; null where it is none. */
function markedBy(mark: Metric, text: string): string | null {
  if (mark.aspect !== 'level' || mark.status !== 'actual' || !isOwn(mark) || mark.span !== null) return null;
  const before = text.slice(Math.max(0, mark.range[0] - LONGEST), mark.range[0]);
  const isPassed = mark.bound === 'moreThan' || mark.bound === 'atLeast';
  if (isPassed && mark.concept !== null) return isOneYear(mark) || KEPT.test(before) ? mark.concept : null;
  const concept = PASSED.test(before) && MARK.test(text.slice(mark.range[1])) ? conceptOf(nameOf(mark)) : null;
  return concept !== null && risingTotals.has(concept) ? concept : null;
}

const LONGEST = 14;
const KEPT = rx`连续(?:\d|{numeral}){1,3}年{holds}在$`;
const PASSED = rx`{passing}$`;
const MARK = rx`^{markNoun}`;
const VERB = rx`{passing}$`;

function nameOf({ indicator }: Metric): string {
  return indicator.replace(VERB, '');
}

/** Of the year that the mark is of, or of the last of the years that it was kept for. */
function isOfMark(value: Metric, mark: Metric, concept: string): boolean {
  const isAlike = value.concept === concept && measureOf(value) === measureOf(mark) && value.sentence !== mark.sentence;
  return isAlike && isOneYear(value) && value.period === mark.period?.slice(-4);
}

function isOneYear({ period }: Metric): boolean {
  return period !== null && /^\d{4}$/.test(period);
}

function isOwn({ scope, indicator, subject, basis }: Metric): boolean {
  return (scope === null || scope === 'district' || indicator.includes(scope)) && subject === null && basis === null;
}

function below(value: Metric, mark: Metric): Found {
  return {
    holds: false,
    arithmetic: `${value.text} < ${mark.text}`,
    stated: value,
    says: {
      zh: `另一处说的是${mark.text}，此处${value.text}没有到，请核对`,
      en: `${mark.text} is said elsewhere, and ${value.text} here is below it: check`,
    },
    places: [
      { role: 'value', metric: value },
      { role: 'mark', metric: mark },
    ],
  };
}
