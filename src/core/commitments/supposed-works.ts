import { soleWorks, worksSupposed, worksTogether } from '../knowledge/project-words.ts';
import { movedFrom } from './moved-from.ts';
import { promiseClauses, type PromiseClause } from './promise-clauses.ts';
import { wordsIn } from '../text/word-pattern.ts';

/**
 * What a promise may mean by name, in text order: things of a kind that is as often a field as a place, 青禾商务区 or
 * 云溪经济带. Only who finds the same words in a later report may take it for a name.
 */
export function supposedWorks(promise: string): readonly SupposedWork[] {
  return promiseClauses(promise).flatMap(inClause);
}

export interface SupposedWork {
  readonly name: string;
  /** Its own characters tell it, and what it is, or what is done with it, says that it is a work. */
  readonly isTold: boolean;
}

function inClause({ clause: { text }, object, items }: PromiseClause): readonly SupposedWork[] {
  return items.flatMap(({ range, work: found }) => {
    const written = text.slice(range[0], movedFrom(text, ...range).end);
    const [together] = worksTogether.exec(written) ?? [];
    if (together !== undefined) return [{ name: together, isTold: false }];
    if (found === null) return [];
    const name = text.slice(found.start, found.end);
    if (SOLE.has(name)) return [{ name, isTold: false }];
    const isOne = found.work !== null || HEADS.some((word) => name.endsWith(word));
    const least = found.own >= OWN ? SHORTEST : LONG;
    const isTold =
      found.own >= OWN &&
      object?.isShaped !== true &&
      (found.work !== null || (object?.isBuilt === true && found.own > OWN));
    return isOne && name.length >= least ? [{ name, isTold }] : [];
  });
}

const SOLE = new Set(wordsIn(soleWorks));
const HEADS = wordsIn(worksSupposed);
/** Characters that only this report knows. */
const OWN = 2;
const SHORTEST = 4;
/** So long, known words say which one. */
const LONG = 5;
