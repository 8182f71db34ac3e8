import type { RunImporter } from '../intake/index.ts';

/** All that the command line needs of the machine, so that a test can run it in memory. */
export interface Io {
  /** An absolute path for a path as it was typed. */
  resolve(path: string): string;
  /** Bytes of the file. Rejects with an Error whose `code` is that of Node: ENOENT, EISDIR, EACCES … */
  size(path: string): Promise<number>;
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a new file and makes missing folders. Rejects with EEXIST where there is one, unless `replace` is set. */
  writeFile(path: string, text: string, replace: boolean): Promise<void>;
  /** Reads Word files, PDFs and web pages. */
  readonly runImporter: RunImporter;
  /** Results. */
  stdout(text: string): void;
  /** Messages. */
  stderr(text: string): void;
}
