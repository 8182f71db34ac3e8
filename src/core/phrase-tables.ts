import {
  addingWords,
  beginningWords,
  begunWords,
  countingEnds,
  ceilingWords,
  doneWords,
  earnedEnds,
  earningWords,
  goingOnWords,
  nameTails,
  partWords,
  partsOfPlace,
  perHead,
  tellingDeeds,
  undoneWords,
  wantingPhrases,
} from './knowledge/ledger-words.ts';
import { namedThings } from './knowledge/named-things.ts';
import { lexicon } from './knowledge/lexicon/lexicon.ts';
import { phrases } from './knowledge/lexicon/phrases.ts';
import { builtWorks, worksOfAKind } from './knowledge/project-words.ts';
import { actionTails, genericHeads, openingWords } from './knowledge/phrase-words.ts';
import { scopeWords } from './knowledge/scope-words.ts';

/** The words by which those outside tell that two phrases, of two reports, are about one thing. */
export const phraseTables = {
  actionTails,
  addingWords,
  beginningWords,
  begunWords,
  countingEnds,
  ceilingWords,
  doneWords,
  earnedEnds: [...earnedEnds, ...namedThings.title.trim().split(/\s+/)],
  earningWords,
  genericHeads,
  goingOnWords,
  nameTails,
  openingWords,
  partWords,
  partsOfPlace,
  perHead,
  scopeWords,
  tellingDeeds,
  undoneWords,
  wantingPhrases,
  cumulative: lexicon.cumulative.words.split(' '),
  papers: namedThings.paper.trim().split(/\s+/),
  movementNouns: `${lexicon.upNoun.words} ${lexicon.downNoun.words}`.split(' '),
  works: builtWorks.trim().split(/\s+/),
  worksOfAKind: worksOfAKind.trim().split(/\s+/),
  /** A pattern. */
  rateEnd: phrases.rateEnd ?? '',
  reach: lexicon.reach.words.split(' '),
  total: lexicon.total.words.split(' '),
  yearly: lexicon.yearly.words.split(' '),
} as const;
