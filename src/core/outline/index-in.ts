/**
 * Where a character stands between two offsets, or -1. Unlike indexOf it never looks past `to`, so that a text of one
 * long line without the character is not searched to its end again and again.
 */
export function indexIn(text: string, char: string, from: number, to: number): number {
  const code = char.charCodeAt(0);
  const end = Math.min(to, text.length);
  for (let at = Math.max(0, from); at < end; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}
