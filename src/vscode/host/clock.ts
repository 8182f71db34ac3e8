/** The time of a change, as records keep it: 2024-03-01T09:30:00.000Z. */
export function now(): string {
  return new Date().toISOString();
}

/** The day where this person is: 2024-03-01. */
export function today(): string {
  return dayOf(new Date());
}

/** This day and the Sunday of its week where this person is. */
export function thisWeek(): { readonly today: string; readonly end: string } {
  const now = new Date();
  return { today: today(), end: dayOf(now, (7 - now.getDay()) % 7) };
}

/** A day so many days before this one: 2024-02-23. */
export function daysAgo(days: number): string {
  return dayOf(new Date(), -days);
}

/** When a day begins where this person is, as records keep a time. */
export function beginningOf(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

function dayOf(from: Date, later = 0): string {
  const date = new Date(from.getFullYear(), from.getMonth(), from.getDate() + later);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [date.getFullYear(), month, day].join('-');
}
