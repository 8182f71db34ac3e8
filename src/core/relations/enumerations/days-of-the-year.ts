import { knownDays } from '../../knowledge/anniversaries.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { NamedAgain } from './named-again.ts';

/** Every day of the year that is named with another date than it has: «“5·8”国际博物馆日» is 5·18. */
export function* daysOfTheYear(text: string): Iterable<NamedAgain> {
  for (const { index, 0: said, 1: month = '', 2: sign = '', 3: day = '', 4: name = '' } of matchesBeside(
    text,
    ENDS,
    DATED,
  )) {
    const due = DATES.get(name);
    if (due === undefined || due === `${month}·${day}`) continue;
    const known = due.replace('·', sign) + name;
    yield { range: [index, index + said.length], known, elsewhere: null, sure: true };
  }
}

/** What the names of days end with: 日, 节. */
const ENDS = new RegExp(`[${knownDays.flatMap(({ names }) => names.map((name) => name.slice(-1))).join('')}]`, 'g');
const DATES = new Map(knownDays.flatMap(({ names, date }) => names.map((name) => [name, date] as const)));
const DATED = wordPattern(
  `(?<![\\d.])(\\d{1,2})([·.．・•]|月)(\\d{1,2})(?:日|号)?”?(?:{han}{2}){0,2}(${[...DATES.keys()].join('|')})`,
  'g',
);
