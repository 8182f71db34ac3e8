import { patternTokens } from './pattern-tokens.ts';

/**
 * The first place from one to another where a match of a pattern may begin, or -1: «[两三]级» matches nowhere but where 两 or 三
 * stands and 级 behind it. Asking an expression takes ten times as long, and nearly everywhere the answer is no.
 */
export function nextBeginning(rows: Beginnings, text: string, from: number, to: number): number {
  let first = rowAt(rows, text, from);
  for (let at = from; at <= to; at++) {
    const second = rowAt(rows, text, at + 1);
    if ((first & BEFORE_FIRST) !== 0 && (second & BEFORE_SECOND) !== 0) return at;
    first = second;
  }
  return -1;
}

/** Whether the first character of a match may be this one. */
export function mayBeginWith(rows: Beginnings, character: string): boolean {
  return (rowAt(rows, character, 0) & BEFORE_FIRST) !== 0;
}

/** Behind the end stands nothing: an engine reads quicker where it is never asked for that. */
function rowAt(rows: Beginnings, text: string, at: number): number {
  return at >= 0 && at < text.length ? (rows[text.charCodeAt(at) & LAST_ROW] ?? 0) : (rows[0] ?? 0);
}

/** For each character whether it may be the first of a match, and the second. Several share a row: rather more than may be. */
export type Beginnings = Uint8Array;

/**
 * How the matches of a pattern may begin, read from how it is written.
 *
 * @param source of an expression that looks at code units and minds case
 */
export function beginnings(source: string): Beginnings {
  const rows = new Uint8Array(ROWS);
  const tokens = patternTokens(source).reverse();
  const end = walkChoices(readChoices(tokens), BEFORE_FIRST, rows);
  // Where a match may end so early, it is open what follows.
  if (end & BEFORE_FIRST) enterAny(rows, BEFORE_FIRST | BEFORE_SECOND);
  if (end & BEFORE_SECOND) enterAny(rows, BEFORE_SECOND);
  return rows;
}

/** Where a reader of a pattern may be in a match, as bits; and so which character of a match one is that stands next. */
export const [BEFORE_FIRST, BEFORE_SECOND] = [1, 2];
const BEHIND = 4;
/** More of the same takes no reader further. */
const DEEP = 2;

export const ROWS = 1024;
export const LAST_ROW = ROWS - 1;

function enterAny(rows: Uint8Array, bits: number): void {
  for (let row = 0; row < ROWS; row++) rows[row] = (rows[row] ?? 0) | bits;
}

/** What takes characters of a text: a character as a pattern writes it, or one of several rows of parts; and how often. */
interface Part {
  readonly one: string | Choices;
  least: number;
  most: number;
}
type Choices = readonly (readonly Part[])[];

function walkChoices(choices: Choices, from: number, rows: Uint8Array): number {
  let all = 0;
  for (const parts of choices) {
    let at = from;
    for (let i = 0; i < parts.length && at !== BEHIND; i++) at = walk(parts[i] ?? NOTHING, at, rows);
    all |= at;
  }
  return all;
}

const NOTHING: Part = { one: '', least: 0, most: 0 };

function walk({ one, least, most }: Part, from: number, rows: Uint8Array): number {
  let at = from;
  let all = least === 0 ? from : 0;
  for (let times = 1; times <= most; times++) {
    at = typeof one === 'string' ? take(one, at, rows) : walkChoices(one, at, rows);
    if (times >= least) all |= at;
  }
  return all;
}

function take(token: string, from: number, rows: Uint8Array): number {
  const bits = from & (BEFORE_FIRST | BEFORE_SECOND);
  if (bits) enter(token, bits, rows);
  return (bits << 1) | (from & BEHIND);
}

/** Up to the end, or to the bracket that closes them. @param tokens the next one last */
function readChoices(tokens: string[]): Choices {
  let parts: Part[] = [];
  const choices = [parts];
  for (let token = tokens.pop(); token !== undefined && token !== ')'; token = tokens.pop()) {
    if (token === '|') choices.push((parts = []));
    else if (token.startsWith('(')) {
      const one = readChoices(tokens);
      // What is looked at ahead or behind takes nothing.
      if (!AROUND.test(token)) parts.push({ one, least: 1, most: 1 });
    } else if (OFTEN.test(token)) Object.assign(parts.at(-1) ?? {}, often(token));
    else if (SAME_AGAIN.test(token)) parts.push({ one: '.', least: 0, most: DEEP });
    else if (!EDGE.test(token)) parts.push({ one: token, least: 1, most: 1 });
  }
  return choices;
}

const AROUND = /[=!]$/;
const OFTEN = /^(?:\{\d|[?*+])/;
const SAME_AGAIN = /^\\(?:k<|\d)/;
const EDGE = /^(?:[$^]|\\[bB])$/;

/** «{2,8}», «?», «+?» */
function often(token: string): Pick<Part, 'least' | 'most'> {
  const [least = '', most = least] = token.match(/\d+|,(?=\})/g) ?? [];
  if (least === '') return { least: token.startsWith('+') ? 1 : 0, most: token.startsWith('?') ? 1 : DEEP };
  return { least: Math.min(Number(least), DEEP), most: most === ',' ? DEEP : Math.min(Number(most), DEEP) };
}

/** «级», «\d», «[个大类]» */
function enter(token: string, bits: number, rows: Uint8Array): void {
  const inside = token.startsWith('[') ? token.slice(1, -1) : token;
  if (token === '.' || inside.startsWith('^') || SEVERAL.test(inside)) {
    enterAny(rows, bits);
    return;
  }
  for (const [, one = '', last] of inside.matchAll(MEMBERS)) {
    const [from, to] = one === '\\d' ? DIGITS : [codeOf(one), codeOf(last ?? one)];
    for (let code = from; code <= Math.min(to, from + LAST_ROW); code++)
      rows[code & LAST_ROW] = (rows[code & LAST_ROW] ?? 0) | bits;
  }
}

/** \s and its like. */
const SEVERAL = /\\[sSwWDpP]/;
/** A member of a class of characters, or the first and the last of several. */
const MEMBERS = /(\\u[\da-fA-F]{4}|\\[^]|[^])(?:-(\\u[\da-fA-F]{4}|\\[^]|[^]))?/g;
const DIGITS = [48, 57] as const;

function codeOf(written: string): number {
  if (written.startsWith('\\u')) return parseInt(written.slice(2), 16);
  return written === '\\n' ? 10 : written.charCodeAt(written.length - 1);
}
