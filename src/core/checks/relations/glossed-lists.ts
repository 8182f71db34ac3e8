import { summingWords } from '../../knowledge/summing-words.ts';
import { readNumeral } from '../../text/numerals.ts';
import { countsOf, namesIn } from './counts-of.ts';
import type { StatedList } from './stated-lists.ts';

/**
 * Every count that is explained by the list behind it: «“三个不变”：是指标准不变、力度不变、责任不变。», «2所学校：包括东园小学、
 * 西园小学。». What is explained in whole clauses, or with 等, is left out.
 */
export function* glossedLists(text: string): Iterable<StatedList> {
  for (const match of text.matchAll(GLOSS)) {
    const [whole, number = '', measure = '', , , colon = '', means = ''] = match;
    const at = match.index;
    if (NOT_BEFORE.test(text.charAt(at - 1)) || (colon === '' && means === '')) continue;
    const stated = readNumeral(text, at)?.value ?? 0;
    const start = at + whole.length;
    const named = means !== '' || /[”\]】]/.test(whole);
    const things = stated > 1 ? thingsFrom(text.slice(start, start + LONGEST), number, named) : null;
    if (!things) continue;
    yield {
      range: [at, start + things.length],
      things: things.names,
      counts: countsOf(things.names, namesIn),
      stated,
      count: [at, at + number.length + measure.length],
      open: false,
    };
  }
}

const GLOSS = new RegExp(
  `([两三四五六七八九]|[一二]?十[一二三四五六七八九]?|\\d{1,2})(${summingWords.join('|')})([^，。；：、（）“”\\d\\n]{0,12})([”\\]】]{0,2}[^，。；：、（）“”\\d\\n]{0,6}(?:〔\\d{1,3}〕)?[\\]】]?)(：?)((?:是指|即指|指的是|就是指|指|即|包括|分别[是为])?)(?=[^，。；：\\n])`,
  'g',
);

/** 第三个, 百三十, 2.5. */
const NOT_BEFORE = /[第0-9.百千万一二三四五六七八九十]/;
/** No list that is read in one glance is longer. */
const LONGEST = 400;

interface Things {
  readonly names: readonly string[];
  /** From the first to the last, and what follows in their clause. */
  readonly length: number;
}

/** The things listed up to the end of the sentence, or of the clause where only a word of explanation follows. */
function thingsFrom(text: string, number: string, named: boolean): Things | null {
  const sentence = /^[^。；\n]*/.exec(text)?.[0] ?? '';
  const clause = /^[^，]*/.exec(sentence)?.[0] ?? '';
  const rest = sentence.slice(clause.length);
  if (rest !== '' && !(named && clause.includes('、') && EXPLAINS.test(rest))) return inClauses(sentence);
  if (!clause.includes('、')) return null;
  const names = split(withoutCount(clause, number));
  return names.length > 1 && names.every(isName) ? { names, length: clause.length } : null;
}

/** 两个坚持：坚持甲，坚持乙、丙: clauses that all begin with the same word. */
function inClauses(sentence: string): Things | null {
  const names = sentence.split('，');
  const word = sentence.slice(0, 2);
  return names.length > 1 && names.every((name) => name.startsWith(word)) ? { names, length: sentence.length } : null;
}

/** A clause that says something of the list, and lists nothing more. */
const EXPLAINS = /^，(?:具体|其中|简称|由|旨在|是|为)[^、]*$/;

/** A clause without the count that is said once more at its end: …、生态旅游等六大产业. */
function withoutCount(clause: string, number: string): string {
  const again = AGAIN.exec(clause);
  return again?.[1] === number ? clause.slice(0, again.index) : clause;
}

const AGAIN = new RegExp(`等?[共这]?([两三四五六七八九十]{1,3}|\\d{1,2})(?:${summingWords.join('|')})[^、]{0,12}$`);

/** At each 、 outside brackets and quotations. */
function split(clause: string): readonly string[] {
  return clause.replace(ASIDE, (aside) => '〇'.repeat(aside.length)).split('、');
}

const ASIDE = /（[^（）]{0,60}）|“[^“”]{0,60}”|〔\d{1,3}〕|《[^《》]{0,60}》/g;

function isName(part: string): boolean {
  return part.length > 1 && !NO_NAME.test(part);
}

/** An open list, dates, values dealt out, or the parts of a numbered run, which section-count counts. */
const NO_NAME = /等(?![级待候])|分别|\d年|^[一1（]|以及其他/;
