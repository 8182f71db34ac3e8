import { isDigit, isHan } from './characters.ts';

/**
 * «1.新建桥梁……» and below it «2.50个小区……»: the point closes the number of the item, and what follows is a count of its
 * own. Such a point becomes ．, which no number holds; all other characters and their places stay. It is one only where the
 * item before is there: 2.5亿元 that opens a line is a number.
 */
export function withListMarks(text: string): string {
  let marked = text;
  let last = 0;
  for (let line = 0; line < text.length; line = next(text, line)) {
    const item = itemAt(text, line);
    if (!item) continue;
    if (item.counts && !(item.value === last + 1 && (last > 0 || isFollowed(text, item.point)))) continue;
    if (item.counts) marked = `${marked.slice(0, item.point)}．${marked.slice(item.point + 1)}`;
    last = item.value;
  }
  return marked;
}

/** Where the next line begins. */
function next(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

interface Item {
  readonly value: number;
  readonly point: number;
  /** Behind its point stands a number with its measure: 2.50个小区. */
  readonly counts: boolean;
}

/** The item that a line opens with: up to two digits and a point. */
function itemAt(text: string, line: number): Item | null {
  let at = line;
  while (text.charAt(at) === ' ') at++;
  const point = digitsEnd(text, at);
  if (point === at || point - at > 2 || text.charAt(point) !== '.') return null;
  const whole = digitsEnd(text, point + 1);
  // 3.12.5公里: the second point is of the number.
  const behind = whole > point + 1 && text.charAt(whole) === '.' ? digitsEnd(text, whole + 1) : whole;
  const measured = isHan(text.charCodeAt(behind)) || text.charAt(behind) === '%';
  if (behind > point + 1 && !measured) return null;
  return { value: Number(text.slice(at, point)), point, counts: behind > point + 1 };
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the second item stands further down, and no 2.1 of another kind of numbers: then the line is the first. */
function isFollowed(text: string, from: number): boolean {
  const at = text.slice(from, from + LONGEST_ITEM).indexOf('\n2.');
  return at >= 0 && !isDigit(text.charCodeAt(from + at + SECOND));
}

/** The characters of a line end and 2. */
const SECOND = 3;
/** In characters, the first item of a list. */
const LONGEST_ITEM = 600;
