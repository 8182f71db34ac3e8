import { tableStyle } from './table-style.ts';

/** A part of the page by its id; what the page's HTML promises is there. */
export function element<Kind extends HTMLElement>(id: string, kind: abstract new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

/** Gives the page the look of a table. */
export function takeStyle(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(tableStyle);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
}

/** How many of how many rows are shown, in the words of the page: 300 where a filter hides none, else 12/300. */
export function showCount(count: HTMLElement, shown: number, all: number): void {
  const words = (shown === all ? count.dataset.all : count.dataset.some) ?? '';
  count.textContent = words.replace('{0}', String(shown)).replace('{1}', String(all));
}
