import { expandClasses } from '../text/word-pattern.ts';
import type { RoleClass } from './figure-class.ts';
import { figureChars } from './figure-class.ts';

/** A regular expression over figures, phrases and classes, which play no roles. */
export function figurePattern(words: string, flags = ''): RegExp {
  return new RegExp(compile(words), flags);
}

/** The source of an expression for a pattern over figures, phrases and classes. */
export function compile(words: string, roles: readonly (readonly [string, RoleClass])[] = []): string {
  const byRole = roles.map(
    ([role, figure]) =>
      [
        role,
        `(?<${role}>[${[figure]
          .flat()
          .map((each) => figureChars[each])
          .join('')}])`,
      ] as const,
  );
  return expandClasses(words, new Map([...FIGURES, ...byRole])).replace(NO_DIGIT, `$1\\d${FIGURE_RANGE}`);
}

/** A figure of a class, and any figure, whatever its class. */
const FIGURE_RANGE = Object.values(figureChars).join('');
const FIGURES = new Map<string, string>([...Object.entries(figureChars), ['figure', `[${FIGURE_RANGE}]`]]);
/** What is no digit is no figure either. */
const NO_DIGIT = /(\[\^[^\]\\]*)\\d/g;
