import { asciiPunctuation, remains } from '../knowledge/folding.ts';
import type { Edit } from './edit.ts';
import type { Folded } from './fold.ts';
import type { Range } from './range.ts';
import { toSource } from './source-map.ts';

/** How the characters of a file stand in its clean copy. Ranges are of the folded text unless said otherwise. */
export interface PlainCopy {
  /** The line end of the file: \n or \r\n. */
  readonly newline: string;
  /** Offset in the source at which a folded character begins. */
  startOf(offset: number): number;
  /** Offset in the source behind the folded character before `offset`. */
  endOf(offset: number): number;
  /** The edits inside a line. */
  edits(line: Range): readonly Edit[];
  /** What stands between two lines, without the lines that are set aside. */
  without(gap: Range, aside: readonly Range[]): string;
  /** Whether a gap holds a line end. */
  breaks(gap: Range): boolean;
}

export function plainCopy(
  source: string,
  { text, map }: Folded,
  steps: Pick<TidySteps, 'remains' | 'punctuation'>,
  lines: readonly Range[],
): PlainCopy {
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const startOf = (offset: number): number =>
    offset >= text.length ? source.length : toSource(map, [offset, offset])[0];
  const endOf = (offset: number): number => toSource(map, [offset - 1, offset])[1];
  const marks = steps.punctuation && usesChineseMarks(source, text, lines, startOf);
  /** What stands for one folded character, written as `from` in the file. */
  const written = (from: string, char: string): string => {
    if (marks && isAscii(from) && !from.startsWith(char) && !isRemain(from)) return char + tail(from, 1, steps);
    if (!steps.remains) return from;
    if (isRemain(from)) return char;
    const remain = remains.find(([letters]) => from.startsWith(letters));
    if (remain?.[1] === char) return char === '\n' ? newline : char;
    return from.startsWith('\r\n') ? '\r\n' : from.charAt(0);
  };
  return {
    newline,
    startOf,
    endOf,
    edits: ([start, end]) => {
      const edits: Edit[] = [];
      for (let at = start; at < end; at++) {
        const range: Range = [startOf(at), at + 1 < end ? startOf(at + 1) : endOf(end)];
        const from = source.slice(...range);
        const to = written(from, text.charAt(at));
        if (to !== from) edits.push({ range, text: to });
      }
      return edits;
    },
    without: ([start, end], aside) => {
      const left = aside.map(([from, to]) => [text.lastIndexOf('\n', from) + 1, lineEndAfter(text, to)] as const);
      // Characters that nobody sees stand before the first that somebody does.
      let copy = steps.remains ? '' : source.slice(start > 0 ? endOf(start) : 0, startOf(start));
      let next = 0;
      for (let at = start; at < end; at++) {
        while ((left[next]?.[1] ?? Infinity) <= at) next++;
        if (at >= (left[next]?.[0] ?? Infinity)) continue;
        copy += written(source.slice(startOf(at), startOf(at + 1)), text.charAt(at));
      }
      return copy;
    },
    breaks: ([start, end]) => text.slice(start, end).includes('\n'),
  };
}

const ASCII_MARKS = new Set([...asciiPunctuation.map(([ascii]) => ascii), '"']);
const CHINESE_MARKS = new Set(asciiPunctuation.map(([, chinese]) => chinese).concat('。', '、', '“', '”'));

function isAscii(from: string): boolean {
  return ASCII_MARKS.has(from.charAt(0));
}

function isRemain(from: string): boolean {
  return from.startsWith('??');
}

function tail(from: string, length: number, { remains: drops }: Pick<TidySteps, 'remains'>): string {
  return drops ? '' : from.slice(length);
}

/** Half of a report's marks or more are Chinese, full stops and 、 among them. */
function usesChineseMarks(
  source: string,
  text: string,
  lines: readonly Range[],
  startOf: (offset: number) => number,
): boolean {
  let chinese = 0;
  let ascii = 0;
  for (const [start, end] of lines) {
    for (let at = start; at < end; at++) {
      if (!CHINESE_MARKS.has(text.charAt(at))) continue;
      if (isAscii(source.charAt(startOf(at)))) ascii++;
      else chinese++;
    }
  }
  return chinese >= ascii;
}

function lineEndAfter(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** What a clean copy leaves out or changes; each can be switched off. */
export interface TidySteps {
  /** Literal \r\n and &nbsp;, zero-width and control characters, runs of ????. */
  readonly remains: boolean;
  /** Page numbers, running headers, chrome of web pages and forums. */
  readonly furniture: boolean;
  /** Lines of one paragraph that the page broke. */
  readonly joins: boolean;
  /** Blank lines, indents and trailing blanks go: one paragraph a line. */
  readonly lines: boolean;
  /** ASCII punctuation between Chinese becomes Chinese, where most of the report's is. */
  readonly punctuation: boolean;
}

export const allSteps: TidySteps = { remains: true, furniture: true, joins: true, lines: true, punctuation: true };
