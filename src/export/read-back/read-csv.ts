import { largest } from '../../core/index.ts';
import { opensFormula } from '../opens-formula.ts';

/**
 * The rows of CSV text (RFC 4180), with or without a byte-order mark, parted by commas, semicolons or tabs as programs
 * write them. The apostrophe before a cell that a spreadsheet would run is taken off again. Any text is read: a quote that
 * nobody closes runs to the end.
 */
export function readCsv(source: string): readonly (readonly string[])[] {
  const told = TOLD.exec(source);
  const text = source.slice(told?.[0].length ?? 0);
  const part = told?.[1] ?? separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [words, end] = text.startsWith('"', at) ? quoted(text, at) : ['', at];
    const [rest, next] = plain(text, end, part);
    const cell = words + rest;
    row.push(cell.startsWith("'") && opensFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell);
    at = next;
    if (text.startsWith(part, at)) {
      at += 1;
      if (at === text.length) row.push('');
    } else {
      rows.push(row);
      row = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** A byte-order mark, and a line that only tells the sign, as Excel understands it: sep=; */
const TOLD = /^\uFEFF?(?:sep=([,;\t])(?:\r\n?|\n))?/i;

/** The sign that stands most often in one of the first lines, outside quotes: a title may stand above the head. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, LINES);
  const most = (sign: string): number => largest(lines.map((line) => line.split(sign).length));
  const counts = [',', '\t', ';'].map((sign) => ({ sign, count: most(sign) }));
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

/** In characters. */
const LOOKED_AT = 20_000;
const LINES = 20;

function quoted(text: string, start: number): readonly [string, number] {
  let cell = '';
  for (let at = start + 1; ;) {
    const end = text.indexOf('"', at);
    if (end < 0) return [cell + text.slice(at), text.length];
    cell += text.slice(at, end);
    if (text.charAt(end + 1) !== '"') return [cell, end + 1];
    cell += '"';
    at = end + 2;
  }
}

function plain(text: string, start: number, part: string): readonly [string, number] {
  let end = start;
  while (end < text.length && !text.startsWith(part, end) && !'\r\n'.includes(text.charAt(end))) end++;
  return [text.slice(start, end), end];
}
