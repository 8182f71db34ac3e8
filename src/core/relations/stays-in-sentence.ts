import { patternTokens } from '../text/pattern-tokens.ts';

/**
 * Whether no match of an expression goes beyond its sentence, nor asks what stands there, but for the sign at either end of
 * it: «{whole}[^，。；\\n]{0,8}(?=[，。])» does not, «{a}[^；]{1,30}{b}» may. Rather no than yes.
 */
export function staysInSentence(source: string): boolean {
  const tokens = patternTokens(source);
  return !tokens.some((token, at) => mayEndSentence(token) && !isNextSign(tokens, at));
}

/** The only thing that is looked at ahead or behind, or one of several choices: (?=[，。]), (?<=^|。) */
function isNextSign(tokens: readonly string[], at: number): boolean {
  let [open, close] = [at - 1, at + 1];
  while (tokens[open] === '|') open -= 2;
  while (tokens[close] === '|') close += 2;
  return AROUND.test(tokens[open] ?? '') && tokens[close] === ')';
}

const AROUND = /^\(\?<?[=!]/;

function mayEndSentence(token: string): boolean {
  if (token.startsWith('[^')) return !(token.includes('。') && LINE_END.test(token));
  return EDGE.test(token) || ENDS.test(token);
}

const LINE_END = /\n|\\[ns]/;
/** A text begins and ends elsewhere than its sentences. */
const EDGE = /^[.^$]$/;
const ENDS = /。|\n|\\[nsSWDpPB]/;
