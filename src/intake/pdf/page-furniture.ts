import type { Line, Page } from './page.ts';

/** The lines that are page numbers, running headers and footers: at the edge of a page, alone or the same on many. */
export function pageFurniture(lines: readonly Line[], pages: readonly Page[]): ReadonlySet<Line> {
  const edges = lines.filter((line) => isAtEdge(line, pages));
  const places = new Map<string, Set<number>>();
  for (const line of edges) places.set(skeleton(line), (places.get(skeleton(line)) ?? new Set()).add(line.page));
  const often = Math.max(2, Math.ceil(pages.length * 0.3));
  return new Set(edges.filter((line) => isPageNumber(line.text) || (places.get(skeleton(line))?.size ?? 0) >= often));
}

/** The share of a page above and below in which its furniture stands. */
const EDGE = 0.1;

function isAtEdge({ y, page }: Line, pages: readonly Page[]): boolean {
  const height = pages[page]?.height ?? 0;
  return y < height * EDGE || y > height * (1 - EDGE);
}

/** — 12 —, 第12页, 12/28, Page 12, and its dressing alone. */
export function isPageNumber(text: string): boolean {
  const bare = text.replace(/[\s\u3000—–\-－·•~|]/g, '');
  return /^(?:|第?\d{1,4}页?(?:[/，]?共?\d{1,4}页?)?|Page\d{1,4}(?:of\d{1,4})?)$/i.test(bare);
}

/** Numbers differ from page to page. */
function skeleton({ text }: Line): string {
  return text.replace(/\d+/g, '#').replace(/[\s\u3000]/g, '');
}
