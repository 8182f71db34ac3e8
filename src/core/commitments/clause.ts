import { deedsAsVerbs } from '../knowledge/commitment-verbs.ts';
import type { Range } from '../text/range.ts';
import type { Token } from './lexicon.ts';
import { tokenize } from './lexicon.ts';
import type { VerbChain } from './verb-chain.ts';
import { verbChain } from './verb-chain.ts';
import { wordPattern, wordsOf } from '../text/word-pattern.ts';

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
  const tokens = withDeed(tokenize(text, from, Math.min(range[1], from + LONGEST)), from, text);
  return { text, range, from, tokens, chain: verbChain(tokens, text) };
}

/** 亮化望江大街: a deed that opens a clause before a thing is its verb; in 亮化工程 it says what kind. */
function withDeed(tokens: readonly Token[], from: number, text: string): readonly Token[] {
  const [first, next] = tokens;
  if (first?.start !== from || first.verb !== null || !next || next.start === first.end) return tokens;
  if (!DEEDS.has(text.slice(first.start, first.end))) return tokens;
  return [{ ...first, role: 'advance', verb: 'advance' }, ...tokens.slice(1)];
}

const DEEDS = new Set(deedsAsVerbs.split(' '));

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

/** Where the promise of a clause begins, after what only places or grounds it: 在社会治理上, 以项目建设为抓手. */
function openingEnd(text: string, clause: Range): number {
  const from = opens(text, clause[0]) ? clause[0] : clause[0] + 2;
  if (!opens(text, from) || (from > clause[0] && !LEADS.has(text.slice(clause[0], from)))) return clause[0];
  const match = (text.startsWith('在', from) ? PLACE : GROUND).exec(text.slice(from, clause[1]));
  return match ? from + match[0].length : clause[0];
}

function opens(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === IN || code === WITH;
}

const IN = '在'.charCodeAt(0);
const WITH = '以'.charCodeAt(0);
const LEADS = new Set(wordsOf('beforeGround'));
const PLACE = wordPattern('^在[^，；]{0,160}{placeEnd}(?=.)');
const GROUND = wordPattern('^以[^，；]{0,160}为{groundRole}(?=.)');
