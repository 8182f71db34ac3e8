import type { NumberStyle } from '../knowledge/headings.ts';
import { chargedLine, styleRank } from '../knowledge/headings.ts';
import { hasAny } from '../text/beside.ts';
import type { Block } from './blocks.ts';
import type { Entry } from './entry.ts';
import { readMark } from './number-mark.ts';

/**
 * Whether a numbered paragraph is one whole statement and heads nothing: «3.新建泵站2座，改造管网5公里。» above 4., above 三、 or above
 * 责任单位：…. What has its own text or its own numbers below it is a heading, and so is a short 3.建设泵站。
 */
export function statesMatter(text: string, entry: Entry, block: Block, next: Block | undefined): boolean {
  const { style, value, titleStart, titleEnd } = entry;
  if (style === null || !ITEMS.has(style) || !block.whole || titleEnd < block.end - 1) return false;
  if (!ENDS.has(text.charAt(block.end - 1))) return false;
  const isLong = titleEnd - titleStart > NO_TITLE;
  if (style !== 'circled' && !isLong && !hasAny(text.slice(titleStart, titleEnd), '，；')) return false;
  if (!next) return true;
  const mark = readMark(text, next.start);
  if (mark) return mark.style === style ? mark.value === value + 1 : styleRank[mark.style] < styleRank[style];
  return isLong || chargedLine.test(text.slice(next.start, Math.min(next.end, next.start + LONGEST_CHARGE)));
}

const ITEMS: ReadonlySet<NumberStyle> = new Set<NumberStyle>(['arabic', 'bracketed-arabic', 'circled']);
const ENDS = new Set('。；');
/** How long a sentence is that no title can be. */
const NO_TITLE = 45;
/** In characters: 责任配合单位：. */
const LONGEST_CHARGE = 8;
