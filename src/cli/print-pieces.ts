import type { Localizer } from '../present/index.ts';
import type { CheckCounts } from './report-piece.ts';
import type { CliOptions } from './cli-options.ts';
import type { Io } from './io.ts';
import { progressOf } from './progress.ts';
import { readPieces } from './read-pieces.ts';
import type { PiecePrinter } from './piece-printer.ts';
import { writeNew } from './write-new.ts';

/** What came of printing reports one by one. */
export interface Printed {
  /** How many could not be read, or what people did to them. */
  readonly unreadable: number;
  readonly counts: readonly CheckCounts[];
  readonly fails: boolean;
  /** Why the file that was named could not be written. */
  readonly trouble: string | null;
}

/** Prints each report when it is read and keeps none; a file that was named is written at the end. */
export async function printPieces(
  printer: PiecePrinter,
  options: CliOptions,
  io: Io,
  localizer: Localizer,
): Promise<Printed> {
  const progress = progressOf(options.files.length, io, localizer);
  const kept: string[] = [];
  const counts: CheckCounts[] = [];
  let read = 0;
  let unreadable = 0;
  let fails = false;
  for await (const piece of readPieces(printer, options, io, localizer)) {
    const { content } = piece;
    progress.add(piece.characters, piece.notes.length > 0);
    for (const line of piece.notes) io.stderr(`${line}\n`);
    if (piece.unreadable) unreadable++;
    if (content === null) continue;
    if (options.out !== null) kept.push(content);
    else {
      io.stdout(read === 0 ? printer.head + content : content);
      await io.drained();
    }
    read++;
    fails ||= piece.fails;
    if (piece.counts) counts.push(piece.counts);
  }
  progress.end();
  const isWritten = options.out !== null && read > 0;
  const trouble = isWritten
    ? await writeNew(options.out, [printer.head, ...kept].join(''), options, io, localizer)
    : null;
  return { unreadable, counts, fails, trouble };
}
