/** Where `word` last begins inside [from, to) of the text, or -1. Looks at no character outside, so it stays linear. */
export function lastIn(text: string, word: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf(word);
  return at < 0 ? -1 : from + at;
}
