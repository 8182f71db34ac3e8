import type { UnitRole } from '../knowledge/responsible-units.ts';
import { normalise } from '../text/normalise.ts';
import type { Range } from '../text/range.ts';
import { segment } from '../text/segment.ts';
import { tablesIn, type Row } from '../text/tables.ts';
import { listedUnits } from './listed-units.ts';
import type { UnitNote } from './unit-notes.ts';
import { unitRoles } from './unit-roles.ts';

/**
 * The units that the columns of tables name, each for its row: «新建幼儿园3所 | 区教育局 | 区财政局» under 工作任务 | 责任单位 |
 * 配合单位. Offsets are of `text` as it was given.
 */
export function unitColumns(text: string): readonly UnitNote[] {
  if (![...unitRoles.keys()].some((label) => text.includes(label))) return [];
  const normalised = normalise(text);
  const body = segment(normalised.text);
  const notes: UnitNote[] = [];
  for (const { head, rows } of tablesIn(body)) {
    const columns = head ? columnsOf(body.text, head) : [];
    for (const row of columns.length > 0 ? rows : []) {
      if (row.cells.length !== head?.cells.length) continue;
      const units = columns.flatMap(([column, role]) => unitsOf(body.text, row.cells[column], role));
      const governs = normalised.toSource([row.cells[0]?.[0] ?? 0, row.cells.at(-1)?.[1] ?? 0]);
      notes.push({ units: units.map(({ range, role }) => inSource(text, normalised.toSource(range), role)), governs });
    }
  }
  return notes;
}

function columnsOf(text: string, { cells }: Row): readonly (readonly [column: number, role: UnitRole])[] {
  return cells.flatMap((cell, column) => {
    const role = unitRoles.get(text.slice(...cell));
    return role === undefined ? [] : [[column, role] as const];
  });
}

function unitsOf(text: string, cell: Range | undefined, role: UnitRole): ReturnType<typeof listedUnits> {
  return cell ? listedUnits(text, cell, role) : [];
}

function inSource(text: string, range: Range, role: UnitRole): UnitNote['units'][number] {
  return { text: text.slice(...range), range, role };
}
