import type { Range } from '../../core/index.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import { rangesIn } from './range-in-text.ts';

/** The address of a place in a report, as the editor opens it: FILE#L12,5 */
export function placeLink({ uri, text }: Pick<ReadReport, 'uri' | 'text'>, range: Range): string {
  const [place] = rangesIn(text, [range]);
  return uri.with(place ? { fragment: `L${place.start.line + 1},${place.start.character + 1}` } : {}).toString();
}
