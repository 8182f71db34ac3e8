/** The tokens of a regular expression: «(?<two>[两三]{2})级» → (?<two>, [两三], {2}, ), 级. Of one without the flags u and v. */
export function patternTokens(source: string): string[] {
  return Array.from(source.matchAll(TOKENS), ([token]) => token);
}

const TOKENS =
  /\\[pP]\{[^}]*\}|\\k<\w+>|\\u[\da-fA-F]{4}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?::|<?[=!]|<\w+>))?|(?:\{\d+(?:,\d*)?\}|[?*+])\??|[^]/g;
