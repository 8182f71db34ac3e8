import type { Range } from '../../core/index.ts';
import type { Anchor, Found } from './anchor.ts';
import { lost } from './anchor.ts';
import { findChanged } from './find-changed.ts';
import { findUntouched } from './find-untouched.ts';
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
    const range = findUntouched(text, anchor);
    if (range) return asFound(text, anchor, range);
    folded ??= skeleton(text);
    const bare = bareAnchor(anchor);
    if (bare.quote === '') return lost;
    const { text: bareText, toSource } = folded;
    const same = findQuote(bareText, bare, (at) => Math.abs(toSource([at, at + 1])[0] - anchor.start));
    if (same) return asFound(text, anchor, toSource(same));
    const changed = findChanged(bareText, bare);
    return changed ? { state: 'changed', range: toSource(changed) } : lost;
  };
}

function asFound(text: string, { quote, start }: Anchor, range: Range): Found {
  return { state: range[0] === start && text.slice(...range) === quote ? 'exact' : 'moved', range };
}

/** The anchor as it would stand in the skeleton of its text. */
function bareAnchor(anchor: Anchor): Anchor {
  return {
    ...anchor,
    quote: skeleton(anchor.quote).text,
    prefix: skeleton(anchor.prefix).text,
    suffix: skeleton(anchor.suffix).text,
  };
}
