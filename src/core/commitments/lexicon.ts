import { namedThings, type ThingClass } from '../knowledge/named-things.ts';
import { isDigit } from '../text/characters.ts';
import { phraseFinder } from '../text/lookup/phrase-finder.ts';
import { commitmentVerbs, type VerbClass } from '../knowledge/commitment-verbs.ts';
import { wordsIn } from '../text/word-pattern.ts';
import { indexIn } from '../text/within.ts';

/** What a word does in a promise. `quote` and `book` are whole names: “净水”, 《管理办法》; `digits` a bare number. */
export type Role = VerbClass | ThingClass | 'quote' | 'book' | 'digits';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  /** What it is as a verb; 投产, 开工 and the like are verbs that make. */
  readonly verb: Verb | null;
}

/** A class of verbs proper: an adverb is none. */
export type Verb = Exclude<VerbClass, 'manner'>;

/**
 * The known words between two offsets, longest first, in text order. «加快滨河路建设» → 加快 (advance), 路 (work),
 * 建设 (advance); what no token covers (滨河) is what this report alone knows.
 */
export function tokenize(text: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const token = tokenAt(text, at, to);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number, to: number): Token | null {
  const code = text.charCodeAt(at);
  if (code >= FIRST) return wordAt(text, at, to);
  if (isDigit(code)) return digitsAt(text, at, to);
  return code === QUOTE || code === BOOK ? nameAt(text, at, to) : null;
}

const QUOTE = '“'.charCodeAt(0);
const BOOK = '《'.charCodeAt(0);

interface Word {
  readonly written: string;
  readonly role: Role;
  readonly verb: Verb | null;
}

const words = rows({ ...commitmentVerbs, ...namedThings });
const long = words.filter(({ written }) => written.length > 1);
const finder = phraseFinder(long.map(({ written }) => written));
/** Words of one character (路, 的), by code from the start of the CJK block. */
const FIRST = 0x4e00;
const LAST = 0x9fff;
const short: (Word | undefined)[] = Array.from({ length: LAST - FIRST + 1 });
for (const word of words) if (word.written.length === 1) short[word.written.charCodeAt(0) - FIRST] = word;

function rows(table: Readonly<Record<VerbClass | ThingClass, string>>): readonly Word[] {
  return (Object.entries(table) as [VerbClass | ThingClass, string][]).flatMap(([role, row]) =>
    wordsIn(row).map((written) => ({ written, role, verb: verbOf(role) })),
  );
}

function verbOf(role: VerbClass | ThingClass): Verb | null {
  if (role === 'done') return 'make';
  return role in commitmentVerbs && role !== 'manner' ? (role as Verb) : null;
}

function wordAt(text: string, at: number, to: number): Token | null {
  const index = finder.longestAt(text, at, to);
  const word = index >= 0 ? long[index] : short[text.charCodeAt(at) - FIRST];
  return word ? { start: at, end: at + word.written.length, role: word.role, verb: word.verb } : null;
}

function nameAt(text: string, at: number, to: number): Token | null {
  const isBook = text.charCodeAt(at) === BOOK;
  const end = indexIn(text, isBook ? '》' : '”', at + 1, Math.min(to, at + LONGEST_NAME)) + 1;
  return end > 0 ? { start: at, end, role: isBook ? 'book' : 'quote', verb: null } : null;
}

const LONGEST_NAME = 200;

function digitsAt(text: string, at: number, to: number): Token {
  let end = at + 1;
  while (end < to && (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === POINT)) end++;
  return { start: at, end, role: text.startsWith(LINE, end) ? 'quote' : 'digits', verb: null };
}

/** The number before it is a name like any other: 3号线. */
const LINE = '号线';

const POINT = '.'.charCodeAt(0);
