import type { Bound } from '../knowledge/bounds.ts';
import type { Range } from '../text/range.ts';

export type { Bound };

/** A number in the text that measures something: «近5万余辆», «15%左右», «1至2个», «第二位». */
export interface Figure {
  /** The whole expression with its unit and the modifiers that touch it. */
  readonly range: Range;
  readonly text: string;
  /** The digits and their scale alone: 5万 in 近5万余辆. */
  readonly number: Range;
  /** 万 and 亿 multiplied out; a percentage as written (3.9% → 3.9); [low, high] for a range. */
  readonly value: number | readonly [low: number, high: number];
  /** One unit in the last printed place, on the scale of `value`: 4.19万 → 100, 3.9% → 0.1, 402 → 1. */
  readonly step: number;
  /** As written, without 万 or 亿: 人 平方米 元 % 个百分点, "" where none is written. */
  readonly unit: string;
  readonly bound: Bound;
  /** Index into `body.sentences`. */
  readonly sentence: number;
  /** Where it is the value of a table's cell. */
  readonly cell?: TableCell;
}

/** What a cell of a table is of: «税收收入» and «2023年». */
export interface TableCell {
  readonly row: string;
  /** Where the row's words stand. */
  readonly label: Range;
  /** Null where the table has no head, or one with other cells than the row. */
  readonly column: string | null;
  /** What says its unit, where the cell does not. */
  readonly unitOf: 'row' | 'column' | 'table' | null;
}
