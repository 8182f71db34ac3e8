/** The time of a change, as records keep it: 2024-03-01T09:30:00.000Z. */
export function now(): string {
  return new Date().toISOString();
}

/** The day where this person is: 2024-03-01. */
export function today(): string {
  const date = new Date();
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return [date.getFullYear(), month, day].join('-');
}
