import type { Kind } from './kinds.ts';
import type { Slip } from './slip.ts';

/** 「合计{68|69}件」 → the clean text, and a slip for every mark; the relation is all of the statement. */
export function slipsInStatement(
  kind: Kind,
  statement: string,
): { readonly text: string; readonly slips: readonly Slip[] } {
  let text = OPENING;
  const slips: Slip[] = [];
  let read = 0;
  const end = OPENING.length + statement.replace(MARK, '$1').length;
  for (const match of statement.matchAll(MARK)) {
    const [whole, right = '', wrong = ''] = match;
    text += statement.slice(read, match.index);
    slips.push({ kind, cut: [text.length, text.length + right.length], put: wrong, relation: [OPENING.length, end] });
    text += right;
    read = match.index + whole.length;
  }
  return { text: text + statement.slice(read) + '\n', slips };
}

/** A report's own heading, so that the sentences are read as a review of its year. */
const OPENING = '一、2024年工作回顾\n';
const MARK = /\{([^|{}]*)\|([^|{}]*)\}/g;
