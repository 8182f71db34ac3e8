import { lineTable } from '../core/index.ts';
import type { Range } from '../core/index.ts';
import type { ReadReport } from './open-reports.ts';

/** The address of a place in a report, as the editor opens it: FILE#L12,5 */
export function placeLink({ uri, text }: Pick<ReadReport, 'uri' | 'text'>, [start]: Range): string {
  const lines = lineTable(text);
  const line = lines.lineAt(start);
  return uri.with({ fragment: `L${line},${start - lines.startOf(line) + 1}` }).toString();
}
