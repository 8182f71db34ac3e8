import type { AnalysisMetric } from '../../core/index.ts';
import { analyze, sameFigure, valueOf } from '../../core/index.ts';
import type { PrintedNumber } from './printed-number.ts';
import { numberOf, printedNumber } from './printed-number.ts';

/** A value as somebody wrote it. */
export interface GivenValue {
  /** In the first unit of its measure. */
  readonly value: number;
  /** What one unit of its last printed place is worth. */
  readonly step: number;
  /** As it is to stand in the place of the figure: with a unit as it was written, else with that of the figure. */
  readonly words: string;
}

/**
 * What is meant by words that are to stand for a figure: «4.25万人», «42500人», or the number alone, then in the scale and
 * unit that the figure is printed in. Null where they are no number or one of another measure.
 */
export function readValue(written: string, figure: AnalysisMetric): GivenValue | null {
  const words = written.trim();
  const like = printedNumber(figure);
  if (!like || words === '') return null;
  return PLAIN.test(words) ? bare(words, figure, like) : withUnit(words, figure);
}

const PLAIN = /^[\d０-９,，]+(?:[.．][\d０-９]+)?$/;

function bare(number: string, { text }: AnalysisMetric, like: PrintedNumber): GivenValue {
  const decimals = /[.．]([\d０-９]+)$/.exec(number)?.[1]?.length ?? 0;
  const words = text.slice(0, like.start) + number + text.slice(like.end);
  return { value: numberOf(number) * like.worth, step: like.worth / 10 ** decimals, words };
}

/** Read as it would be in a sentence, so that 万, bounds and decimals are those of figures. */
function withUnit(words: string, figure: AnalysisMetric): GivenValue | null {
  const own = analyze(`${figure.indicator}${words}。`).metrics.at(-1);
  const printed = own && printedNumber(own);
  if (!own || !printed || own.text !== words) return null;
  const isScaled = own.unit === '' && figure.unit !== '';
  const metric = isScaled ? { ...own, unit: figure.unit } : own;
  if (sameFigure(metric, figure, ['unit']) !== 'same') return null;
  const value = valueOf({ ...metric, step: metric.step ?? 0 });
  const step = value / numberOf(own.text.slice(printed.start, printed.end)) / 10 ** printed.decimals;
  return { value, step, words: isScaled ? words + figure.unit : words };
}
