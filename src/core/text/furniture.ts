import {
  addressOpening,
  firstNumber,
  furnitureOpeners,
  furnitureWords,
  navigationWords,
  noSlogan,
  pageNumbers,
  titleBlockWords,
  yearlyPapers,
  yearNamed,
} from '../knowledge/furniture.ts';
import { hasAny } from './beside.ts';
import type { Range } from './range.ts';
import { addTo } from './group-by.ts';

/**
 * Which lines are page furniture: chrome of forums and web pages, running headers, page numbers, tails of other
 * titles. «查看： 806|回复： 0» and «— 12 —» are; a line of the report never is, so what is unsure stays.
 *
 * @param text the canonical text
 * @param lines the non-blank lines in order, each without its indent and trailing blanks
 */
export function furnitureLines(text: string, lines: readonly Range[]): readonly boolean[] {
  const marks = lines.map(([start, end]) => isFurniture(text, start, end));
  const page: Page = { text, lines, marks };
  markHead(page);
  markTail(page);
  markRunningHeaders(page);
  return marks;
}

interface Page {
  readonly text: string;
  readonly lines: readonly Range[];
  readonly marks: boolean[];
}

const SHORT = 60;
const NAVIGATION = 300;
/** In characters: a line of chrome that ends with a stop is no longer. */
const SHORTEST_SENTENCE = 8;

/** Furniture by its own words, whatever stands around it. */
function isFurniture(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > NAVIGATION) return false;
  if (length > SHORT) return !readsOn(text, start, end) && isNavigation(text.slice(start, end));
  const rows = OPENERS.get(text.charCodeAt(start));
  if (rows) {
    const line = text.slice(start, end);
    if (rows.some(([opener, rest]) => line.startsWith(opener) && rest.test(line.slice(opener.length)))) return true;
  }
  if (readsOn(text, start, end)) return false;
  const line = text.slice(start, end);
  if (
    (line.charCodeAt(line.length - 1) < 0x2100 || line.endsWith('页') || line.includes('|')) &&
    (isRule(line) || isPageNumber(line))
  ) {
    return true;
  }
  return furnitureWords.some((word) => line.includes(word)) || isNavigation(line);
}

const OPENERS = new Map<number, (typeof furnitureOpeners)[number][]>();
for (const row of furnitureOpeners) {
  const first = row[0].charCodeAt(0);
  addTo(OPENERS, first, row);
}

/** Whether a line holds the stops and commas of running text. */
function readsOn(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP || code === COMMA || code === SEMICOLON) return true;
  }
  return false;
}

const FULL_STOP = '。'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);
const SEMICOLON = '；'.charCodeAt(0);

function isPageNumber(line: string): boolean {
  return pageNumbers.some((number) => number.test(line));
}

/** ====, ****, ————: a drawn line. */
function isRule(line: string): boolean {
  return line.length > 2 && /^(?:=+|\*+|_+|-+|—+|\.+)$/.test(line);
}

function isNavigation(line: string): boolean {
  let found = 0;
  for (const word of navigationWords) if (line.includes(word)) found++;
  return found >= 4 || (found === 3 && line.length <= SHORT);
}

/** Before the report begins, what stands among lines of chrome is chrome too: names of fields, counters, moods. */
function markHead({ text, lines, marks }: Page): void {
  const end = headEnd(text, lines);
  // A number alone is as well that of a row of a table.
  const chrome = lines.slice(0, end).flatMap((_, i) => (marks[i] && !isPageNumber(lineAt(text, lines, i)) ? [i] : []));
  const [first = end] = chrome;
  const last = chrome.at(-1) ?? 0;
  for (let i = 0; i < last; i++) {
    const line = lineAt(text, lines, i);
    const short = i < first ? 4 : 30;
    if (line.length <= short && !isTitleBlock(line, lines, text, end)) marks[i] = true;
  }
  for (let i = 1; i < end; i++) {
    if (marks[i - 1] && /(?:\.\.\.|…)$/.test(lineAt(text, lines, i))) marks[i] = true;
  }
}

function headEnd(text: string, lines: readonly Range[]): number {
  for (const [i, [start, end]] of lines.entries()) {
    const opens = text.charAt(start);
    if ((opens === '各' || opens === '同') && addressOpening.test(text.slice(start, start + 3))) return i;
    if (end - start > NAVIGATION) return i;
    if (end - start > SHORTEST_SENTENCE && text.charCodeAt(end - 1) === FULL_STOP) return i;
    if (firstNumber.test(text.slice(start, start + 3))) return i;
    if (i >= 60) return i;
  }
  return lines.length;
}

/** Titles stay, but a name that stands for a kind of page (工作报告) or repeats a later title in full does not. */
function isTitleBlock(line: string, lines: readonly Range[], text: string, end: number): boolean {
  const isYearly = yearNamed.test(line) && yearlyPapers.some((word) => line.includes(word));
  if (!isYearly && !titleBlockWords.some((word) => line.includes(word))) return false;
  if (line === '工作报告') return false;
  const bare = line.replace(/^\[[^\]]{1,8}\] */, '');
  return bare === line || !lines.slice(0, end).some(([from, to]) => text.slice(from, to) === bare);
}

/** After the report ends, chrome and everything below it: links to other pages, tag clouds, service numbers. */
function markTail({ text, lines, marks }: Page): void {
  let first = lines.length;
  let chrome = -1;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lineAt(text, lines, i);
    if (!marks[i] && (line.length > SHORT || hasAny(line, '。！；'))) break;
    first = i;
    if (marks[i] && !isPageNumber(line)) chrome = i;
  }
  if (first === 0) return;
  if (chrome >= 0) for (let i = chrome; i < lines.length; i++) marks[i] = true;
  else markSlogans(text, lines, marks, first);
}

/** Several short lines of words alone below the last sentence: a poster beside the article, not a heading. */
function markSlogans(text: string, lines: readonly Range[], marks: boolean[], first: number): void {
  if (lines.length - first < 3) return;
  for (let i = first; i < lines.length; i++) {
    const line = lineAt(text, lines, i);
    if (line.length > 12 || noSlogan.test(line)) return;
  }
  marks.fill(true, first);
}

/** The report's name or a repeated short line that stands inside a sentence is a running header. */
function markRunningHeaders({ text, lines, marks }: Page): void {
  const broken: number[] = [];
  let breaks = false;
  for (const [i, [start, end]] of lines.entries()) {
    if (marks[i]) continue;
    const ends = endsSentence(text.charCodeAt(end - 1));
    if (breaks && !ends && end - start <= 30) broken.push(i);
    // A long row of names (名称：… 文号：…) is no sentence that goes on.
    breaks = !ends && end - start > 30 && readsOn(text, start, end);
  }
  if (broken.length === 0) return;
  const seen = new Map<string, number[]>();
  for (const [i, [start, end]] of lines.entries()) {
    if (marks[i] || end - start > 30) continue;
    const line = text.slice(start, end);
    const places = seen.get(line);
    if (places) places.push(i);
    else seen.set(line, [i]);
  }
  for (const i of broken) {
    const line = lineAt(text, lines, i);
    const places = seen.get(line) ?? [];
    if (line.endsWith('政府工作报告') || places.length >= 3) for (const at of places) if (at >= i) marks[at] = true;
  }
}

function endsSentence(code: number): boolean {
  return ENDS.has(code);
}

const ENDS = new Set(Array.from('。！？：；，、…”’）】》]', (char) => char.charCodeAt(0)));

function lineAt(text: string, lines: readonly Range[], i: number): string {
  const range = lines[i];
  return range ? text.slice(range[0], range[1]) : '';
}
