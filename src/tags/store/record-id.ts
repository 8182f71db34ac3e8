import type { Anchor } from '../anchors/anchor.ts';

/**
 * A name for a record on these words: 11 base-36 digits made from the anchor and what else tells the record apart, so the
 * same act gives the same id everywhere and a file's history shows no noise.
 */
export function recordId(anchor: Anchor, apart = ''): string {
  return shortHash([anchor.quote, anchor.prefix, anchor.suffix, String(anchor.start), apart].join('\u0000'));
}

/** 11 base-36 digits made from words (cyrb53, 53 bits: no security). */
export function shortHash(words: string): string {
  let low = 0x41c6ce57;
  let high = 0xdeadbeef;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
