import type { NumberStyle } from './number-styles.ts';
import { serialDay } from './serial-day.ts';

/**
 * The number of a cell as a person sees it: 0.8 shown as a share → 80%; 45473 shown as a day → 2024-06-30, as a month →
 * 2024-06; 1.1000000000000001 → 1.1, as programs show fifteen digits. What is no number stays.
 */
export function numberWords(words: string, style: NumberStyle, from1904: boolean): string {
  const value = Number(words);
  if (words.trim() === '' || !Number.isFinite(value)) return words;
  if (style === 'percent') return `${shown(value * 100)}%`;
  if (style === 'number') return shown(value);
  const day = serialDay(value + (from1904 ? DAYS_1900_TO_1904 : 0));
  return day?.slice(0, LENGTHS[style]) ?? shown(value);
}

/** Old Macs count days from 1904. */
const DAYS_1900_TO_1904 = 1462;

const LENGTHS = { day: 'yyyy-mm-dd'.length, month: 'yyyy-mm'.length, year: 'yyyy'.length };

function shown(value: number): string {
  return String(Number(value.toPrecision(15)));
}
