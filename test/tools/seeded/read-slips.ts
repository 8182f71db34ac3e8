import type { Kind } from './kinds.ts';
import { kinds } from './kinds.ts';
import { readLists } from './read-lists.ts';
import { readRepeats } from './read-repeats.ts';
import { readSums } from './read-sums.ts';
import { readWordings } from './read-wordings.ts';
import type { Slip } from './slip.ts';

/**
 * The slips to plant in a clean text: every relation that a reader finds by patterns of the harness's own, at most `most`
 * of a kind, spread over the text.
 */
export function readSlips(text: string, most: number): readonly Slip[] {
  const byKind = new Map<Kind, Slip[]>();
  for (const slip of [...readSums(text), ...readLists(text), ...readWordings(text), ...readRepeats(text)]) {
    const found = byKind.get(slip.kind);
    if (found) found.push(slip);
    else byKind.set(slip.kind, [slip]);
  }
  return kinds.flatMap((kind) => spread(byKind.get(kind) ?? [], most));
}

function spread(slips: readonly Slip[], most: number): readonly Slip[] {
  if (slips.length <= most) return slips;
  return Array.from({ length: most }, (_, index) => slips[Math.floor((index * slips.length) / most)]).filter(
    (slip) => slip !== undefined,
  );
}
