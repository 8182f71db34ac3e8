import { momentListed, periodGoesOn } from '../knowledge/metric-phrasing.ts';
import { rx } from '../text/word-pattern.ts';
import type { Place } from './place.ts';
import { isBase } from './status.ts';
import type { TimeCue } from './time-cues.ts';
import { hasDigit, isYear } from '../text/characters.ts';

/** Whether a figure is of the whole of a span, of its end (常住人口突破70万), or of its start (由25平方公里). */
export type Moment = 'span' | 'end' | 'start';

/** The period of a figure: the nearest time before it in its sentence, else the section's; `momentOf` is asked of spans only. */
export function periodOf(
  place: Place,
  cues: readonly TimeCue[],
  usual: string | null,
  momentOf: () => Moment,
): string | null {
  const said = isBase(place)
    ? (saidOfBase(place, cues) ?? baseYear(saidBefore(place, cues) ?? usual))
    : saidBefore(place, cues);
  const whole = usual?.includes('/') === true && said !== null && !said.includes('/');
  const period = whole && (isOfAllYears(place) || isBeyond(place, cues)) ? usual : (said ?? usual);
  if (!period?.includes('/') || period.includes('-')) return period;
  const moment = momentOf();
  if (moment === 'span') return period;
  return moment === 'end' ? period.slice(-4) : period.slice(0, 4);
}

/**
 * 与2020年相比，由21亿元增加到29亿元, 由2017年的25平方公里: the time that the sentence gives the base; the bases of its later
 * clauses are of the same year, 由2017年的25平方公里扩大到31平方公里，床位由600张增加到900张. 是2011年的2.7倍 is said of one alone.
 */
function saidOfBase(place: Place, cues: readonly TimeCue[]): string | null {
  const { figure, clause } = place;
  const own = cues.findLast(({ at, base }) => base && at < figure.range[0] && at >= clause[0]);
  return (
    (own ?? cues.findLast(({ at, compared, base, times }) => (compared || base) && !times && at < figure.range[0]))
      ?.period ?? null
  );
}

/** A base without a time of its own is of the year before; of a span it is told with, of its start. */
function baseYear(period: string | null): string | null {
  return period !== null && isYear(period) ? String(Number(period) - 1) : period;
}

/**
 * 2016年生产总值达到81亿元，年均增长8%，累计投资36亿元: an average and a sum are of all the years that its part of the report
 * looks back on.
 */
function isOfAllYears({ text, figure, clause }: Place): boolean {
  const before = text.slice(clause[0], figure.range[0]);
  // 年均分别增长9%和6%: the second of a row.
  const first = before.replace(momentListed, '');
  return ALL_YEARS.test(first.slice(-WORDS_OF_YEARS)) || (SUM_OF_ALL.test(before) && !hasDigit(before));
}

/** 年均分别增长, 年均名义增长. */
const WORDS_OF_YEARS = 8;
const ALL_YEARS = rx`(?:{yearly}|^[^\d]{0,3}{cumulative})`;
/** 固定资产投资累计完成659亿元, with no year in its clause. */
const SUM_OF_ALL = rx`^{cumulative}|{cumulative}(?:{completion}|{reach})?$`;

/** 税收增长9%，2016年完成81亿元；建成公路36公里: a semicolon ends what a year inside a longer span was named for. */
function isBeyond({ text, figure, sentence, clause }: Place, cues: readonly TimeCue[]): boolean {
  const cue = cues.findLast(({ at, compared, near }) => at < figure.range[0] && !compared && !near);
  if (cue === undefined || !isYear(cue.period) || !text.slice(sentence[0], cue.at).includes('，')) return false;
  // 克服不利影响，2021年，实现生产总值288亿元；…: a year that is a clause by itself opens all that follows.
  if (text.charAt(cue.end) === '，' && text.charAt(cue.at - 1) === '，') return false;
  return text.slice(cue.end, clause[0]).includes('；');
}

/** The last time named before the figure that reaches it. */
function saidBefore(place: Place, cues: readonly TimeCue[]): string | null {
  const last = cues.findLastIndex(({ at }) => at < place.figure.range[0]);
  for (let index = last; index >= 0 && index > last - FURTHEST; index--) {
    const cue = cues[index];
    if (cue && !cue.compared && (!cue.near || reaches(place, cue))) return cue.period;
  }
  return null;
}

/** How many times back in a sentence are looked at. */
const FURTHEST = 6;

/** A base year is of the base alone; a part of a year reaches over 同比 and 其中 to the next clause. */
function reaches(place: Place, cue: TimeCue): boolean {
  const { text, clause } = place;
  if (cue.whole) return !text.slice(cue.end, clause[0]).includes('；');
  if (!cue.period.includes('-')) return cue.at >= clause[0] && (!cue.base || isBase(place));
  if (cue.at >= clause[0]) return true;
  const between = text.slice(cue.end, clause[0]);
  return (between.match(/[，；]/g)?.length ?? 0) <= 1 && periodGoesOn.test(text.slice(clause[0], clause[0] + 4));
}
