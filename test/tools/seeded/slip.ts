import type { Kind } from './kinds.ts';

/** One way to break one relation of a clean text. Offsets are of the clean text. */
export interface Slip {
  readonly kind: Kind;
  /** What is cut out and what is put in its place. */
  readonly cut: readonly [start: number, end: number];
  readonly put: string;
  /** All of the relation: a finding that touches it has found the slip. */
  readonly relation: readonly [start: number, end: number];
}

/** The text with the slip in it. */
export function broken(text: string, { cut, put }: Slip): string {
  return text.slice(0, cut[0]) + put + text.slice(cut[1]);
}
