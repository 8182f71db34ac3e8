import { otherLabels, unitLabels } from '../knowledge/responsible-units.ts';
import { lineStart } from '../text/beside.ts';
import type { Range } from '../text/range.ts';
import type { ResponsibleUnit } from './listed-units.ts';
import { listedUnits } from './listed-units.ts';
import { wordPattern, wordsIn } from '../text/word-pattern.ts';

/** A note that says who answers for what stands before it. */
export interface UnitNote {
  readonly units: readonly ResponsibleUnit[];
  /** The words that it speaks of. */
  readonly governs: Range;
}

/**
 * The notes of a report, in text order: in brackets («新建公园3个（责任单位：区城管局）。», «（区教育局牵头，区财政局配合）»),
 * at the end of a line, or on a line of their own. One that closes its paragraph or follows a stop speaks of all since the
 * note before it; one in mid-sentence only of its own clause; one on a line of its own of the line before.
 */
export function unitNotes(text: string): readonly UnitNote[] {
  const notes: UnitNote[] = [];
  let last: UnitNote['governs'] | null = null;
  let since = 0;
  for (const { range, content } of notePlaces(text)) {
    // 责任单位：… and 配合单位：… on the next line speak of the same words.
    const governs: Range = last && text.slice(since, range[0]).trim() === '' ? last : governed(text, range, since);
    const units = listedUnits(text, content);
    if (units.length > 0 && governs[0] < governs[1]) notes.push({ units, governs });
    last = governs;
    since = range[1];
  }
  return notes;
}

interface NotePlace {
  readonly range: Range;
  readonly content: Range;
}

function* notePlaces(text: string): Iterable<NotePlace> {
  for (const { 0: written, index } of text.matchAll(NOTE)) {
    const isBracket = /^[（(【[]/.test(written);
    const end = index + written.length;
    yield { range: [index, end], content: isBracket ? [index + 1, end - 1] : [index, end] };
  }
}

function governed(text: string, [start, end]: Range, since: number): Range {
  const line = lineStart(text, start);
  const from = Math.max(line, since, start - LONGEST);
  const before = text.slice(from, start).trimEnd();
  if (before === '') return [Math.max(since, lineBefore(text, line)), line];
  const closes = /^[。；;]?[^\S\n]*(?:\n|$)/.test(text.slice(end, end + NEAR));
  if (closes || STOPS.has(before.charAt(before.length - 1))) return [from, start];
  let clause = start;
  while (clause > from && !MARKS.has(text.charAt(clause - 1))) clause--;
  return [clause, start];
}

/** Where the last line before `line` that says anything begins. */
function lineBefore(text: string, line: number): number {
  return lineStart(text, text.slice(0, line).trimEnd().length);
}

/** In characters: no note speaks of more. */
const LONGEST = 2000;
/** How far behind a note its line may end. */
const NEAR = 8;
const STOPS = new Set('。；;');
const MARKS = new Set('，,；;。');

function anyOf(row: string): string {
  return wordsIn(row).join('|');
}

const LABELS = `(?:${anyOf(unitLabels.lead)}|${anyOf(unitLabels.support)}|${anyOf(otherLabels)})`;
/** A bracket that opens with a label or closes with a word of charge, or a label and the rest of its line. */
const NOTE = wordPattern(
  `[（(【[](?:${LABELS}[：:][^（()）【】[\\]\\n]{2,300}|[^（()）【】[\\]\\n：:]{2,100}{inCharge})[)）】\\]]|${LABELS}[：:][^\\n。]{2,300}`,
  'g',
);
