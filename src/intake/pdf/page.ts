/** A piece of text where a page prints it. Points, from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the type. */
  readonly size: number;
}

/** What a page prints, in the order of its file. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** One printed line. */
export interface Line {
  readonly text: string;
  /** Left and right edge of its type. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** 0 for the first page. */
  readonly page: number;
}
