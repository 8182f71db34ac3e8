import {
  bodiesFounded,
  foundedTail,
  foundingVerbs,
  luringVerbs,
  ownBefore,
  settlingWord,
  worksUncounted,
} from '../knowledge/project-words.ts';
import type { Clause } from './clause.ts';
import { itemsOf } from './listed-works.ts';
import { movedFrom } from './moved-from.ts';
import { promiseClauses } from './promise-clauses.ts';

/** The bodies and new parts of a place that a promise founds: «组建青禾交通集团和文旅集团» → both; «启动云溪新区建设» → 云溪新区. */
export function foundedBodies(promise: string): readonly string[] {
  return promiseClauses(promise).flatMap(({ clause }) => [...inClause(clause), ...settling(clause)]);
}

/** 争取|云岭重卡项目|落户我市. */
function settling({ text, range, tokens, chain }: Clause): readonly string[] {
  if (chain === null || !luringVerbs.some((verb) => text.slice(range[0], chain.last.end).endsWith(verb))) return [];
  const end = text.slice(0, range[1]).indexOf(settlingWord, chain.last.end);
  if (end < 0) return [];
  return itemsOf(text, tokens, chain.last.end, end)
    .map((item) => text.slice(...item))
    .filter((name) => name.length >= SHORTEST && name.length <= LONGEST && !worksUncounted.test(name));
}

const SHORTEST = 4;

function inClause({ text, range, tokens, chain }: Clause): readonly string[] {
  if (chain === null) return [];
  if (!foundingVerbs.some((verb) => text.slice(range[0], chain.last.end).endsWith(verb)))
    return itemsOf(text, tokens, chain.last.end, range[1])
      .map((item) => text.slice(...item))
      .filter((item) => foundedTail.test(item))
      .map((item) => item.replace(foundedTail, '').replace(ownBefore, ''))
      .filter(isBody);
  const { end } = movedFrom(text, chain.last.end, range[1]);
  return itemsOf(text, tokens, chain.last.end, end)
    .map((item) => text.slice(...item))
    .filter(isBody);
}

function isBody(name: string): boolean {
  const [, least] = bodiesFounded.find(([word]) => name.endsWith(word)) ?? [];
  return least !== undefined && name.length >= least && name.length <= LONGEST && !worksUncounted.test(name);
}

const LONGEST = 18;
