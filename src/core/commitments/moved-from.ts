import { worksDone, worksFields, worksMoved, worksTreated } from '../knowledge/project-words.ts';
import { groupBy } from '../text/group-by.ts';
import { wordsIn } from '../text/word-pattern.ts';

/** Where what is done with the things of a stretch begins, and what that says of them. */
export interface Moved {
  readonly end: number;
  /** Done to what stands (改造), or to whole fields as well (治理); null: neither. */
  readonly closing: 'treated' | 'field' | null;
  readonly isBuilt: boolean;
}

/** What closes a stretch and is no part of the names in it: 城东水厂 | 前期工作, 望江路 | 拓宽改造. */
export function movedFrom(text: string, start: number, to: number): Moved {
  let end = to;
  let closing: Moved['closing'] = null;
  let isBuilt = false;
  for (;;) {
    const word = AFTER.get(text.charAt(end - 1))?.find(
      (each) => end - each.length >= start && text.startsWith(each, end - each.length),
    );
    if (word === undefined) return { end, closing, isBuilt };
    if (TREATED.has(word)) closing = FIELDS.has(word) ? (closing ?? 'field') : 'treated';
    isBuilt ||= word.includes('建');
    end -= word.length;
    if (text.charAt(end - 1) === '的') end--;
  }
}

/** By their last character, the longest first. */
const AFTER = groupBy(
  [...new Set([worksDone, worksMoved, worksTreated].flatMap(wordsIn))].sort((a, b) => b.length - a.length),
  (word) => word.slice(-1),
);
const TREATED = new Set(wordsIn(worksTreated));
const FIELDS = new Set(wordsIn(worksFields));
