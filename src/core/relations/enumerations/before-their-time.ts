import { censusYears, congressYears, plenumMonths, plenumsToCome } from '../../knowledge/known-facts.ts';
import { justBefore } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';

/** What a report speaks of as past or at hand, and cannot: a congress that has not met, a census of another year. */
export interface BeforeItsTime {
  readonly range: Range;
  readonly name: string;
  /** When it was: 2022, 2020-10. */
  readonly when: string;
  /** That is the first that it may be. */
  readonly earliest?: boolean;
}

/**
 * Every congress and plenum of the party that met after the report («党的二十大精神» in 2018, «十九届五中全会» in January 2020), and
 * every census that is carried out in a year far from its own («开展第四次全国经济普查» in 2024).
 *
 * @param date the day of the report, as 2020-01-10, or null
 * @param year the year that it plans
 */
export function* beforeTheirTime(text: string, date: string | null, year: number): Iterable<BeforeItsTime> {
  const given = date?.slice(0, 7) ?? `${String(year)}-12`;
  for (const { index, 0: name, 1: congress = '' } of CONGRESS(text)) {
    const met = congressYears[congress];
    if (met === undefined || met <= year || TO_COME.test(justBefore(text, index, LEAD))) continue;
    yield { range: [index, index + name.length], name, when: String(met) };
  }
  for (const { index, 0: said, 1: term = '' } of PLENUM(text)) {
    for (let at = said.indexOf(NUMBERED); at > 0; at = said.indexOf(NUMBERED, at + 1)) {
      const number = said.charAt(at - 1);
      const toCome = plenumsToCome[term]?.[number];
      const met = plenumMonths[term]?.[number] ?? toCome;
      if (met === undefined || met <= given || TO_COME.test(justBefore(text, index, LEAD))) continue;
      const name = `${term}届${number}中全会`;
      yield { range: [index + at - 1, index + at + 1], name, when: met, earliest: toCome !== undefined };
    }
  }
  const behind = OF_YEARS.test(text) ? YEARS : BEHIND;
  for (const { index, 0: name, 1: ordinal = '', 2: kind = '' } of CENSUS(text)) {
    const due = censusYears[kind]?.[ordinal];
    if (due === undefined) continue;
    const named = Number(text.slice(index - YEAR_LENGTH, index - 1));
    const isOfOther = named > 0 && Math.abs(named - due) > RESULTS;
    // 七普数据 are made use of for ten years, and not before it.
    const isTold = DATA.test(text.slice(index + name.length, index + name.length + LEAD));
    const isInTime = isTold ? year >= due : year >= due - BEFORE && year <= due + behind;
    const isFar = due > year + FAR;
    if (isOfOther || isFar || (!isInTime && (isTold || CARRIED_OUT.test(justBefore(text, index, LEAD)))))
      yield { range: [index, index + name.length], name, when: String(due) };
  }
}

const CONGRESS = search('党的(十[六七八九]|二十)大(?!代表)', { at: '党' });
const PLENUM = search('(十[六七八九]|二十)届(?:[一二三四五六七]中、?(?:和|与)?(?:全会)?、?){1,4}全会', {
  at: '届',
  offset: [2, 2],
});
/** 四·中·全会 */
const NUMBERED = '中';
const CENSUS = search('第({numeral})次(?:全国)?({census})普查', { at: '第' });
/** 2020年·第七次全国人口普查 */
const YEAR_LENGTH = 5;
/** They are told of the next year, too. */
const RESULTS = 1;
/** A census is prepared before its year, and its results are told behind it. */
const [BEFORE, BEHIND] = [2, 2];
/** A report may review five years. */
const YEARS = 5;
/** Nobody speaks of a census that is so many years to come. */
const FAR = 4;
const OF_YEARS = rx`{years}`;
const LEAD = 12;
const TO_COME = rx`{looksForward}[^，。；]{0,6}$`;
const DATA = rx`^{censusData}`;
const CARRIED_OUT = rx`{takesCensus}[^，。；、\n]{0,6}$`;
