import { soleWorks, worksSupposed, worksTogether } from '../knowledge/project-words.ts';
import { movedFrom } from './moved-from.ts';
import { promiseClauses, type PromiseClause } from './promise-clauses.ts';
import { wordsIn } from '../text/word-pattern.ts';

/**
 * What a promise may mean by name, in text order: things of a kind that is as often a field as a place, 青禾商务区 or
 * 云溪经济带. Only who finds the same words in a later report may take it for a name.
 */
export function supposedWorks(promise: string): readonly string[] {
  return promiseClauses(promise).flatMap(inClause);
}

function inClause({ clause: { text }, items }: PromiseClause): readonly string[] {
  return items.flatMap(({ range, work: found }) => {
    const written = text.slice(range[0], movedFrom(text, ...range).end);
    const [together] = worksTogether.exec(written) ?? [];
    if (together !== undefined) return [together];
    if (found === null) return [];
    const name = text.slice(found.start, found.end);
    if (SOLE.has(name)) return [name];
    const isOne = found.work !== null || HEADS.some((word) => name.endsWith(word));
    const least = found.own >= OWN ? SHORTEST : LONG;
    return isOne && name.length >= least ? [name] : [];
  });
}

const SOLE = new Set(wordsIn(soleWorks));
const HEADS = wordsIn(worksSupposed);
/** Characters that only this report knows. */
const OWN = 2;
const SHORTEST = 4;
/** So long, known words say which one. */
const LONG = 5;
