import { projectEnding, projectEnds } from '../knowledge/project-words.ts';

/** Where, in a stretch, it is said what becomes of a work, up to the end: 青禾戏院|年底前开放. Null where nothing is. */
export function endingAt(text: string, start: number, to: number): number | null {
  if (!SHORT_OR_LONG.some((length) => ENDS.has(text.slice(Math.max(start, to - length), to)))) return null;
  const from = Math.max(start, to - LONGEST);
  const ending = projectEnding.exec(text.slice(from, to));
  return ending && from + ending.index;
}

const SHORT_OR_LONG = [2, 4];
const ENDS = new Set(projectEnds.split(' '));
/** Six words of time and manner, and three of what becomes of it. */
const LONGEST = 40;
