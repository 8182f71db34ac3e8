import type { AssistantTool, ToolAnswer } from '../assistant/index.ts';
import type { FoldersAbove } from '../disk/index.ts';
import type { RunImporter } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';
import type { PlainFiles } from '../tags/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { ReportPiece } from './report-piece.ts';

/** All that the command line needs of the machine, so that a test can run it in memory. */
export interface Io {
  /** An absolute path for a path as it was typed. */
  resolve(path: string): string;
  /** Bytes of the file. Rejects with an Error whose `code` is that of Node: ENOENT, EISDIR, EACCES … */
  size(path: string): Promise<number>;
  readFile(path: string): Promise<Uint8Array>;
  /** A file as it was in a revision of git: HEAD~1, a.txt. Rejects as readFile does, with ENOENT where it was not there. */
  readRevision(revision: string, path: string): Promise<Uint8Array>;
  /** Writes a new file and makes missing folders. Rejects with EEXIST where there is one, unless `replace` is set. */
  writeFile(path: string, content: string | Uint8Array, replace: boolean): Promise<void>;
  /** The files under a folder, for the stores in it; a link that leads out of `within` is refused. */
  storeFiles(folder: string, within: string): PlainFiles;
  /** The folders above a file in which its store may lie. */
  foldersAbove(file: string): Promise<FoldersAbove>;
  /** Whether two paths are one file, by whatever names and links. */
  isSameFile(path: string, other: string): Promise<boolean>;
  /** The names of the files in a folder; none where it is none. */
  list(folder: string): Promise<readonly string[]>;
  /** Whether a path, with all links followed, lies in a folder; false where one of them is not there. */
  isInside(path: string, folder: string): Promise<boolean>;
  /** Under what name git would keep this person's work on a file; null where it has none. */
  userName(file: string): Promise<string | null>;
  /** The time, 2024-03-01T09:30:00.000Z, and the day where this person is, 2024-03-01. */
  now(): string;
  today(): string;
  /** Reads Word files, PDFs and web pages. */
  readonly runImporter: RunImporter;
  /** Threads that read reports beside this one; null where there are none. */
  readonly threads: {
    readonly cores: number;
    start(options: CliOptions, language: Localizer['language']): ReportThread;
  } | null;
  /** The screen of a person who waits, and a clock; null where nobody looks. */
  readonly terminal: { show(line: string): void; seconds(): number } | null;
  /** Answers a language model's program over standard input and output until that ends. */
  serveTools(tools: readonly AssistantTool[], localizer: Localizer, answer: AnswerTool): Promise<void>;
  /** Results. */
  stdout(text: string): void;
  /** Resolves when whoever reads the results has taken enough of them. */
  drained(): Promise<void>;
  /** Messages. */
  stderr(text: string): void;
}

/** Answers a tool by its name. */
export type AnswerTool = (name: string, input: unknown) => Promise<ToolAnswer>;

/** A thread that reads reports. */
export interface ReportThread {
  /** What each file adds, in their order. */
  read(paths: readonly string[]): Promise<readonly ReportPiece[]>;
  end(): void;
}
