import { isDigit } from '../text/characters.ts';
import type { Range } from '../text/range.ts';

/**
 * A name without the unit that its number bears as well: 水泥产量万吨 · 51.6万吨 → 水泥产量, 财政收入（亿元）· 12.6亿元 →
 * 财政收入.
 */
export function withoutUnit(text: string, range: Range | null): Range | null {
  if (!range || !isDigit(text.charCodeAt(range[1]))) return range;
  const [start, end] = range;
  let unitAt = end;
  while (isDigit(text.charCodeAt(unitAt)) || '.,'.includes(text.charAt(unitAt) || ' ')) unitAt++;
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unit = text.slice(unitAt, unitAt + length);
    if (unit.length < length) continue;
    const said = length > 1 && text.endsWith(unit, end) ? length : text.endsWith(`（${unit}）`, end) ? length + 2 : 0;
    if (said > 0 && end - start > said + 1) return [start, end - said];
  }
  return range;
}

/** In characters: 亿立方米. */
const LONGEST_UNIT = 4;
