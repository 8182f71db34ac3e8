import { blockOpening, itemEnd, lineGoesOn, noteMark, sessionHead, sessionTail } from '../knowledge/line-joins.ts';
import { hasAny } from './beside.ts';
import { hasDigit, isDigit } from './characters.ts';

/** The fixed width at which a text was broken into lines. */
export interface Wrap {
  /** Of a full line, in characters, or in full-width columns where `columns` is set. */
  readonly width: number;
  /** How much shorter a full line may be in columns: no line begins with a comma, no number is broken. */
  readonly slack: number;
  readonly columns: boolean;
}

/**
 * Whether two lines that follow each other are one paragraph, broken at a fixed width or by the columns of a page.
 * «……加快补齐教» and «育和医疗短板。» are; a heading, a title or a signature is never drawn into what follows.
 *
 * @param line a line with its indent; blank lines and furniture are left out before
 * @param next the line after it
 * @param wrap the text's fixed width (see findWrap), or null where its lines are paragraphs
 * @param uneven whether the text is broken anywhere (see breaksUnevenly)
 */
export function joinsNext(line: string, next: string, wrap: Wrap | null = null, uneven = false): boolean {
  const head = line.trim();
  const tail = next.trim();
  if (!head || !tail) return false;
  if (sessionHead.test(head) && sessionTail.test(tail)) return true;
  if (head.endsWith('次会议上')) return false;
  if (startsBlock(tail) && !lineGoesOn.test(head) && !(noteMark.test(tail) && !itemEnd.test(head))) return false;
  if (wrap) return isFull(line, wrap) && indentOf(next) < 2;
  return (breaksOff(head) || (uneven && isTorn(head, true))) && readsOn(tail) && !indents(line, next);
}

/**
 * Whether a text has no width and yet is broken inside its sentences, as a scanner leaves it: several of its lines stop behind a
 * comma, inside a number, or behind a sentence that ended in the line.
 */
export function breaksUnevenly(lines: readonly string[]): boolean {
  let torn = 0;
  for (let i = 0; i + 1 < lines.length && torn < FEWEST_TORN; i++) {
    const tail = (lines[i + 1] ?? '').trim();
    if (isTorn((lines[i] ?? '').trim()) && readsOn(tail) && !startsBlock(tail)) torn++;
  }
  return torn >= FEWEST_TORN;
}

const FEWEST_TORN = 5;
const SHORTEST_TORN = 10;

/**
 * A line that stops inside a sentence: behind a comma or a sentence of its own, or inside a number (…1 · 9个。). In a text that is
 * broken anywhere, a line with a figure and a comma is no heading either.
 */
function isTorn(head: string, uneven = false): boolean {
  const last = head.charAt(head.length - 1);
  if (head.length < SHORTEST_TORN || ENDS.includes(last)) return false;
  if ('，、'.includes(last) || hasAny(head, '。')) return true;
  return hasAny(head, '，；') && (uneven ? hasDigit(head) : isDigit(last.charCodeAt(0)));
}

/**
 * The fixed width of a text, or null where lines are paragraphs. At least 12 lines are needed, and nearly half of
 * them must end at the same place.
 */
export function findWrap(lines: readonly string[]): Wrap | null {
  const texts = lines.map((line) => line.trimEnd()).filter((line) => line.trim() !== '');
  const lengths = texts.map((line) => line.length);
  // A character takes at least half a column.
  if (texts.length < 12 || runOver(lengths, 2 * WIDEST)) return null;
  return fit(lengths, 0, false) ?? fit(texts.map(columnsOf), 3, true) ?? fitBroken(texts);
}

/**
 * The width of a text with many headings and short paragraphs, whose full lines are few: those that stop inside a
 * sentence tell it, where nearly all of them end at about the same place.
 */
function fitBroken(texts: readonly string[]): Wrap | null {
  const widths = texts.map(columnsOf);
  if (runOver(widths, WIDEST)) return null;
  const broken = texts.filter((line) => line.length >= NARROWEST && readsOn(line) && !SENTENCE_END.test(line));
  if (broken.length < FEWEST_BROKEN || broken.length < texts.length * BROKEN_SHARE) return null;
  const width = [...widths].sort((a, b) => a - b)[fullLine(widths.length)] ?? 0;
  const full = broken.filter((line) => columnsOf(line) >= width * NEARLY_FULL).length;
  return full >= broken.length * MOST ? { width, slack: BROKEN_SLACK, columns: true } : null;
}

const FEWEST_BROKEN = 6;
const BROKEN_SHARE = 0.3;
const NEARLY_FULL = 0.88;
const MOST = 0.85;
const BROKEN_SLACK = 4;

/** No page is set wider, in characters or columns, nor narrower. */
const WIDEST = 100;
const NARROWEST = 16;
/** So many of the lines may be longer than a full one: a scanner ran two together. */
const RUN_TOGETHER = 0.02;

/** Whether too many lines are longer than a full line can be. */
function runOver(widths: readonly number[], widest: number): boolean {
  const longer = widths.reduce((count, width) => (width > widest ? count + 1 : count), 0);
  return longer >= widths.length - fullLine(widths.length);
}

/** Which of the lines, in order of their width, is a full one. */
function fullLine(lines: number): number {
  return Math.floor(lines * (1 - RUN_TOGETHER));
}

function startsBlock(line: string): boolean {
  return blockOpening.test(line);
}

/** A long line of running text that ends in the middle of a sentence. */
function breaksOff(line: string): boolean {
  if (line.length < 40 || ENDS.includes(line.charAt(line.length - 1))) return false;
  return line.length >= 80 || hasAny(line, '。；');
}

const ENDS = '。！？：；…”’）】》〕]—';
const SENTENCE_END = /[。！？：；…][”’）》]?$/;

/** Running text: a line of words alone is a heading and stays by itself. */
function readsOn(line: string): boolean {
  return hasAny(line, '。！？；，：') && line.length >= 4;
}

function indents(line: string, next: string): boolean {
  return indentOf(next) >= indentOf(line) + 2;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Typeset lines end at words, so one that stops inside a sentence may be a good deal shorter. */
function isFull(line: string, wrap: Wrap): boolean {
  const end = line.trimEnd();
  if (!wrap.columns) return end.length >= wrap.width;
  const last = end.charAt(end.length - 1);
  if (last === '，' || last === '、') return true;
  return columnsOf(end) >= (SENTENCE_END.test(end) ? wrap.width - wrap.slack : wrap.width * 0.75);
}

function columnsOf(line: string): number {
  let half = 0;
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) < 0x2000) half++;
  return line.length - half / 2;
}

function fit(widths: readonly number[], slack: number, columns: boolean): Wrap | null {
  if (runOver(widths, WIDEST)) return null;
  const sorted = [...widths].sort((a, b) => a - b);
  const width = sorted[fullLine(sorted.length)] ?? 0;
  if (width < NARROWEST) return null;
  const full = sorted.filter((each) => each >= width - slack).length;
  return full >= sorted.length * 0.45 ? { width, slack, columns } : null;
}
