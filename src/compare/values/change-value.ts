import type { AnalysisMetric, Edit } from '../../core/index.ts';
import { sameFigure, valueOf } from '../../core/index.ts';
import { agrees } from '../against/agrees.ts';
import type { Draft } from '../draft.ts';
import { numberLike, printedNumber } from './printed-number.ts';
import type { GivenValue } from './read-value.ts';
import { readValue } from './read-value.ts';

/** A number that is changed wherever it is said. */
export interface ValueChange {
  /** In text order; of the words of each mention only its number is another, but for the one that was written anew. */
  readonly edits: readonly MentionEdit[];
  /** Mentions that would no longer be right and that only a person can put right: 超4万人, 四万余人. */
  readonly left: readonly AnalysisMetric[];
}

export interface MentionEdit extends Edit {
  readonly metric: AnalysisMetric;
}

/**
 * Changes the value of a figure and of every other mention of it that has its value, each in its own unit and as finely as
 * it is printed: with 4.25万人 for 4.19万人, «41900人» becomes 42500人 and «约4.2万人» 约4.3万人. A mention is the same figure
 * by all that tells whose it is; one that had another value already is not touched. Null where the words are no value
 * of the figure's measure.
 *
 * @param index of the figure among the metrics of the draft
 * @param written «4.25万人», or the number alone
 */
export function changeValue({ analysis }: Draft, index: number, written: string): ValueChange | null {
  const figure = analysis.metrics[index];
  const given = figure && readValue(written, figure);
  if (!figure || !given) return null;
  const edits: MentionEdit[] = [{ metric: figure, range: figure.range, text: given.words }];
  const left: AnalysisMetric[] = [];
  for (const metric of mentionsOf(figure, analysis.metrics)) {
    const text = restated(metric, figure, given);
    if (text === null) left.push(metric);
    else if (text !== metric.text) edits.push({ metric, range: metric.range, text });
  }
  return { edits: edits.toSorted((a, b) => a.range[0] - b.range[0]), left: left.filter((each) => !holds(each, given)) };
}

/** The other figures of a report that are the same thing with the same value. */
export function mentionsOf(figure: AnalysisMetric, metrics: readonly AnalysisMetric[]): readonly AnalysisMetric[] {
  return metrics.filter((each) => each !== figure && agrees(each, figure) && sameFigure(each, figure) === 'same');
}

/** A mention with the new value; null where its number is spelled out or only a bound. */
function restated(metric: AnalysisMetric, figure: AnalysisMetric, given: GivenValue): string | null {
  const printed = printedNumber(metric);
  if (!printed || (metric.bound !== 'exact' && metric.bound !== 'about')) return null;
  const isAsFine = metric.step === figure.step && metric.unit === figure.unit;
  const decimals = isAsFine ? decimalsFor(given.step, printed.worth) : printed.decimals;
  const number = numberLike(given.value, printed, decimals);
  return metric.text.slice(0, printed.start) + number + metric.text.slice(printed.end);
}

function decimalsFor(step: number, worth: number): number {
  return Math.max(0, Math.round(-Math.log10(step / worth)));
}

/** Whether what a mention says of the value is right of the new one too: 超4万人 of 42500人. */
function holds(metric: AnalysisMetric, { value }: GivenValue): boolean {
  const own = valueOf({ ...metric, step: 0 });
  if (metric.bound === 'moreThan' || metric.bound === 'atLeast') return value >= own;
  return (metric.bound === 'lessThan' || metric.bound === 'atMost') && value <= own;
}
