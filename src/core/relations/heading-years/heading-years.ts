import { rx } from '../../text/word-pattern.ts';
import type { Range } from '../../text/range.ts';
import type { Section } from '../../outline/section.ts';

/** What a heading names: «2023年» of «二、2023年工作安排». */
export interface NamedInHeading {
  readonly title: string;
  readonly match: RegExpExecArray;
  /** Where it stands in the text. */
  readonly range: Range;
}

/** Every heading that names what a pattern with the flag g matches, once and no more. */
export function namedOnce(sections: readonly Section[], pattern: RegExp): readonly NamedInHeading[] {
  return sections.flatMap(({ title, titleRange }) => {
    const [match, ...others] = title.matchAll(pattern);
    return match && others.length === 0 ? [{ title, match, range: rangeOf(match, titleRange) }] : [];
  });
}

/** The year that a heading is of. */
export interface HeadingYear {
  readonly title: string;
  readonly year: number;
  readonly range: Range;
}

/** The year of every heading that has words of the one kind and none of the other; headings of several years have none. */
export function headingYears(sections: readonly Section[], words: RegExp, others: RegExp): readonly HeadingYear[] {
  return sections.flatMap(({ title, titleRange }) => {
    const match = YEAR.exec(title);
    if (!match || isOfSeveralYears(title) || !words.test(title) || others.test(title)) return [];
    return [{ title, year: Number(match[1]), range: rangeOf(match, titleRange) }];
  });
}

const YEAR = rx`({fullYear})年`;

/** An old draft is of one year before, or of a few; further off something else is told of. */
export const oldDraft = 3;

/** A year wherever it stands in a heading, with or without 年. */
export const yearsNamed = /(?<!\d)(20\d\d)(?!\d)/g;

/** 过去五年工作回顾, 2016—2020年工作回顾, “十四五”发展成就 */
export function isOfSeveralYears(title: string): boolean {
  return PERIODS.test(title);
}

const PERIODS = rx`{headingSpan}|“十|[—\-至、和]\s*20\d\d`;

function rangeOf({ index, 0: said }: RegExpExecArray, [start]: Range): Range {
  return [start + index, start + index + said.length];
}
