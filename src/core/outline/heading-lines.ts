import { appendixHeadings, majorHeadings } from '../knowledge/headings.ts';
import type { Block } from './blocks.ts';
import { readMark } from './number-mark.ts';

const SHORTEST = 4;
const LONGEST = 46;

/** A line of words alone that could be a heading without a number: no stop, no figure, no name or date. */
export function isHeadingLine(text: string, { start, end, whole }: Block): boolean {
  const length = end - start;
  if (!whole || length < SHORTEST || length > LONGEST || STOPS.has(text.charCodeAt(end - 1))) return false;
  const line = text.slice(start, end);
  if (appendixHeadings.some((heading) => heading.test(line) || heading.test(line.replace(/ /g, '')))) return true;
  if (/[。；！？|]|^(?:——|--|各位|同志们|图[为：]|抄送|此页|记者)/.test(line) || readMark(text, start)) return false;
  if (
    /^[一二三四五六七八九十]{1,2}[是要]|[，、：；的和]$/.test(line) ||
    /[区县市州旗省]长 *\S{0,4}$|人民政府$/.test(line)
  )
    return false;
  const figures = line.replace(/“[^”]*”|《[^》]*》|\d{4}(?:[-—]\d{4})?年?/g, '');
  if (/^[年月日\d ]*$/.test(figures) || (/\d/.test(figures) && !majorHeadings.some((heading) => heading.test(line)))) {
    return false;
  }
  return (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= SHORTEST;
}

const STOPS = new Set(Array.from('。；！？，、…）.;,!', (char) => char.charCodeAt(0)));

/**
 * Whether a heading line heads something: text or a numbered heading follows, at most one more line between. Words
 * on three lines in a row are a list, and words after a broken sentence belong to it.
 */
export function standsAsHeading(text: string, blocks: readonly Block[], lines: readonly boolean[], i: number): boolean {
  const block = blocks[i];
  if (!block) return false;
  const line = text.slice(block.start, block.end);
  const appendix = appendixHeadings.some((heading) => heading.test(line) || heading.test(line.replace(/ /g, '')));
  let first = i;
  while (lines[first - 1]) first--;
  let last = i;
  while (lines[last + 1]) last++;
  const next = blocks[last + 1];
  if (!next) return false;
  if (appendix || majorHeadings.some((heading) => heading.test(line))) return true;
  if (last - first >= 2) return false;
  const before = blocks[first - 1];
  if (before && !endsWell(text, before)) return false;
  return next.end - next.start >= 16 || readMark(text, next.start) !== null;
}

/** A sentence, a list or a heading ended here; 抓 or a comma at the end says that it did not. */
function endsWell(text: string, { start, end }: Block): boolean {
  if (end - start <= LONGEST && readMark(text, start)) return true;
  return /[。！？：；”）】…]/.test(text.charAt(end - 1));
}
