import type { Io } from './io.ts';

/** What the command line tells the shell; the README's table and --help are made from these. */
export const exitCodes = {
  ok: 0,
  /** check: findings at or above --fail-on; apply: cells or rows that are left to a person. */
  findings: 1,
  usage: 2,
  /** At least one file, or what people did to it, could not be read; the others were. */
  unreadable: 3,
  /** A fault of the program itself. */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Says on stderr why nothing comes of it. */
export function refuse(problem: string, io: Pick<Io, 'stderr'>, code: ExitCode = exitCodes.usage): ExitCode {
  io.stderr(`${problem}\n`);
  return code;
}
