import { becomingWords, quotedThing, worksTreated } from '../knowledge/project-words.ts';
import { promiseClauses } from './promise-clauses.ts';
import { wordsIn } from '../text/word-pattern.ts';

/** What a clause names in quotes and says what becomes of it: «“四渠”年内实现清水长流», «“青禾大脑”升级改造全面完成». */
export function quotedSubjects(promise: string): readonly string[] {
  return promiseClauses(promise).flatMap(({ clause: { text, range } }) => {
    const clause = text.slice(...range);
    const [quote = '', name = ''] = quotedThing.exec(clause) ?? [];
    return BECOMING.some((word) => clause.startsWith(word, quote.length)) && name !== '' ? [quote] : [];
  });
}

/** What a promise names in quotes and says that it is a place: “127”旧址. */
export function quotedPlaces(promise: string): readonly string[] {
  return promiseClauses(promise).flatMap(({ clause: { text, tokens } }) =>
    tokens
      .filter(
        (token, i) => token.role === 'quote' && tokens[i + 1]?.role === 'work' && tokens[i + 1]?.start === token.end,
      )
      .map(({ start, end }) => text.slice(start, end))
      .filter((quote) => quotedThing.test(quote)),
  );
}

const BECOMING = [...becomingWords, ...wordsIn(worksTreated)];
