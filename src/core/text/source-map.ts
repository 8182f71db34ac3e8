import { lastAtMost } from './line-table.ts';
import type { Range } from './range.ts';

/** Where stretches of a derived text came from: at `to[i]` of the derived text begins what stood at `from[i]`. */
export interface SourceMap {
  readonly to: readonly number[];
  readonly from: readonly number[];
}

export const identityMap: SourceMap = { to: [0], from: [0] };

/**
 * From a range of the derived text to the range it was read from. Characters left out at either end are not part of
 * the answer; those left out inside are.
 */
export function toSource(map: SourceMap, range: Range): Range {
  if (map === identityMap) return range;
  const start = range[0];
  const end = range[1];
  const from = offsetInSource(map, start);
  return end <= start ? [from, from] : [from, offsetInSource(map, end - 1) + 1];
}

function offsetInSource(map: SourceMap, offset: number): number {
  const i = lastAtMost(map.to, offset);
  return (map.from[i] ?? 0) + (offset - (map.to[i] ?? 0));
}
