import { wordPattern } from '../text/word-pattern.ts';
import type { Range } from '../text/range.ts';

/** Where the promise of a clause begins, after what only places or grounds it: 在社会治理上, 以项目建设为抓手. */
export function openingEnd(text: string, clause: Range): number {
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
const LEADS = new Set(['努力', '力争', '着力', '坚持', '全力', '始终']);
const PLACE = wordPattern('^在[^，；]{0,160}{placeEnd}(?=.)');
const GROUND = wordPattern('^以[^，；]{0,160}为{groundRole}(?=.)');
