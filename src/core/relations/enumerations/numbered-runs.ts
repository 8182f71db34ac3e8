import { digitSigns, numeralSigns } from '../../knowledge/numerals.ts';
import type { Section } from '../../outline/section.ts';
import { opensLine } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { onceAText } from '../../text/once-a-text.ts';
import { placesOf } from '../../text/places-of.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';

/** One entry that carries a number: a heading, or an ordinal inside a paragraph. */
export interface Numbered {
  /** Its number as written: （三） 3. 三是. */
  readonly range: Range;
  readonly value: number;
  /** What stands around the value: （ and ）, 第 and 部分, nothing and 是. */
  readonly frame: readonly [before: string, after: string];
  readonly script: 'chinese' | 'arabic' | 'circled';
}

/** Entries of one style under one parent, in text order: （一） （二） （三） under 二、. Begins with 1, or in mid-list. */
export interface NumberedRun {
  readonly entries: readonly Numbered[];
  /** Where the next entry could stand at the latest: the end of the parent, or the start of the next such run. */
  readonly end: number;
}

/**
 * Every run of numbered headings. A number 1 begins a new run even under the same parent, for a heading that is none to
 * the outline may stand between (an appendix, a second list).
 */
export function headingRuns(sections: readonly Section[]): readonly NumberedRun[] {
  const ends = new Map(sections.map(({ id, range }) => [id, range[1]]));
  const open = new Map<string, Numbered[]>();
  const runs: { entries: Numbered[]; end: number }[] = [];
  for (const section of sections) {
    if (section.number === null || section.kind === 'ordinal' || NOTE.test(section.number)) continue;
    const entry = numberIn(section.number, section.heading[0]);
    if (!entry) continue;
    const key = [section.parent, entry.script, ...entry.frame].join('|');
    const run = entry.value === 1 ? undefined : open.get(key);
    if (run) run.push(entry);
    else {
      const begun = [entry];
      runs.push({ entries: begun, end: ends.get(section.parent ?? '') ?? Infinity });
      open.set(key, begun);
    }
  }
  return runs;
}

/**
 * «一是… ；二是…», «一要…», «一抓…», «第一，…», «其一，…», «①…» and «（1）…» inside a paragraph, and the first four at the head of paragraphs,
 * one run for each first number, and one for paragraphs that begin with 五是 in a text copied in part. A run at the head of paragraphs goes on behind another that one of its entries holds:
 * «二是…办好4件实事。一是…。⏎三是…».
 */
export const ordinalRuns = onceAText(findRuns);

function findRuns(text: string): readonly NumberedRun[] {
  const families = new Map<string, { readonly runs: Numbered[][]; readonly outer: Numbered[][] }>();
  for (const entry of ordinals(text)) {
    const [index] = entry.range;
    const opensLine = index === 0 || text.charCodeAt(index - 1) === LINE_END;
    const style = [entry.script, ...entry.frame].join('|');
    const family = families.get(style) ?? { runs: [], outer: [] };
    families.set(style, family);
    const { runs, outer } = family;
    if (entry.value === 1) {
      const begun = [entry];
      runs.push(begun);
      if (opensLine) outer.push(begun);
      continue;
    }
    const run = opensLine ? heldOpen(outer, runs.at(-1), entry.value) : runs.at(-1);
    if (!run && opensLine && entry.frame[1] === '是') {
      const begun = [entry];
      runs.push(begun);
      outer.push(begun);
    } else if (run && (entry.frame[1] === '是' || isNear(run.at(-1), entry, text))) run.push(entry);
  }
  return [...families.values()].flatMap(({ runs }) =>
    runs.map((entries, index) => ({ entries, end: runs[index + 1]?.[0]?.range[0] ?? text.length })),
  );
}

/** Every number that may stand in a run, looked for behind the marks that it stands after: numerals are many. */
function* ordinals(text: string): Iterable<Numbered> {
  for (const at of FIRSTS(text)) {
    const before = at === 0 ? '\n' : text.charAt(at - 1);
    if (!OPENS_ORDINAL.includes(before)) continue;
    ORDINAL.lastIndex = at;
    const written = ORDINAL.exec(text)?.[0];
    if (written === undefined || (IS_HEADING.test(written) && !opensHeading(before, written))) continue;
    const entry = numberIn(written, at);
    if (entry) yield entry;
  }
}

/** 三是, 三要, 第三, 其三, ③ and （3）; 三要素 is a thing. */
const ORDINAL = wordPattern(
  '{numeral}{1,3}(?:是|要(?![素务件点闻道])|抓(?![到就手]))|[第其]{numeral}{1,2}(?=[，、])|[①-⑳]|（\\d{1,2}）',
  'y',
);
/** Where one may begin. */
const FIRSTS = placesOf(`${numeralSigns}第其（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`);
const LINE_END = '\n'.charCodeAt(0);

/** What is a heading at the head of a paragraph, and may be one behind a sentence. */
const IS_HEADING = /^[①-⑳（]/;

/** Whether a number goes on with the one before in its paragraph, or in one of the next paragraphs at whose head both stand. */
function isNear(before: Numbered | undefined, { range: [start] }: Numbered, text: string): boolean {
  if (!before || start - before.range[1] > FARTHEST) return false;
  const opens = [before.range[0], start].map((at) => opensLine(text, at));
  return opens[1] ? opens[0] === true : !text.slice(before.range[1], start).includes('\n');
}

const FARTHEST = 1500;

/** The run at the head of paragraphs that a number goes on with; else the one that was begun last. */
function heldOpen(outer: readonly Numbered[][], last: Numbered[] | undefined, value: number): Numbered[] | undefined {
  if (last?.at(-1)?.value === value - 1) return last;
  return outer.findLast((run) => run.at(-1)?.value === value - 1) ?? last;
}

/** Writes a number as an entry of the same style would: 4 after （三） is （四）. */
export function inStyleOf(entry: Numbered, value: number): string {
  const [before, after] = entry.frame;
  return before + WRITERS[entry.script](value) + after;
}

/** 〔3〕, [3] and （P12） count footnotes and pages, which repeat and skip as they like. */
const NOTE = /[[〔P]/;
/** What 一是 stands after; 之一是 and 唯一是 are no ordinals. */
const OPENS_ORDINAL = '：。；，！？\n—“ ';
const OPENS_HEADING = '：；';
const CIRCLED = /^[①-⑳]/;

/** （3） behind a sentence may refer to something; ③ is a heading there, too: «…。③加强土地管控。». */
function opensHeading(before: string, written: string): boolean {
  return OPENS_HEADING.includes(before) || (before === '。' && CIRCLED.test(written));
}
const NUMERAL = rx`\d+|{numberSign}+|[①-⑳]`;
const CIRCLED_ZERO = 0x245f;

/** A number as a heading writes it, at an offset: （三） → 3 between （ and ）. Null where there is no numeral. */
export function numberIn(written: string, at: number): Numbered | null {
  const found = NUMERAL.exec(written);
  if (!found) return null;
  const circled = written.charCodeAt(found.index) - CIRCLED_ZERO;
  const isCircled = circled >= 1 && circled <= 20;
  return {
    range: [at, at + written.length],
    value: isCircled ? circled : valueOfNumeral(written, found.index),
    frame: [written.slice(0, found.index), written.slice(found.index + found[0].length)],
    script: isCircled ? 'circled' : found[0].charCodeAt(0) < 58 ? 'arabic' : 'chinese',
  };
}

const WRITERS: Readonly<Record<Numbered['script'], (value: number) => string>> = {
  arabic: String,
  circled: (value) => String.fromCharCode(CIRCLED_ZERO + value),
  chinese: inChinese,
};

/** 1 to 99 as headings write them: 十, 十一, 二十, 二十三. */
function inChinese(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digitSigns.charAt(tens)}十`;
  return ten + (ones === 0 && tens > 0 ? '' : digitSigns.charAt(ones));
}
