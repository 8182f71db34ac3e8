import * as ledgerWords from './knowledge/ledger-words.ts';
import { commitmentVerbs } from './knowledge/commitment-verbs.ts';
import { namedThings } from './knowledge/named-things.ts';
import { lexicon } from './knowledge/lexicon/lexicon.ts';
import { builtWorks, soleWorks, worksOfAKind, worksShared } from './knowledge/project-words.ts';
import { actionTails, genericHeads, openingWords } from './knowledge/phrase-words.ts';
import { scopeWords } from './knowledge/scope-words.ts';
import { expandClasses, wordsIn } from './text/word-pattern.ts';

const incomes: ReadonlySet<string> = new Set(wordsIn(lexicon.householdIncome.words));

/** The words by which those outside tell that two phrases, of two reports, are about one thing. */
export const phraseTables = {
  ...ledgerWords,
  actionTails,
  genericHeads,
  openingWords,
  scopeWords,
  cumulative: wordsIn(lexicon.cumulative.words),
  papers: wordsIn(namedThings.paper),
  movementNouns: wordsIn(`${lexicon.upNoun.words} ${lexicon.downNoun.words}`),
  works: wordsIn(builtWorks),
  workWords: wordsIn(namedThings.work),
  linesOfRoute: wordsIn(worksShared),
  soleWorks: wordsIn(soleWorks),
  buildingVerbs: wordsIn(`${commitmentVerbs.make} ${commitmentVerbs.advance} ${commitmentVerbs.finish}`),
  worksOfAKind: wordsIn(worksOfAKind),
  /** Patterns: what ends the name of a rate, and what a growth is of that is of no single year, or of another base. */
  rateEnd: expandClasses('{rateEnd}'),
  otherBase: expandClasses('{yearly|planned}|平均|年递增|[比较](?:{fullYear}|“|五年前)'),
  reach: wordsIn(lexicon.reach.words),
  total: wordsIn(lexicon.total.words),
  yearly: wordsIn(lexicon.yearly.words),
  /** Of incomes what they grow by is told as it is paid. */
  atConstantPrices: wordsIn(lexicon.constantPrices.words).filter((word) => !incomes.has(word)),
} as const;
