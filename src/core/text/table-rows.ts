import type { SegmentedText } from './segmented-text.ts';

/**
 * The paragraphs that are rows of a table, by index: two or more in a row whose cells stand apart by blanks or bars, some
 * of them figures alone. «粮食 万吨 30 4.1%» below «工业 亿元 50 5.6%» is one; a row of heads has no figure.
 */
export function tableRows({ text, paragraphs }: SegmentedText): ReadonlySet<number> {
  const rows = new Set<number>();
  let before = false;
  for (const { index, range } of paragraphs) {
    const isRow = looksLikeRow(text.slice(...range));
    if (isRow && before) rows.add(index - 1).add(index);
    before = isRow;
  }
  return rows;
}

function looksLikeRow(line: string): boolean {
  if (line.length > LONGEST || /[。！？；]/.test(line)) return false;
  const cells = line.split(/[ |│]+/).filter(Boolean);
  return cells.length >= FEWEST && cells.some((cell) => FIGURE.test(cell));
}

/** In characters, and in cells. */
const LONGEST = 200;
const FEWEST = 3;
const FIGURE = /^[-−]?\d[\d.,，]*%?$/;
