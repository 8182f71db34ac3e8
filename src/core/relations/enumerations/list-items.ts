import { readMark } from '../../outline/number-mark.ts';
import { trimmed } from '../../text/blanks.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { rx } from '../../text/word-pattern.ts';

/** What is known of a list before it is read. */
export interface Announced {
  readonly count: number;
  /** A colon stands before it: it may go on in the same sentence. */
  readonly isOpen: boolean;
  /** Deeds for the people (实事) may stand in numbered paragraphs; of tasks those are chapters. */
  readonly ofPublicProjects: boolean;
}

export interface ListItems {
  readonly items: readonly Range[];
  /** Where the last item ends. */
  readonly end: number;
}

/**
 * The items of an announced list that begins at `at` of a folded text: «一是…。二是…。», «1.…\n2.…», or as many parts
 * between ；as were announced. Null where no list stands there.
 */
export function listItems(text: string, at: number, { count, isOpen, ofPublicProjects }: Announced): ListItems | null {
  const start = afterBlanks(text, at);
  const first = markerAt(text, start);
  if (first)
    return first.value === 1 && (ofPublicProjects || first.style === '是')
      ? numberedItems(text, start, first, count)
      : null;
  return isOpen && start < text.length && !text.slice(at, start).includes('\n')
    ? partedItems(text, start, count, ofPublicProjects)
    : null;
}

interface Marker {
  /** Items of one list bear one style: 是, 第, or that of a heading number. */
  readonly style: string;
  readonly value: number;
}

/** 一是, 第一，, 1. （1） ① （一） */
function markerAt(text: string, at: number): Marker | null {
  const found = ORDINAL.exec(text.slice(at, at + LONGEST_MARKER));
  if (!found) return readMark(text, at);
  const [, is, th] = found;
  return { style: th === undefined ? '是' : '第', value: valueOfNumeral(is ?? th ?? '') };
}

function numberedItems(text: string, start: number, first: Marker, count: number): ListItems | null {
  const starts = [start];
  let inLine = false;
  for (
    let at = start + 1;
    starts.length < count && at < text.length && at - (starts.at(-1) ?? at) < LONGEST_ITEM;
    at++
  ) {
    const before = text.charAt(at - 1);
    if (!OPENS.has(before)) continue;
    const from = before === '\n' ? afterBlanks(text, at) : at;
    const marker = markerAt(text, from);
    if (marker?.style !== first.style || marker.value !== starts.length + 1) continue;
    inLine ||= !text.slice(starts.at(-1), from).includes('\n');
    starts.push(from);
  }
  const last = starts.at(-1);
  if (last === undefined || starts.length < 2) return null;
  const end = endOf(text, last, inLine);
  return { items: starts.map((from, i) => trimmed(text, [from, starts[i + 1] ?? end])), end };
}

/** Items of a paragraph end with their sentence, items that are paragraphs with their line. */
function endOf(text: string, at: number, inLine: boolean): number {
  let end = at;
  while (end < text.length && text.charAt(end) !== '\n' && !(inLine && text.charAt(end) === '。')) end++;
  return end;
}

function partedItems(text: string, start: number, count: number, ofPublicProjects: boolean): ListItems | null {
  const end = endOf(text, start, true);
  const items: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== '；') continue;
    if (at > from) items.push(trimmed(text, [from, at]));
    from = at + 1;
  }
  if (items.length === count) return { items, end };
  return ofPublicProjects ? { items: [], end } : null;
}

function afterBlanks(text: string, at: number): number {
  return trimmed(text, [at, text.length])[0];
}

const OPENS = new Set('。；，：\n ');
const ORDINAL = rx`^(?:({numeral}{1,3})是|第({numeral}{1,3})[，、])`;
const LONGEST_MARKER = 5;
/** In characters. */
const LONGEST_ITEM = 1500;
