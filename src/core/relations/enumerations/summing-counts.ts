import { numeralSigns } from '../../knowledge/numerals.ts';
import { placesOf } from '../../text/places-of.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import { mayEndList } from './members.ts';

/**
 * Every number with a measure word that can sum up what its clause names: 三个, 4所. Looked for by its measure word, for numbers
 * are many; and most stand behind no list.
 */
export function* summingCounts(text: string): Iterable<RegExpExecArray> {
  for (const end of MEASURE_PLACES(text)) {
    let at = end;
    while (end - at < LONGEST_NUMBER && NUMERALS.has(text.charCodeAt(at - 1))) at--;
    if (at === end) continue;
    if (NO_SUM_AFTER.has(text.charAt(at - 1)) || !mayEndList(text, at)) continue;
    COUNT.lastIndex = at;
    const match = COUNT.exec(text);
    if (match) yield match;
  }
}

const LONGEST_NUMBER = 4;
const NUMERALS = new Set(Array.from(`0123456789两${numeralSigns}`, (numeral) => numeral.charCodeAt(0)));
/** Where a measure word may begin. */
const MEASURE_PLACES = placesOf(
  wordsOf('summing', 'quotedSumming', 'rowOfPlaces')
    .map((word) => word.charAt(0))
    .join(''),
);

const COUNT = wordPattern(
  '(?<number>{smallCount}|二(?=级(?!公路|医院){within}{0,6}?{levelSystem}))(?<measure>{summing|quotedSumming|rowOfPlaces})(?!{noCount})',
  'y',
);

/** What before a number makes it another one (第三, 百三十, 3.5) or sums up nothing (、三个). */
const NO_SUM_AFTER = new Set(`、，。；：！？\n0123456789.第前百千万${numeralSigns}零〇`);

/** 铁人三项, 残疾人两项补贴, “三位一体”: a name with a count of its own; 三类及以上水质: a grade. */
export function isFixedName(text: string, at: number, end: number): boolean {
  if ('类级'.includes(text.charAt(end - 1)) && GRADE.test(text.slice(end, end + LONGEST_FIXED))) return true;
  const around = text.slice(Math.max(0, at - LONGEST_FIXED), end + LONGEST_FIXED);
  const offset = at - Math.max(0, at - LONGEST_FIXED);
  return FIXED.some((name) => {
    const start = around.indexOf(name);
    return start >= 0 && start <= offset && start + name.length > offset;
  });
}

const FIXED = wordsOf('fixedCount');
const LONGEST_FIXED = 6;
const GRADE = rx`^{grade}`;
