import { isHan } from './characters.ts';

/** The last characters before a place, so many at most: «加到» of 由12家增加到15家 before the second number, for two. */
export function justBefore(text: string, at: number, most: number): string {
  return text.slice(Math.max(0, at - most), at);
}

/** Where the clause that holds `at` begins: after the last of `stops` before it. Looks back no further than a long clause. */
export function clauseStart(text: string, at: number, stops: string): number {
  const farthest = Math.max(0, at - LONGEST_CLAUSE);
  let start = at;
  // No stop is a Chinese character, and most characters of a clause are.
  while (start > farthest && (isHan(text.charCodeAt(start - 1)) || !stops.includes(text.charAt(start - 1)))) start--;
  return start;
}

/** The clause that ends at `at`, from the last of `stops` before it. */
export function clauseBefore(text: string, at: number, stops: string): string {
  return text.slice(clauseStart(text, at, stops), at);
}

const LONGEST_CLAUSE = 120;

/** The last clause of some words: what stands before a match, or is left out between two figures. */
export function lastClause(words: string, stops = '，。；：\n'): string {
  return clauseBefore(words, words.length, stops);
}

/** Where the sentence that holds `at` begins: after the last 。 or line end before it. */
export function sentenceStart(text: string, at: number): number {
  const near = Math.max(0, at - SENTENCE);
  // Nearly every sentence is so short, and two searches for one character each take longer to begin.
  for (let start = at; start > near; start--) if (endsSentence(text.charCodeAt(start - 1))) return start;
  return Math.max(text.lastIndexOf('。', near - 1), text.lastIndexOf('\n', near - 1)) + 1;
}

function endsSentence(code: number): boolean {
  return code === FULL_STOP || code === LINE_END;
}

const SENTENCE = 200;
const FULL_STOP = '。'.charCodeAt(0);
const LINE_END = '\n'.charCodeAt(0);

/** The sentence so far. */
export function sentenceBefore(text: string, at: number): string {
  return text.slice(sentenceStart(text, at), at);
}

/** What follows a place up to the end of its sentence, so many characters at most. */
export function sentenceAfter(text: string, at: number, most: number, stops = '。\n'): string {
  let end = at;
  while (end < text.length && end - at < most && !stops.includes(text.charAt(end))) end++;
  return text.slice(at, end);
}

/** Whether some words have one of some marks: stops, brackets, signs. */
export function hasAny(words: string, marks: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    for (let mark = 0; mark < marks.length; mark++) if (marks.charCodeAt(mark) === code) return true;
  }
  return false;
}

/** Where the line that holds `at` begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Whether a place opens its line, but for a few blanks. */
export function opensLine(text: string, at: number): boolean {
  const before = justBefore(text, at, INDENT);
  return before.slice(before.lastIndexOf('\n') + 1).trim() === '';
}

const INDENT = 8;

/** Where the line that holds `at` ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
