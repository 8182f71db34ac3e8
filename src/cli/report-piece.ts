/** What one report adds to what a command prints; nothing of the report itself is kept, and threads can send it. */
export interface ReportPiece {
  /** Null where the file could not be read. */
  readonly content: string | null;
  /** Whether the file, or what people did to it, could not be read. */
  readonly unreadable: boolean;
  /** What a person should know of the file, a line each. */
  readonly notes: readonly string[];
  /** For check; null for other commands. */
  readonly counts: CheckCounts | null;
  /** Whether it has a finding at which check fails. */
  readonly fails: boolean;
  /** UTF-16 code units that were read. */
  readonly characters: number;
}

/** What was checked, verified and found in some reports. */
export interface CheckCounts {
  readonly files: number;
  readonly sentences: number;
  readonly figures: number;
  readonly relations: number;
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly dismissed: number;
  /** Null where no baseline was asked for. */
  readonly known: number | null;
  /** What was left out, a line each. */
  readonly leftOut: readonly string[];
}
