import { lineEnd, lineStart } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import type { ListMatch, ListRow, ReadList } from './list-row.ts';
import { ordinalRuns } from './numbered-runs.ts';

const LESSONS = '(?<measure>[条点个项](?:方面)?)的?(?:{lessonManner})?(?:{lesson})';

/** What was learnt, told in clauses that open with one word: 必须…，必须…，必须…。这三条经验. */
export const lessonsTold: readonly ListRow[] = [
  {
    name: 'lessons that are counted behind the clauses that tell them',
    find: search(`(?<before>(?<=[。；\\n]){these}这?)(?<number>{smallCount})${LESSONS}`, {
      at: '[条点个项]',
      offset: [2, 6],
    }),
    read: toldBefore,
    example: '我们体会到：必须坚持改革，必须坚持开放，必须坚持为民，必须坚持实干。这«三条»经验弥足珍贵。',
    right: '四条',
  },
  {
    name: 'lessons that are counted before the clauses that tell them',
    find: search(`(?<number>{smallCount})${LESSONS}：`, {
      at: '[条点个项]',
      offset: [1, 3],
    }),
    read: toldBehind,
    last: true,
    example: '实践给予我们«四点»启示：必须抓住机遇，加快发展；必须深化改革，扩大开放；必须改善民生，共建共享。',
    right: '三点',
  },
];

/** Of the paragraph, or of what follows 体会到 or another such word in it. */
function toldBefore({ text, start, at, number, measure }: ListMatch): ReadList | null {
  const from = lineStart(text, start);
  const leads = Array.from(text.slice(from, start).matchAll(LEAD), ({ index, 0: lead }) => from + index + lead.length);
  const read = [from, ...leads].map((place) => lessonsIn(text, place, start)).filter((each) => each !== null);
  const last = read.at(-1);
  if (!last) return null;
  const end = at + number.length + measure.length;
  return { ...last, range: [last.range[0], end], counts: new Set(read.flatMap(({ counts }) => [...counts])) };
}

const LEAD = wordPattern('{lessonLead}', 'g');

function toldBehind({ text, at, end }: ListMatch): ReadList | null {
  const lessons = lessonsIn(text, end, lineEnd(text, end));
  return lessons && { ...lessons, range: [at, lessons.range[1]] };
}

type Lessons = ReadList & { readonly range: Range };

/** By their numbers, or by the word that opens them; where several words do, what each opens may be counted, and all of it. */
function lessonsIn(text: string, from: number, to: number): Lessons | null {
  if (to - from > LONGEST) return null;
  const run = ordinalRuns(text).findLast(({ entries: [first] }) => isWithin(first?.range[0] ?? -1, from, to));
  if (run) {
    const starts = run.entries.map(({ range: [start] }) => start);
    const isWhole = run.entries.every(({ value }, index) => value === index + 1);
    return isWhole && starts.every((start) => isWithin(start, from, to))
      ? lessons(
          text,
          starts.map((start) => clauseAt(text, start, to)),
        )
      : null;
  }
  const openings = OPENINGS.map((word) => openedBy(word, text, from, to)).filter(({ length }) => length > 1);
  const [most] = openings.toSorted((a, b) => b.length - a.length);
  const first = most?.[0];
  if (!most || !first || goesOnBeside(text, from, to)) return null;
  const parts = text
    .slice(first[0], to)
    .replaceAll('。', '；')
    .split('；')
    .filter((part) => part.trim() !== '');
  const counts = openings.map(({ length }) => length);
  return lessons(text, most, [...counts, counts.reduce((sum, each) => sum + each), parts.length]);
}

/** A paragraph that is read in one glance is no longer. */
const LONGEST = 900;
const OPENINGS = wordsOf('lessonOpening');

/** ——必须坚持改革。⏎——必须坚持开放。: lessons of a paragraph each. */
function goesOnBeside(text: string, from: number, to: number): boolean {
  const start = lineStart(text, from);
  return (
    OPENS_LINE.test(text.slice(lineStart(text, start - 1), start)) || OPENS_LINE.test(text.slice(to + 1, to + NEAR))
  );
}

const OPENS_LINE = rx`^[\s—]*(?:{lessonOpening})`;
const NEAR = 12;

function isWithin(place: number, from: number, to: number): boolean {
  return place >= from && place < to;
}

function lessons(text: string, clauses: readonly Range[], counts: readonly number[] = [clauses.length]): Lessons {
  return {
    range: [clauses[0]?.[0] ?? 0, clauses.at(-1)?.[1] ?? 0],
    things: clauses.map((clause) => text.slice(...clause)),
    counts: new Set(counts),
  };
}

/** The clauses that a word opens. */
function openedBy(word: string, text: string, from: number, to: number): readonly Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(word, from); at >= 0 && at < to; at = text.indexOf(word, at + word.length))
    if (at === from || STOPS.includes(text.charAt(at - 1))) found.push(clauseAt(text, at, to));
  return found;
}

const STOPS = '，；：。、\n—';

function clauseAt(text: string, start: number, to: number): Range {
  let end = start;
  while (end < to && !STOPS.includes(text.charAt(end))) end++;
  return [start, end];
}
