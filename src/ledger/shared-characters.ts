/** The longest row of characters that both have in this order. */
export function sharedCharacters(a: string, b: string): string {
  const rows: string[][] = [Array.from({ length: b.length + 1 }, () => '')];
  for (let i = 1; i <= a.length; i++) {
    const row = [''];
    for (let j = 1; j <= b.length; j++) {
      const [skipA, skipB] = [rows[i - 1]?.[j] ?? '', row[j - 1] ?? ''];
      const longer = skipA.length >= skipB.length ? skipA : skipB;
      row.push(a[i - 1] === b[j - 1] ? (rows[i - 1]?.[j - 1] ?? '') + a.charAt(i - 1) : longer);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? '';
}

/** What a text has beside a row of characters that stand in it in order. */
export function without(text: string, shared: string): string {
  let at = 0;
  let rest = '';
  for (const char of text) {
    if (char === shared[at]) at++;
    else rest += char;
  }
  return rest;
}

/** Where the next mark of a list, a clause or a line stands. */
export function nextMark(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (MARKS.has(text.charAt(at))) return at;
  return to;
}

const MARKS = new Set('、，。；！？\n');
