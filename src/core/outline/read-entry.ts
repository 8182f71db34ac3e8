import type { NumberStyle } from '../knowledge/headings.ts';
import { chargedBehind, ordinalOpeners } from '../knowledge/headings.ts';
import type { Block } from './blocks.ts';
import { gluedAppendix, gluedHeading } from './blocks.ts';
import type { Entry } from './entry.ts';
import { entryOf } from './entry.ts';
import type { Mark } from './number-mark.ts';
import { readMark } from './number-mark.ts';
import { itemTitleEnd, termEnd, titleEnd } from './title-end.ts';
import { hasDigit } from '../text/characters.ts';
import { indexIn, lastIn } from '../text/within.ts';

/** What is known of the text around a block. */
export interface Around {
  /** A glossary: a numbered entry is a term with its meaning. */
  readonly glossary: boolean;
  /** Other titles of the document run into their text. */
  readonly glued: boolean;
  /** In a glossary: the number that its next term bears. */
  readonly next: number;
}

/**
 * The heading that a block opens with by its own mark, or null: «（一）抓项目。……», «——经济稳中向好。……», «一是……»,
 * «2024年工作安排»2024年是…….
 */
export function readEntry(text: string, block: Block, around: Around): Entry | null {
  const mark = readMark(text, block.start) ?? (around.glossary ? termMark(text, block.start, around.next) : null);
  const entry = mark
    ? numbered(text, block, mark, around)
    : (dashItem(text, block) ?? gluedChapter(text, block) ?? ordinalItem(text, block));
  return entry && entry.titleEnd > entry.titleStart ? entry : null;
}

/** 2.6个“全县首创”: in a glossary the number that is due is one, whatever digit its term begins with. */
function termMark(text: string, at: number, next: number): Mark | null {
  const number = String(next);
  const end = at + number.length;
  if (!text.startsWith(number, at) || !TERM_STOPS.has(text.charAt(end))) return null;
  // 1.5亿元 is a number; 1.5G基站： is the first term.
  if (next === 1 && indexIn(text, '：', end, end + LONGEST_TERM) < 0) return null;
  return { style: 'arabic', value: next, end: end + 1 };
}

/** In characters: the first term of a glossary and its colon. */
const LONGEST_TERM = 16;
const TERM_STOPS = new Set('.．、');

function numbered(text: string, { start, end, whole }: Block, mark: Mark, { glossary, glued }: Around): Entry | null {
  const from = skipBlanks(text, mark.end, end);
  const term = glossary || mark.style === 'note';
  const titleStart = term && '[【'.includes(text.charAt(from) || ' ') ? from + 1 : from;
  const stop = term ? termEnd(text, from, end) : titleEnd(text, from, end, { whole, glued: glued || !whole });
  const { style, value } = mark;
  if (isTask(text, titleStart, stop, end, style)) return null;
  return entryOf('numbered', [start, end], [titleStart, stop], { style, value, numberEnd: mark.end });
}

/** 3.新建泵站2座。（责任单位：水利局）: a task with who does it, and no heading of anything. */
function isTask(text: string, from: number, stop: number, end: number, style: NumberStyle): boolean {
  if (
    style !== 'arabic' &&
    style !== 'bracketed-arabic' &&
    !(style === 'bracketed' && hasDigit(text.slice(from, stop)))
  )
    return false;
  if (chargedBehind.test(text.slice(stop, Math.min(end, stop + LONGEST_NOTE)))) return true;
  // 4.新建幼儿园2所。改扩建中小学3所。（牵头单位：教育局）
  const note = text.charAt(end - 1) === '）' ? lastIn(text, '（', stop, end) : -1;
  return note > 0 && chargedBehind.test(text.slice(note, note + LONGEST_NOTE));
}

const LONGEST_NOTE = 10;

function dashItem(text: string, { start, end }: Block): Entry | null {
  const dash = dashLength(text, start);
  if (dash === 0) return null;
  const titleStart = skipBlanks(text, start + dash, end);
  return entryOf('dash', [start, end], [titleStart, itemTitleEnd(text, titleStart, end)]);
}

function gluedChapter(text: string, { start, end, whole }: Block): Entry | null {
  const glossary = gluedAppendix(text, start);
  const length = glossary || gluedHeading(text, start, whole);
  if (length === 0) return null;
  return entryOf('unnumbered', [start, end], [start, start + length], { major: true, appendix: glossary > 0 });
}

function ordinalItem(text: string, { start, end }: Block): Entry | null {
  const head = text.slice(start, start + 4);
  const ordinal = ordinalOpeners.map((opener) => opener.exec(head)).find((match) => match !== null);
  if (!ordinal) return null;
  const from = start + ordinal[0].length;
  return entryOf('ordinal', [start, end], [from, itemTitleEnd(text, from, end)], { numberEnd: from });
}

/** —— or -- or more; one — is a dash too, unless it sets off a number. */
function dashLength(text: string, at: number): number {
  const first = text.charAt(at);
  if (first !== '—' && first !== '-') return 0;
  let end = at + 1;
  while (text.charAt(end) === first) end++;
  return end - at >= 2 || (first === '—' && !hasDigit(text.charAt(end))) ? end - at : 0;
}

function skipBlanks(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && (text.charCodeAt(start) === 32 || text.charAt(start) === '\n')) start++;
  return start;
}
