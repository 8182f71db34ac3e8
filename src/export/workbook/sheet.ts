/** What a cell looks like: styles-xml.ts. */
export const cellStyles = ['text', 'centred', 'late', 'title', 'head', 'note'] as const;

export type CellStyle = (typeof cellStyles)[number];

export interface Cell {
  /** A number is a number in the workbook; words are words, whatever they begin with. */
  readonly value: string | number;
  readonly style: CellStyle;
}

export interface SheetColumn {
  /** In half-width characters. */
  readonly width: number;
  readonly hidden?: boolean;
  /** The words that a person may choose from in the cells under the head. */
  readonly choices?: readonly string[];
}

/** One sheet: a title over all columns, the head, and rows that are filtered by it. */
export interface Sheet {
  /** At most 31 characters, none of []:*?/\, and no other sheet's name. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Lines under the table, one a row. */
  readonly notes: readonly string[];
}

/** Words for a cell. */
export function textCell(value: string, style: CellStyle = 'text'): Cell {
  return { value, style };
}
