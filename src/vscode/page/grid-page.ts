/** What a grid needs of the page that it stands in. Rows are named by their place in the page's own list. */
export interface GridPage {
  readonly table: HTMLTableElement;
  readonly body: HTMLTableSectionElement;
  /** What scrolls. */
  readonly scroller: HTMLElement;
  /** How wide each column is, in parts of all. */
  readonly widths: readonly number[];
  /** The column that says what a row is about. */
  readonly header: number;
  readonly cells: (row: number) => readonly string[];
  readonly isEditable: (column: number) => boolean;
  /** A person wants to see where a row stands in its report. */
  readonly open: (row: number) => void;
  readonly edit: (edits: readonly CellEdit[]) => void;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}
