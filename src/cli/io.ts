/** All that the command line needs of the machine, so that a test can run it in memory. */
export interface Io {
  /** An absolute path for a path as it was typed. */
  resolve(path: string): string;
  /** Bytes of the file. Rejects with an Error whose `code` is that of Node: ENOENT, EISDIR, EACCES … */
  size(path: string): Promise<number>;
  readFile(path: string): Promise<Uint8Array>;
  /** Results. */
  stdout(text: string): void;
  /** Messages. */
  stderr(text: string): void;
}
