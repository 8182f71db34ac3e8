import { readNumeral } from '../../text/numerals.ts';
import { countsOf, namesIn } from './counts-of.ts';
import { membersIn } from './members.ts';
import type { StatedList } from './stated-lists.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';

/**
 * A name made of numbers against the list that explains it: «“2+1”产业：纺织服装和现代家居» names two where 2 + 1 are three. Only
 * a plain list is counted; one that explains each number by itself is left to them.
 */
export function* numberFormulas(text: string): Iterable<StatedList> {
  for (const match of FORMULA(text)) {
    const [whole, formula = '', list = ''] = match;
    const stated = formula.split('+').reduce((sum, number) => sum + (readNumeral(number, 0)?.value ?? 0), 0);
    const things = membersIn(list);
    const counts = countsOf(things, namesIn);
    if (things.some((thing) => thing.length < 2)) continue;
    const at = match.index + 1;
    yield {
      range: [at, match.index + whole.length],
      things: things.length === 1 ? list.split(AND) : things,
      counts,
      stated,
      count: [at, at + formula.length],
      open: false,
    };
  }
}

const AND = rx`{and}`;
/** “2+1”产业：… up to the end of the sentence, without a number, a quotation or another clause in it. */
const FORMULA = search('“(\\d{1,2}(?:\\+\\d{1,2}){1,3})”{han}{1,6}：((?:{han}|、){4,120})(?=。)', { at: '“' });
