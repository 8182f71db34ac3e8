import { readNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { countsOf, namesIn } from './counts-of.ts';
import type { StatedList } from './stated-lists.ts';

/**
 * Every count whose things the next clause names and calls by the same noun: «分三个领域细化任务，明确产业发展、科技创新、民生保障等领域的
 * 举措». With 等 it may name fewer.
 */
export function* fieldsNamed(text: string): Iterable<StatedList> {
  for (const match of FIELDS(text)) {
    const [whole, number = '', measure = '', , list = '', openly = ''] = match;
    const things = list.split('、');
    const stated = readNumeral(number, 0)?.value ?? 0;
    const counts = countsOf(things, namesIn);
    const open = openly !== '';
    if (things.length < FEWEST || things.some(({ length }) => length < 2) || (open && things.length <= stated))
      continue;
    const at = match.index;
    yield {
      range: [at, at + whole.length],
      things,
      counts,
      stated,
      count: [at, at + number.length + measure.length],
      open,
    };
  }
}

const FIELDS = search(
  '(?<!{noCountBefore})({smallCount})([个大类])({field})(?:[^，。；：、\\n]{0,20})，(?:分别)?{namesParts}了?([^，。；：“”（）\\d\\n]{6,160}?)(等?)\\3',
  { at: '[个大类]', behind: '{numeral}|两|\\d', offset: [1, 3] },
);
const FEWEST = 3;
