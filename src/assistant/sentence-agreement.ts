import type { Analysis, AnalysisMetric } from '../core/index.ts';
import { largest, smallest, unitNamed } from '../core/index.ts';
import { sameIndicator } from '../present/index.ts';

/** What a report says to one figure of a sentence. `not-stated`: the sentence has no figure. */
export type AgreementVerdict = 'agrees' | 'differs' | 'unclear' | 'not-found' | 'not-stated';

export interface FigureAgreement {
  readonly verdict: Exclude<AgreementVerdict, 'not-stated'>;
  /** What the report prints of the same thing; those that agree where some do. */
  readonly mentions: readonly AnalysisMetric[];
}

/**
 * Holds a figure against what a report prints of the same thing. Two printed numbers agree where what they may stand for
 * meets: 3.9% and 3.92%. It differs only where the report has one value for it; of several the sentence may mean another.
 *
 * «地区生产总值增长6.5%» against «2023年地区生产总值增长6%»: differs.
 */
export function figureAgreement(figure: AnalysisMetric, { metrics }: Analysis): FigureAgreement {
  const same = metrics.filter((each) => isOfSame(figure, each));
  const agreeing = same.filter((each) => meets(figure, each));
  if (agreeing.length > 0) return { verdict: 'agrees', mentions: agreeing };
  if (same.length === 0) return { verdict: 'not-found', mentions: [] };
  const isOne = same.every((each) => same[0] !== undefined && meets(each, same[0]));
  return { verdict: isOne ? 'differs' : 'unclear', mentions: same };
}

/** What holds for the whole sentence. */
export function worstOf(verdicts: readonly AgreementVerdict[]): AgreementVerdict {
  return ORDER.find((each) => verdicts.includes(each)) ?? 'not-stated';
}

const ORDER: readonly AgreementVerdict[] = ['differs', 'unclear', 'not-found', 'agrees'];

/** What a sentence leaves open (its period, whose figure it is) is no difference; what both say has to agree. */
function isOfSame(figure: AnalysisMetric, said: AnalysisMetric): boolean {
  const agree = (key: 'period' | 'scope' | 'stage' | 'span'): boolean =>
    (figure[key] ?? null) === null || (said[key] ?? null) === null || figure[key] === said[key];
  return (
    sameIndicator(figure, said) &&
    figure.aspect === said.aspect &&
    measureOf(figure) === measureOf(said) &&
    agree('period') &&
    agree('scope') &&
    agree('stage') &&
    agree('span')
  );
}

function measureOf({ unit }: AnalysisMetric): string | number {
  return unitNamed(unit)?.measure ?? unit;
}

function meets(a: AnalysisMetric, b: AnalysisMetric): boolean {
  if (a.direction !== null && b.direction !== null && a.direction !== b.direction) return false;
  const [one, other] = [spanOf(a), spanOf(b)];
  const slack = 1e-9 * Math.max(1, Math.abs(one.high), Math.abs(other.high));
  return one.low <= other.high + slack && other.low <= one.high + slack;
}

/** What a printed number may stand for, in the first unit of its measure: 12.6亿元 is [12.55亿, 12.65亿]. */
function spanOf({ value, unit, step }: AnalysisMetric): { readonly low: number; readonly high: number } {
  const known = unitNamed(unit);
  const factor = known && known.measure !== null && unit === known.written ? known.factor : 1;
  const half = step === undefined || step === 1 ? 0 : step / 2;
  const ends = [value].flat();
  return { low: (smallest(ends) - half) * factor, high: (largest(ends) + half) * factor };
}
