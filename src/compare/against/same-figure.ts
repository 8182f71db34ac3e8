import type { AnalysisMetric } from '../../core/index.ts';
import { commensurable, foldName } from '../../core/index.ts';
import type { Fact } from './fact.ts';

/**
 * Whether a figure of a report and a fact are of one thing: the indicator and every part of identity that either of them
 * has. What only one of them says (a zone, a stage, a longer span) makes them two; but a row of a table, which has no
 * column for stages and spans, leaves them open.
 */
export function isSameFigure(metric: AnalysisMetric, { metric: other, isRow }: Fact): boolean {
  const isMeant = isRow
    ? metric.status !== 'reference' && isNamedBy(metric, other)
    : metric.status === other.status && isSameName(metric, other) && isSameStage(metric, other);
  return (
    isMeant &&
    metric.period !== null &&
    metric.period === other.period &&
    metric.aspect === other.aspect &&
    isSameUnit(metric, other) &&
    isSameScope(metric, other, isRow) &&
    isSameBasis(metric, other)
  );
}

/** One indicator under any of its names; a phrase that is no known indicator has to be long enough to tell it. */
function isSameName(a: AnalysisMetric, b: AnalysisMetric): boolean {
  if (a.concept !== null || b.concept !== null) return a.concept === b.concept;
  const [one, other] = [foldName(a.indicator), foldName(b.indicator)];
  if (one !== other || one.length < SHORTEST) return false;
  return (a.subject ?? null) === (b.subject ?? null) || one.length >= TELLING;
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

function isSameStage(a: AnalysisMetric, b: AnalysisMetric): boolean {
  return (a.stage ?? null) === (b.stage ?? null) && (a.span ?? null) === (b.span ?? null);
}

/** Not said is of the whole place; the name of a row says its scope itself. */
function isSameScope(a: AnalysisMetric, b: AnalysisMetric, isRow: boolean): boolean {
  const [one, other] = [scopeOf(a), scopeOf(b)];
  return one === other || (isRow && one !== null && b.indicator.includes(one));
}

function scopeOf({ scope }: AnalysisMetric): string | null {
  return scope === 'district' ? null : (scope ?? null);
}

/** Percent and percentage points are two things; units of one measure (人, 名) are one. */
function isSameUnit(a: AnalysisMetric, b: AnalysisMetric): boolean {
  const isRate = ({ unit }: AnalysisMetric): boolean => unit.startsWith('%') || unit.startsWith('‰');
  if (isRate(a) || isRate(b)) return a.unit === b.unit;
  return (a.unit === '') === (b.unit === '') && commensurable([a, b]);
}

/** Growth without a word for it is growth over the year before. */
function isSameBasis(a: AnalysisMetric, b: AnalysisMetric): boolean {
  const nameOf = ({ basis }: AnalysisMetric): string =>
    !basis || basis.kind === 'previous-year' || basis.kind === 'same-period'
      ? 'previous-year'
      : `${basis.kind} ${basis.year ?? ''}`;
  return nameOf(a) === nameOf(b);
}
