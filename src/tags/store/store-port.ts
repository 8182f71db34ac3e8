/** Where stores are kept. Paths are relative to the workspace, with slashes. Each call rejects where the place refuses. */
export interface StorePort {
  /** The text of the file, or null where there is none. */
  read(path: string): Promise<string | null>;
  /** Writes all of it or nothing: to a file beside it first, then renamed. Makes missing folders. */
  write(path: string, text: string): Promise<void>;
  /** Keeps what stands there as NAME.corrupt-N.json, N the first number that is free from 1 on; gives the new path. */
  keepAside(path: string): Promise<string>;
  /** Does `work` while no other writer of the path is at work. A place that cannot see to that has none. */
  alone?<Result>(path: string, work: () => Promise<Result>): Promise<Result>;
}
