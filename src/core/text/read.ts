import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { toSource } from './source-map.ts';

/** Reads a file's decoded text as a careful reader would; see Reading. Total: any string has a reading. */
export function read(source: string): Reading {
  const folded = fold(source);
  return { source, text: folded.text, toSource: (range) => toSource(folded.map, range) };
}
