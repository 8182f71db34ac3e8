import type { Localizer } from '../present/index.ts';

/** What an exported file says of itself; a file without the day on which it was made says no more than its rows. */
export interface ExportAbout {
  /** The day, as the host's clock has it: 2024-06-30. What is overdue is told for this day. */
  readonly date: string;
  /** The version of the product and with it of its rules: 0.1.0. */
  readonly version: string;
  /** What was asked for, in words, one filter a line; empty: everything. */
  readonly filters: readonly string[];
}

/** When, with what and with which filters a file was made, one sentence a line. */
export function madeWords({ date, version, filters }: ExportAbout, { t }: Localizer): string {
  return [
    t('Made on {0} with Report Review {1} and its rules.', date, version),
    t('Filters: {0}', filters.length > 0 ? filters.join('；') : t('none')),
  ].join('\n');
}
