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

/** What a role may be played by: figures of a class, or of one of several. */
export type RoleClass = FigureClass | readonly FigureClass[];

export function isFigureClass(name: string): name is FigureClass {
  return Object.hasOwn(figureChars, name);
}

/** The class of the figure whose character stands there. */
export function classOfChar(text: string, at: number): FigureClass {
  return figureClasses[text.charCodeAt(at) - FIRST] ?? 'amount';
}

/** Whether a character stands for a figure. */
export function isFigureCode(code: number): boolean {
  return code >= FIRST && code < FIRST + figureClasses.length;
}

export const figureClasses = Object.keys(figureChars) as readonly FigureClass[];
const FIRST = figureChars.amount.charCodeAt(0);

/** How many figures of each class there are, up to four: a bit for each, so that what is needed is a part of what there is. */
export type FigureBits = number;

/** One figure more of a class. */
export function withFigure(bits: FigureBits, figure: FigureClass): FigureBits {
  const first = FIRSTS[figure];
  const all = first * ALL;
  return bits | ((((bits & all) << 1) | first) & all);
}

export function bitsOf(figures: readonly FigureClass[]): FigureBits {
  return figures.reduce(withFigure, 0);
}

const MOST = 4;
const ALL = 2 ** MOST - 1;
const FIRSTS = Object.fromEntries(figureClasses.map((name, index) => [name, 2 ** (MOST * index)])) as Readonly<
  Record<FigureClass, number>
>;
