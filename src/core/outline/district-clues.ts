import { hasAny } from '../text/beside.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { isAppendix } from './heading-lines.ts';
import type { Section } from './section.ts';

/** Where a report may say whose it is, strongest first. */
export interface DistrictClues {
  /** The paragraphs above the report: titles, session lines, names and offices. */
  readonly lines: readonly string[];
  /** The short lines under it: who signs, when. */
  readonly signOff: readonly string[];
  /** The first sentences, with 我代表某某人民政府. */
  readonly opening: string;
  /** The report's title, which names its district where it names any. */
  readonly title: string | null;
  /** Running headers and names of pages that are no part of the report. */
  readonly aside: readonly string[];
  /** The file's name without its ending, or null. */
  readonly file: string | null;
}

/** All places of a report where its district may stand; `file` and `aside` are those of readFacts. */
export function districtClues(
  body: SegmentedText,
  sections: readonly Section[],
  file: string | null,
  aside: readonly string[],
): DistrictClues {
  const lines = frontLines(body);
  return {
    lines,
    signOff: signOff(body, sections),
    opening: openingOf(body, lines.length),
    title: sections.find((section) => section.kind === 'title')?.title ?? null,
    aside,
    file: file === null ? null : baseName(file),
  };
}

const HEAD = 40;
const OPENING = 300;

/** The paragraphs above the salutation or the first words. */
function frontLines(body: SegmentedText): readonly string[] {
  const blocks = body.paragraphs
    .slice(0, HEAD)
    .map(({ range }) => ({ start: range[0], end: range[1], whole: true, row: false }));
  const { body: first } = readFrontMatter(body.text, blocks);
  return blocks.slice(0, first).map(({ start, end }) => body.text.slice(start, end));
}

function openingOf(body: SegmentedText, paragraph: number): string {
  const start = body.paragraphs[paragraph]?.range[0] ?? 0;
  return body.text.slice(start, start + OPENING);
}

/** Short lines without a stop at the very end, above what is appended: the government's name, the date. */
function signOff(body: SegmentedText, sections: readonly Section[]): readonly string[] {
  const appended = sections.find(({ range, title }) => range[0] > body.text.length / 2 && isAppendix(title));
  const end = appended?.range[0] ?? body.text.length;
  return body.paragraphs
    .filter(({ range }) => range[0] < end)
    .slice(-3)
    .map(({ range }) => body.text.slice(...range))
    .filter((line) => line.length <= 40 && !hasAny(line, '。！？：；'));
}

function baseName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.indexOf('.', 1);
  return dot < 0 ? name : name.slice(0, dot);
}
