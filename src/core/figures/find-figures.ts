import { boundsAfar } from '../knowledge/bounds.ts';
import { figureLeastOf } from '../knowledge/figure-phrasing.ts';
import { hasAny, justBefore } from '../text/beside.ts';
import { isHan } from '../text/characters.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { isChineseNumeral, readNumeral } from '../text/numerals.ts';
import { boundBefore, readRound } from './round-number.ts';
import type { Bound, Figure } from './figure.ts';
import { readProportion } from './proportion.ts';
import type { Quantity } from './quantity.ts';
import { readProduct, readQuantity } from './quantity.ts';
import { readRank } from './rank.ts';
import { overlong, rejection } from './rejection.ts';
import { shareBounds } from './share-bounds.ts';
import { tableFigures } from './table-figures.ts';

/**
 * Every number of the body that measures something, in text order. «全年签约14个项目总投资36.8亿元» → 14个, 36.8亿元;
 * dates, editions, names, list numbers and spans of time are left out.
 */
export function findFigures(body: SegmentedText): readonly Figure[] {
  const figures: Figure[] = [];
  const tables = tableFigures(body);
  for (const { range, index } of body.sentences) {
    const cells = tables.get(index);
    if (cells) for (const cell of cells) figures.push(cell);
    else scan(body.text, range[0], range[1], index, figures);
  }
  return shareBounds(body.text, figures);
}

function scan(text: string, from: number, to: number, sentence: number, into: Figure[]): void {
  for (let at = from; at < to;) {
    const role = ROLE[text.charCodeAt(at)] ?? PLAIN;
    if (role === PLAIN) at++;
    else if (role === OPENING) at = nameEnd(text, at, to);
    else at = take(text, at, to, sentence, into);
  }
}

/** Reads what starts at `at`, keeps it if it measures something, and answers where to go on. */
function take(text: string, at: number, to: number, sentence: number, into: Figure[]): number {
  const numeral = readNumeral(text, at) ?? readRound(text, at);
  const special = numeral
    ? (readProduct(text, at, numeral) ?? readProportion(text, at, numeral))
    : (readRank(text, at) ?? readProportion(text, at, null));
  if (special && special.end <= to) {
    if (overlong(text, special) !== null) return special.numberEnd;
    into.push(figureOf(text, special, sentence));
    return special.end;
  }
  if (!numeral) return at + 1;
  const quantity = readQuantity(text, at, numeral);
  if (quantity.end > to) return at + 1;
  if (rejection(text, quantity) === null) {
    into.push(figureOf(text, quantity, sentence));
    return quantity.end;
  }
  return quantity.numberEnd;
}

function figureOf(text: string, quantity: Quantity, sentence: number): Figure {
  const { start, end, step, unit } = quantity;
  const minus = isMinus(text, quantity);
  const before = minus ? null : (boundBefore(text, start) ?? touchingBlank(text, start));
  const from = minus ? start - 1 : before ? start - before.word.length : start;
  const value = minus && typeof quantity.value === 'number' ? -quantity.value : quantity.value;
  return {
    range: [from, end],
    text: text.slice(from, end),
    number: [start, quantity.numberEnd],
    value,
    step,
    unit: unit?.written ?? '',
    bound: boundOf(before?.bound ?? null, quantity.bound, text, start),
    sentence,
  };
}

/** 增长-3.2%: a sign behind a word is the rate's own. */
function isMinus(text: string, { start, unit }: Quantity): boolean {
  return unit?.kind === 'percent' && text.charAt(start - 1) === '-' && isHan(text.charCodeAt(start - 2));
}

/** 超过 1160 亿元: a blank parts nothing. */
function touchingBlank(text: string, at: number): { readonly word: string; readonly bound: Bound } | null {
  const row = text.charCodeAt(at - 1) === SPACE ? boundBefore(text, at - 1) : null;
  return row && { word: `${row.word} `, bound: row.bound };
}

const SPACE = 32;

/** 近5万余: 近 speaks for the whole. 超过30%以上: so does the word before. A range stays one. */
function boundOf(before: Bound | null, own: Bound | null, text: string, start: number): Bound {
  if (own === 'range') return 'range';
  return before ?? own ?? afar(text, start) ?? 'exact';
}

/** 至少建设1家: the bound stands before the verb. */
function afar(text: string, start: number): Bound | null {
  const before = justBefore(text, start, 6);
  const row = boundsAfar.find(({ word }) => before.includes(word));
  if (row && !hasAny(before.slice(before.indexOf(row.word)), '，。；、：')) return row.bound;
  return figureLeastOf.test(justBefore(text, start, LEAST_OF)) ? 'atLeast' : null;
}

const LEAST_OF = 24;

/** A short quoted name (“十四五”, “1+6+N”, 《…》) holds no figures: where it ends, else the next character. */
function nameEnd(text: string, at: number, to: number): number {
  const title = text.charAt(at) === '《';
  const longest = Math.min(to, at + LONGEST_NAME + 1);
  const close = text.slice(at, longest).indexOf(title ? '》' : '”');
  if (close < 0) return at + 1;
  const isName = title || close <= LONGEST_QUOTE || text.slice(at, at + close).includes(FORMULA);
  return isName ? at + close + 1 : at + 1;
}

const LONGEST_NAME = 60;
const LONGEST_QUOTE = 16;
/** “1名组长+2名协管员+N名志愿者”. */
const FORMULA = '+';

const PLAIN = 0;
const NUMBER = 1;
const OPENING = 2;
const ROLE = new Uint8Array(65536);
for (const char of '0123456789第前翻') ROLE[char.charCodeAt(0)] = NUMBER;
for (let code = 0x4e00; code < 0xa000; code++) if (isChineseNumeral(String.fromCharCode(code))) ROLE[code] = NUMBER;
for (const char of '“《') ROLE[char.charCodeAt(0)] = OPENING;
