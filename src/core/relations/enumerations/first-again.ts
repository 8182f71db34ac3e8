import type { Range } from '../../text/range.ts';
import { sentenceStart } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { NamedAgain } from './named-again.ts';

/**
 * A title that was won for the first time and once more in the same year: 首次荣获全国平安建设先进县, and «连续三年»荣获全国平安建设先进县.
 * One title is told by the same name, as far as the shorter of the two goes; a sentence that names a year is of that year.
 */
export function* firstAgain(text: string): Iterable<NamedAgain> {
  const told = Array.from(TITLE(text), ({ index, groups = {} }): Title => {
    const { how = '', name = '' } = groups;
    return { how, name: name.replace(ENDS, ''), range: [index, index + how.length] };
  }).filter(
    ({ name, range: [start] }) =>
      name.length >= SHORTEST && !YEAR.test(text.slice(Math.max(sentenceStart(text, start), start - FARTHEST), start)),
  );
  for (const [at, later] of told.entries()) {
    const first = told.slice(0, at).find((title) => isOther(title, later));
    if (first) yield { range: later.range, known: first.how, elsewhere: first.range, sure: false };
  }
}

interface Title {
  /** 首次, 再次, 连续三年. */
  readonly how: string;
  readonly name: string;
  readonly range: Range;
}

function isOther(a: Title, b: Title): boolean {
  if (FIRST.test(a.how) === FIRST.test(b.how)) return false;
  return a.name.startsWith(b.name) || b.name.startsWith(a.name);
}

const COUNT = '(?:{numeral}{1,2}|\\d{1,2})';
const TITLE = search(
  `(?<how>{wonFirst}|{wonAgain}|连续${COUNT}[年次届]|第${COUNT}次)(?:{planManner|eventHeld}){0,2}(?:{titleWon|isAmong|honoured|eventOver})?了?“?(?<name>{han}{6,24})`,
  { at: '[次获度联年届]', offset: [1, 4] },
);
const FIRST = rx`^{wonFirst}`;
/** 全国双拥模范城·称号 */
const ENDS = rx`{titleNoun}.{0,24}$`;
const SHORTEST = 6;
/** In characters. */
const FARTHEST = 120;
const YEAR = rx`\d{4}年|{lastYear}|{countNumeral}年来`;
