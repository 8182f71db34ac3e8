import type { FigureClass } from './figure-class.ts';
import { figureClasses } from './figure-class.ts';

/** How many figures of each class there are, up to four: a bit for each, so that what is needed is a part of what there is. */
export type FigureBits = number;

/** One figure more of a class. */
export function withFigure(bits: FigureBits, figure: FigureClass): FigureBits {
  const first = FIRSTS[figure];
  const all = first * (2 ** MOST - 1);
  return bits | ((((bits & all) << 1) | first) & all);
}

export function bitsOf(figures: readonly FigureClass[]): FigureBits {
  return figures.reduce(withFigure, 0);
}

const MOST = 4;
const FIRSTS = Object.fromEntries(figureClasses.map((name, index) => [name, 2 ** (MOST * index)])) as Readonly<
  Record<FigureClass, number>
>;
