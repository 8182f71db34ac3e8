import { commitmentForCounted } from '../knowledge/commitment-phrasing.ts';
import { numeralSigns } from '../knowledge/numerals.ts';
import type { Clause } from './clause.ts';
import type { Role, Token } from './lexicon.ts';
import { indexIn } from '../text/within.ts';
import { wordsOf } from '../text/word-pattern.ts';

/**
 * How a clause of a plan stands to what is to come. `ahead`: it opens with what is to be done («大力发展夜间经济»).
 * `ground`: it carries the next clause («围绕产业链布局»). `stated`: it says what is or was («今年是开局之年», «会议通过了
 * 规划»). `open`: it names a subject, and only what follows can tell («城东水厂投产», «外部环境更趋复杂»).
 */
export type Mood = 'ahead' | 'ground' | 'stated' | 'open';

export function moodOf(clause: Clause): Mood {
  const { text, range, from, tokens, chain } = clause;
  if (isCopula(clause) || tokens.some(({ verb, end }) => verb !== null && text.charCodeAt(end) === LE)) return 'stated';
  if (chain?.kind === 'ground') return 'ground';
  if (isBareGround(clause)) return 'ground';
  if (from > range[0]) return 'ahead';
  if (text.startsWith('为', range[0]) && commitmentForCounted.test(text.slice(range[0], range[0] + 4))) return 'ahead';
  if (!(tokens[0]?.start === range[0] && tokens[0].end > range[0] + 1) && GROUNDS.has(text.charAt(range[0])))
    return 'ground';
  return opensAhead(tokens[0], clause) ? 'ahead' : 'open';
}

/** 是 before any verb says what is so; where it closes a clause (目标是：) it opens a list. */
function isCopula({ text, range, chain }: Clause): boolean {
  const before = Math.min(chain?.last.start ?? range[1], range[1] - 1);
  for (let at = range[0]; at < before; at++) {
    if (text.charCodeAt(at) === IS) return !NO_COPULA.has(text.charAt(at - 1));
  }
  return false;
}

const IS = '是'.charCodeAt(0);
const LE = '了'.charCodeAt(0);
/** 一是 … 十是 number, 特别是, 尤其是, 但是, 还是, 目标是 lead on. */
const NO_COPULA = new Set(`${numeralSigns}别其但还标`);
/** 全体干部要以人民满意为目标, 在社会治理上: nothing of the promise stands in it. */
function isBareGround({ text, range: [from, to] }: Clause): boolean {
  if (text.startsWith('在', from)) return PLACES.has(text.charAt(to - 1)) || text.startsWith('方面', to - 2);
  return indexIn(text, '为', Math.max(from, to - LONGEST_ROLE), to - 2) >= 0 && indexIn(text, '以', from, to - 2) >= 0;
}

const PLACES = new Set(wordsOf('placedAt'));
/** 为 and the role it gives: 为着力点, 为重要突破口. */
const LONGEST_ROLE = 7;
/** 以项目为王, 到2025年, 为实现上述目标. */
const GROUNDS = new Set('以到为'.split(''));
/** 把, 对, 让: what is to be done with a thing stands before the verb. */
const DISPOSALS = new Set('把对让使不'.split(''));

function opensAhead(first: Token | undefined, { text, range }: Clause): boolean {
  const isWord = first?.start === range[0] && first.end - first.start > 1;
  if (!isWord && DISPOSALS.has(text.charAt(range[0]))) return true;
  return first !== undefined && first.start <= range[0] + NUMBER_MARK && !NOUNS.has(first.role);
}

/** 一是, 二要. */
const NUMBER_MARK = 2;
const NOUNS: ReadonlySet<Role> = new Set([
  'work',
  'paper',
  'deed',
  'title',
  'abstract',
  'topic',
  'common',
  'many',
  'quote',
  'book',
  'digits',
  'done',
]);
