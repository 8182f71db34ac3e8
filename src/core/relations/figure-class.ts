/** What kind of number a figure is, as far as patterns ask. */
export type FigureClass = 'amount' | 'percent' | 'points' | 'times' | 'rank' | 'bare' | 'range';

/** One character of the private use area a class. */
export const figureChars: Readonly<Record<FigureClass, string>> = {
  amount: '\uE800',
  percent: '\uE801',
  points: '\uE802',
  times: '\uE803',
  rank: '\uE804',
  bare: '\uE805',
  range: '\uE806',
};

/** The class of the figure whose character stands there. */
export function classOfChar(text: string, at: number): FigureClass {
  return figureClasses[text.charCodeAt(at) - FIRST] ?? 'amount';
}

export const figureClasses = Object.keys(figureChars) as readonly FigureClass[];
const FIRST = figureChars.amount.charCodeAt(0);
