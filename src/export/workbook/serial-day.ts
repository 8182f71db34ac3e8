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
