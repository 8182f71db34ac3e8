import type { Body } from '../text/body.ts';
import { findDistrict } from './find-district.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPeriods } from './read-periods.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Section } from './section.ts';
import { dateIn } from './years.ts';

/**
 * What a report says of itself: title, district, date, the year it plans for, what it looks back on. «——2021年1月23日
 * 在某区第十六届人民代表大会……» → date 2021-01-23, year 2021, reviews 2020.
 *
 * @param file the file's name or path, which may tell the district and the year where the text does not; or null
 * @param aside the lines of page furniture that were left out of the text: a running header may name the district
 */
export function readFacts(
  body: Body,
  sections: readonly Section[],
  file: string | null,
  aside: readonly string[] = [],
): ReportFacts {
  const front = frontLines(body);
  const last = signOff(body);
  const title = sections.find((section) => section.kind === 'title');
  const named = file === null ? null : baseName(file);
  const date = dateOf(front, last);
  return {
    title: title ? closeUp(title.title) : null,
    district: findDistrict(body, {
      lines: [...front.filter((line) => line.length <= 120), ...last],
      opening: openingOf(body, front.length),
      title: title?.title ?? null,
      aside,
      file: named,
    }),
    date,
    ...readPeriods(body, sections, { front, date, file: named }),
  };
}

const HEAD = 40;
const OPENING = 300;

/** The paragraphs above the salutation or the first words. */
function frontLines(body: Body): readonly string[] {
  const blocks = body.paragraphs.slice(0, HEAD).map(({ range }) => ({ start: range[0], end: range[1], whole: true }));
  const { body: first } = readFrontMatter(body.text, blocks);
  return blocks.slice(0, first).map(({ start, end }) => body.text.slice(start, end));
}

function openingOf(body: Body, paragraph: number): string {
  const start = body.paragraphs[paragraph]?.range[0] ?? 0;
  return body.text.slice(start, start + OPENING);
}

/** Short lines without a stop at the very end: the government's name, the date. */
function signOff(body: Body): readonly string[] {
  return body.paragraphs
    .slice(-3)
    .map(({ range }) => body.text.slice(...range))
    .filter((line) => line.length <= 40 && !/[。！？：；]/.test(line));
}

/** A date in the session's line, else one that is a line by itself, above or below the report. */
function dateOf(front: readonly string[], last: readonly string[]): string | null {
  const session = front
    .map((line, i) => line + (front[i + 1] ?? ''))
    .find((line) => /会议|届|大会/.test(line) && dateIn(line));
  if (session !== undefined) return dateIn(session);
  const alone = [...front, ...last].find((line) => line.length <= 24 && dateIn(line) !== null);
  return alone === undefined ? null : dateIn(alone);
}

function baseName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.indexOf('.', 1);
  return dot < 0 ? name : name.slice(0, dot);
}

/** 政 府 工 作 报 告 is spaced for looks; the blank between two phrases stays. */
function closeUp(title: string): string {
  const words = title.split(/ +/);
  return words.reduce((whole, word, i) => {
    const single = word.length === 1 || words[i - 1]?.length === 1;
    return i === 0 ? word : whole + (single ? '' : ' ') + word;
  }, '');
}
