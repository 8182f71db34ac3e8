import { projectEnding, worksSupposed, worksTogether } from '../knowledge/project-words.ts';
import { fold } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { readClause, type Clause } from './clause.ts';
import { cutClauses } from './clauses.ts';
import { itemsOf } from './listed-works.ts';
import { movedFrom } from './moved-from.ts';
import { promisedObject } from './promised-object.ts';
import { workItem } from './work-item.ts';

/**
 * What a promise may mean by name, in text order: things of a kind that is as often a field as a place, 青禾商务区 or
 * 云溪经济带. Only who finds the same words in a later report may take it for a name.
 */
export function supposedWorks(promise: string): readonly string[] {
  const { text } = fold(promise);
  return cutClauses(text, [0, text.length]).flatMap((range) => inClause(readClause(text, range)));
}

function inClause(clause: Clause): readonly string[] {
  const { text, tokens } = clause;
  const object = objectOf(clause);
  if (object === null) return [];
  return itemsOf(text, tokens, ...object).flatMap((item) => {
    const written = text.slice(item[0], movedFrom(text, ...item).end);
    if (worksTogether.test(written)) return [written];
    const found = workItem(text, tokens, item);
    if (found === null) return [];
    const name = text.slice(found.start, found.end);
    const isOne = found.work !== null || HEADS.some((word) => name.endsWith(word));
    const least = found.own >= OWN ? SHORTEST : LONG;
    return isOne && name.length >= least ? [name] : [];
  });
}

/** Where its verbs promise nothing that is built, what stands behind them. */
function objectOf(clause: Clause): Range | null {
  const { text, range, chain } = clause;
  const object = promisedObject(clause);
  if (object !== null) return [object.start, object.end];
  if (chain === null || chain.last.end >= range[1]) return null;
  const ending = projectEnding.exec(text.slice(chain.last.end, range[1]));
  return [chain.last.end, chain.last.end + (ending?.index ?? range[1] - chain.last.end)];
}

const HEADS = worksSupposed.trim().split(/\s+/);
/** Characters that only this report knows. */
const OWN = 2;
const SHORTEST = 4;
/** So long, known words say which one. */
const LONG = 5;
