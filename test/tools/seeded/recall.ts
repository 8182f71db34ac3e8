import type { AnalysisFinding } from '../../../src/core/index.ts';
import { isFound } from './is-found.ts';
import type { Kind } from './kinds.ts';
import { kinds } from './kinds.ts';
import type { Slip } from './slip.ts';
import { broken } from './slip.ts';

/** How many slips of a kind were planted, how many were found, and those that were not, as a reader would quote them. */
export interface Recall {
  readonly kind: Kind;
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly string[];
}

export interface CleanText {
  readonly name: string;
  readonly text: string;
  readonly slips: readonly Slip[];
}

/** Plants one slip at a time and asks `check` for the findings of each broken text. */
export function recall(
  texts: readonly CleanText[],
  check: (text: string) => readonly AnalysisFinding[],
): readonly Recall[] {
  const outcomes = texts.flatMap(({ name, text, slips }) => {
    const clean = check(text);
    return slips.map((slip) => {
      const spoilt = broken(text, slip);
      const found = isFound(slip, clean, check(spoilt));
      return { kind: slip.kind, found, words: `${name}: ${quote(spoilt, slip)}` };
    });
  });
  return kinds.map((kind) => {
    const own = outcomes.filter((outcome) => outcome.kind === kind);
    const missed = own.filter(({ found }) => !found).map(({ words }) => words);
    return { kind, planted: own.length, found: own.length - missed.length, missed };
  });
}

/** The slip in its words: …增长«13040»个…. */
function quote(text: string, { cut, put }: Slip): string {
  const end = cut[0] + put.length;
  const words = `${text.slice(Math.max(0, cut[0] - 45), cut[0])}«${put}»${text.slice(end, end + 45)}`;
  return words.replaceAll('\n', '⏎');
}
