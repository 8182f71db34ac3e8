import type { Anchor, Found } from './anchor.ts';
import { lost } from './anchor.ts';
import { findChanged } from './find-changed.ts';
import { findQuote } from './find-quote.ts';
import type { Skeleton } from './skeleton.ts';
import { skeleton } from './skeleton.ts';

/**
 * Where an anchor's words stand in `text` now, in UTF-16 code units of `text`. Never on other words: what cannot be told
 * apart or has been rewritten is lost.
 *
 * The anchor of 新增城镇就业1300人 in «全年新增城镇就业1500人以上。» → changed, [2, 13]
 */
export function findAnchor(text: string, anchor: Anchor): Found {
  return anchorFinder(text)(anchor);
}

/** findAnchor for many anchors over one text: what has to be prepared is prepared once, when first needed. */
export function anchorFinder(text: string): (anchor: Anchor) => Found {
  let folded: Skeleton | undefined;
  return (anchor) => {
    const range = findQuote(text, anchor);
    if (range) return { state: range[0] === anchor.start ? 'exact' : 'moved', range };
    folded ??= skeleton(text);
    const bare = bareAnchor(anchor);
    if (bare.quote === '') return lost;
    const same = findQuote(folded.text, bare);
    if (same) return { state: 'moved', range: folded.toSource(same) };
    const changed = findChanged(folded.text, bare);
    return changed ? { state: 'changed', range: folded.toSource(changed) } : lost;
  };
}

/** The anchor as it would stand in the skeleton of its text; its position there is unknown, so it decides nothing. */
function bareAnchor(anchor: Anchor): Anchor {
  return {
    quote: skeleton(anchor.quote).text,
    prefix: skeleton(anchor.prefix).text,
    suffix: skeleton(anchor.suffix).text,
    start: -1,
    copies: anchor.copies,
  };
}
