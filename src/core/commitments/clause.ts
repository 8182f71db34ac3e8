import type { Range } from '../text/range.ts';
import { tokenize, type Token } from './lexicon.ts';
import { openingEnd } from './opening.ts';
import { verbChain, type VerbChain } from './verb-chain.ts';

/** A clause as read: its known words and the verbs that open it. */
export interface Clause {
  readonly text: string;
  readonly range: Range;
  /** Where its promise begins, after 在…上 or 以…为抓手. */
  readonly from: number;
  readonly tokens: readonly Token[];
  readonly chain: VerbChain | null;
}

/** «在城市更新上，全面启动滨河片区改造» → two clauses; the second with chain 启动 (make). */
export function readClause(text: string, range: Range): Clause {
  const from = openingEnd(text, range);
  const tokens = tokenize(text, from, Math.min(range[1], from + LONGEST));
  return { text, range, from, tokens, chain: verbChain(tokens, text) };
}

/** Of a longer clause only the beginning is read, so that a page without punctuation takes no longer than any other. */
const LONGEST = 1000;

/**
 * What a clause promises behind the means that it opens with, or null: «依托职教园培训技工500名» → from 培训, «利用两年时间
 * 建成环湖路» → from 建成. Verbs in a row are one step, and none of them begins a promise of its own.
 */
export function afterMeans({ text, range, tokens, chain }: Clause): Clause | null {
  if (chain?.kind !== 'ground') return null;
  const rest = tokens.slice(chain.length);
  const at = rest.findIndex(
    ({ verb, start, end }) =>
      verb !== null && verb !== 'ground' && verb !== 'lean' && start > chain.last.end && end < range[1],
  );
  const first = rest[at];
  if (!first) return null;
  const own = rest.slice(at);
  return { text, range, from: first.start, tokens: own, chain: verbChain(own, text) };
}
