import { blockOpening, numberedTitle, opensRest, sentenceSigns } from '../knowledge/line-joins.ts';
import { hasAny } from './beside.ts';
import { hasDigit } from './characters.ts';
import { largest } from './extremes.ts';
import { rx } from './word-pattern.ts';

/**
 * For each line whether it is a numbered title that goes on in the next: «（一）坚持创新驱动，经济发展质量» above «和效益明显提升». Its end
 * or the next line's beginning says so; else two titles at least are broken at one width, and no line by itself heads a paragraph.
 */
export function brokenHeadings(lines: readonly string[]): readonly boolean[] {
  const written = lines.map((line) => line.trim());
  const pairs = written.flatMap((_, i) => (isPair(written, i) ? [i] : []));
  const widths = pairs.map((i) => written[i]?.length ?? 0);
  const widest = largest(widths);
  const atOneWidth =
    pairs.length >= FEWEST &&
    widths.every((width) => width >= widest - SLACK) &&
    !written.some((line, i) => (numberedTitle.test(line) && isWider(line, widest)) || headsAlone(written, i));
  const broken = new Set(pairs.filter((i) => atOneWidth || isTied(written[i] ?? '', written[i + 1] ?? '')));
  return written.map((_, i) => broken.has(i));
}

const FEWEST = 2;
/** In characters: no line begins with a comma, and a number takes more room. */
const SLACK = 3;
const SHORTEST = 12;
const LONGEST = 40;
const LONGEST_REST = 18;
const SHORTEST_TEXT = 20;

/** A numbered line and a short one, neither with a stop, above a paragraph or another number. */
function isPair(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (line.length < SHORTEST || line.length > LONGEST || !numberedTitle.test(line) || hasAny(line, STOPS)) return false;
  return isShort(lines[i + 1]) && opensText(lines[i + 2]);
}

/** A single line with no stop: a title by itself, or the rest of one. */
function isShort(line: string | undefined): boolean {
  if (!line || line.length < 2 || line.length > LONGEST_REST || hasAny(line, STOPS) || hasDigit(line)) return false;
  return !blockOpening.test(line);
}

function opensText(line: string | undefined): boolean {
  if (!line) return false;
  return line.length >= SHORTEST_TEXT || blockOpening.test(line) || '。！'.includes(line.charAt(line.length - 1));
}

/** A title that stands between two paragraphs. */
function headsAlone(lines: readonly string[], i: number): boolean {
  const above = lines[i - 1] ?? '';
  return isShort(lines[i]) && sentenceSigns.test(above) && above.endsWith('。') && opensText(lines[i + 1]);
}

function isWider(line: string, widest: number): boolean {
  return line.length > widest && line.length <= LONGEST && !hasAny(line, STOPS);
}

/** 不断 · 积蓄发展后劲, 质量 · 和效益明显提升. */
function isTied(line: string, rest: string): boolean {
  return GOES_ON.test(line) || opensRest.test(rest);
}

const GOES_ON = rx`(?:{manner|joiner}|[，的])$`;
const STOPS = '。！？；：…';
