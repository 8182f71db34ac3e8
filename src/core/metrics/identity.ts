/**
 * Whose figure it is, as far as the text says. «综合保税区进出口额比上年增长13%»: scope 综合保税区, basis the year before. What
 * is null is not said, which is no agreement with what is: two figures are the same only where both say the same.
 */
export interface Identity {
  /** The named thing that has the figure: 环湖路项目 of «环湖路项目总投资12亿元». */
  readonly subject: string | null;
  /** "district" for the whole place that reports, else the phrase of a zone, an industry, a level, a larger place. */
  readonly scope: string | null;
  readonly stage: Stage | null;
  /** What a growth, a change or a multiple is held against. */
  readonly basis: Basis | null;
  /** Each year, or years added up. */
  readonly span: YearSpan | null;
}

/** What a value is held against: the year before, the same months of it, a year by its number, a year's start, a plan. */
export interface Basis {
  readonly kind: 'previous-year' | 'year' | 'same-period' | 'year-start' | 'plan';
  /** The year of kind `year`. */
  readonly year?: number;
}

/** How far what is counted has come, by the word that stands for its stage. */
export type Stage = '签约' | '开工' | '续建' | '竣工' | '投产' | '入库';

/** Of one year each, or of several added up. */
export type YearSpan = 'yearly' | 'cumulative';
