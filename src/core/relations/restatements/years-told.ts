import { chapterLine, oneInTitle, severalInTitle, yearTurns } from '../../knowledge/year-spans.ts';
import { allMatches } from '../../text/all-matches.ts';
import type { Metric } from '../../metrics/metric.ts';
import { clauseBefore } from '../../text/beside.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { rx } from '../../text/word-pattern.ts';

/** Of how many years a figure is told: of one, or of several added up. */
export type YearsTold = 'year' | 'years';

/**
 * Of one year or of several, null where the report does not say: «这一年，…。城镇新增就业17.78万人。五年来，…。城镇新增就业86.22万人».
 * The figure's own sentence goes before what the text has turned to, and that before the chapter. A paragraph of a chapter
 * that names only one of the two goes back to it.
 */
export function yearsTold(metric: Metric, body: SegmentedText): YearsTold | null {
  // A part of a year is none.
  if (metric.span === 'yearly' || metric.period?.includes('-')) return null;
  const { text } = body;
  const [at] = metric.range;
  const from = body.sentences[metric.sentence]?.range[0] ?? at;
  const before = text.slice(Math.max(from, at - LONG_SENTENCE), at);
  const clause = clauseBefore(text, at, STOPS);
  if (FIVE.test(clause)) return 'years';
  if (OTHER_YEARS.test(before)) return null;
  const turned = turnBefore(turnsOf(body), at);
  if (ONE.test(clause)) return 'year';
  // 五年来，…，2025年…，…: whether what follows is of that year still is not said.
  if (ONE.test(before) && turned !== 'year') return null;
  // 累计 in what is told of one year may be the sum since a beginning that is not said.
  if (metric.span === 'cumulative' && turned !== 'years') return null;
  return turned;
}

const LONG_SENTENCE = 400;
const STOPS = '，。；：！？\n';
const FIVE = rx`{fiveYears}|(?<!\d)5年`;
/** 三年来, 党的十八大以来, 连续五年: other years than the one or the five. */
const OTHER_YEARS = rx`{otherYears}`;
const ONE = rx`{thisYear|lastYear}|(?<![到至以比较与和]){writtenYear}(?![至到—])`;

interface Turn {
  readonly at: number;
  readonly told: YearsTold | null;
}

function turnBefore(turns: readonly Turn[], at: number): YearsTold | null {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return turns[low - 1]?.told ?? null;
}

/** The turns of a text in order: chapters, paragraphs that go back to them, and words. */
function turnsOf(body: SegmentedText): readonly Turn[] {
  const known = turnsOfBody.get(body);
  if (known) return known;
  const { text } = body;
  const chapters = Array.from(text.matchAll(chapterLine), ({ index, 0: line }) => ({
    from: index,
    at: index + line.length,
    told: toldByTitle(line),
  }));
  const turns = [...wordsOutside(text, chapters), ...chapters, ...returns(body, chapters)].sort((a, b) => a.at - b.at);
  turnsOfBody.set(body, turns);
  return turns;
}

const turnsOfBody = new WeakMap<SegmentedText, readonly Turn[]>();

/** The turns by words that stand in no chapter's name. */
function* wordsOutside(text: string, chapters: readonly (Turn & { readonly from: number })[]): Iterable<Turn> {
  let next = 0;
  for (const { index, 0: word, groups } of allMatches(text, yearTurns)) {
    while ((chapters[next]?.at ?? Infinity) <= index) next++;
    if ((chapters[next]?.from ?? Infinity) <= index) continue;
    yield { at: index + word.length, told: groups?.several === undefined ? 'year' : 'years' };
  }
}

function toldByTitle(line: string): YearsTold | null {
  const [several, one] = [severalInTitle.test(line), oneInTitle.test(line)];
  if (several === one) return null;
  return several ? 'years' : 'year';
}

/** Each paragraph of a chapter that tells of the one or of the others alone begins with that. */
function returns({ paragraphs }: SegmentedText, chapters: readonly Turn[]): readonly Turn[] {
  let next = 0;
  let told: YearsTold | null = null;
  return paragraphs.flatMap(({ range: [start] }) => {
    for (let chapter = chapters[next]; chapter && chapter.at <= start; chapter = chapters[++next]) told = chapter.told;
    return told === null ? [] : [{ at: start, told }];
  });
}

/**
 * Whether what stands before a figure in its paragraph, or a mean of years in its sentence, makes it one of several years,
 * whatever year its part of the report is of: 五年来，…居民人均可支配收入增长40%.
 */
export function speaksOfYears(metric: Metric, { text, paragraphs, sentences }: SegmentedText): boolean {
  const sentence = sentences[metric.sentence];
  const start = paragraphs[sentence?.paragraph ?? -1]?.range[0] ?? 0;
  if (sentence && YEARLY.test(text.slice(...sentence.range))) return true;
  return SEVERAL_YEARS.test(text.slice(Math.max(start, metric.range[0] - LONG_PARAGRAPH), metric.range[0]));
}

const LONG_PARAGRAPH = 800;

/** 城镇新增就业500万人，居民收入年均增长6%: what is told beside a mean of years is of these years. */
const YEARLY = rx`{yearly}`;
/** 比2012年（下同）增长47.7%: what follows in the paragraph is compared with that year, too. */
const SEVERAL_YEARS = rx`{severalYears}|\d{4}年（下同）`;
