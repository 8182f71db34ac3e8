import type { Line, Page, Piece } from './page.ts';

/** The printed lines of a page from top to bottom; in columns, the left one before the right one. */
export function pageLines(page: Page, index: number): readonly Line[] {
  const pieces = withoutTwins(page.pieces.filter(({ text }) => text.trim() !== ''));
  const gutter = findGutter(pieces, page.width);
  if (gutter === null) return linesOf(pieces, index);
  const bands: (readonly Line[])[] = [];
  const crosses = ({ x, width }: Piece): boolean => x < gutter && x + width > gutter;
  const across = linesOf(pieces.filter(crosses), index);
  const rest = pieces.filter((each) => !crosses(each));
  let top = Infinity;
  for (const bottom of [...across.map(({ y }) => y), -Infinity]) {
    const band = rest.filter(({ y }) => y <= top && y > bottom);
    const [left, right] = [band.filter(({ x }) => x < gutter), band.filter(({ x }) => x >= gutter)];
    bands.push(linesOf(left, index), linesOf(right, index));
    bands.push(across.filter(({ y }) => y === bottom));
    top = bottom;
  }
  return bands.flat();
}

/** Bold type is sometimes printed twice, a hair apart. */
function withoutTwins(pieces: readonly Piece[]): readonly Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = seen.get(piece.text) ?? [];
    if (same.some(({ x, y }) => Math.abs(x - piece.x) < 1 && Math.abs(y - piece.y) < 1)) return false;
    // A page of nothing but one word may not cost more than its length.
    if (same.length < 64) same.push(piece);
    seen.set(piece.text, same);
    return true;
  });
}

/** Lines that stand side by side on a page of two columns, at least. */
const COLUMN_LINES = 8;

/** Where a page of two columns is blank from top to bottom but for a few lines across; null for one column. */
function findGutter(pieces: readonly Piece[], width: number): number | null {
  for (const share of [0.5, 0.48, 0.52, 0.45, 0.55]) {
    const at = width * share;
    const left = pieces.filter((each) => each.x + each.width <= at);
    const right = pieces.filter(({ x }) => x >= at);
    const across = pieces.length - left.length - right.length;
    const rows = Math.min(rowsOf(left), rowsOf(right));
    if (rows >= COLUMN_LINES && across * 6 <= rows && rowsOf(left) < rowsOf(pieces) * 1.2 && beside(left, right, at))
      return at;
  }
  return null;
}

function rowsOf(pieces: readonly Piece[]): number {
  return new Set(pieces.map(({ y }) => Math.round(y / 4))).size;
}

/** Columns keep clear of each other: no line of the left ends where one of the right begins. */
function beside(left: readonly Piece[], right: readonly Piece[], at: number): boolean {
  const edge = left.reduce((most, { x, width }) => Math.max(most, x + width), 0);
  const next = right.reduce((least, { x }) => Math.min(least, x), Infinity);
  const size = left[0]?.size ?? 0;
  return next - edge > size * 0.8 && edge <= at && next >= at;
}

function linesOf(pieces: readonly Piece[], page: number): readonly Line[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows[rows.length - 1];
    const first = row?.[0];
    if (row && first && first.y - piece.y < Math.max(first.size, piece.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf(row, page));
}

function lineOf(row: Piece[], page: number): Line {
  row.sort((a, b) => a.x - b.x);
  let text = '';
  let end = row[0]?.x ?? 0;
  for (const piece of row) {
    text = append(text, piece.text, piece.x - end, piece.size);
    end = Math.max(end, piece.x + piece.width);
  }
  const widest = row.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return { text: text.trim(), x: row[0]?.x ?? 0, end, y: widest.y, size: widest.size, page };
}

/** A typesetter's thin gap between Chinese and digits is no blank; one of most of a character's width is. */
function append(text: string, next: string, gap: number, size: number): string {
  if (text === '') return next;
  const latin = /[\w.,%)]$/.test(text) && /^[\w(]/.test(next);
  if (gap > size * (latin ? 0.2 : 0.8)) return text + (latin ? ' ' : '\u3000') + next;
  return text + next;
}
