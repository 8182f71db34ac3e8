import { lineEnd } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { StatedList } from './stated-lists.ts';

/**
 * A name of several counts, each told in sentences of its own: «“两跨越、四提升”。即：总量实现新跨越，…。质量实现新跨越，…。
 * 生态实现新提升，…。» Where one of the counts is told as often as it says, the others should be.
 */
export function* toldParts(text: string): Iterable<StatedList> {
  for (const match of NAME(text)) {
    const [named, name = ''] = match;
    const at = match.index + named.indexOf(name);
    const start = match.index + named.length;
    const leads = leadingClauses(text, start, Math.min(lineEnd(text, start), start + LONGEST));
    const parts = [...name.matchAll(PART)].map(({ index, 1: number = '', 2: word = '' }) => {
      const told = leads.filter(([, end]) => text.startsWith(word, end - word.length));
      return {
        count: [at + index, at + index + number.length] as const,
        told,
        stated: valueOfNumeral(number),
      };
    });
    const wrong = parts.filter(({ told, stated }) => told.length !== stated);
    if (parts.length - wrong.length < wrong.length) continue;
    for (const { count, told, stated } of wrong) if (told.length > 1) yield listOf(count, told, stated, text);
  }
}

const NAME = search('“((?:{countNumeral}{han}{2}、?){2,4})”(?:[，。：]?{gloss}：?|：)', { at: '“' });
const PART = wordPattern('({countNumeral})({han}{2})', 'g');
const LONGEST = 1500;

/** The clause that opens each sentence: 经济总量实现新跨越. */
function leadingClauses(text: string, start: number, end: number): readonly Range[] {
  const clauses: Range[] = [];
  for (let from = start; from < end;) {
    let stop = from;
    while (stop < end && !'，：；。'.includes(text.charAt(stop))) stop++;
    if (stop > from) clauses.push([from, stop]);
    while (stop < end && !'；。'.includes(text.charAt(stop))) stop++;
    from = stop + 1;
  }
  return clauses;
}

function listOf(count: Range, told: readonly Range[], stated: number, text: string): StatedList {
  return {
    range: [count[0], told.at(-1)?.[1] ?? count[1]],
    things: told.map((range) => text.slice(...range)),
    counts: new Set([told.length]),
    stated,
    count,
    open: false,
  };
}

/**
 * A quoted count of things that are then named in quotes one by one: «抓好“三张清单”，出台“改革清单”8项，完成“项目清单”62个，
 * 解决“问题清单”65个。»
 */
export function* quotedMembers(text: string): Iterable<StatedList> {
  for (const match of QUOTED_COUNT(text)) {
    const [whole, number = '', measure = '', word = ''] = match;
    const start = match.index + whole.length;
    const stop = text.slice(start, start + NEARBY).search(/[。\n]/);
    const after = text.slice(start, stop < 0 ? start + NEARBY : start + stop);
    const named = [...after.matchAll(QUOTATION)].filter(({ 1: quoted = '' }) => isOneOf(quoted, word));
    const things = new Set(named.map(([, quoted = '']) => quoted));
    // “政务平台”“数据平台”: a row of its own, with a count of its own.
    if (things.size < FEWEST || things.size !== named.length || after.includes('”“')) continue;
    const at = match.index + 1;
    const last = named.at(-1);
    yield {
      range: [at, start + (last ? last.index + last[0].length : 0)],
      things: [...things],
      counts: new Set([things.size]),
      stated: valueOfNumeral(number),
      count: [at, at + number.length + measure.length],
      open: true,
    };
  }
}

const QUOTED_COUNT = search('“({countNumeral})({sloganMeasure})({han}{2,3})”', { at: '“' });
const QUOTATION = /“([^“”]{2,10})”/g;
const NEARBY = 160;
/** Two may be examples; who names three of them names them all. */
const FEWEST = 3;

const OPENS_WITH_NUMBER = rx`^(?:{numeral}|\d)`;

function isOneOf(quoted: string, word: string): boolean {
  return quoted.length > word.length && quoted.endsWith(word) && !OPENS_WITH_NUMBER.test(quoted);
}
