import type { Place } from './place.ts';
import { isBase } from './status.ts';
import type { TimeCue } from './time-cues.ts';

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
  const period =
    said !== null && isAverage(place) && usual?.includes('/') && !said.includes('/') ? usual : (said ?? usual);
  if (!period?.includes('/') || period.includes('-')) return period;
  const moment = momentOf();
  if (moment === 'span') return period;
  return moment === 'end' ? period.slice(-4) : period.slice(0, 4);
}

/** 与2020年相比，由21亿元增加到29亿元, 由2017年的25平方公里: the time that the sentence gives the base. */
function saidOfBase(place: Place, cues: readonly TimeCue[]): string | null {
  const { figure, clause } = place;
  const own = cues.findLast(({ at, base }) => base && at < figure.range[0] && at >= clause[0]);
  return (own ?? cues.findLast(({ at, compared }) => compared && at < figure.range[0]))?.period ?? null;
}

/** A base without a time of its own is of the year before; of a span it is told with, of its start. */
function baseYear(period: string | null): string | null {
  return period !== null && /^\d{4}$/.test(period) ? String(Number(period) - 1) : period;
}

/** 2016年生产总值达到81亿元，年均增长8%: the average is of all the years that its part of the report looks back on. */
function isAverage({ text, figure }: Place): boolean {
  return text.slice(Math.max(0, figure.range[0] - AVERAGE_WORDS), figure.range[0]).includes('年均');
}

/** 年均分别增长, 年均名义增长. */
const AVERAGE_WORDS = 8;

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
  if (!cue.period.includes('-')) return cue.at >= clause[0] && (!cue.base || isBase(place));
  if (cue.at >= clause[0]) return true;
  const between = text.slice(cue.end, clause[0]);
  return (
    (between.match(/[，；]/g)?.length ?? 0) <= 1 &&
    /^(?:同比|比|较|其中|增|下降)/.test(text.slice(clause[0], clause[0] + 4))
  );
}
