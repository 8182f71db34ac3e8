/** Bytes, as UTF-8, of what is read as a report, open or not. None comes near it; a log or a data file does. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** The same for people. */
export const MOST_MEGABYTES = MOST_BYTES / 1024 / 1024;

/** Whether a text is larger than what is read. */
export function isTooLarge(text: string): boolean {
  // A UTF-16 unit becomes one byte to three: only between the two it must be counted.
  if (text.length * 3 <= MOST_BYTES) return false;
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

/** Whether a file of so many bytes is, whatever its encoding: in UTF-16 a letter has two, and in UTF-8 one. */
export function isFileTooLarge(bytes: number): boolean {
  return bytes > 2 * MOST_BYTES + MARK;
}

/** Bytes of the mark that such a file may begin with. */
const MARK = 2;
