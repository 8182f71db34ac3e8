import {
  appendixHeadings,
  appendixSigns,
  bareAppendix,
  dateAlone,
  majorHeadings,
  namesInHeadings,
  noHeading,
  noHeadingEnd,
} from '../knowledge/headings.ts';
import { hasAny } from '../text/beside.ts';
import { withoutBlanks } from '../text/blanks.ts';
import type { Block } from './blocks.ts';
import { readMark } from './number-mark.ts';
import { withYearsInDigits } from './years.ts';
import { hasDigit } from '../text/characters.ts';

const SHORTEST = 4;
/** In characters: 2024年工作任务？. A longer one asks. */
const LONGEST_LOST = 16;
const LONGEST = 46;
/** 抓投资，促消费，稳外贸. */
const MOST_CLAUSES = 3;

/** A line of words alone that could be a heading without a number: no stop, no figure, no name or date. */
export function isHeadingLine(text: string, { start, end, whole }: Block): boolean {
  const length = end - start;
  if (!whole || length < 2 || length > LONGEST) return false;
  const line = text.slice(start, end);
  // A copy that lost a sign has ? for it.
  if (STOPS.has(text.charCodeAt(end - 1))) return line.endsWith('？') && length < LONGEST_LOST && isMajor(line);
  if (isAppendix(line)) return true;
  if (length < SHORTEST || readMark(text, start)) return false;
  if (noHeading.test(line) || hasAny(line, NO_HEADING_INSIDE) || noHeadingEnd.test(line)) return false;
  // A broken line of a sentence has commas all along.
  if (line.split('，').length > MOST_CLAUSES && !isMajor(line)) return false;
  const figures = line.replace(namesInHeadings, '');
  if (dateAlone.test(figures) || (hasDigit(figures) && !isMajor(line))) return false;
  return (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= SHORTEST;
}

/** «附件2», «名 词 解 释», «※注释※». */
export function isAppendix(line: string): boolean {
  if (!appendixSigns.test(line)) return false;
  const bare = withoutBlanks(line).replace(/：$/, '');
  return appendixHeadings.some((heading) => heading.test(line) || heading.test(bare));
}

/** «2021年工作回顾», «二〇二一年工作回顾», «全面加强政府自身建设». */
export function isMajor(line: string): boolean {
  const told = withYearsInDigits(line);
  return majorHeadings.some((heading) => heading.test(told));
}

/** A line of a table of contents: 一、2020年工作回顾……3. The heading itself stands below. */
export function isContentsLine(text: string, { start, end }: Block): boolean {
  const last = text.charCodeAt(end - 1);
  if (last < 48 || last > 57 || end - start > 80) return false;
  return /(?:\.\.\.|…|···|———|---) {0,9}\d{1,3}$/.test(text.slice(start, end));
}

/** 附件1 alone: the line below it says what it is. */
export function isBareAppendix(line: string): boolean {
  return bareAppendix.test(withoutBlanks(line));
}

const NO_HEADING_INSIDE = '。；！？|';

const STOPS = new Set(Array.from('。；！？，、…）.;,!', (char) => char.charCodeAt(0)));

/**
 * Whether a heading line heads something: text or a numbered heading follows, at most one more line between. Words
 * on three lines in a row are a list, and words after a broken sentence belong to it.
 */
export function standsAsHeading(text: string, blocks: readonly Block[], lines: readonly boolean[], i: number): boolean {
  const block = blocks[i];
  if (!block) return false;
  const line = text.slice(block.start, block.end);
  let first = i;
  while (first > 0 && lines[first - 1] && i - first < MOST_LINES) first--;
  let last = i;
  while (lines[last + 1] && last - i < MOST_LINES) last++;
  const next = blocks[last + 1];
  if (!next || (isBareAppendix(line) && i < last)) return false;
  if (isAppendix(line) || isMajor(line)) return true;
  if (last - first >= MOST_LINES) return false;
  const before = blocks[first - 1];
  if (before && !endsWell(text, before)) return false;
  const length = next.end - next.start;
  return (
    length >= 16 ||
    (length >= SHORTEST_ITEM && ENDS_ITEM.has(text.charAt(next.end - 1))) ||
    readMark(text, next.start) !== null
  );
}

/** In characters: 建成驿站1个。 */
const SHORTEST_ITEM = 6;
const ENDS_ITEM = new Set('。；');

/** Of two lines one may stand above the other. */
const MOST_LINES = 2;

/** A sentence, a list or a heading ended here; 抓 or a comma at the end says that it did not. */
function endsWell(text: string, { start, end }: Block): boolean {
  if (end - start <= LONGEST && readMark(text, start)) return true;
  return hasAny(text.charAt(end - 1), '。！？：；”）】…');
}
