import { oneLineChapter, oneLineHead, oneLineOpening, opensNoLine, stuckChapter } from '../knowledge/line-joins.ts';
import { isDigit, isLetter } from './characters.ts';
import type { Range } from './range.ts';

/**
 * The lines of a report that was copied into one: «……请予审议。 一、2018年工作回顾 过去一年，…… （一）项目建设……» has a blank where each
 * line ended. Answers the line alone where it is short, or holds no two chapters and has blanks elsewhere too, unless it is
 * known to be a whole page.
 */
export function linesInLine(text: string, line: Range, isPage = false): readonly Range[] {
  const [start, end] = line;
  if (end - start < SHORTEST && !isPage) return [line];
  // Not to the end of the text for each of its lines.
  const whole = text.slice(start, end);
  if (isMarked(whole)) return parted(text, line);
  const head = end - start < LONG ? null : oneLineHead.exec(whole.slice(0, LONGEST_HEAD));
  if (head) {
    const [{ length }, title = ''] = head;
    const middle = start + title.length;
    const session: readonly Range[] = title.length < length ? [[middle, start + length]] : [];
    return [[start, middle], ...session, ...linesInLine(text, [start + length, end], isPage)];
  }
  const first = whole.indexOf(CHAPTERS[0]);
  const isPlain = hasPlainBlanks(whole);
  if (!isPlain && !isPage && (first < 0 || !whole.includes(CHAPTERS[1], first))) return [line];
  const lines: Range[] = [];
  let from = start;
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
    if (!(isPlain && isBetweenWords(text, at)) && !endsLine(text, from, at, end)) continue;
    if (at > from) lines.push([from, at]);
    from = at + 1;
  }
  lines.push([from, end]);
  return isPlain ? lines.flatMap((each) => atChapters(text, each)) : lines;
}

/** «……加以解决。二、2024年工作安排»: a chapter that lost the blank before it too. */
function atChapters(text: string, [start, end]: Range): readonly Range[] {
  const starts = [start];
  for (const { index } of text.slice(start, end).matchAll(stuckChapter)) starts.push(start + index + 1);
  return starts.map((from, i) => [from, starts[i + 1] ?? end]);
}

/**
 * Whether a site's mark of three letters stands before wide blanks in many places: «……提出意见。IAh   一、2019年工作回顾IAh   过去一年»
 * was lines, each with one blank where the page broke it.
 */
function isMarked(whole: string): boolean {
  if (!whole.includes('  ')) return false;
  const counts = new Map<string, number>();
  for (const [, mark = ''] of whole.matchAll(MARKED)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [...counts.values()].some((count) => count >= FEWEST);
}

const MARKED = /(?<![A-Za-z0-9 ])([A-Za-z0-9]{3}) {2}/g;
const FEWEST = 5;

/** The words between blanks. */
function parted(text: string, [start, end]: Range): readonly Range[] {
  const lines: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charAt(at) !== ' ') continue;
    if (at > from) lines.push([from, at]);
    from = at + 1;
  }
  return lines;
}

/** In characters: the title and the session of a report in one line. */
const LONGEST_HEAD = 200;

/** In characters: shorter ones are lines of a table of contents. */
const SHORTEST = 200;
const CHAPTERS = [' 一、', ' 二、'] as const;

/** Whether blanks stand at the ends of lines and hardly anywhere else: most of those between words are behind a stop. */
function hasPlainBlanks(whole: string): boolean {
  if (whole.length < LONG) return false;
  let behindStops = 0;
  let between = 0;
  for (let at = whole.indexOf(' '); at >= 0; at = whole.indexOf(' ', at + 1)) {
    if (ENDS.has(whole.charAt(at - 1))) behindStops++;
    else if (isBetweenWords(whole, at)) between++;
  }
  return behindStops >= FEWEST && between <= 2 * behindStops;
}

/** In characters, of a report in one line. */
const LONG = 1500;
const ENDS = new Set('。！：；？）”』');

/** No blank at a number or a name in letters, unless it is a wide one; a year and the number of an item may open a line. */
function isBetweenWords(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === SPACE) return false;
  return text.charAt(at + 1) === ' ' || !(isLatin(before) || opensNoLine.test(text.slice(at + 1, at + 7)));
}

function isLatin(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

const SPACE = 32;

/** Before the next heading, behind a stop, and behind the heading of a chapter, which has none. */
function endsLine(text: string, from: number, at: number, end: number): boolean {
  if (oneLineOpening.test(text.slice(at + 1, Math.min(end, at + 8)))) return true;
  if (STOPS.has(text.charAt(at - 1)) && !isDigit(text.charCodeAt(at + 1))) return true;
  return at - from <= LONGEST_HEADING && oneLineChapter.test(text.slice(from, at));
}

const STOPS = new Set('。！：');
const LONGEST_HEADING = 40;
