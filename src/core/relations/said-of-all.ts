import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Metric } from '../metrics/metric.ts';
import { lineEnd, sentenceStart } from '../text/beside.ts';
import type { Range } from '../text/range.ts';
import { disproved } from './laws.ts';
import type { PartList, PartListRow } from './part-list.ts';
import { partList } from './part-list.ts';
import type { Pattern } from './pattern.ts';
import type { Certainty } from './relation.ts';

/** The row as a pattern. */
export function saidOfAll({ find, against, certainty, ...row }: VerdictRow): Pattern {
  return partList({
    ...row,
    kind: 'growth-order',
    lists: (text, metrics) => listsOf(text, metrics, find, against),
    *law({ whole, parts }, text, metrics) {
      for (const { figure, range, says } of contrary(text, metrics, find, against)) {
        if (figure !== whole) continue;
        yield {
          ...disproved(figure, figure.text, says),
          of: [whole, ...parts],
          ...(range && { range }),
          ...(certainty && { certainty }),
        };
      }
    },
  });
}

/** What a sentence says of all that its paragraph tells, and the figure that goes against it. */
export interface VerdictRow extends Pick<PartListRow, 'name' | 'example' | 'right'> {
  readonly find: (text: string) => readonly RegExpExecArray[];
  readonly against: (said: SaidOfAll) => Against | null;
  readonly certainty?: Certainty;
}

export interface SaidOfAll {
  readonly text: string;
  readonly match: RegExpExecArray;
  readonly word: (group: string) => string;
  /** In text order, those of its sentence before it and those of its paragraph behind it. */
  readonly before: readonly Metric[];
  readonly behind: readonly Metric[];
}

export interface Against {
  readonly figure: Metric;
  /** If not the figure alone. */
  readonly range?: Range;
  readonly says: Bilingual;
}

type Find = VerdictRow['find'];
type Judge = VerdictRow['against'];

function* listsOf(text: string, metrics: readonly Metric[], find: Find, against: Judge): Iterable<PartList> {
  for (const { figure } of contrary(text, metrics, find, against)) yield { whole: figure, parts: [] };
}

function* contrary(text: string, metrics: readonly Metric[], find: Find, against: Judge): Iterable<Against> {
  for (const match of find(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const [from, to] = [sentenceStart(text, start), Math.min(lineEnd(text, end), end + FARTHEST)];
    const found = against({
      text,
      match,
      word: (group) => match.groups?.[group] ?? '',
      before: metrics.filter(({ range }) => range[0] >= from && range[1] <= start),
      behind: metrics.filter(({ range }) => range[0] >= end && range[1] <= to),
    });
    if (found) yield found;
  }
}

/** In characters: what a paragraph tells of its first sentence. */
const FARTHEST = 240;
