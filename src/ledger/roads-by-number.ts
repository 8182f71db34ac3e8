import type { Range } from '../core/index.ts';
import { digitsIn, phraseTables } from '../core/index.ts';
import { inShort } from './begins-name.ts';
import { clauseAround } from './clause-around.ts';

/**
 * 312省道望江段 where a report of 望江 calls it S312. None where the report that promises has the road more than once; of a
 * piece that is not all of the road here only what names the same piece.
 */
export function roadsByNumber(
  name: string,
  promising: string,
  text: string,
  places: readonly string[],
): readonly Range[] {
  const [road] = roadsIn(name);
  if (road === undefined || roadsIn(promising).filter(({ key }) => key === road.key).length > 1) return [];
  const piece = phraseTables.pieceOfRoad.exec(name.slice(road.range[1]))?.[0] ?? '';
  const isAll = piece === '' || inShort(places).some((place) => piece === place + END);
  return roadsIn(text)
    .filter(
      ({ key, range }) =>
        key === road.key && (isAll || text.slice(range[1], clauseAround(text, ...range)[1]).startsWith(piece)),
    )
    .map(({ range }) => range);
}

const END = phraseTables.pieceEnd;

interface Road {
  readonly key: string;
  readonly range: Range;
}

function roadsIn(text: string): readonly Road[] {
  return [...text.matchAll(phraseTables.roadByNumber)].map(({ 0: written, 1: kind = '', index }) => ({
    key: (phraseTables.roadLetters[kind] ?? kind) + digitsIn(written),
    range: [index, index + written.length],
  }));
}
