/** Some rows of many on their way to a page. */
export interface Part<Row> {
  /** The index of the first of them, of so many in all. */
  readonly from: number;
  readonly of: number;
  readonly rows: readonly Row[];
}

/** Rows in parts that a page takes in within a frame or two; no rows are one empty part. */
export function partsOf<Row>(rows: readonly Row[]): readonly Part<Row>[] {
  const parts: Part<Row>[] = [];
  for (let from = 0; from === 0 || from < rows.length; from += PART)
    parts.push({ from, of: rows.length, rows: rows.slice(from, from + PART) });
  return parts;
}

const PART = 1000;
