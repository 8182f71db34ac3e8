import { numeralSigns } from '../../knowledge/numerals.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';

/** A count at the end of its sentence, before a colon or at the end of its line: «全力办好10件民生实事：». */
export interface Announcement {
  /** Where its number begins. */
  readonly at: number;
  readonly count: number;
  /** Where number, measure word and what is counted end: before the stop. */
  readonly end: number;
  /** From the measure word on: 件民生实事, 个方面的工作. */
  readonly counted: string;
  /** 。 ：, or nothing at the end of a line; where the count is quoted, with the mark that closes it. */
  readonly stop: string;
}

/** Every such count of a folded text, in text order; what follows is not looked at. */
export function* announcements(text: string): Iterable<Announcement> {
  for (const match of ANNOUNCEMENT(text)) {
    const [written, number = '', counted = '', stop = ''] = match;
    if (NOT_BEFORE.has(text.charAt(match.index - 1))) continue;
    const count = valueOfNumeral(number);
    yield { at: match.index, count, end: match.index + written.length - stop.length, counted, stop };
  }
}

const ANNOUNCEMENT = search(
  '(\\d{1,3}|{smallCount}|{numeral}十{numeral}?)((?:{partMeasure|articleMeasure}|类|方面)[^，。；：、！？\\n“”]{0,12})(”?(?:：|。|(?=\\n)))',
  { at: '{partMeasure|articleMeasure}|[类方]', behind: '{numeral}|两|\\d', offset: [1, 3] },
);
/** 第三件, 2.5, 二十. */
const NOT_BEFORE = new Set(`第0123456789.${numeralSigns}`);
