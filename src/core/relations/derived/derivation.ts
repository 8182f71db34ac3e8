import type { RowRecord } from '../conclude.ts';
import type { FigureClass } from '../figure-class.ts';
import type { Verdict } from '../relation.ts';
import type { PlacedFigure } from './placed-figures.ts';

/**
 * A figure whose own words say that it follows from two others, which may stand anywhere near and in any order: «其余23座»
 * is what there was less what was closed, «占比75%» a part of a whole. Which two they are tells what they are of, not the
 * words between them.
 */
export interface Derivation extends RowRecord {
  /** What it may be, and the words around it that say so: a pattern over «before⟦behind» of its clause. */
  readonly figure: readonly FigureClass[];
  readonly told: string;
  /** Which of the two may stand anywhere in the report; in its line, if not said. */
  readonly far?: 'one' | 'other' | 'both';
  /** What it must be besides. */
  readonly is?: (stated: PlacedFigure) => boolean;
  /** Who may be either, each by itself. */
  readonly one: (figure: PlacedFigure, stated: PlacedFigure) => boolean;
  readonly other: (figure: PlacedFigure, stated: PlacedFigure) => boolean;
  /** What the two give, and whether a slip of the hand in one of the three is what parts it from what is told. */
  readonly law: (of: Derived) => Judged | null;
  /** Whether the two may be those: where any that may give it, it is right; any two, if not said. */
  readonly may?: (of: Derived) => boolean;
  /** Whether they surely are. `near` are all figures of the line around, in text order. */
  readonly are: (of: Derived, near: readonly PlacedFigure[]) => boolean;
  /** A line that it must see fail, the wrong figure in «marks», and the number that puts it right. */
  readonly example: string;
  readonly right: string;
}

/** One and other as the operation takes them: what there was and what was closed; a part and its whole. */
export interface Derived {
  readonly one: PlacedFigure;
  readonly other: PlacedFigure;
  readonly stated: PlacedFigure;
}

export interface Judged extends Verdict {
  readonly isSlip: boolean;
}
