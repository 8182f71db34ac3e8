import type { Line } from './page.ts';

/** Joins printed lines to paragraphs by what the eye goes by: indents, short last lines, sizes and gaps. */
export function paragraphs(lines: readonly Line[]): readonly string[] {
  const size = usual(lines.map((line) => Math.round(line.size * 2) / 2));
  const leading = usual(lines.flatMap((line, index) => leadingTo(line, lines[index + 1])));
  const bodies = bodiesOf(lines);
  const joined: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const body = bodies.get(line.page);
    const goesOn = before && body && continues(before, line, bodies.get(before.page) ?? body, body, size, leading);
    if (goesOn) joined[joined.length - 1] = glue(joined[joined.length - 1] ?? '', line.text);
    else joined.push(line.text);
    before = line;
  }
  return joined;
}

/** Where the lines of a page's text begin and end. */
interface Body {
  readonly left: number;
  readonly right: number;
}

function bodiesOf(lines: readonly Line[]): ReadonlyMap<number, Body> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const own = pages.get(line.page);
    if (own) own.push(line);
    else pages.set(line.page, [line]);
  }
  const all = bodyOf(lines);
  return new Map(
    [...pages].map(([page, own]) => {
      const body = own.length < FEW ? all : bodyOf(own);
      return [page, body];
    }),
  );
}

/** A page with fewer lines says little of its margins. */
const FEW = 6;

function bodyOf(lines: readonly Line[]): Body {
  const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
  const starts = lines.filter(({ text }) => text.length > 12).map(({ x }) => Math.round(x));
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1);
  // The margin is the leftmost place at which lines begin again and again.
  const margins = [...counts].filter(([, count]) => count >= Math.max(2, starts.length * 0.1)).map(([start]) => start);
  return {
    left: margins.length > 0 ? margins.reduce((least, each) => Math.min(least, each)) : (starts[0] ?? 0),
    right: ends[Math.floor(ends.length * 0.9)] ?? 0,
  };
}

function continues(before: Line, line: Line, bodyBefore: Body, body: Body, size: number, leading: number): boolean {
  const em = line.size || size;
  if (Math.abs(before.size - line.size) > em * 0.15) return false;
  if (line.x - body.left > em * 1.2) return false;
  // A centred line begins far from the margin and ends far from it.
  if (before.x - bodyBefore.left > em * 3) return false;
  if (before.end < bodyBefore.right - em * 2.2) return false;
  const gap = before.y - line.y;
  return before.page !== line.page || gap < 0 || leading === 0 || gap < leading * 1.6;
}

/** Words of Latin letters stay apart; Chinese needs no blank. */
function glue(text: string, next: string): string {
  return /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next;
}

function leadingTo(line: Line, next: Line | undefined): readonly number[] {
  return next?.page === line.page && line.y > next.y ? [Math.round(line.y - next.y)] : [];
}

/** The value that comes most often; 0 of none. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
