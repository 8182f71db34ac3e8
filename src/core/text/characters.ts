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
