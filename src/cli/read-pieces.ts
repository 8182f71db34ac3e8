import type { Localizer } from '../present/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { Io, ReportThread } from './io.ts';
import type { PiecePrinter } from './piece-printer.ts';
import type { ReportPiece } from './report-piece.ts';

/**
 * What each file adds, in the order of the files, whatever reads them: this thread, or this and others that each take some
 * files at a time. Only what was read ahead of its turn is held.
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
  // This thread reads too: one that only waited would hold the whole program a second time.
  const others = Array.from({ length: count - 1 }, () => threads.start(options, localizer.language));
  try {
    yield* inTurns(options.files, piece, others);
  } finally {
    for (const each of others) each.end();
  }
}

/** Standard input is read by this thread alone. */
function threadsFor({ threads, files }: CliOptions, io: Io): number {
  if (!io.threads || files.includes('-')) return 1;
  const wanted = threads ?? Math.min(io.threads.cores, Math.floor(files.length / FILES_FOR_A_THREAD));
  return Math.min(wanted, Math.ceil(files.length / FILES_AT_A_TIME));
}

/** Each thread warms up for more than a second of the processor: with fewer files that is a third of all it does. */
const FILES_FOR_A_THREAD = 150;
const FILES_AT_A_TIME = 2;

type Read = (paths: readonly string[]) => Promise<readonly ReportPiece[]>;

/** Whoever has nothing left to do is given the next files, as long as those before them are not too far behind. */
export async function* inTurns(
  files: readonly string[],
  piece: PiecePrinter['piece'],
  others: readonly Pick<ReportThread, 'read'>[],
): AsyncGenerator<ReportPiece> {
  const batches = Math.ceil(files.length / FILES_AT_A_TIME);
  const most = (others.length + 1) * TURNS_AHEAD;
  const waiting = new Map(others.map((each) => [each, 0]));
  const turns = new Map<number, Turn>();
  let given = 0;
  let printed = 0;
  const mayGive = (): boolean => given < Math.min(batches, printed + most);
  const give = (read: Read): Turn => {
    const from = given * FILES_AT_A_TIME;
    const turn = turnOf(read(files.slice(from, from + FILES_AT_A_TIME)));
    turns.set(given++, turn);
    return turn;
  };
  const feed = (): void => {
    for (const [other, held] of waiting)
      for (let more = held; more < BATCHES_HELD && mayGive(); more++) {
        waiting.set(other, more + 1);
        const { settled } = give((paths) => other.read(paths));
        void settled.then(() => {
          waiting.set(other, (waiting.get(other) ?? 1) - 1);
          feed();
        });
      }
  };
  const own: Read = async (paths) => {
    const pieces: ReportPiece[] = [];
    for (const path of paths) pieces.push(await piece(path));
    return pieces;
  };
  while (printed < batches) {
    feed();
    if (turns.get(printed)?.isOver !== true && mayGive()) await give(own).settled;
    else {
      yield* piecesOf(await turns.get(printed)?.settled);
      turns.delete(printed++);
    }
  }
}

const TURNS_AHEAD = 4;
/** One that is read and one that waits, so that no thread waits for this one. */
const BATCHES_HELD = 2;

/** What came of a batch; its error is thrown when its turn comes. */
type Settled = { readonly pieces: readonly ReportPiece[] } | { readonly error: unknown };

interface Turn {
  readonly settled: Promise<Settled>;
  isOver: boolean;
}

function turnOf(read: Promise<readonly ReportPiece[]>): Turn {
  const turn: Turn = {
    isOver: false,
    settled: read
      .then(
        (pieces): Settled => ({ pieces }),
        (error: unknown): Settled => ({ error }),
      )
      .finally(() => {
        turn.isOver = true;
      }),
  };
  return turn;
}

function piecesOf(read: Settled | undefined): readonly ReportPiece[] {
  if (read && 'error' in read) throw read.error;
  return read?.pieces ?? [];
}
