import { deedVerbs, labelVerbs } from '../knowledge/headings.ts';
import { officeEndings } from '../knowledge/responsible-units.ts';
import { hasDigit, isDigit, isHan } from '../text/characters.ts';
import { byFirst, wordFrom } from '../text/lookup/word-index.ts';
import { wordsIn } from '../text/word-pattern.ts';
import type { Block } from './blocks.ts';

/**
 * The lines that head what no other sign shows: a word or two above a list of lines without stops («产业» above «新增规上企业30家»),
 * where several do; and, in the news, a line whose figures the paragraphs below tell («将改造6条道路» above «……改造道路6条……。»).
 */
export function topicLines(text: string, blocks: readonly Block[], from: number): ReadonlySet<number> {
  const topics: number[] = [];
  const found = new Set<number>();
  blocks.forEach((block, i) => {
    if (i < from || !block.whole || block.row) return;
    if (isTopic(text, blocks, i)) topics.push(i);
    else if (i > from && headsNews(text, blocks, i)) found.add(i);
  });
  if (topics.length >= FEWEST) for (const i of topics) found.add(i);
  return found;
}

const FEWEST = 2;

/** 产业, with two items of a list below and an item, a stop or a colon above. */
function isTopic(text: string, blocks: readonly Block[], i: number): boolean {
  const { start, end } = blocks[i] ?? NOTHING;
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  for (let at = start; at < end; at++) if (!isHan(text.charCodeAt(at))) return false;
  if (OFFICES.some((ending) => text.endsWith(ending, end))) return false;
  const above = blocks[i - 1];
  if (above && !ENDS.has(text.charAt(above.end - 1)) && !isItem(text, above)) return false;
  return isItem(text, blocks[i + 1]) && isItem(text, blocks[i + 2]);
}

const NOTHING: Block = { start: 0, end: 0, whole: false, row: false };
const SHORTEST = 2;
const LONGEST = 8;
const ENDS = new Set('。：！');
const OFFICES = wordsIn(officeEndings);

/** A line of a list: no stop, longer than a topic, and a figure in it or a deed at its head. */
function isItem(text: string, block: Block | undefined): boolean {
  if (!block?.whole || block.row || block.end - block.start <= LONGEST || STOPS.has(text.charAt(block.end - 1)))
    return false;
  return hasDigit(text.slice(block.start, block.end)) || wordFrom(VERBS, text, block.start) !== null;
}

const STOPS = new Set('。！？：，、');
const VERBS = byFirst([...new Set([...labelVerbs, ...deedVerbs])]);

/** A short line of the news between two paragraphs, whose figures are all told again below. */
function headsNews(text: string, blocks: readonly Block[], i: number): boolean {
  const { start, end } = blocks[i] ?? NOTHING;
  const above = blocks[i - 1];
  const below = blocks[i + 1];
  if (end - start <= LONGEST || end - start > LONGEST_NEWS || !above || !below) return false;
  if (text.charAt(above.end - 1) !== '。' || text.charAt(below.end - 1) !== '。') return false;
  if (below.end - below.start < SHORTEST_PARAGRAPH) return false;
  const numbers = numbersIn(text, start, end);
  const told = text.slice(end, end + TOLD);
  return numbers !== null && numbers.length > 0 && numbers.every((number) => told.includes(number));
}

/** The numbers of a line, each with the character behind it: «6条». Null where it opens with one or has stops in it. */
function numbersIn(text: string, start: number, end: number): readonly string[] | null {
  const numbers: string[] = [];
  if (isDigit(text.charCodeAt(start))) return null;
  for (let at = start; at < end; at++) {
    let to = at;
    while (to < end && (isDigit(text.charCodeAt(to)) || (to > at && text.charAt(to) === '.'))) to++;
    if (to > at) {
      numbers.push(text.slice(at, to + 1));
      at = to - 1;
    } else if (!isHan(text.charCodeAt(at)) && !SIGNS.includes(text.charAt(at))) return null;
  }
  return numbers;
}

const LONGEST_NEWS = 26;
const SHORTEST_PARAGRAPH = 30;
const SIGNS = '%“”';
/** In characters: how far below a line of the news what it sums up is told. */
const TOLD = 1200;
