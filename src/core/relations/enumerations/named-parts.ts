import { lineEnd, sentenceAfter } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import { inStyleOf } from './numbered-runs.ts';
import { hasItsParts, partsAt } from './part-laws.ts';

/** Counts of things, and the parts behind them that each name such a thing. */
export const namedParts: readonly ListRow[] = [
  {
    kind: 'section-count',
    name: 'a quoted count of things, and numbered parts that each name one',
    find: search(
      '(?<before>“)(?<number>{countNumeral})(?<measure>[个大项条场][^“”，。；：、\\d\\n]{2,8})”[^“”。；：\\d\\n]{0,20}[：。，；]\\s{0,30}',
      { at: '“' },
    ),
    read: inRun,
    law: hasItsParts,
    last: true,
    example: '“«四个基地»”建设加快推进。一是制造基地扩能。二是物流基地提速。三是康养基地起步。',
    right: '三个基地',
  },
  {
    kind: 'section-count',
    name: 'a count of things, and numbered parts that each name one',
    find: search('(?<!{noCountBefore})(?<number>{countNumeral})(?<measure>[个大]{han}{2,6})[：。，；]\\s{0,30}', {
      at: '[个大]',
      offset: [1, 1],
    }),
    read: inRun,
    law: hasItsParts,
    last: true,
    example: '加快建设«四大基地»，一是制造基地扩能。二是物流基地提速。三是康养基地起步。',
    right: '三大基地',
  },
  {
    kind: 'section-count',
    name: 'a count of things, and clauses that each open or end with one',
    find: search('(?<!{noCountBefore})(?<number>{countNumeral})(?<measure>[个大项]{han}{2,6})(?:——|：)', {
      at: '[个大项]',
      offset: [1, 1],
    }),
    read: inClauses,
    law: hasItsParts,
    last: true,
    example: '抓好«四个全面推进»——全面推进招商；全面推进建设；全面推进改革。',
    right: '三个全面推进',
  },
];

function inRun({ text, at, end, number, measure, stated, runAt }: ListMatch): ReadList | null {
  const entries = runAt(end)?.entries ?? [];
  const last = entries.at(-1);
  if (!last || entries.length < FEWEST || entries.some(({ value }, index) => value !== index + 1)) return null;
  const noun = measure.slice(-NOUN);
  if (!entries.every(({ range }) => sentenceAfter(text, range[1], LONGEST_CLAUSE, '。；\n').includes(noun)))
    return null;
  const rest = text.slice(last.range[1], last.range[1] + FARTHEST);
  if (rest.includes(inStyleOf(last, last.value + 1)) || !rest.includes('。')) return null;
  if (entries.length < stated && endsFile(text, last.range[0])) return null;
  return partsAt(
    entries.map(({ range }) => range),
    [at, at + number.length + measure.length],
    text,
  );
}

/** A paragraph that the file ends with: a page copied in part. */
function endsFile(text: string, at: number): boolean {
  return text.charAt(at - 1) === '\n' && text.slice(lineEnd(text, at)).trim() === '';
}

/** What each part has to name is the last two characters of 航运中心. */
const NOUN = 2;
const FEWEST = 2;
const LONGEST_CLAUSE = 40;
const FARTHEST = 400;

/** Clauses parted by ；, each of which opens with the counted word, or parted by ，, each ending with it. */
function inClauses({ text, at, end, number, measure }: ListMatch): ReadList | null {
  const name = measure.slice(1);
  const sentence = sentenceAfter(text, end, LONGEST_SENTENCE);
  if (text.charAt(end + sentence.length) !== '。') return null;
  const parts = sentence.includes('；')
    ? partsBy('；', sentence, (part) => part.startsWith(name))
    : partsBy('，', sentence, (part) => part.endsWith(name.slice(-NOUN)) && !part.includes('、'));
  if (parts.length < FEWEST || text.startsWith(name, end + sentence.length + 1)) return null;
  return partsAt(
    parts.map(([from, to]) => [end + from, end + to]),
    [at, at + number.length + measure.length],
    text,
  );
}

const LONGEST_SENTENCE = 500;

/** The parts of a sentence between marks; none where one of them is not as asked. */
function partsBy(mark: string, sentence: string, isSuch: (part: string) => boolean): readonly Range[] {
  const parts: Range[] = [];
  let start = 0;
  for (const part of sentence.split(mark)) {
    if (!isSuch(part)) return [];
    parts.push([start, start + part.length]);
    start += part.length + mark.length;
  }
  return parts;
}
