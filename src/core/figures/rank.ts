import { figureNoRank, figureRanked, figureRankedIn, figureRankRow } from '../knowledge/figure-phrasing.ts';
import { boundsAfter } from '../knowledge/bounds.ts';
import { justBefore } from '../text/beside.ts';
import { isDigit } from '../text/characters.ts';
import type { Quantity } from './quantity.ts';
import { unitAt } from './unit-at.ts';
import { readNumeral } from '../text/numerals.ts';

/**
 * A rank or a doubling, whose first character is 第, 前 or 翻: «第二位», «第3», «前三位», «前1%», «翻一番». Null for
 * 第十八届, 第三产业, 前三季度 and for 第一 where no place in a list is spoken of.
 */
export function readRank(text: string, at: number): Quantity | null {
  const opener = text.charAt(at);
  if (opener !== '第' && opener !== '前' && opener !== '翻') return null;
  if (opener === '第' && figureNoRank.test(justBefore(text, at, 2))) return null;
  const numeral = readNumeral(text, at + (opener === '翻' && text.charAt(at + 1) === '了' ? 2 : 1));
  if (!numeral) return null;
  const base = {
    start: at,
    numberEnd: numeral.end,
    value: numeral.value,
    step: numeral.step,
    script: numeral.script,
    scaled: false,
  };
  const unit = unitAt(text, numeral.end);
  if (opener === '翻')
    return text.charAt(numeral.end) === '番' ? { ...base, ...foldsEnd(text, numeral.end + 1) } : null;
  const bound = opener === '前' ? 'atMost' : null;
  if (unit && (unit.written === '位' || unit.written === '名' || (opener === '前' && unit.written === '%'))) {
    if (opener === '第' || ranked(text, at)) return { ...base, end: numeral.end + unit.written.length, unit, bound };
    return null;
  }
  if (!ranked(text, at) || !endsPhrase(text, numeral.end)) return null;
  return { ...base, end: numeral.end, unit: null, bound };
}

const FOLD = { written: '番', kind: 'multiple', measure: null, factor: 1 } as const;

/** 翻了一番多, 翻两番以上. */
function foldsEnd(text: string, at: number): Pick<Quantity, 'end' | 'unit' | 'bound'> {
  const tail = boundsAfter.find(({ word }) => text.startsWith(word, at));
  return { end: at + (tail?.word.length ?? 0), unit: FOLD, bound: tail?.bound ?? null };
}

/** Whether words of ranking stand before it, or before a row that it goes on with: 居全市第一、第四、第三. */
function ranked(text: string, at: number): boolean {
  const before = justBefore(text, at, LONGEST_ROW).replace(figureRankRow, '');
  if (figureRanked.test(before.slice(-12))) return true;
  const isRowOfFields = text.charAt(at) === '第' && isDigit(text.charCodeAt(at + 1));
  return isRowOfFields && figureRankedIn.test(justBefore(text, at, LONGEST_FIELDS));
}

/** In characters: a row of four and the words before it. */
const LONGEST_ROW = 32;
/** The same where each place has its field. */
const LONGEST_FIELDS = 120;

function endsPhrase(text: string, at: number): boolean {
  return at >= text.length || '，。；、）\n和 ”'.includes(text.charAt(at));
}
