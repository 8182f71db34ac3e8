import type { Severity } from '../core/index.ts';

export type CommandName = 'analyze' | 'outline' | 'check' | 'commitments' | 'export' | 'import';

export type Format = 'json' | 'ndjson' | 'text' | 'csv' | 'markdown';

/** The lowest severity that makes check end with exit code 1. */
export type FailOn = Exclude<Severity, 'hint'>;

/** What a person asked for, complete and checked. */
export interface Order {
  readonly command: CommandName;
  /** As typed. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly failOn: FailOn;
  /** Only commitments with a tag, or with one of these tags. */
  readonly onlyTagged: boolean;
  readonly tags: readonly string[];
  /** import: the folder for texts; null for standard output. */
  readonly out: string | null;
  /** import: with the clean-up that reading makes anyway. */
  readonly tidy: boolean;
  /** import: texts that are there already are written again. */
  readonly force: boolean;
}
