import { clauseStart } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { NamedAgain } from './named-again.ts';

/**
 * A title that is to be won the next time in a row, and was won otherwise: 争创全国双拥模范城«“八连冠”» where 八连冠 was won, or only
 * 六连冠. One title is told by words that both clauses have; one of the province and one of the nation are two.
 */
export function* titlesInARow(text: string): Iterable<NamedAgain> {
  const titles = Array.from(TITLE(text), ({ index, 0: said, 1: number = '' }): Title => {
    const lead = text.slice(clauseStart(text, index, STOPS), index);
    const clause = text.slice(clauseStart(text, index, CLAUSE_STOPS), index);
    const isSought = SOUGHT.test(clause) || (WORKED_FOR.test(clause) && !WON.test(clause));
    return {
      lead,
      isSought,
      isWon: !isSought && WON.test(clause),
      number: valueOfNumeral(number),
      range: [index, index + said.length],
    };
  });
  const won = titles.filter(({ isWon }) => isWon);
  for (const { lead, range, number } of titles.filter(({ isSought }) => isSought)) {
    const [last] = won.filter((title) => isOneTitle(title.lead, lead)).sort((a, b) => b.number - a.number);
    if (last && number !== last.number + 1)
      yield { range, known: text.slice(...last.range), elsewhere: last.range, sure: number <= last.number };
  }
}

interface Title {
  /** The clause before its number. */
  readonly lead: string;
  readonly isSought: boolean;
  readonly isWon: boolean;
  readonly number: number;
  readonly range: Range;
}

const TITLE = search('({numeral}{1,3})连冠', { at: '连', offset: [1, 3] });
const STOPS = '，。；：！？、\n';
/** 创建文明城市、双拥模范城“十连冠”: the verb of the first holds for all. */
const CLAUSE_STOPS = '，。；：！？\n';
const WORKED_FOR = rx`{titleWorkedFor}`;
const SOUGHT = rx`{titleSought}`;
const WON = rx`{titleWon}`;

function isOneTitle(a: string, b: string): boolean {
  if (LEVELS.some((level) => level.test(a) !== level.test(b))) return false;
  for (let at = 0; at + SHORTEST <= a.length; at++) if (b.includes(a.slice(at, at + SHORTEST))) return true;
  return false;
}

/** Of the nation, or of the province. */
const LEVELS = [rx`{titleOfNation}`, rx`{titleOfProvince}`];
/** 双拥模范, 文明城市 */
const SHORTEST = 4;
