import * as ledgerWords from './knowledge/ledger-words.ts';
import { commitmentVerbs } from './knowledge/commitment-verbs.ts';
import { namedThings } from './knowledge/named-things.ts';
import { lexicon } from './knowledge/lexicon/lexicon.ts';
import { phrases } from './knowledge/lexicon/phrases.ts';
import { builtWorks, soleWorks, worksOfAKind } from './knowledge/project-words.ts';
import { actionTails, genericHeads, openingWords } from './knowledge/phrase-words.ts';
import { scopeWords } from './knowledge/scope-words.ts';

/** The words by which those outside tell that two phrases, of two reports, are about one thing. */
export const phraseTables = {
  ...ledgerWords,
  actionTails,
  earnedEnds: [...ledgerWords.earnedEnds, ...namedThings.title.trim().split(/\s+/)],
  genericHeads,
  openingWords,
  scopeWords,
  cumulative: lexicon.cumulative.words.split(' '),
  papers: namedThings.paper.trim().split(/\s+/),
  movementNouns: `${lexicon.upNoun.words} ${lexicon.downNoun.words}`.split(' '),
  works: builtWorks.trim().split(/\s+/),
  workWords: namedThings.work.trim().split(/\s+/),
  soleWorks: soleWorks.trim().split(/\s+/),
  buildingVerbs: `${commitmentVerbs.make} ${commitmentVerbs.advance} ${commitmentVerbs.finish}`.trim().split(/\s+/),
  worksOfAKind: worksOfAKind.trim().split(/\s+/),
  /** A pattern. */
  rateEnd: phrases.rateEnd ?? '',
  reach: lexicon.reach.words.split(' '),
  total: lexicon.total.words.split(' '),
  yearly: lexicon.yearly.words.split(' '),
} as const;
