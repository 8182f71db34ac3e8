/** Takes the «marks» out of a text: «十五» in 共«十五»件 gives text 共十五件 and range [1, 3). Marks do not nest. */
export function unmark(marked: string): { text: string; ranges: [start: number, end: number][] } {
  const ranges: [number, number][] = [];
  let text = '';
  let from = 0;
  for (const mark of marked.matchAll(/«([^«»]*)»/g)) {
    text += marked.slice(from, mark.index);
    ranges.push([text.length, text.length + (mark[1] ?? '').length]);
    text += mark[1] ?? '';
    from = mark.index + mark[0].length;
  }
  return { text: text + marked.slice(from), ranges };
}
