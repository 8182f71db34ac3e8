/** One of the parts in which rows come. */
interface Part<Row> {
  readonly from: number;
  readonly of: number;
  readonly rows: readonly Row[];
}

/**
 * Puts together rows that come in parts. What is shown stays until the last part has come; a page that shows nothing yet
 * begins with the first.
 */
export class ComingRows<Row> {
  private coming: readonly Row[] = [];
  private whole: readonly Row[] = [];

  /** The rows to show now. */
  get rows(): readonly Row[] {
    return this.whole;
  }

  /** @returns whether there is something new to show */
  take({ from, of, rows }: Part<Row>): boolean {
    this.coming = from === 0 ? rows : this.coming.concat(rows);
    if (this.coming.length < of && this.whole.length > 0) return false;
    this.whole = this.coming;
    return true;
  }
}
