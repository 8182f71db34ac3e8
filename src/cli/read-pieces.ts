import type { Localizer } from '../present/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { Io } from './io.ts';
import type { PiecePrinter } from './piece-printer.ts';
import type { ReportPiece } from './report-piece.ts';

/**
 * What each file adds, in the order of the files, whatever reads them: this thread, or several that each take some files at
 * a time. Only what was read ahead of its turn is held.
 */
export async function* readPieces(
  { piece }: PiecePrinter,
  options: CliOptions,
  io: Io,
  localizer: Localizer,
): AsyncGenerator<ReportPiece> {
  const count = threadsFor(options, io);
  const { threads } = io;
  if (count < 2 || !threads) {
    for (const path of options.files) yield await piece(path);
    return;
  }
  const readers = Array.from({ length: count }, () => threads.start(options, localizer.language));
  try {
    const ahead: Promise<Settled>[] = [];
    for (let at = 0; at < options.files.length; at += FILES_AT_A_TIME) {
      const reader = readers[(at / FILES_AT_A_TIME) % count];
      if (reader) ahead.push(settled(reader.read(options.files.slice(at, at + FILES_AT_A_TIME))));
      if (ahead.length >= count * TURNS_AHEAD) yield* piecesOf(await ahead.shift());
    }
    for (const next of ahead) yield* piecesOf(await next);
  } finally {
    for (const reader of readers) reader.end();
  }
}

const FILES_AT_A_TIME = 4;
const TURNS_AHEAD = 4;
/** Each thread warms up for more than a second of the processor: with fewer files that is a third of all it does. */
const FILES_FOR_A_THREAD = 150;

/** Standard input is read by this thread alone. */
function threadsFor({ threads, files }: CliOptions, io: Io): number {
  if (!io.threads || files.includes('-')) return 1;
  const wanted = threads ?? Math.min(io.threads.cores, Math.floor(files.length / FILES_FOR_A_THREAD));
  return Math.min(wanted, Math.ceil(files.length / FILES_AT_A_TIME));
}

/** What came of a batch; its error is thrown when its turn comes. */
type Settled = { readonly pieces: readonly ReportPiece[] } | { readonly error: unknown };

function settled(read: Promise<readonly ReportPiece[]>): Promise<Settled> {
  return read.then(
    (pieces) => ({ pieces }),
    (error: unknown) => ({ error }),
  );
}

function piecesOf(read: Settled | undefined): readonly ReportPiece[] {
  if (read && 'error' in read) throw read.error;
  return read?.pieces ?? [];
}
