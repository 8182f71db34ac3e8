import type { Severity } from '../core/index.ts';
import type { CommitmentFilter } from '../present/index.ts';

export type CommandName =
  | 'analyze'
  | 'outline'
  | 'check'
  | 'commitments'
  | 'ledger'
  | 'decide'
  | 'export'
  | 'split'
  | 'apply'
  | 'import'
  | 'compare'
  | 'mcp';

export type Format = 'json' | 'ndjson' | 'text' | 'csv' | 'markdown' | 'sarif' | 'jsonld' | 'html' | 'xlsx' | 'docx';

/** The lowest severity that makes check end with exit code 1. */
export type FailOn = Exclude<Severity, 'hint'>;

/** compare: what makes it end with exit code 1. */
export type FailOnChange = 'changed' | 'weakened' | 'breaks';

/** What a person asked for, complete and checked. */
export interface CliOptions {
  readonly command: CommandName;
  /** As typed. */
  readonly files: readonly string[];
  /** A file that lists more of them, - for standard input; null for none. */
  readonly filesFrom: string | null;
  /** How many threads read; null for as many as there are cores, where that pays. */
  readonly threads: number | null;
  readonly format: Format;
  readonly failOn: FailOn;
  /** compare: null where no change fails. */
  readonly failOnChange: FailOnChange | null;
  /** check: the file of findings that are known, and the one to be written; null for none. */
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  /** check: papers and tables of facts that the figures are held against. */
  readonly against: readonly string[];
  /** Only commitments with a tag, or with one of these tags. */
  readonly onlyTagged: boolean;
  readonly tags: readonly string[];
  /** commitments, export: the kinds that are wanted; null where none were named. */
  readonly kinds: CommitmentFilter['kinds'] | null;
  /** export: ids of columns and names of sets of them; empty for the usual ones. */
  readonly columns: readonly string[];
  /** export: all figures as the table that offices send round, instead of commitments. */
  readonly figures: boolean;
  /** split: the day by which the tables are to come back, 2025-03-15; null for none. */
  readonly replyBy: string | null;
  /** apply: records are changed, not only shown. */
  readonly write: boolean;
  /** decide: the place and words of a promise, what came of it, and what that rests on; null for none. */
  readonly promise: string | null;
  readonly verdict: string | null;
  readonly why: string | null;
  /** apply, decide: under what name; null for the one that git knows, "" for none. */
  readonly by: string | null;
  /** The file for what would be printed; import: the folder for texts; null for standard output. */
  readonly out: string | null;
  /** check: repairs in the Word copy as tracked changes. */
  readonly suggest: boolean;
  /** import: with the clean-up that reading makes anyway. */
  readonly tidy: boolean;
  /** Files that are there already are written again. */
  readonly force: boolean;
}
