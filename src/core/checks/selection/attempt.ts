import type { Operand } from './operand.ts';

/** One thing that was tried among figures, before it is put into words. */
export interface Attempt {
  readonly kind: 'sum' | 'difference' | 'ratio' | 'growth';
  readonly holds: boolean;
  readonly arithmetic: string;
  readonly of: readonly Operand[];
}
