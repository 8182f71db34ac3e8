import type { Analysis } from '../core/index.ts';

/** One state of a report: what was decoded of the file, and its analysis. */
export interface Draft {
  readonly text: string;
  readonly analysis: Analysis;
}
