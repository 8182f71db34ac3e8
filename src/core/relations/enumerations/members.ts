import type { Range } from '../../text/range.ts';

/** Things named one by one with 、 between them. */
export interface Members {
  /** Where the first of them begins. */
  readonly start: number;
  readonly things: readonly string[];
  /** Whether a quotation opens between the list and what follows it: 蓝天、碧水“两大”战役. */
  readonly opens: boolean;
  /** Whether 等 closes the list, so that something may be left unnamed. */
  readonly open: boolean;
}

/**
 * The things named up to `at`, back to the start of their clause or of the quotation that holds them. Null where brackets
 * do not close or the clause is too long to be one list. «推进南湖、东山、北园|三个社区» → 推进南湖, 东山, 北园.
 */
export function membersBefore(text: string, at: number): Members | null {
  const before = text.charAt(at - 1);
  const quoted = before === '”' ? quotedMembers(text, at - 1) : null;
  if (quoted) return quoted;
  const opens = before === '“';
  const open = before === '等';
  const end = opens || open ? at - 1 : at;
  const things: string[] = [];
  let depth = 0;
  let from = end;
  let stop = end;
  for (; from > 0 && end - from < FARTHEST; from--) {
    const sign = SIGNS[text.charCodeAt(from - 1)];
    if (sign === undefined || sign === 0) continue;
    if (sign === CLOSER) depth++;
    else if (sign === OPENER) {
      if (depth === 0) break;
      depth--;
    } else if (depth > 0) continue;
    else if (sign === PAUSE) {
      things.unshift(text.slice(from, stop));
      stop = from - 1;
    } else break;
  }
  if (depth > 0 || end - from >= FARTHEST) return null;
  things.unshift(text.slice(from, stop));
  const adjoining = text.slice(from, end).includes('”“');
  return { start: from, things: adjoining ? things.flatMap(splitQuoted) : things, opens, open };
}

/** The things named in a stretch of text, parted by 、 outside brackets and quotations: 甲（乙、丙）、丁 → two, with 〇 for asides. */
export function membersIn(text: string): readonly string[] {
  return text.replace(ASIDE, (aside) => '〇'.repeat(aside.length)).split('、');
}

/** The same things as the text has them, but for what stands in brackets: “乙、丙”示范区（一期） → “乙、丙”示范区. */
export function writtenMembers(text: string): readonly string[] {
  let start = 0;
  return membersIn(text).map((member) => {
    const written = text.slice(start, start + member.length).replace(BRACKETS, '');
    start += member.length + 1;
    return written;
  });
}

/** Whether the clause before `at` holds 、 or a closing mark, so that a list may stand there; asked of every count. */
export function mayEndList(text: string, at: number): boolean {
  const end = text.charAt(at - 1) === '“' ? at - 2 : at - 1;
  for (let i = end; i >= 0 && at - i <= FARTHEST; i--) {
    const sign = SIGNS[text.charCodeAt(i)];
    if (sign !== undefined && sign > 0) return sign === PAUSE || sign === CLOSER;
  }
  return false;
}

/** In characters: no list that is read in one glance is longer. */
const FARTHEST = 160;

const BRACKETS = /（[^（）]{0,60}）|〔\d{1,3}〕/g;
const ASIDE = /（[^（）]{0,60}）|“[^“”]{0,60}”|〔\d{1,3}〕|《[^《》]{0,60}》/g;

const [PAUSE, CLAUSE_END, OPENER, CLOSER] = [1, 2, 3, 4];
/** What each character is to a list; a table, for it is asked of every character. */
const SIGNS = new Uint8Array(0x10000);
for (const [sign, characters] of [
  [PAUSE, '、'],
  [CLAUSE_END, '，。；：！？\n'],
  [OPENER, '“「（《【〔'],
  [CLOSER, '”」）》】〕'],
] as const)
  for (const character of characters) SIGNS[character.charCodeAt(0)] = sign;

/** “甲”“乙” → “甲”, “乙” */
function splitQuoted(thing: string): readonly string[] {
  return thing.includes('”“') ? thing.split(/(?<=”)(?=“)/) : [thing];
}

/** 「“资金、土地、人才”三大要素」: the whole list stands inside one quotation. */
function quotedMembers(text: string, close: number): Members | null {
  const from: Range[0] = Math.max(0, close - FARTHEST);
  const open = from + text.slice(from, close).lastIndexOf('“');
  const things = open < from ? [] : text.slice(open + 1, close).split('、');
  return things.length > 1 ? { start: open + 1, things, opens: false, open: false } : null;
}
