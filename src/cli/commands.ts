import type { Command } from './command.ts';
import { analyze } from './commands/analyze.ts';
import { apply } from './commands/apply.ts';
import { check } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { commitments } from './commands/commitments.ts';
import { exportCommand } from './commands/export.ts';
import { decide } from './commands/decide.ts';
import { ledger } from './commands/ledger.ts';
import { importCommand } from './commands/import.ts';
import { mcp } from './commands/mcp.ts';
import { split } from './commands/split.ts';
import { outline } from './commands/outline.ts';

/** Every command, in the order of --help. */
export const commands: readonly Command[] = [
  analyze,
  outline,
  check,
  commitments,
  ledger,
  decide,
  exportCommand,
  split,
  apply,
  compare,
  importCommand,
  mcp,
];
