/**
 * Every match of a pattern in the lines where something rare stands, in text order: a pattern that stays in its line and
 * cannot do without the rare is read there alone. «新中国成立70周年。» is such a line for /周年/g. Both expressions have the
 * flag g; `index` is of the whole text.
 */
export function* matchesBeside(text: string, rare: RegExp, pattern: RegExp): Iterable<RegExpExecArray> {
  let end = 0;
  for (;;) {
    rare.lastIndex = end;
    const found = rare.exec(text);
    if (!found) return;
    const start = text.lastIndexOf('\n', found.index) + 1;
    const next = text.indexOf('\n', found.index);
    end = next < 0 ? text.length : next;
    for (const match of text.slice(start, end).matchAll(pattern)) {
      match.index += start;
      yield match;
    }
  }
}
