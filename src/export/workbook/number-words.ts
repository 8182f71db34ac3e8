import type { NumberStyle } from './number-styles.ts';

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

/**
 * Excel's number of a day as the day: 45473 → 2024-06-30; null before 1900-03-01, where Excel counts a day that never was.
 * (Days to civil dates after H. Hinnant, chrono-compatible low-level date algorithms.)
 */
export function serialDay(serial: number): string | null {
  if (!(serial >= 61 && serial < 2_958_466)) return null;
  const days = Math.floor(serial) - 25_569 + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
