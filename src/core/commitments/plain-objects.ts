import { plainTail, plainUntold, worksUncounted } from '../knowledge/project-words.ts';
import { isDeliverable } from './is-deliverable.ts';
import { promiseClauses } from './promise-clauses.ts';

/**
 * What a clause that can be checked makes, finishes, brings into force or moves on, by all its words, where it names
 * nothing: «完成农村土地确权登记颁证工作» → 农村土地确权登记颁证.
 *
 * @param isNamed whether a clause has a name already
 */
export function plainObjects(promise: string, isNamed: (clause: string) => boolean): readonly string[] {
  const clauses = promiseClauses(promise);
  return clauses.flatMap(({ clause }) => {
    const { text, range, from, chain } = clause;
    const least = chain === null ? undefined : LEAST[chain.kind];
    if (chain === null || least === undefined || chain.last.end - from > LONGEST_VERBS) return [];
    const name = text.slice(chain.last.end, range[1]).replace(plainTail, '');
    const isOne = name.length >= least && name.length <= LONGEST && !plainUntold.test(name);
    if (!isOne || worksUncounted.test(name) || isNamed(text.slice(...range))) return [];
    return clauses.length === 1 || isDeliverable(clause) ? [name] : [];
  });
}

/** How long a name tells what it is: what is only moved on has to say more. */
const LEAST: Readonly<Record<string, number>> = { make: 5, finish: 5, act: 5, found: 5, earn: 5, adopt: 5, advance: 7 };
const LONGEST = 22;
/** With how it is done: 年内全面完成. */
const LONGEST_VERBS = 10;
