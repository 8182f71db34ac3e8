import {
  clauseMarks,
  earnedEnds,
  earningWords,
  livingUpWords,
  quotedDeeds,
  titleRanks,
  titlesParted,
  titleTail,
} from '../knowledge/ledger-words.ts';
import { namedThings } from '../knowledge/named-things.ts';
import { openingOf } from './opening-of.ts';
import { wordsIn } from '../text/word-pattern.ts';

/**
 * The titles that a promise means to earn or live up to: «积极创建国家青禾市、全国云溪示范城市» → both; «加强国家青禾示范区建设» →
 * 国家青禾示范区. One that no rank opens is told by a verb that earns, alone: 争创青禾名城.
 */
export function titlesToEarn(text: string): readonly string[] {
  return text.split(clauseMarks).flatMap((clause) => {
    const words = fromVerb(clause);
    const earning = earningWords.find((word) => words.startsWith(word));
    const verb = earning ?? livingUpWords.find((word) => words.startsWith(word));
    if (verb === undefined) return [];
    const items = words.slice(verb.length).split(titlesParted);
    return items
      .map((item) => item.replace(titleTail, ''))
      .filter((name) => isTitle(name, isRanked(name) ? LEAST : LEAST_ALONE))
      .filter((name) => isRanked(name) || (earning !== undefined && items.length === 1));
  });
}

/** Behind how it is done: 积极|创建…. */
function fromVerb(clause: string): string {
  if (VERBS.some((word) => clause.startsWith(word))) return clause;
  const opening = openingOf(clause);
  return opening === undefined ? clause : fromVerb(clause.slice(opening.length));
}

const VERBS = [...earningWords, ...livingUpWords];

function isTitle(name: string, least: number): boolean {
  const isEarned = EARNED.some((word) => name.endsWith(word) && name.length - word.length >= least);
  return isEarned && name.length <= LONGEST && !name.includes('“');
}

function isRanked(name: string): boolean {
  return titleRanks.some((rank) => name.startsWith(rank));
}

const EARNED = [...earnedEnds, ...wordsIn(namedThings.title)];
const LEAST = 2;
const LEAST_ALONE = 4;
const LONGEST = 24;

/** 深入实施“青禾富民工程” → “青禾富民工程”: a campaign with a name of its own. */
export function deedsIn(text: string): readonly string[] {
  return [...text.matchAll(quotedDeeds)].map(([deed]) => deed);
}
