import type { NumberStyle } from '../knowledge/headings.ts';
import { deedVerbs, namesInHeadings } from '../knowledge/headings.ts';
import { hasAny } from '../text/beside.ts';
import { hasDigit } from '../text/characters.ts';
import { byFirst, wordFrom } from '../text/lookup/word-index.ts';
import { indexIn } from '../text/within.ts';
import type { Block } from './blocks.ts';
import { readMark } from './number-mark.ts';

/**
 * The numbered paragraphs that are a list of what is to be done, and head nothing: three or more in a row, most of them a deed or a
 * count («2.新建泵站2座。», «3.启动北桥工程。»), half of them no more than one sentence. Some may say more; they are one list. Two are
 * enough where they count in clauses. A paper of nothing but such lines has them for its headings.
 */
export function listedMatters(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  let style: NumberStyle | null = null;
  let numbered = 0;
  const close = (): void => {
    const items = run.flatMap((i) => blocks[i] ?? []);
    if (isList(text, items, numbered === run.length)) for (const i of run) found.add(i);
    run = [];
  };
  blocks.forEach((block, i) => {
    const mark = block.whole && !block.row ? readMark(text, block.start) : null;
    if (mark?.style !== style || mark.value !== run.length + 1) close();
    if (mark) numbered++;
    if (mark?.value !== run.length + 1 || !ITEMS.has(mark.style)) return;
    style = mark.style;
    run.push(i);
  });
  close();
  return found;
}

const ITEMS: ReadonlySet<NumberStyle> = new Set<NumberStyle>(['chinese', 'bracketed', 'arabic', 'bracketed-arabic']);
const FEWEST = 3;
const MOSTLY = 0.7;

/** Whether they are matters; where nothing numbered stands before them, a row of single sentences is of headlines. */
function isList(text: string, items: readonly Block[], opens: boolean): boolean {
  let bare = 0;
  let matters = 0;
  let stated = 0;
  for (const { start, end } of items) {
    const from = readMark(text, start)?.end ?? start;
    const stop = indexIn(text, '。', from, end);
    if (stop < 0 || stop === end - 1) bare++;
    const to = stop < 0 ? end : stop;
    if (isMatter(text, from, to)) matters++;
    if (stop > 0 && countsInClauses(text.slice(from, to))) stated++;
  }
  if (items.length > 1 && stated >= items.length * MOSTLY) return true;
  if (items.length < FEWEST) return false;
  if (opens && bare === items.length) return false;
  return bare * 2 >= items.length && matters >= items.length * MOSTLY;
}

/** 培育平台2家，总数达30家: whatever it says more, no title says so much. */
function countsInClauses(sentence: string): boolean {
  return hasAny(sentence, '，；') && hasDigit(sentence.replace(namesInHeadings, ''));
}

/** A deed opens it, or it counts something. */
function isMatter(text: string, from: number, to: number): boolean {
  return wordFrom(DEEDS, text, from) !== null || hasDigit(text.slice(from, to));
}

const DEEDS = byFirst(deedVerbs);
