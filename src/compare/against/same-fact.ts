import type { AnalysisMetric } from '../../core/index.ts';
import { foldName, identityParts, sameFigure } from '../../core/index.ts';
import type { Fact } from './fact.ts';

/**
 * Whether a figure of a report and a fact are of one thing, period and all. What only one of them says (a zone, a stage, a
 * longer span) makes them two; but a row of a table, which has no column for stages and spans, leaves them open.
 */
export function isSameFact(metric: AnalysisMetric, { metric: other, isRow }: Fact): boolean {
  if (metric.period === null) return false;
  if (!isRow) return isTelling(metric, other) && sameFigure(metric, other, OF_PAPERS) === 'same';
  return metric.status !== 'reference' && isNamedBy(metric, other) && isOfRow(metric, other);
}

const OF_PAPERS = identityParts.filter((part) => part !== 'subject');
const OF_ROWS = OF_PAPERS.filter((part) => !['name', 'stage', 'span', 'status', 'scope'].includes(part));

/** A phrase that is no known indicator has to be long enough to tell it, alone or with its subject. */
function isTelling(a: AnalysisMetric, b: AnalysisMetric): boolean {
  if (a.concept !== null) return true;
  const { length } = foldName(a.indicator);
  return length >= TELLING || (length >= SHORTEST && sameFigure(a, b, ['subject']) === 'same');
}

const SHORTEST = 3;
const TELLING = 5;

/** A person who fills a table names a thing as shortly as can be: «清欠工资» of «依规清欠工资», «学校» of «学校改扩建». */
function isNamedBy(metric: AnalysisMetric, row: AnalysisMetric): boolean {
  if (metric.concept !== null || row.concept !== null) return metric.concept === row.concept;
  const [phrase, name] = [foldName(metric.indicator), foldName(row.indicator)];
  if (phrase === name) return true;
  const [short, long] = phrase.length < name.length ? [phrase, name] : [name, phrase];
  return short.length >= SHORTEST && (long.endsWith(short) || long.startsWith(short));
}

/**
 * The name of a row says its scope itself, and so does that of a figure whose clause does not, in the same words or as a
 * known indicator: 增长7.5% of 服务业增加值, 二产增加值 of 第二产业增加值.
 */
function isOfRow(metric: AnalysisMetric, row: AnalysisMetric): boolean {
  const isScope =
    sameFigure(metric, row, ['scope']) === 'same' ||
    isNamedIn(metric, row) ||
    ((metric.scope ?? null) === null && (isNamedIn(row, metric) || (metric.concept !== null && isNamedIn(row, row))));
  return isScope && sameFigure(metric, row, OF_ROWS) === 'same';
}

/** Whether the scope that the one has is a word of the other's name, which says none. */
function isNamedIn({ scope = null }: AnalysisMetric, other: AnalysisMetric): boolean {
  return scope !== null && other.indicator.includes(scope);
}
