import type { Range } from '../text/range.ts';
import type { Bilingual } from '../knowledge/bilingual.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place worth a look, kept as data until a surface shows it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly range: Range;
  /** One line with the arithmetic: 12 + 17 = 29，不是28. */
  readonly message: Bilingual;
  /** Every other place that takes part. */
  readonly related: readonly Related[];
  /** Present only where one repair is right; the repaired text checks clean. */
  readonly fix?: Fix;
}

export interface Related {
  readonly range: Range;
  readonly message: Bilingual;
}

export interface Fix {
  readonly range: Range;
  readonly text: string;
}
