import type { UnitRole } from '../knowledge/responsible-units.ts';
import type { Range } from '../text/range.ts';
import { listedUnits } from './listed-units.ts';
import { namesUnitsOnly } from './names-units-only.ts';
import type { UnitNote } from './unit-notes.ts';
import { unitRoles } from './unit-roles.ts';

/**
 * The units of a table that was copied cell by cell, each for what stands above it: «责任单位» in a line alone, then
 * «新建小学2所», «区教育局». Where a second column of units is headed, the line below the first names those that help.
 */
export function unitLines(text: string): readonly UnitNote[] {
  const notes: UnitNote[] = [];
  const roles: UnitRole[] = [];
  let task: Range | null = null;
  let column = 0;
  for (const range of linesOf(text)) {
    const line = text.slice(...range);
    const role = unitRoles.get(line);
    if (role !== undefined) {
      if (task !== null) roles.length = 0;
      [task, column] = [null, 0];
      roles.push(role);
    } else if (roles.length > 0 && !NUMBER.test(line)) {
      if (!namesUnitsOnly(text, range)) {
        task = task === null || column > 0 ? range : [task[0], range[1]];
        column = 0;
      } else if (task !== null) {
        const part = roles[Math.min(column, roles.length - 1)] ?? 'lead';
        notes.push({ units: listedUnits(text, range, part), governs: task });
        column++;
      }
    }
  }
  return notes;
}

/** 1, the number of a row. */
const NUMBER = /^\d{1,3}$/;

/** The lines that say anything, without the blanks around them. */
function* linesOf(text: string): Iterable<Range> {
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const words = line.trim();
    if (words === '') continue;
    const start = index + line.indexOf(words);
    yield [start, start + words.length];
  }
}
