import type { Range } from '../../src/core/index.ts';

/** Text with «marks» taken out, and the ranges that they stood around. */
export function unmark(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/([«»])/)) {
    const last = ranges.at(-1);
    if (part === '«') ranges.push([text.length, text.length]);
    else if (part === '»' && last) last[1] = text.length;
    else text += part;
  }
  return { text, ranges };
}
