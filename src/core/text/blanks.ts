import type { Range } from './range.ts';

/** Words without the blanks and line ends in them: «政 府 工 作 报 告». */
export function withoutBlanks(words: string): string {
  return words.replace(BLANKS, '');
}

/** Words that may run over lines, in one line for people. */
export function inOneLine(words: string): string {
  return words.replace(BLANKS, ' ');
}

const BLANKS = /\s+/g;

/** A stretch of a text without the blanks around it. */
export function trimmed(text: string, [start, end]: Range): Range {
  const words = text.slice(start, end);
  const from = end - words.trimStart().length;
  return [from, from + words.trim().length];
}
