import type { ReportKind } from '../knowledge/report-kinds.ts';

/** What the report says of itself. Null parts where it cannot be told. */
export interface ReportFacts {
  readonly title: string | null;
  readonly kind: ReportKind;
  readonly district: District;
  /** The year the report plans for. */
  readonly year: number | null;
  /** When it was delivered: "2021-01-23". */
  readonly date: string | null;
  /** Period strings: "2020", "2016/2020", "2020-01/2020-06". */
  readonly reviews: string | null;
  readonly plans: string | null;
}

export interface District {
  readonly name: string | null;
  /** From the province down: ["黑龙江省", "佳木斯市", "前进区"]. */
  readonly path: readonly string[] | null;
  /** The six digits of GB/T 2260. */
  readonly code: string | null;
}
