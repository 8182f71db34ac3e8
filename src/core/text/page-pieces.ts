import type { Range } from './range.ts';

/** The lines of a text without the numbers of pages that a library of papers put before them. */
export interface PagePieces {
  readonly lines: readonly Range[];
  /** Where pieces begin that go on with the line before them. */
  readonly goingOn: ReadonlySet<number>;
}

/**
 * A paper that a site shows page by page: «1、政府工作报告……达到4406.», «2、3亿元，增长8%；……» has each page in one long line
 * behind its number, and breaks it wherever the page ended, inside a number too.
 */
export function pagePieces(text: string, lines: readonly Range[]): PagePieces {
  const first = lines.findIndex((line) => opensWith(text, line, 1));
  let last = first;
  while (first >= 0 && lines[last + 1] && opensWith(text, lines[last + 1], last + 2 - first)) last++;
  const pages = first < 0 ? [] : lines.slice(first, last + 1);
  if (pages.length < 2 || !arePages(text, pages)) return { lines, goingOn: NONE };
  const bare = pages.map(([start, end], i): Range => [start + String(i + 1).length + 1, end]);
  return {
    lines: [...lines.slice(0, first), ...bare, ...lines.slice(last + 1)],
    goingOn: new Set(bare.slice(1).map(([start]) => start)),
  };
}

const NONE: ReadonlySet<number> = new Set();

function opensWith(text: string, line: Range | undefined, number: number): boolean {
  return line !== undefined && text.startsWith(`${String(number)}、`, line[0]);
}

/** All but the last are long, and most of them end inside a sentence: the items of a list do not. */
function arePages(text: string, pages: readonly Range[]): boolean {
  const ended = pages.slice(0, -1);
  if (ended.some(([start, end]) => end - start < SHORTEST)) return false;
  return 2 * ended.filter(([, end]) => !STOPS.has(text.charAt(end - 1))).length > ended.length;
}

const SHORTEST = 150;
const STOPS = new Set('。！？；：');
