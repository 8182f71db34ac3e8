import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Extracted } from '../import/imported.ts';
import type { ImportLimits } from '../import/limits.ts';
import { newTally } from '../import/tally.ts';
import { ImportTrouble } from '../import/trouble.ts';
import type { PageNode } from './page-text.ts';
import { pageLines } from './page-text.ts';

/**
 * The article of a web page with its title, a paragraph a line, without what stands around it. Nothing is run or
 * fetched.
 *
 * @param markup the decoded page
 * @throws ImportTrouble empty, hostile, too-large
 */
export function readHtml(markup: string, limits: ImportLimits): Extracted {
  const deepest = refuseMonsters(markup, limits);
  const lines = pageLines(parse(markup));
  const { from, to } = article(lines, deepest > MOST_ARTICLE ? new Set() : articleLines(markup));
  const text = lines
    .slice(from, to)
    .map((line) => `${line}\n`)
    .join('');
  if (text.trim() === '') throw new ImportTrouble('empty');
  if (text.length > limits.characters) throw new ImportTrouble('too-large');
  const tally = newTally();
  tally.add('surroundings', lines.join('').length - text.replaceAll('\n', '').length);
  return { text, pages: null, notes: tally.notes() };
}

/** How deep the elements of a page are nested. The tree is walked by recursion: too deep a one would break the stack. */
function refuseMonsters(markup: string, limits: ImportLimits): number {
  let depth = 0;
  let deepest = 0;
  let nodes = 0;
  for (const [, closes = '', name = '', attributes = ''] of markup.matchAll(TAG)) {
    // A text or a comment stands behind each tag.
    const own = countAttributes(attributes);
    nodes += 2 + own;
    if (nodes > limits.nodes || own > MOST_ATTRIBUTES) throw new ImportTrouble('hostile');
    if (VOID.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (closes ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  // Old pages leave <p> and <li> open thousands of times; the parser closes those.
  if (deepest > MOST_OPEN) throw new ImportTrouble('hostile');
  return deepest;
}

/** A tag, or the beginning of a comment, with the attributes behind its name; no part of it goes beyond the next tag. */
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9]*)((?:[^<>"']|"[^"]*"|'[^']*'|["'])*))/gi;

/** class="a" hidden → 2. A broken one is counted twice rather than not. */
function countAttributes(words: string): number {
  return words.match(/[^\s"'=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g)?.length ?? 0;
}

const VOID = new Set(
  'area base br col embed hr img input link meta p li td tr th dd dt option param source wbr'.split(' '),
);
const MOST_OPEN = 2_000;
/** Of one tag: what holds them for a page takes their square. */
const MOST_ATTRIBUTES = 1_000;
/** Readability takes the square of the depth, 1.2 s for 400 elements in each other: beyond this all text is taken. */
const MOST_ARTICLE = 250;

/** linkedom's types rest on those of a browser, which are not here. */
interface PageDocument extends PageNode {
  readonly documentElement: PageNode | null;
}

function parse(markup: string): PageDocument {
  return (parseHTML(markup) as unknown as { readonly document: PageDocument }).document;
}

/** What Readability takes for the article; nothing where it finds none. It takes the tree apart, so it has its own. */
function articleLines(markup: string): ReadonlySet<string> {
  const document = parse(markup);
  if (!document.documentElement) return new Set();
  const content = contentOf(document);
  return new Set(content ? pageLines(content) : []);
}

/** Of some broken pages it reads a parent that is not there and throws: such a page has no article, and all text counts. */
function contentOf(document: PageDocument): PageNode | null {
  const options = { charThreshold: 200, serializer: (node: unknown) => node as PageNode };
  try {
    return new Readability<PageNode>(document, options).parse()?.content ?? null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/**
 * From where to where the lines of a page are its article. Its title stands a few lines above what Readability takes;
 * long sentences that it left out mean that it saw too little, and all is kept for the reader of furniture.
 */
function article(lines: readonly string[], taken: ReadonlySet<string>): { readonly from: number; readonly to: number } {
  const first = lines.findIndex((line) => taken.has(line) && line.length > 4);
  const last = lines.findLastIndex((line) => taken.has(line) && line.length > 1);
  const outside = lines.filter((line, index) => (index < first || index > last) && isProse(line)).join('').length;
  const inside = lines.slice(first, last + 1).join('').length;
  if (first < 0 || outside * 20 > inside) return { from: 0, to: lines.length };
  const title = lines.findLastIndex((line, index) => index < first && index >= first - ABOVE && TITLE.test(line));
  return trim(lines, title < 0 ? climb(lines, first) : title, last + 1);
}

/** A headline above the first sentence is no part of what Readability takes; what stands above it is chrome. */
function climb(lines: readonly string[], first: number): number {
  let from = first;
  while (from > 0 && first - from < 3 && isHeadline(lines[from - 1] ?? '')) from--;
  return from;
}

function isHeadline(line: string): boolean {
  return line.length >= 8 && line.length <= 60 && !isChrome(line);
}

/** Of a short article it takes the chrome along. */
function trim(lines: readonly string[], first: number, last: number): { readonly from: number; readonly to: number } {
  let from = first;
  let to = last;
  while (from < to && isChrome(lines[from] ?? '')) from++;
  while (to > from && isChrome(lines[to - 1] ?? '')) to--;
  return { from, to };
}

function isChrome(line: string): boolean {
  return line.length <= 60 && !line.endsWith('。') && CHROME.test(line);
}

const CHROME = /发布|来源|打印|字[体号]|位置|首页|上一[篇页]|分享|浏览|登录|版权|\d{4}-\d\d?-\d\d?|[|>»]/;

/** How many lines above the text a title may stand: source, time and buttons come between. */
const ABOVE = 12;
const TITLE = /工\s*作\s*报\s*告[\s）)》]*$/;

function isProse(line: string): boolean {
  return line.length >= 40 && /[。；]/.test(line);
}
