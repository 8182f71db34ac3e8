/** A file that nobody's office wrote. */
export interface HostileFile {
  /** What is wrong with it, with the ending its kind has. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
