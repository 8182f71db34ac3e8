import { planYears } from '../knowledge/periods.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Place } from './place.ts';
import { isBase } from './status.ts';
import type { TimeCue } from './time-cues.ts';
import { lastReviewed } from './time-cues.ts';

/** Whether a figure is of the whole of a span, of its end (常住人口突破70万), or of its start (由25平方公里). */
export type Moment = 'span' | 'end' | 'start';

/** The period of a figure: the nearest time before it in its sentence, else the section's; `momentOf` is asked of spans only. */
export function periodOf(
  place: Place,
  cues: readonly TimeCue[],
  usual: string | null,
  momentOf: () => Moment,
): string | null {
  const said = saidBefore(place, cues);
  const period =
    said !== null && isAverage(place) && usual?.includes('/') && !said.includes('/') ? usual : (said ?? usual);
  if (!period?.includes('/') || period.includes('-')) return period;
  const moment = momentOf();
  if (moment === 'span') return period;
  return moment === 'end' ? period.slice(-4) : period.slice(0, 4);
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
    if (cue && (!cue.near || reaches(place, cue))) return cue.period;
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

/**
 * The span of years that a paragraph has said it speaks of before `to`, or null: «五年来，我们坚持……。新增造林1.76万亩。»
 * 一年来 and a year of its own end it.
 */
export function spanSaid(text: string, from: number, to: number, facts: ReportFacts): string | null {
  const said = text.slice(Math.max(from, to - LOOKED_BACK), to);
  if (!said.includes('年') && !said.includes('五”')) return null;
  let period: string | null = null;
  for (const match of said.matchAll(SPAN)) {
    const plan = planYears[match.groups?.plan ?? ''];
    const last = lastReviewed(facts);
    if (match.groups?.ended || last === null) period = null;
    else if (plan) period = `${plan[0]}/${plan[1]}`;
    else period = facts.reviews?.includes('/') ? facts.reviews : `${last - 4}/${last}`;
  }
  return period;
}

/** Characters that are looked back for a span, so that a report in one paragraph takes no longer. */
const LOOKED_BACK = 2000;

const SPAN = /五年来|过去五年|“(?<plan>十[一二三四五])五”(?:时期|期间)|(?<ended>一年来|过去一年|20\d\d年[，是])/g;
