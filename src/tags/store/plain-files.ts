/** What a place must be able to do with files so that a store is safe in it. Paths as those of a StorePort. */
export interface PlainFiles {
  /** The text of the file, or null where there is none. */
  read(path: string): Promise<string | null>;
  /** Makes a file with this text, and the folders it needs, and puts it on the disk; false where one is there already. */
  create(path: string, text: string): Promise<boolean>;
  /** Puts one file in the place of another, in one step. */
  replace(from: string, to: string): Promise<void>;
  /** Takes a file away; nothing where there is none. */
  remove(path: string): Promise<void>;
  /** Lets others work for so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** A name that nobody else gives, of letters, digits and dots: 4711.3 */
  newName(): string;
  /** Whether the writer that gave this name is certainly dead. A place that cannot know it has none. */
  isGone?(name: string): boolean;
}
