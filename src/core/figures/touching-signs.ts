import { figureComposition, figureItemsHeading } from '../knowledge/figure-phrasing.ts';
import { justBefore, lineStart } from '../text/beside.ts';
import { isDigit, isLetter } from '../text/characters.ts';
import { partFollows, partPrecedes } from '../text/parts-of-whole.ts';
import type { Quantity } from './quantity.ts';

/** What stands right at a number and makes it part of a name, a mark of a list, a time of day or a grade; null where nothing does. */
export function touchingSigns(text: string, { start, numberEnd, end, unit }: Quantity): string | null {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(numberEnd);
  if (isLetter(before) || JOINERS.has(text.charAt(start - 1))) return '名称中的数字';
  if (after === PLUS || text.charAt(numberEnd) === '×' || (isLetter(after) && unit === null)) return '名称中的数字';
  if (after === POINT && unit === null) return '序号';
  if (CLOSED_BY.get(before) === after && numberEnd > start) return '序号或注码';
  if (unit !== null && unit.kind !== 'count' && text.charAt(end) === '级') return '等级';
  if (unit !== null && VOLTAGES.has(unit.written)) return '电压等级';
  if (unit !== null && text.startsWith('规定', end)) return '固定说法';
  if (inComposition(text, start, numberEnd)) return null;
  if ((after === COLON || after === SLASH) && isDigit(text.charCodeAt(numberEnd + 1))) return '时刻';
  if ((before === COLON || before === SLASH) && isDigit(text.charCodeAt(start - 2))) return '时刻';
  if (LIST_MARKS.includes(text.charAt(numberEnd)) && opensLine(text, start)) return '序号';
  return countsItems(text, start, end) ? '序号' : null;
}

/** 一、县农业农村局牵头事项（8项）: a heading that tells how many items stand below it. */
function countsItems(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '（' || text.charAt(end) !== '）' || !ENDS_LINE.has(text.charAt(end + 1)))
    return false;
  const from = lineStart(text, start);
  return start - from < LONGEST_HEADING && figureItemsHeading.test(text.slice(from, start - 1));
}

const ENDS_LINE = new Set(['', '\n']);
const LONGEST_HEADING = 60;

/** 三次产业结构比为22.3∶31.5∶46.2: each part is a share. */
export function inComposition(text: string, start: number, end: number): boolean {
  if (!partFollows(text, end) && !partPrecedes(text, start)) return false;
  return figureComposition.test(justBefore(text, start, 64));
}

const VOLTAGES = new Set(['千伏', 'kV', 'KV']);
const PLUS = 43;
const POINT = 46;
const SLASH = 47;
const COLON = 58;
const JOINERS = new Set('+_#№×.');
const LIST_MARKS = '、.）';
/** What closes a bracket, by codes. */
const CLOSED_BY = new Map(['（）', '[]', '〔〕', '【】', '##'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]));

function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charAt(before) === ' ') before--;
  return before < 0 || '\n。；'.includes(text.charAt(before));
}
