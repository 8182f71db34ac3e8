import { glossaryHeading, ordinalOpeners } from '../knowledge/headings.ts';
import type { Block } from './blocks.ts';
import { gluedHeading } from './blocks.ts';
import type { Entry } from './entry.ts';
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
import { readMark } from './number-mark.ts';
import { itemTitleEnd, termEnd, titleEnd } from './title-end.ts';

/** Every heading of the blocks from `from` on, in text order, without the document's title. */
export function findEntries(text: string, blocks: readonly Block[], from: number): readonly Entry[] {
  const copyGlued = gluesTitles(text, blocks);
  const found: (Entry | Candidate | null)[] = [];
  const lines = blocks.map((block, i) => i >= from && isHeadingLine(text, block));
  let glossary = false;
  let inside = false;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) break;
    if (isContentsLine(text, block)) {
      found.push(null);
      continue;
    }
    const entry = lines[i] ? unnumbered(text, blocks, lines, i) : opened(text, block, glossary, copyGlued);
    if (entry && isHeading(entry)) {
      const title = text.slice(entry.titleStart, entry.titleEnd);
      if (entry.kind === 'unnumbered') glossary = glossaryHeading.test(title.replace(/ /g, ''));
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

/** A paragraph whose first sentence may be its label. */
interface Candidate {
  readonly block: Block;
  readonly label: Label;
}

function isHeading(entry: Entry): boolean {
  return entry.kind === 'numbered' || entry.kind === 'unnumbered';
}

/** A numbered heading, a dash item or an ordinal item. */
function opened(text: string, block: Block, glossary: boolean, glued: boolean): Entry | null {
  const { start, end, whole } = block;
  const mark = readMark(text, start);
  if (mark) {
    const titleStart = skipBlanks(text, mark.end, end);
    if (titleStart >= end) return null;
    const term = glossary || mark.style === 'note';
    const opens = term && /[[【]/.test(text.charAt(titleStart)) ? titleStart + 1 : titleStart;
    const stop = term
      ? termEnd(text, titleStart, end)
      : titleEnd(text, titleStart, end, { whole, glued: glued || !whole });
    return {
      ...PLAIN,
      kind: 'numbered',
      style: mark.style,
      value: mark.value,
      start,
      numberEnd: mark.end,
      titleStart: opens,
      titleEnd: stop,
      end,
    };
  }
  const dash = dashLength(text, start);
  if (dash > 0) {
    const titleStart = skipBlanks(text, start + dash, end);
    return { ...PLAIN, kind: 'dash', start, titleStart, titleEnd: itemTitleEnd(text, titleStart, end), end };
  }
  const title = whole ? 0 : gluedHeading(text, start);
  if (title > 0) {
    return { ...PLAIN, kind: 'unnumbered', major: true, start, titleStart: start, titleEnd: start + title, end };
  }
  const head = text.slice(start, start + 4);
  const ordinal = ordinalOpeners.map((opener) => opener.exec(head)).find((match) => match !== null);
  if (!ordinal) return null;
  const numberEnd = start + ordinal[0].length;
  return {
    ...PLAIN,
    kind: 'ordinal',
    start,
    numberEnd,
    titleStart: numberEnd,
    titleEnd: itemTitleEnd(text, numberEnd, end),
    end,
  };
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

const PLAIN = { style: null, value: 0, major: false, appendix: false, numberEnd: null } as const;

function unnumbered(text: string, blocks: readonly Block[], lines: readonly boolean[], i: number): Entry | null {
  const block = blocks[i];
  if (!block || !standsAsHeading(text, blocks, lines, i)) return null;
  const { start, end } = block;
  const title = text.slice(start, end);
  const above = blocks[i - 1];
  const appendix = isAppendix(title) || (above && isBareAppendix(text.slice(above.start, above.end)));
  const titleEnd = title.endsWith('：') ? end - 1 : end;
  const major = appendix === true || isMajor(title);
  return { ...PLAIN, kind: 'unnumbered', major, appendix: appendix === true, start, titleStart: start, titleEnd, end };
}

/** 1. right after a title without a stop: its first child opens there. */
function gluedChild(text: string, entry: Entry, block: Block, glued: boolean): Entry | null {
  if (block.whole || entry.kind !== 'numbered' || entry.style === 'arabic') return null;
  const mark = readMark(text, entry.titleEnd);
  return mark?.style === 'arabic' ? opened(text, { ...block, start: entry.titleEnd }, false, glued) : null;
}

function dashLength(text: string, at: number): number {
  const first = text.charAt(at);
  if (first !== '—' && first !== '-') return 0;
  let end = at + 1;
  while (text.charAt(end) === first) end++;
  return end - at >= 2 || (first === '—' && !/\d/.test(text.charAt(end))) ? end - at : 0;
}

function skipBlanks(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && text.charCodeAt(start) === 32) start++;
  return start;
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
  if (label.kind === 'deeds') return before !== null || after?.label.kind === 'deeds';
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

const PAIRED: ReadonlySet<LabelKind> = new Set(['pair', 'deeds']);

function leadOf({ block, label }: Candidate): Entry {
  return { ...PLAIN, kind: 'lead', start: block.start, titleStart: block.start, titleEnd: label.end, end: block.end };
}
