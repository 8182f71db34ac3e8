import { justBefore, lineEnd } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { onceAText } from '../../text/once-a-text.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { inStyleOf, ordinalRuns } from './numbered-runs.ts';
import type { SameWordRun } from './same-word-runs.ts';

/**
 * A count of things and the parts behind it, each of which names such a thing: «“四个中心”全面展开。一是航运中心提速。二是物流中心…»,
 * «四个强势推进——强势推进招商；强势推进建设。»
 */
export const namedParts = onceAText((text): readonly SameWordRun[] => [...runsOfNamed(text), ...clausesOfNamed(text)]);

function* runsOfNamed(text: string): Iterable<SameWordRun> {
  for (const { entries } of ordinalRuns(text)) {
    const [start = 0] = entries[0]?.range ?? [];
    const last = entries.at(-1);
    if (!last || entries.length < FEWEST || entries.some(({ value }, at) => value !== at + 1)) continue;
    const before = justBefore(text, start, LONGEST_LEAD);
    const match = QUOTED.exec(before) ?? PLAIN.exec(before);
    if (!match) continue;
    const [, number = '', measure = '', name = ''] = match;
    const parts = entries.map(({ range }) => range);
    const rest = text.slice(last.range[1], last.range[1] + FARTHEST);
    if (!parts.every((part) => firstClause(text, part[1]).includes(nounOf(name)))) continue;
    if (rest.includes(inStyleOf(last, last.value + 1)) || !rest.includes('。')) continue;
    if (entries.length < valueOfNumeral(number) && endsFile(text, last.range[0])) continue;
    const at = start - before.length + match.index + match[0].indexOf(number + measure);
    yield {
      range: [at, at + number.length + measure.length + name.length],
      count: valueOfNumeral(number),
      entries: parts,
    };
  }
}

/** A paragraph that the file ends with: a page copied in part. */
function endsFile(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n' && text.slice(lineEnd(text, at)).trim() === '';
}

/** What each part has to name: the last two characters of 航运中心. */
function nounOf(name: string): string {
  return name.slice(-NOUN);
}

function firstClause(text: string, from: number): string {
  return /^[^。；\n]*/.exec(text.slice(from, from + LONGEST_CLAUSE))?.[0] ?? '';
}

const NOUN = 2;
const FEWEST = 2;
const LONGEST_LEAD = 48;
const LONGEST_CLAUSE = 40;
const FARTHEST = 400;
const QUOTED = rx`“({countNumeral})([个大项条])([^“”，。；：、\d\n]{2,8})”[^“”，。；：\d\n]{0,12}[：。，；]\s*$`;
const PLAIN = rx`(?<!{noCountBefore})({countNumeral})([个大])({han}{2,6})[：。，；]\s*$`;

/** Clauses parted by ；, each of which opens with the counted word, or parted by ，, each ending with it. */
function* clausesOfNamed(text: string): Iterable<SameWordRun> {
  for (const match of BEFORE_CLAUSES(text)) {
    const [whole, number = '', measure = '', name = ''] = match;
    const from = match.index + whole.length;
    const sentence = /^[^。\n]*/.exec(text.slice(from, from + LONGEST_SENTENCE))?.[0] ?? '';
    if (text.charAt(from + sentence.length) !== '。') continue;
    const parts = sentence.includes('；')
      ? partsBy('；', sentence, (part) => part.startsWith(name))
      : partsBy('，', sentence, (part) => part.endsWith(nounOf(name)) && !part.includes('、'));
    if (parts.length < FEWEST || text.startsWith(name, from + sentence.length + 1)) continue;
    yield {
      range: [match.index, match.index + number.length + measure.length + name.length],
      count: valueOfNumeral(number),
      entries: parts.map(([start, end]) => [from + start, from + end]),
    };
  }
}

const LONGEST_SENTENCE = 500;
const BEFORE_CLAUSES = search('(?<!{noCountBefore})({countNumeral})([个大项])({han}{2,6})(?:——|：)', {
  at: '[个大项]',
  behind: '{countNumeral}',
  offset: [1, 1],
});

/** The parts of a sentence between marks; none where one of them is not as asked. */
function partsBy(mark: string, sentence: string, isSuch: (part: string) => boolean): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  for (const part of sentence.split(mark)) {
    if (!isSuch(part)) return [];
    parts.push([start, start + part.length]);
    start += part.length + mark.length;
  }
  return parts;
}
