/** What can be broken, and the part of the slips of that kind that must be found. */
export const targets = {
  'part-sum': 0.9,
  'list-count': 0.9,
  'section-count': 0.9,
  'section-number': 0.9,
  'respectively-count': 0.9,
  ratio: 0.9,
  'from-to': 0.9,
  'percent-point': 0.9,
  approximation: 0.9,
  'rate-range': 0.9,
  'range-order': 0.9,
  'growth-sign': 0.9,
  date: 0.9,
  'repeated-value': 0.75,
  'unit-slip': 0.75,
  'total-and-increment': 0.75,
} as const;

export type Kind = keyof typeof targets;

export const kinds = Object.keys(targets) as readonly Kind[];
