import { fold } from './fold.ts';
import type { NormalisedText } from './normalised-text.ts';
import { reflow } from './reflow.ts';
import { toSource } from './source-map.ts';

/** Reads a file's decoded text as a careful reader would; see Reading. Total: any string has a reading. */
export function normalise(source: string): NormalisedText {
  const folded = fold(source);
  const flowing = reflow(folded.text);
  return {
    source,
    text: flowing.text,
    setAside: flowing.setAside.map((range) => toSource(folded.map, range)),
    toSource: (range) => toSource(folded.map, toSource(flowing.map, range)),
  };
}
