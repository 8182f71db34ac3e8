import type { SegmentedText } from '../text/segmented-text.ts';
import { turnOpeners } from '../knowledge/headings.ts';
import { hasDigit } from '../text/characters.ts';
import type { Block } from './blocks.ts';
import { cutBlocks } from './blocks.ts';
import type { Entry } from './entry.ts';
import { findEntries } from './find-entries.ts';
import { isHeadingLine } from './heading-lines.ts';
import type { FrontMatter } from './front-matter.ts';
import { readFrontMatter } from './front-matter.ts';
import { nest } from './nest.ts';
import type { Section } from './section.ts';

/**
 * The headings of a report, in text order, parents before children: its title (level 0, id "0"), numbered and
 * unnumbered headings, —— items, paragraphs with a label or an ordinal. «（一）稳增长。……» → level 2 under 一、.
 */
export function outline(body: SegmentedText): readonly Section[] {
  const blocks = cutBlocks(body);
  const front = readFrontMatter(body.text, blocks);
  const entries = findEntries(body.text, blocks, firstHeading(body.text, blocks, front));
  const levels = nest(entries);
  return [...titleSection(body.text, front, blocks, entries), ...placed(body.text, blocks, entries, levels)];
}

/**
 * The block from which headings may stand: the body, or the line above its first paragraph where it ends as a later heading does
 * («交通大格局——» above «城区新面貌——»).
 */
function firstHeading(text: string, blocks: readonly Block[], { title, body }: FrontMatter): number {
  const above = blocks[body - 1];
  if (!above || above.start === title?.[0] || !isHeadingLine(text, above)) return body;
  const line = text.slice(above.start, above.end);
  const end = line.slice(-ALIKE);
  const isAlike = blocks
    .slice(body, body + NEAR)
    .some((block) => text.startsWith(end, block.end - ALIKE) && isHeadingLine(text, block));
  return isAlike && !hasDigit(line) ? body - 1 : body;
}

/** In characters: —— or 实事. */
const ALIKE = 2;
/** In blocks. */
const NEAR = 20;

function titleSection(
  text: string,
  { title }: FrontMatter,
  blocks: readonly Block[],
  entries: readonly Entry[],
): readonly Section[] {
  if (!title) return [];
  const until = entries[0]?.start ?? Infinity;
  const end = blocks.findLast((block) => block.start < until)?.end ?? title[1];
  return [
    {
      id: '0',
      parent: null,
      level: 0,
      kind: 'title',
      number: null,
      title: text.slice(title[0], title[1]),
      titleRange: title,
      heading: title,
      range: [title[0], Math.max(end, title[1])],
    },
  ];
}

function placed(
  text: string,
  blocks: readonly Block[],
  entries: readonly Entry[],
  levels: readonly number[],
): readonly Section[] {
  const ends = sectionEnds(text, blocks, entries, levels);
  const counts: number[] = [];
  const path: string[] = [];
  return entries.map((entry, i) => {
    const level = levels[i] ?? 1;
    counts.length = level;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    const parent = level > 1 ? (path[level - 2] ?? null) : null;
    const id = counts.map((count) => count || 1).join('.');
    path.length = level - 1;
    path[level - 1] = id;
    return {
      id,
      parent,
      level,
      kind: entry.kind,
      // ． is the point of an item whose words begin with a number; the file has a point.
      number: entry.numberEnd === null ? null : text.slice(entry.start, entry.numberEnd).replace('．', '.'),
      title: text.slice(entry.titleStart, entry.titleEnd),
      titleRange: [entry.titleStart, entry.titleEnd],
      heading: [entry.start, entry.titleEnd],
      range: [entry.start, ends[i] ?? entry.end],
    };
  });
}

/**
 * Where each section ends: before the next heading of its level or above. An item also ends where the text turns away
 * from it (各位代表，……) though no heading says so.
 */
function sectionEnds(
  text: string,
  blocks: readonly Block[],
  entries: readonly Entry[],
  levels: readonly number[],
): readonly number[] {
  let block = blocks.length - 1;
  const contentEnd = new Map<number, number>();
  for (let i = entries.length - 1; i >= 0; i--) {
    const start = entries[i]?.start ?? 0;
    while (block > 0 && (blocks[block]?.start ?? 0) >= start) block--;
    contentEnd.set(i, Math.min(start, blocks[block]?.end ?? start));
  }
  const last = blocks.at(-1)?.end ?? text.length;
  return entries.map((entry, i) => {
    const level = levels[i] ?? 1;
    let next = i + 1;
    while (next < entries.length && (levels[next] ?? 1) > level) next++;
    const end = Math.max(entry.end > last ? last : entry.titleEnd, contentEnd.get(next) ?? last);
    return entry.kind === 'numbered' || entry.kind === 'unnumbered' ? end : itemEnd(text, blocks, entry, end);
  });
}

function itemEnd(text: string, blocks: readonly Block[], entry: Entry, end: number): number {
  let reached = entry.end;
  for (let i = firstFrom(blocks, entry.end); i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.start >= end || turnOpeners.test(text.slice(block.start, block.start + 8))) break;
    reached = block.end;
  }
  return Math.min(reached, end);
}

/** The index of the first block that starts at or after an offset. */
function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
