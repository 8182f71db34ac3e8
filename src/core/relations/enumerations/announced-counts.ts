import { readNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';

/** A count that announces what follows: «重点抓好以下七个方面的工作。», «为民办好十件实事：». */
export interface AnnouncedCount {
  /** Number and measure words: 七个方面. */
  readonly range: Range;
  readonly count: number;
  /** Where what is announced may begin: the first character after the stop that is no space. */
  readonly next: number;
}

/** Every count that ends its sentence or stands before a colon. Names («五个坚定不移») are no counts of parts. */
export function* announcedCounts(text: string): Iterable<AnnouncedCount> {
  for (const match of text.matchAll(NAMED_RUN)) {
    const [whole, name = ''] = match;
    const start = match.index + 1;
    yield {
      range: [start, start + name.length],
      count: readNumeral(text, start)?.value ?? 0,
      next: start + whole.length - 1,
    };
  }
  for (const { index: stop } of text.matchAll(STOP)) {
    const from = Math.max(0, stop + 1 - LONGEST);
    const match = ANNOUNCEMENT.exec(text.slice(from, stop + 2));
    if (!match) continue;
    const [whole, number = '', counted = ''] = match;
    const start = from + match.index;
    if (NOT_BEFORE.has(text.charAt(start - 1))) continue;
    if (NEEDS_LEAD_IN.test(counted) && !LEAD_IN.test(text.slice(Math.max(0, start - 2), start))) continue;
    const end = start + whole.length;
    yield {
      range: [start, start + number.length + counted.length],
      count: readNumeral(text, start)?.value ?? 0,
      next: end + (SPACES.exec(text.slice(end, end + 60))?.[0].length ?? 0),
    };
  }
}

const ANNOUNCEMENT =
  /([两三四五六七八九]|[一二]?十[一二三四五六七八九]?|\d{1,2})(个方面|方面|个重点|个环节|个着力点|大重点|大任务|大举措|项重点|项任务|项举措|项措施|项工作|件实事|件民生实事|件好事|点|项|条|件)(?:的?(?:重点|主要|具体|中心|突出|民生|为民){0,4}(?:工作|任务|问题|举措|措施|实事|目标|要求|不足|困难))?[。：]$/;

/** How an announcement ends. There are few such ends, and far more numbers than announcements. */
const STOP = /[点项条件面节务举措作事题施标求足难][。：]/g;
const LONGEST = 32;

/** 做到“三个结合”：一是: a name of a count, with its run right behind it. */
const NAMED_RUN = /“([两三四五六七八九十][个大项条][^，。；：“”\d\n]{1,8})”：(?=一是|一要)/g;

/** 第三方面, 2.5, 二十. */
const NOT_BEFORE = new Set('第0123456789.一二三四五六七八九十');

/** 5点, 三项 and 四条 count parts only after 以下; 六个方面 and 十件实事 always do. */
const NEEDS_LEAD_IN = /^[点项条件]$/;
const LEAD_IN = /^(?:以下|如下|下列|下面)$/;

/** Blanks, and the marks that a word processor leaves behind. */
const SPACES = /^(?:\s|\[bookmark[^\]\n]*\])*/;
