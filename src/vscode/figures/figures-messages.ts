// What the table of figures and the editor say to each other. The page has no other way to anything.

/** One figure as the page shows it. */
export interface PageRow {
  /** What the cells say, in the order of the columns. */
  readonly cells: readonly string[];
  /** What the rows are sorted by, in the order of the columns; null where that is what the cell says. */
  readonly keys: readonly (string | number | null)[];
  /** What a search looks through, in small letters: the indicator under all its names, the figure, its section. */
  readonly words: string;
  /** Ids of choices. */
  readonly period: string;
  readonly status: string;
}

/** One thing to filter by: 2016/2020, 2016—2020年. */
export interface PageChoice {
  readonly id: string;
  readonly words: string;
}

/** Which rows are shown, by words of the indicator and ids of choices; "" asks for all. */
export interface FiguresFilter {
  readonly indicator: string;
  readonly period: string;
  readonly status: string;
}

/** What VS Code keeps of a table when the window is loaded again. */
export interface FiguresState {
  /** The report; "" for the table of all. */
  readonly uri: string;
  readonly filter: FiguresFilter;
  /** Null is the order of the text. */
  readonly sort: { readonly column: number; readonly down: boolean } | null;
}

/** From the editor to the page. */
export type ToPage =
  | {
      readonly kind: 'rows';
      /** Rows come in parts: the first of these is the one of this index, of so many in all. */
      readonly from: number;
      readonly of: number;
      readonly rows: readonly PageRow[];
      readonly periods: readonly PageChoice[];
      readonly statuses: readonly PageChoice[];
    }
  | { readonly kind: 'filter'; readonly filter: FiguresFilter };

/** From the page to the editor; rows are named by their place in the rows last sent. */
export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'shown'; readonly rows: readonly number[] }
  | { readonly kind: 'reveal'; readonly row: number }
  | { readonly kind: 'export' };
