import { inOneLine } from '../../core/index.ts';

/** Text of a report made safe for Markdown and its tables: nothing in it becomes markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}

/** The same for HTML, between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Text cut to `length` characters with … where something is left out. */
export function shorten(text: string, length: number): string {
  const line = inOneLine(text).trim();
  return line.length <= length ? line : line.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '') + '…';
}
