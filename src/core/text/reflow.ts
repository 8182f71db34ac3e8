import { listSigns } from '../knowledge/line-joins.ts';
import { brokenHeadings } from './broken-headings.ts';
import { furnitureLines } from './furniture.ts';
import { breaksUnevenly, findWrap, joinsNext } from './joins.ts';
import { linesInLine } from './one-line.ts';
import { pagePieces } from './page-pieces.ts';
import type { Range } from './range.ts';
import type { SourceMap } from './source-map.ts';
import { identityMap } from './source-map.ts';
import { watermarkOf } from './watermark.ts';

export interface Reflowed {
  readonly text: string;
  readonly map: SourceMap;
  /** The lines left out as page furniture, in the text that was given. */
  readonly setAside: readonly Range[];
}

/**
 * Leaves out page furniture and joins the lines of a paragraph that the page broke: «……补齐教\n\n14 | 要闻\n\n育短板»
 * → «……补齐教育短板». A text that is clean comes back as it is.
 */
export function reflow(text: string): Reflowed {
  const { lines, joined, setAside, changed } = findFlow(text);
  const bare = lines.map((line) => withoutSign(text, line));
  const signed = bare.some(([start], i) => start !== lines[i]?.[0]);
  if (setAside.length === 0 && !changed && !signed && !joined.includes(true))
    return { text, map: identityMap, setAside };
  return { ...assemble(text, bare, joined), setAside };
}

/** The lines of a text that are the report's, and which of them go on in the next. */
export interface Flow {
  /** Without indent, trailing blanks and the site's mark; blank lines and furniture are not among them. */
  readonly lines: readonly Range[];
  readonly joined: readonly boolean[];
  readonly setAside: readonly Range[];
  /** Whether a mark was taken off ends of lines, or a line was found to be several. */
  readonly changed: boolean;
}

export function findFlow(text: string): Flow {
  const { lines: whole, goingOn } = pagePieces(text, linesOf(text));
  const written = whole.flatMap((line) => linesInLine(text, line, goingOn.size > 0));
  const mark = watermarkOf(text, written);
  const all = mark === null ? written : written.map((line) => withoutMark(text, line, mark));
  const isAlone = ([start, end]: Range): boolean => mark !== null && text.slice(start, end) === mark;
  const furniture = furnitureLines(text, all).map((is, index) => is || isAlone(all[index] ?? NOWHERE));
  const lines = all.filter((_, index) => !furniture[index]);
  return {
    lines,
    joined: joins(text, lines).map((joined, i) => joined || goingOn.has(lines[i + 1]?.[0] ?? -1)),
    setAside: all.filter((_, index) => furniture[index]),
    changed: mark !== null || written.length > whole.length,
  };
}

const NOWHERE: Range = [0, 0];

/** ▶新建公园2个。 is read from its first word on. */
function withoutSign(text: string, [start, end]: Range): Range {
  let from = start;
  while (from < end && (LIST_SIGNS.has(text.charAt(from)) || (from > start && text.charCodeAt(from) === SPACE))) from++;
  return from < end ? [from, end] : [start, end];
}

const LIST_SIGNS = new Set(listSigns);

function withoutMark(text: string, [start, end]: Range, mark: string): Range {
  const to = end - mark.length;
  return to > start && text.startsWith(mark, to) ? [start, to] : [start, end];
}

const SPACE = 32;

/** The non-blank lines, without their indent and trailing blanks. */
export function linesOf(text: string): readonly Range[] {
  const lines: Range[] = [];
  for (let from = 0; from <= text.length;) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && text.charCodeAt(start) === SPACE) start++;
    while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
    if (start < end) lines.push([start, end]);
    from = to + 1;
  }
  return lines;
}

/** For each line whether it goes on in the next. */
function joins(text: string, lines: readonly Range[]): readonly boolean[] {
  const written = lines.map(([start, end]) => text.slice(indentStart(text, start), end));
  const wrap = findWrap(written);
  const uneven = wrap === null && breaksUnevenly(written);
  const broken = brokenHeadings(written);
  return written.map(
    (line, index) => broken[index] === true || joinsNext(line, written[index + 1] ?? '', wrap, uneven),
  );
}

function indentStart(text: string, start: number): number {
  let from = start;
  while (text.charCodeAt(from - 1) === SPACE) from--;
  return from;
}

function assemble(text: string, lines: readonly Range[], joined: readonly boolean[]): Omit<Reflowed, 'setAside'> {
  const to: number[] = [];
  const from: number[] = [];
  const parts: string[] = [];
  let length = 0;
  lines.forEach(([start, end], index) => {
    const ending = joined[index] ? '' : '\n';
    to.push(length);
    from.push(start);
    parts.push(text.slice(start, end), ending);
    length += end - start + ending.length;
  });
  return { text: parts.join(''), map: { to, from } };
}
