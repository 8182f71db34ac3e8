/** What stands in the file of a store: its text, null where its bytes are in no encoding that is certain. */
export interface FileText {
  readonly text: string | null;
}

/** What is to stand in the file of a store. */
export interface NextText {
  /** Null leaves the file as it is. */
  readonly text: string | null;
  /** What stands there now is kept as NAME.corrupt-N.json, byte by byte, N the first number that is free from 1 on. */
  readonly keepAside: boolean;
}

/**
 * Where stores are kept. Paths are relative to the folder that holds `.report-review`, with slashes. Each call rejects
 * where the place refuses, and with a StoreTrouble where somebody should be told why.
 */
export interface StorePort {
  /** What stands in the file, or null where there is none. */
  read(path: string): Promise<FileText | null>;
  /**
   * Puts what `change` makes of the file in its place, all of it or nothing; nobody else writes the file meanwhile.
   * `change` may be asked again where somebody wrote it nevertheless. Gives what it made last, and where the old file
   * was kept aside, or null.
   */
  update<Next extends NextText>(
    path: string,
    change: (there: FileText | null) => Next,
  ): Promise<Next & { readonly keptAside: string | null }>;
  /** Gives the file another name; nobody else writes it meanwhile. */
  rename(from: string, to: string): Promise<void>;
  /** Takes the file away once `keep` has kept what stands in it elsewhere; nobody else writes the file meanwhile. */
  take(path: string, keep: (there: FileText | null) => Promise<void>): Promise<void>;
}
