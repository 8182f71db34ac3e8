/** Where `word` last begins inside [from, to) of the text, or -1. Looks at no character outside, so it stays linear. */
export function lastIn(text: string, word: string, from: number, to: number): number {
  for (let at = Math.min(to, text.length) - word.length; at >= from; at--) if (standsAt(text, word, at)) return at;
  return -1;
}

function standsAt(text: string, word: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
