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

/** Where `word` last begins inside [from, to) of the text, or -1. Looks at no character outside, so it stays linear. */
export function lastIn(text: string, word: string, from: number, to: number): number {
  for (let at = Math.min(to, text.length) - word.length; at >= from; at--) if (standsAt(text, word, at)) return at;
  return -1;
}

function standsAt(text: string, word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
