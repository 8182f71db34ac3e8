import { projectCounted, projectQuoted, worksLedBy, worksNext } from '../knowledge/project-words.ts';
import { yearOpening } from '../knowledge/ledger-words.ts';
import type { Range } from '../text/range.ts';
import type { Token } from './lexicon.ts';
import { wordsOf } from '../text/word-pattern.ts';

/** Behind what only grades or pays: 投资2亿元的, 新一轮, 重点. Null: it is counted, 5个村的. */
export function nameStart(text: string, object: readonly Token[], [start, end]: Range): number | null {
  const written = text.slice(start, end);
  const quote = projectQuoted.exec(written);
  if (quote) return start + quote.index;
  const of = written.lastIndexOf('的') + 1;
  if (projectCounted.test(written.slice(0, of))) return null;
  const year = yearOpening.exec(written)?.[0].length ?? 0;
  if (year > 0 && end - start - year >= SHORTEST && of === 0) return start + year;
  const next = NEXT.find((word) => written.startsWith(word, of) && text.charAt(start - 1) === '、');
  let from = start + of + (next !== undefined && end - start - of - next.length >= SHORTEST ? next.length : 0);
  // 配合省|抓好|望江铁路: others lead it.
  if (LEADING.has(text.charAt(from)) && object.some((token) => token.start === from + 1 && token.verb === 'advance'))
    from++;
  for (const token of object) {
    if (token.start > from) break;
    if (token.start < from) continue;
    if (GRADES.has(text.slice(token.start, token.end)) || LEADING.has(text.charAt(from - 1))) from = token.end;
  }
  return from;
}

const NEXT = worksNext.split(' ');
const SHORTEST = 3;
const LEADING = new Set(worksLedBy);
const GRADES = new Set(wordsOf('beforeName'));
