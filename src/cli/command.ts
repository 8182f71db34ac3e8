import type { WordComment } from '../export/index.ts';
import type { Localizer } from '../present/index.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { CommandName, Format, CliOptions } from './cli-options.ts';
import type { ReadReport } from './read-report.ts';

/** One command: what it can print and how it does its work. */
export type Command = PrintingCommand | ActingCommand;

interface CommandWords {
  readonly name: CommandName;
  /** The first is taken for one file, unless formatOfMany says otherwise for several. */
  readonly formats: readonly [Format, ...Format[]];
  readonly formatOfMany: Format;
  /** One document a file: several files cannot be one JSON document. */
  readonly oneDocumentAFile: boolean;
  /** One line for --help. */
  about(localizer: Localizer): string;
}

/** Reports are read for it. */
export interface PrintingCommand extends CommandWords {
  /** Formats in which each report stands alone behind a head, so that it is printed when it is read. */
  readonly perReport: readonly Format[];
  /** What goes to standard output or to --out; `today` is the day where this person is. */
  print(
    reports: readonly ReadReport[],
    options: CliOptions,
    localizer: Localizer,
    today: string,
  ): string | Promise<string | Uint8Array>;
  /** Formats with docx have it. */
  readonly comments?: CommentWriter;
}

/** Writes the comments of a Word copy (--out COPY.docx); absent where a command writes none. */
export type CommentWriter = (
  report: ReadReport,
  options: CliOptions,
  localizer: Localizer,
  now: string,
) => readonly WordComment[];

/** Does all of its work itself. */
export interface ActingCommand extends CommandWords {
  act(options: CliOptions, io: Io, localizer: Localizer): Promise<ExitCode>;
}
