import { justBefore } from '../../text/beside.ts';
import { onceAText } from '../../text/once-a-text.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { announcements } from './announcements.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';

/** A count that announces what follows: «重点抓好以下七个方面的工作。», «为民办好十件实事：». */
export interface AnnouncedCount {
  /** Number and measure words: 七个方面. */
  readonly range: Range;
  readonly count: number;
  /** Where what is announced may begin: the first character after the stop that is no space. */
  readonly next: number;
}

/** «落实“三个确保”：»: every quoted count that is told behind its colon. */
export function* namedCounts(text: string): Iterable<Range> {
  for (const { index, 1: name = '' } of NAMED(text)) yield [index + 1, index + 1 + name.length];
}

const NAMED = search('“({countNumeral}{sloganMeasure}[^，。；：“”\\d\\n]{1,8})”：', { at: '“' });

/** Every count that ends its sentence or its line or stands before a colon. Names («五个坚定不移») are no counts of parts. */
export const announcedCounts = onceAText((text): readonly AnnouncedCount[] => [...findCounts(text)]);

function* findCounts(text: string): Iterable<AnnouncedCount> {
  for (const match of NAMED_RUN(text)) {
    const [whole, name = ''] = match;
    const start = match.index + 1;
    yield {
      range: [start, start + name.length],
      count: valueOfNumeral(text, start),
      next: start + whole.length - 1,
    };
  }
  for (const match of [...TOLD_AT_ONCE(text), ...COUNTED_AT_ONCE(text)]) {
    const [whole, number = '', parts = ''] = match;
    const end = match.index + number.length + parts.length;
    yield { range: [match.index, end], count: valueOfNumeral(number), next: match.index + whole.length };
  }
  for (const { at, count, end, counted, stop } of announcements(text)) {
    const part = PARTS.exec(counted);
    if (!part || isSecondOfTwo(text, at)) continue;
    if (NEEDS_LEAD_IN.test(part[1] ?? '') && !LEAD_IN.test(justBefore(text, at, 2))) continue;
    const next = end + stop.length;
    yield {
      range: [at, end - counted.length + (part[1] ?? '').length],
      count,
      next: next + (SPACES.exec(text.slice(next, next + 60))?.[0].length ?? 0),
    };
  }
}

/** What is counted, and what it is called: 个方面|的重点工作, 件大事|和民生实事. */
const PARTS = rx`^((?:[个大项件]{announcedPart})|方面|{articleMeasure})(?:[的和]?{announcedManner}{0,4}{announcedHead})?$`;

/** 两个方面4项工作: the parts that follow are those of the first count. */
function isSecondOfTwo(text: string, at: number): boolean {
  return TWO_LEVELS.test(justBefore(text, at, 8));
}

const TWO_LEVELS = rx`(?:{countNumeral}|\d)[个大项类]{announcedPart}的?$`;

/** 做到“三个结合”：一是: a name of a count, with its run right behind it. */
const NAMED_RUN = search('“({namedCount})”：(?={firstOrdinal})', { at: '“' });

/** 从五个方面作了部署：一是: what is done in so many parts, with its run right behind it. */
const TOLD_AT_ONCE = search(
  '(?<!{noCountBefore})({smallCount})([个大项]{announcedPart})[^，。；：“”\\d\\n]{1,24}[：，](?={firstOrdinal})',
  { at: '[个大项]', behind: '{numeral}|两|\\d', offset: [1, 3] },
);

/** 报告分五个部分：一是, 实施五项行动计划。一是: whatever is counted, with its run right behind it. */
const COUNTED_AT_ONCE = search(
  '(?<!{noCountBefore})((?:{smallCount}(?=[^。]{3,12}：))|{countNumeral})([个大项](?!{announcedPart})[^，。；：“”\\d\\n]{2,10})[：。](?={firstOrdinal})',
  { at: '[个大项]', behind: '{numeral}|两|\\d', offset: [1, 3] },
);

/** 5点, 三项 and 四条 count parts only after 以下; 六个方面 and 十件实事 always do. */
const NEEDS_LEAD_IN = rx`^{articleMeasure}$`;
const LEAD_IN = rx`^(?:{leadIn})$`;

/** Blanks, 分别是：, and the marks that a word processor leaves behind. */
const SPACES = rx`^(?:\s|\[bookmark[^\]\n]*\]|{respectively}[是为]：)*`;
