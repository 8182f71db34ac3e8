/** What a place must be able to do with files so that a store is safe in it. Paths as those of a StorePort. */
export interface PlainFiles {
  /** The bytes of the file, or null where there is none. */
  read(path: string): Promise<Uint8Array | null>;
  /**
   * Makes a file with this text, and the folders it needs; false where one is there already. Where a place only looks
   * first and makes the file then, two that do so at once may both be told true: it says so with `excludes`.
   */
  claim(path: string, text: string): Promise<boolean>;
  /** Whether `claim` never succeeds for two at once. */
  readonly excludes: boolean;
  /** Makes a file with this text, and the folders it needs, and puts it on the disk. */
  write(path: string, text: string): Promise<void>;
  /** Puts one file in the place of another, in one step. */
  replace(from: string, to: string): Promise<void>;
  /** Takes a file away; nothing where there is none. */
  remove(path: string): Promise<void>;
  isFolder(path: string): Promise<boolean>;
  /** The paths of all files under a folder, none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** How long ago the file was written by the clocks of the place, in milliseconds; 0 where nobody knows. */
  age(path: string): Promise<number>;
  /** Lets others work for so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Milliseconds by a clock that only goes forward. */
  now(): number;
  /** A name that nobody else gives, of letters, digits and dots: 4711.3 */
  newName(): string;
  /** Whether the writer that gave this name is certainly dead. A place that cannot know it has none. */
  isGone?(name: string): boolean;
}
