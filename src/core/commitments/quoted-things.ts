import { becomingWords, quotedThing, worksTreated } from '../knowledge/project-words.ts';
import type { Token } from './lexicon.ts';
import { promiseClauses } from './promise-clauses.ts';
import { wordsIn } from '../text/word-pattern.ts';

/** What a clause names in quotes and says what becomes of it: «“四渠”年内实现清水长流», «“青禾大脑”升级改造全面完成». */
export function quotedSubjects(promise: string): readonly string[] {
  return promiseClauses(promise).flatMap(({ clause: { text, range } }) => {
    if (!text.startsWith(QUOTE, range[0])) return [];
    const clause = text.slice(...range);
    const [quote = '', name = ''] = quotedThing.exec(clause) ?? [];
    return BECOMING.some((word) => clause.startsWith(word, quote.length)) && name !== '' ? [quote] : [];
  });
}

/** What a promise names in quotes and says what it is: “127”旧址, “云岭号”国际货运班列. */
export function quotedPlaces(promise: string): readonly string[] {
  return promiseClauses(promise).flatMap(({ clause: { text, tokens } }) =>
    tokens
      .filter((token, i) => token.role === 'quote' && isWork(tokens, i))
      .map(({ start, end }) => text.slice(start, end))
      .filter((quote) => quotedThing.test(quote) && !promise.includes(`${quote}的`)),
  );
}

/** Words without a gap lead on to a work, and no verb stands between. */
function isWork(tokens: readonly Token[], at: number): boolean {
  let end = tokens[at]?.end;
  for (const { start, end: next, role, verb } of tokens.slice(at + 1)) {
    if (start !== end || verb !== null) return false;
    if (role === 'work') return true;
    end = next;
  }
  return false;
}

const QUOTE = '“';
const BECOMING = [...becomingWords, ...wordsIn(worksTreated)];
