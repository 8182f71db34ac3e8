import type { Range } from '../../text/range.ts';

/** A year of a title, a heading or the line of the day, and the years that it does not go with. */
export type YearApart = Place &
  (
    | { readonly is: 'stale title'; readonly said: number; readonly review: number; readonly plan: number }
    | { readonly is: 'other opening'; readonly said: number; readonly opening: number }
    | {
        readonly is: 'other period';
        readonly name: string;
        readonly span: readonly [number, number];
        readonly year: number;
      }
    | { readonly is: 'stray plan'; readonly said: number; readonly review: number; readonly plan: number }
    | { readonly is: 'other heading'; readonly said: number; readonly other: number; readonly due: number }
    | { readonly is: 'other day'; readonly said: number; readonly spoken: number; readonly due: number }
    | { readonly is: 'other title'; readonly said: number; readonly titled: number; readonly due: number }
    | { readonly is: 'day beside the title'; readonly titled: number; readonly spoken: readonly [number, number] }
    | { readonly is: 'day behind the plan'; readonly planned: number; readonly spoken: readonly [number, number] }
  );

interface Place {
  /** Of what is most likely wrong. */
  readonly range: Range;
  /** Of the years that it is held against. */
  readonly beside: readonly { readonly range: Range; readonly is: 'heading' | 'opening' | 'day' }[];
}
