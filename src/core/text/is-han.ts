/** Whether a code unit is a common Chinese character (U+4E00 to U+9FFF): no digit, no mark, no blank. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
