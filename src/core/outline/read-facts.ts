import { sessionWords } from '../knowledge/district-names.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { districtClues } from './district-clues.ts';
import { findDistrict } from './find-district.ts';
import { readPeriods } from './read-periods.ts';
import { reportKind } from './report-kind.ts';
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
  body: SegmentedText,
  sections: readonly Section[],
  file: string | null,
  aside: readonly string[] = [],
): ReportFacts {
  const clues = districtClues(body, sections, file, aside);
  const { lines: front, title } = clues;
  const date = dateOf(front, clues.signOff);
  const kind = reportKind({ title, lines: front, opening: clues.opening, text: body.text });
  return {
    title: title === null ? null : closeUp(title),
    kind,
    district: findDistrict(body, clues),
    date,
    ...readPeriods(body, sections, { kind, title, front, date, file: clues.file }),
  };
}

/** A date in the session's line, else one that is a line by itself, above or below the report. */
function dateOf(front: readonly string[], last: readonly string[]): string | null {
  const session = front
    .map((line, i) => line + (front[i + 1] ?? ''))
    .find((line) => sessionWords.test(line) && dateIn(line));
  if (session !== undefined) return dateIn(session);
  const alone = [...front, ...last].find((line) => line.length <= 24 && dateIn(line) !== null);
  return alone === undefined ? null : dateIn(alone);
}

/** 政 府 工 作 报 告 is spaced for looks; the blank between two phrases stays. */
function closeUp(title: string): string {
  const words = title.split(/ +/);
  return words.reduce((whole, word, i) => {
    const single = word.length === 1 || words[i - 1]?.length === 1;
    return i === 0 ? word : whole + (single ? '' : ' ') + word;
  }, '');
}
