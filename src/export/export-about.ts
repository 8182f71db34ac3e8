/** What an exported file says of itself; a file without the day on which it was made says no more than its rows. */
export interface ExportAbout {
  /** The day, as the host's clock has it: 2024-06-30. What is overdue is told for this day. */
  readonly date: string;
  /** The version of the product and with it of its rules: 0.1.0. */
  readonly version: string;
  /** What was asked for, in words, one filter a line; empty: everything. */
  readonly filters: readonly string[];
}
