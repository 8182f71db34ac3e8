// What the board and the editor say to each other. The page has no other way to anything.

/** One commitment as the board shows it. */
export interface BoardRow {
  /** Names it as long as its report is not edited. */
  readonly key: string;
  /** What the cells say, in the order of the columns. */
  readonly cells: readonly string[];
}

/** A cell that a person wants to be another. */
export interface BoardEdit {
  readonly key: string;
  /** Id of a column. */
  readonly column: string;
  readonly value: string;
}

export interface ToBoard {
  readonly kind: 'rows';
  /** Rows come in parts: the first of these is the one of this index, of so many in all. */
  readonly from: number;
  readonly of: number;
  readonly rows: readonly BoardRow[];
}

export type FromBoard =
  | { readonly kind: 'ready' }
  | { readonly kind: 'edit'; readonly edits: readonly BoardEdit[] }
  | { readonly kind: 'open'; readonly key: string }
  | { readonly kind: 'undo' };

/** What VS Code keeps of the board when the window is loaded again. */
export interface BoardState {
  /** The words that each column is filtered by. */
  readonly filters: readonly string[];
  /** Null is the order of the reports. */
  readonly sort: { readonly column: number; readonly down: boolean } | null;
}
