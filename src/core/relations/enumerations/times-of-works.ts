import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';

/** A time of a work or a goal that does not go with another one in its sentence. */
export interface OtherTime {
  /** What is wrong of the two, most likely. */
  readonly range: Range;
  readonly elsewhere: Range;
  readonly off: 'before-start' | 'months' | 'ahead';
  /** How many months it took, or years it was ahead. */
  readonly due: number;
}

/**
 * Works that are finished before they were begun («2023年5月开工，2022年12月建成»), that took other months than lie between
 * («2021年6月开工，历时18个月，2023年12月竣工»), and goals that are met ahead by other years («2023年提前三年实现2025年目标»).
 */
export function* timesOfWorks(text: string): Iterable<OtherTime> {
  for (const match of BEGUN_AND_DONE(text)) {
    const { begun = '', year = '', month = '', months, done = '', lastYear = '', lastMonth = '' } = match.groups ?? {};
    const [first, last] = [
      rangeOf(match, begun, match[0].indexOf(begun)),
      rangeOf(match, done, match[0].lastIndexOf(done)),
    ];
    const between = (Number(lastYear) - Number(year)) * MONTHS + Number(lastMonth) - Number(month);
    if (between < 0) yield { range: last, elsewhere: first, off: 'before-start', due: between };
    else if (months !== undefined && Math.abs(between - Number(months)) > 1)
      yield {
        range: rangeOf(match, months, match[0].indexOf(months, begun.length)),
        elsewhere: last,
        off: 'months',
        due: between,
      };
  }
  for (const match of AHEAD(text)) {
    const { year = '', years = '', goal = '' } = match.groups ?? {};
    const ahead = Number(goal) - Number(year);
    if (ahead < 1 || valueOfNumeral(years) === ahead) continue;
    const at = match[0].indexOf(years, year.length);
    yield {
      range: rangeOf(match, years, at),
      elsewhere: rangeOf(match, goal, match[0].lastIndexOf(goal)),
      off: 'ahead',
      due: ahead,
    };
  }
}

function rangeOf({ index }: RegExpExecArray, said: string, at: number): Range {
  return [index + at, index + at + said.length];
}

const MONTHS = 12;
const YEAR = { at: '年', behind: '\\d', offset: [4, 4] } as const;
const PART = '(?:\\d{1,2}日|[底初]|[上中下]旬)?';
const BEGUN_AND_DONE = search(
  `(?<begun>(?<year>20\\d\\d)年(?<month>\\d{1,2})月)${PART}{within}{0,4}?{started}{within}{0,2}[，、](?:历时(?<months>\\d{1,2})个月，)?[于已将计预并划当年]{0,3}(?<done>(?<lastYear>20\\d\\d)年(?<lastMonth>\\d{1,2})月)${PART}{within}{0,6}?{finished|running}`,
  YEAR,
);
const AHEAD = search(
  '(?<year>20\\d\\d)年[底末]?，?{within}{0,8}?提前(?<years>{numeral}|两|\\d{1,2})年{within}{0,12}?(?<goal>20\\d\\d)年{within}{0,10}?{planGoals}',
  YEAR,
);
