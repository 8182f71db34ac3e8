import { attachmentsNamed, glossaryHeading } from '../knowledge/headings.ts';
import { columnHeads } from '../knowledge/tables.ts';
import { withoutBlanks } from '../text/blanks.ts';
import { wordsIn } from '../text/word-pattern.ts';
import type { Block } from './blocks.ts';
import type { Entry } from './entry.ts';
import { entryOf } from './entry.ts';
import type { Label, LabelKind } from './labels.ts';
import { readLabel } from './labels.ts';
import {
  isAppendix,
  isBareAppendix,
  isContentsLine,
  isHeadingLine,
  isMajor,
  standsAsHeading,
} from './heading-lines.ts';
import { contentsIn } from './contents.ts';
import { readMark } from './number-mark.ts';
import { readEntry } from './read-entry.ts';
import { listedMatters } from './listed-matters.ts';
import { statesMatter } from './stated-items.ts';
import { stoppedLines } from './stopped-lines.ts';
import { titleEnd } from './title-end.ts';
import { topicLines } from './topic-lines.ts';

/** Every heading of the blocks from `from` on, in text order, without the document's title. */
export function findEntries(text: string, blocks: readonly Block[], from: number): readonly Entry[] {
  const copyGlued = gluesTitles(text, blocks);
  const found: (Entry | Candidate | null)[] = [];
  const contents = contentsIn(text, blocks);
  const again = repeatedLines(text, blocks);
  const named = attachments(text, blocks);
  const topics = new Set([...topicLines(text, blocks, from), ...stoppedLines(text, blocks, from)]);
  const matters = listedMatters(text, blocks);
  const lines = blocks.map(
    (block, i) =>
      i >= from && !block.row && !again.has(i) && !namesColumn(text, blocks, i) && isHeadingLine(text, block),
  );
  let glossary = false;
  let inside = false;
  let term = 0;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) break;
    const isListed = contents !== null && i >= contents[0] && i < contents[1];
    if (isListed || named.has(i) || block.row || again.has(i) || isContentsLine(text, block)) {
      found.push(null);
      continue;
    }
    const read = lines[i]
      ? (unnumbered(text, blocks, lines, i) ?? topicOf(text, topics, block, i))
      : (topicOf(text, topics, block, i) ?? readEntry(text, block, { glossary, glued: copyGlued, next: term + 1 }));
    const isMatter =
      read &&
      !glossary &&
      (matters.has(i) || goesOn(text, read, blocks[i - 1]) || statesMatter(text, read, block, blocks[i + 1]));
    const entry = isMatter ? null : read;
    if (entry && isHeading(entry)) {
      term = entry.style === 'arabic' ? entry.value : 0;
      const title = text.slice(entry.titleStart, entry.titleEnd);
      if (entry.kind === 'unnumbered') glossary = glossaryHeading.test(withoutBlanks(title));
      else if (entry.style !== 'note' && !glossary) glossary = glossaryHeading.test(title) && title.length < 10;
      inside = true;
    }
    if (entry) {
      found.push(entry);
      const rest = gluedChild(text, entry, block, copyGlued);
      if (rest) found.push(rest);
      continue;
    }
    const label = inside && !glossary ? readLabel(text, block.start, block.end) : null;
    found.push(label ? { block, label } : null);
  }
  return found.flatMap((each, i) => {
    if (!each) return [];
    if ('kind' in each) return [each];
    return isLead(each, neighbour(found, i - 1), neighbour(found, i + 1), found, i) ? [leadOf(each)] : [];
  });
}

/**
 * The lines that say no more than others did: a running title (three times or more), and a line right below the same line.
 */
function repeatedLines(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  blocks.forEach(({ start, end, whole }, i) => {
    if (!whole || end - start > LONGEST_TITLE || text.charCodeAt(end - 1) === FULL_STOP) return;
    const line = text.slice(start, end);
    const same = places.get(line);
    if (same) same.push(i);
    else places.set(line, [i]);
  });
  const again = new Set<number>();
  for (const [line, at] of places) {
    const runs = at.length >= RUNNING && readMark(line, 0) === null && line.length >= SHORTEST_TITLE;
    at.forEach((i, nth) => {
      if (runs || at[nth - 1] === i - 1) again.add(i);
    });
  }
  return again;
}

/** 3.抓管理。 below a paragraph that holds 1. and 2.: a page ended between them, and the number opens no heading. */
function goesOn(text: string, { style, value }: Entry, above: Block | undefined): boolean {
  if (style !== 'arabic' || value < 2 || !above) return false;
  const at = text.slice(above.start, above.end).lastIndexOf(`。${String(value - 1)}.`);
  return at >= 0 && readMark(text, above.start + at + 1)?.value === value - 1;
}

function topicOf(text: string, topics: ReadonlySet<number>, { start, end }: Block, i: number): Entry | null {
  const stop = text.charCodeAt(end - 1) === FULL_STOP ? end - 1 : end;
  return topics.has(i) ? entryOf('unnumbered', [start, end], [start, stop]) : null;
}

/** The lines in which a notice names what it brings: 附件：1. 目标任务分解表, 2. 民生实事分解表. */
function attachments(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const named = new Set<number>();
  let due = 0;
  blocks.forEach(({ start, end }, i) => {
    const mark = due > 0 ? readMark(text, start) : null;
    if (attachmentsNamed.test(text.slice(start, Math.min(end, start + LONGEST_TITLE)))) due = 2;
    else if (mark?.style === 'arabic' && mark.value === due) due++;
    else due = 0;
    if (due > 0) named.add(i);
  });
  return named;
}

/** Between the names of other columns, each on a line of its own: 序号, 2024年预期目标, 责任单位. */
function namesColumn(text: string, blocks: readonly Block[], i: number): boolean {
  return [blocks[i - 1], blocks[i + 1]].every((each) => each && COLUMNS.has(text.slice(each.start, each.end)));
}

const COLUMNS: ReadonlySet<string> = new Set(wordsIn(columnHeads));

const FULL_STOP = '。'.charCodeAt(0);
/** How often a running title stands in a text at least. */
const RUNNING = 3;
const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 60;

/** A paragraph whose first sentence may be its label. */
interface Candidate {
  readonly block: Block;
  readonly label: Label;
}

function isHeading(entry: Entry): boolean {
  return entry.kind === 'numbered' || entry.kind === 'unnumbered';
}

/** Whether the copy lost its line ends: several titles run into their text. */
function gluesTitles(text: string, blocks: readonly Block[]): boolean {
  let glued = 0;
  for (const { start, end, whole } of blocks) {
    const mark = readMark(text, start);
    if (mark?.style !== 'bracketed' && mark?.style !== 'chinese') continue;
    const stop = titleEnd(text, mark.end, end, { whole, glued: false });
    const next = text.charAt(stop);
    if (stop < end && next !== '。' && next !== ' ' && next !== '：' && ++glued >= 3) return true;
  }
  return false;
}

function unnumbered(text: string, blocks: readonly Block[], lines: readonly boolean[], i: number): Entry | null {
  const block = blocks[i];
  if (!block || !standsAsHeading(text, blocks, lines, i)) return null;
  const { start, end } = block;
  const title = text.slice(start, end);
  const above = blocks[i - 1];
  const appendix = isAppendix(title) || (above && isBareAppendix(text.slice(above.start, above.end)));
  const stop = title.endsWith('：') ? end - 1 : end;
  const major = appendix === true || isMajor(title);
  return entryOf('unnumbered', [start, end], [start, stop], { major, appendix: appendix === true });
}

/** 1. right after a title without a stop: its first child opens there. */
function gluedChild(text: string, entry: Entry, block: Block, glued: boolean): Entry | null {
  const { appendix: glossary } = entry;
  if (!glossary && (block.whole || entry.kind !== 'numbered' || entry.style === 'arabic')) return null;
  let start = entry.titleEnd;
  while (glossary && start < block.end && '： '.includes(text.charAt(start))) start++;
  const mark = readMark(text, start);
  const opens = mark?.style === 'arabic' || (mark?.style === 'bracketed' && mark.value === 1);
  return mark && (glossary || opens) ? readEntry(text, { ...block, start }, { glossary, glued, next: 0 }) : null;
}

function neighbour(found: readonly (Entry | Candidate | null)[], i: number): Candidate | null {
  const each = found[i];
  return each && !('kind' in each) ? each : null;
}

/**
 * A pair or a plain phrase is a label only beside another, a pair of deeds (加快创新，激发活力) after any other label; a
 * lone paragraph before numbered headings is none.
 */
function isLead(
  { label }: Candidate,
  before: Candidate | null,
  after: Candidate | null,
  found: readonly (Entry | Candidate | null)[],
  i: number,
): boolean {
  const beside = [before, after].filter((each) => each !== null);
  if (label.kind === 'pair') return beside.some((each) => PAIRED.has(each.label.kind));
  if (label.kind === 'two verbs') return before !== null || after?.label.kind === 'two verbs';
  if (label.kind === 'plain') return beside.length > 0;
  return beside.length > 0 || !opensAChapter(found, i);
}

/** Between a heading and the first heading below it stands an introduction. */
function opensAChapter(found: readonly (Entry | Candidate | null)[], i: number): boolean {
  const previous = found[i - 1];
  if (!previous || !('kind' in previous) || !isHeading(previous)) return false;
  for (let at = i + 1; at < found.length; at++) {
    const next = found[at];
    if (next && 'kind' in next && isHeading(next)) return next.value === 1 && next.style !== previous.style;
  }
  return false;
}

const PAIRED: ReadonlySet<LabelKind> = new Set(['pair', 'two verbs']);

function leadOf({ block: { start, end }, label }: Candidate): Entry {
  return entryOf('lead', [start, end], [start, label.end]);
}
