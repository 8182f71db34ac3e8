import { styleRank } from '../knowledge/headings.ts';
import type { NumberStyle } from '../knowledge/headings.ts';
import type { Entry } from './entry.ts';

/**
 * The level of each entry by nesting in this document: 1 for its outermost headings. A number that goes on from an
 * open one is its sibling, one that starts anew opens a level, whatever its style; an item is one below its heading.
 */
export function nest(entries: readonly Entry[]): readonly number[] {
  const open: Open[] = [];
  const seen = new Map<NumberStyle, Open>();
  return entries.map((entry, i) => {
    if (entry.kind === 'dash' || entry.kind === 'lead' || entry.kind === 'ordinal') return open.length + 1;
    const level = entry.style ? numberedLevel(open, seen, entry, entry.style) : unnumberedLevel(open, entries, i);
    const chapter = entry.style === null && isChapter(open, entries, i);
    const place = { style: entry.style, value: entry.value, chapter, level };
    open.length = level - 1;
    open.push(place);
    if (entry.style) seen.set(entry.style, place);
    return level;
  });
}

/** An ancestor that can still have children or be followed. */
interface Open {
  readonly style: NumberStyle | null;
  readonly value: number;
  /** An unnumbered heading above all others. */
  readonly chapter: boolean;
  readonly level: number;
}

function numberedLevel(
  open: readonly Open[],
  seen: ReadonlyMap<NumberStyle, Open>,
  entry: Entry,
  style: NumberStyle,
): number {
  const same = open.findLast((each) => each.style === style);
  const last = seen.get(style);
  const top = open[open.length - 1];
  if (same) {
    const inside = entry.value === 1 && same !== top && top?.style === null;
    return inside ? open.length + 1 : same.level;
  }
  if (last && entry.value === last.value + 1 && entry.value > 1 && last.level <= open.length) return last.level;
  // 第一条 opens below whatever stands above it, （三） as well as 第一章.
  if (style === 'article' && entry.value === 1) return open.length + 1;
  const rank = styleRank[style];
  const above = open.findIndex((each) => each.style !== null && styleRank[each.style] > rank);
  return above < 0 ? open.length + 1 : (open[above]?.level ?? 1);
}

function unnumberedLevel(open: readonly Open[], entries: readonly Entry[], i: number): number {
  if (isChapter(open, entries, i)) return 1;
  const renumbered = restarts(open, entries, i);
  if (renumbered) return renumbered.level;
  const like = open.find((each) => each.style === null && !each.chapter);
  return like?.level ?? open.length + 1;
}

/** The open number whose series starts anew below a line: such a line ends it and stands beside it. */
function restarts(open: readonly Open[], entries: readonly Entry[], i: number): Open | null {
  const next = entries.slice(i + 1, i + 1 + NEAR).find(({ kind }) => kind === 'numbered' || kind === 'unnumbered');
  if (!next?.style || next.value !== 1) return null;
  const series = open.findLast(({ style }) => style === next.style);
  if (!series || series.value === 1) return null;
  // A line that stands under a line of its kind is the next of them: 过去一年工作, （一）, （二）, 新一年工作, （一）.
  const above = open[series.level - 2];
  return above?.style === null ? above : series;
}

/** Entries between a line and the number that tells: a label or two. */
const NEAR = 4;

function isChapter(open: readonly Open[], entries: readonly Entry[], i: number): boolean {
  const entry = entries[i];
  return entry !== undefined && (entry.appendix || (entry.major && !continues(open, entries, i)));
}

/** Whether the outermost series of numbers goes on below: then a line inside it does not stand above it. */
function continues(open: readonly Open[], entries: readonly Entry[], i: number): boolean {
  const outer = open[0];
  if (!outer?.style) return false;
  for (let next = i + 1; next < entries.length; next++) {
    if (entries[next]?.style === outer.style) return entries[next]?.value === outer.value + 1;
  }
  return false;
}
