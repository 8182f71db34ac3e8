import type { Metric } from '../../metrics/metric.ts';
import { lineEnd } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { sum } from '../laws.ts';
import type { ListRow, PlacedList } from './list-row.ts';
import { hasItsParts, partsAt } from './part-laws.ts';

/** Names of a count whose parts, behind 其中, make all that was told of it, so that none is left out. */
export const partsOfNamed: readonly ListRow[] = [
  {
    kind: 'section-count',
    name: 'a quoted count of things, and all of them behind 其中, which together make the whole',
    lists: namedInFull,
    law: hasItsParts,
    last: true,
    example: '推进“«四大会战»”，完成投资62亿元。其中，交通会战18亿元、城建会战26亿元、产业会战18亿元。',
    right: '三大会战',
  },
];

function* namedInFull(text: string, metrics: readonly Metric[]): Iterable<PlacedList> {
  for (const { index, 0: quoted, groups: { number = '', noun = '' } = {} } of NAMED(text)) {
    const from = index + quoted.length;
    const among = AMONG.exec(text.slice(from, Math.min(lineEnd(text, from), from + FARTHEST)));
    if (!among) continue;
    const parts = partsBehind(text, metrics, from + among.index, noun);
    const whole = metrics.find(
      ({ range, unit }) => range[0] >= from && range[0] < from + among.index && unit === parts[0]?.unit,
    );
    if (!whole || parts.length < FEWEST || !sum(parts, whole).holds) continue;
    const count = [index + 1, from - 1] as const;
    const places = parts.map(({ range }) => range);
    const range = [index, places.at(-1)?.[1] ?? from] as const;
    yield { ...partsAt(places, count, text), range, count, stated: valueOfNumeral(number), open: false };
  }
}

const NAMED = search('“(?<number>{countNumeral})[大个项场](?<noun>{han}{2,4})”', { at: '“' });
const AMONG = rx`{among}[，：]?`;
const FARTHEST = 80;
const FEWEST = 3;

/** The figures in a row of one unit, each of which is named for such a thing. */
function partsBehind(text: string, metrics: readonly Metric[], from: number, noun: string): readonly Metric[] {
  const parts: Metric[] = [];
  let end = from;
  for (const metric of metrics) {
    if (metric.range[0] < from) continue;
    const name = text.slice(end, metric.range[0]);
    if (!name.includes(noun) || name.includes('。') || metric.unit !== (parts[0] ?? metric).unit) break;
    parts.push(metric);
    end = metric.range[1];
  }
  return parts;
}
