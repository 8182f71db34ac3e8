import { numeralSigns } from '../../knowledge/numerals.ts';
import { search } from '../../text/search.ts';

/**
 * Every count at the end of its sentence, before a colon or at the end of its line: «全力办好10件民生实事：». With its `number`,
 * what is `counted` from the measure word on (件民生实事, 个方面的工作), and the `stop`: 。 ：, or nothing at the end of a line; where
 * the count is quoted, with the mark that closes it. What follows is not looked at.
 */
export function announcements(text: string): readonly RegExpExecArray[] {
  return ANNOUNCEMENT(text).filter(({ index }) => !NOT_BEFORE.has(text.charAt(index - 1)));
}

const ANNOUNCEMENT = search(
  '(?<number>\\d{1,3}|{smallCount}|{numeral}十{numeral}?)(?<counted>(?:{partMeasure|articleMeasure}|类|方面)[^，。；：、！？\\n“”]{0,12})(?<stop>”?(?:：|。|(?=\\n)))',
  { at: '{partMeasure|articleMeasure}|[类方]', offset: [1, 3] },
);
/** 第三件, 2.5, 二十. */
const NOT_BEFORE = new Set(`第0123456789.${numeralSigns}`);
