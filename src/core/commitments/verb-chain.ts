import type { Token, Verb } from './lexicon.ts';
import { wordsOf } from '../text/word-pattern.ts';

/** The verbs that open a clause, as one: 统筹推进 and 谋划并启动 are one step. */
export interface VerbChain {
  readonly kind: Verb;
  /** The last verb, whose object follows. */
  readonly last: Token;
  /** How many tokens of the clause stand before the object. */
  readonly length: number;
}

/**
 * The first verbs of a clause and what they make of it together, or null. «加快推进» is advance, «规划建设» too,
 * «启动建设» make, «探索建立» lean, «立足打造» ground.
 */
export function verbChain(tokens: readonly Token[], text: string): VerbChain | null {
  const first = tokens.findIndex((token, i) => token.verb !== null && !endsClause(tokens, i) && !isOf(token, text));
  const start = first < 0 ? undefined : tokens[first];
  if (!start) return null;
  let kind = start.verb ?? 'direct';
  let last = start;
  let length = first + 1;
  for (let i = first + 1; ; i++) {
    const token = tokens[i];
    if (!token || token.start > last.end + (length < i ? 2 : 0)) break;
    const { verb } = token;
    if (verb) {
      if (verb === 'make' && CONTROLLING.has(text.slice(last.start, last.end))) break;
      kind = token.start === last.end && isPlanned(last, verb, text) ? 'lean' : joined(kind, verb);
      last = token;
      length = i + 1;
    } else if (i > length || !bridges(token, last, text)) break;
  }
  return { kind, last, length };
}

/** 投产 after its thing says what happens to it; before a thing it is a verb like any other. */
function endsClause(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.role === 'done' && index === tokens.length - 1;
}

/** 新颁布的条例: a verb that 的 ties to its thing says which one, not what is done. */
function isOf({ end }: Token, text: string): boolean {
  return text.charAt(end) === '的';
}

/** 谋划推进 thinks of it; 谋划启动 begins it, and so does 谋划并推进. */
function isPlanned({ start, end }: Token, verb: Verb, text: string): boolean {
  return PLANNING.has(text.slice(start, end)) && verb !== 'make' && verb !== 'finish';
}

const PLANNING = new Set(wordsOf('planning'));

/** 管控新建农房, 严控新增债务: what is kept in check is there without a promise. */
const CONTROLLING = new Set(wordsOf('keptInCheck'));

/** The last verb rules, but 启动建设 stays a beginning, and 探索 or 立足 colours all that follows. */
function joined(before: Verb, verb: Verb): Verb {
  if (before === 'lean' || before === 'ground' || before === 'act') return before;
  if (before === 'make' && (verb === 'direct' || verb === 'act')) return before;
  // 下放建设工程审批权限: what is changed is of building.
  if (before === 'alter' && verb === 'advance') return before;
  if (verb === 'advance' && (before === 'make' || before === 'finish' || before === 'found' || before === 'earn'))
    return before;
  return verb;
}

/** An adverb of two characters or 并 between two verbs: 推进全面实施, 谋划并启动. */
function bridges(token: Token, last: Token, text: string): boolean {
  if ((token.role !== 'common' && token.role !== 'manner') || token.start !== last.end) return false;
  return token.end - token.start === 2 || text.startsWith('并', token.start);
}
