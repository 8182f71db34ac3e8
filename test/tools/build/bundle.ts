import type { Plugin } from 'esbuild';

/** One file of dist/, and what it is made of. */
export interface Bundle {
  readonly from: string;
  readonly to: string;
  /** The most bytes it may have; none for what does not ship. */
  readonly budget?: number;
  readonly plugins?: readonly Plugin[];
  /** A browser runs it: a page of the editor, or the editor itself. */
  readonly web?: boolean;
  /** Modules that whoever runs it has; `vscode` always is one. */
  readonly external?: readonly string[];
  /** The system runs it, by its first line. */
  readonly executable?: boolean;
  /** Runs its modules in steps: see in-steps.ts. Not where it is made for the debugger. */
  readonly steps?: boolean;
  /** Keeps the words of licences that its sources carry. */
  readonly notices?: boolean;
}
