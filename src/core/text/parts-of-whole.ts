import { isDigit } from './characters.ts';

/** Whether a part of «24：40.2：35.8» or «3.6 : 48 : 48.4» goes on behind `at`, where the number before ends. */
export function partFollows(text: string, at: number): boolean {
  const mark = skipBlanks(text, at, 1);
  return isMark(text.charCodeAt(mark)) && isDigit(text.charCodeAt(skipBlanks(text, mark + 1, 1)));
}

/** Whether a part stands before `at`, where the next number begins. */
export function partPrecedes(text: string, at: number): boolean {
  const mark = skipBlanks(text, at - 1, -1);
  return isMark(text.charCodeAt(mark)) && isDigit(text.charCodeAt(skipBlanks(text, mark - 1, -1)));
}

/** Whether the sign at `at` parts two numbers of one whole. */
export function partsNumbers(text: string, at: number): boolean {
  return (
    isMark(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(skipBlanks(text, at - 1, -1))) &&
    isDigit(text.charCodeAt(skipBlanks(text, at + 1, 1)))
  );
}

/** Over one blank at most. */
function skipBlanks(text: string, at: number, step: number): number {
  return text.charCodeAt(at) === SPACE ? at + step : at;
}

function isMark(code: number): boolean {
  return code === 0x3a || code === 0xff1a || code === 0x2236;
}

const SPACE = 32;
