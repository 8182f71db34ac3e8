/** A row of a table by its sheet and its number there, from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}
