/** Whether a code unit is a common Chinese character (U+4E00 to U+9FFF): no digit, no mark, no blank. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A Latin letter, large or small. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether some words have a digit. */
export function hasDigit(words: string): boolean {
  return DIGIT.test(words);
}

const DIGIT = /\d/;

/** The digits of some words alone: 2352 of 235.2亿元. */
export function digitsIn(words: string): string {
  return words.replace(NO_DIGIT, '');
}

const NO_DIGIT = /\D/g;

/** 8.3 without the unit that the number of the column has. */
export function endsInDigit(words: string): boolean {
  return isDigit(words.charCodeAt(words.length - 1));
}

/** 2.6 of 户均2.6. */
export function numberAtEnd(words: string): string {
  let at = words.length;
  while (isOfNumber(words, at - 1)) at--;
  return words.slice(at);
}

/** 个 of 2.6个. */
export function withoutNumber(words: string): string {
  let at = 0;
  while (isOfNumber(words, at)) at++;
  return words.slice(at);
}

function isOfNumber(words: string, at: number): boolean {
  return isDigit(words.charCodeAt(at)) || words.charAt(at) === '.';
}

/** Whether a period is one year, 2025, and no span and no part of one. */
export function isYear(period: string): boolean {
  return YEAR.test(period);
}

const YEAR = /^\d{4}$/;

/** A name without the quotes around it or within. */
export function withoutQuotes(name: string): string {
  return name.replace(QUOTES, '');
}

const QUOTES = /[“”]/g;
