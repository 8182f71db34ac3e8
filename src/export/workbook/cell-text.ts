/** Words as they fit into a cell: at most as many as Excel takes. */
export function cellText(words: string): string {
  return words.length <= LONGEST ? words : words.slice(0, LONGEST - 1) + '…';
}

/** In UTF-16 code units. */
const LONGEST = 32_767;
