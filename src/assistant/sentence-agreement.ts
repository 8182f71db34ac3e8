import { agrees } from '../compare/index.ts';
import type { Analysis, AnalysisMetric, AnalysisReport, IdentityPart } from '../core/index.ts';
import { conceptOf, phraseTables, sameFigure } from '../core/index.ts';

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
export function figureAgreement(figure: AnalysisMetric, { metrics, report }: Analysis): FigureAgreement {
  const asWritten = sameAs(figure, metrics);
  const same = asWritten.length > 0 ? asWritten : sameAs(withoutPlace(figure, report.district), metrics);
  const agreeing = same.filter((each) => agrees(figure, each));
  if (agreeing.length > 0) return { verdict: 'agrees', mentions: agreeing };
  if (same.length === 0) return { verdict: 'not-found', mentions: [] };
  const isOne = same.every((each) => same[0] !== undefined && agrees(each, same[0]));
  return { verdict: isOne ? 'differs' : 'unclear', mentions: same };
}

function sameAs(figure: AnalysisMetric, metrics: readonly AnalysisMetric[]): readonly AnalysisMetric[] {
  return metrics.filter((each) => isOfSame(figure, each));
}

/** A report does not say whose figures it gives; a sentence about it does: 青禾县2023年生产总值 → 生产总值. */
function withoutPlace(figure: AnalysisMetric, { name, path }: AnalysisReport['district']): AnalysisMetric {
  const places = [...(path ?? []), ...(name === null ? [] : [name])].filter((place) => place.length > 1);
  const names = places.flatMap((place) => (place.length > 2 ? [place, place.slice(0, -1)] : [place]));
  let words = figure.indicator;
  for (;;) {
    const said = names.find((each) => words.startsWith(each)) ?? phraseTables.yearOpening.exec(words)?.[0];
    if (said === undefined || said.length >= words.length) break;
    words = words.slice(said.length);
  }
  return words === figure.indicator ? figure : { ...figure, indicator: words, concept: conceptOf(words) };
}

/** What holds for the whole sentence. */
export function worstOf(verdicts: readonly AgreementVerdict[]): AgreementVerdict {
  return ORDER.find((each) => verdicts.includes(each)) ?? 'not-stated';
}

const ORDER: readonly AgreementVerdict[] = ['differs', 'unclear', 'not-found', 'agrees'];

/** What a sentence leaves open (its period, whose figure it is) is no difference; what both say has to agree. */
function isOfSame(figure: AnalysisMetric, said: AnalysisMetric): boolean {
  return sameFigure(figure, said, SURE) === 'same' && sameFigure(figure, said, WHOSE) !== 'other';
}

const SURE: readonly IdentityPart[] = ['name', 'aspect', 'unit'];
const WHOSE: readonly IdentityPart[] = ['period', 'scope', 'stage', 'span'];
