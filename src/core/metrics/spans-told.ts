import {
  spansToldOfTerm,
  spansToldOpeningYear,
  spansToldSince,
  spansToldSpan,
  spansToldSpanning,
  spansToldTerm,
  spansToldYear,
} from '../knowledge/metric-phrasing.ts';
import { planYears } from '../knowledge/periods.ts';
import type { PlaceInTime } from '../outline/places-in-time.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import { allMatches } from '../text/all-matches.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { lastReviewed } from './time-cues.ts';

/**
 * The span of years that each sentence's paragraph has said before it that it speaks of, by the sentence's index, or
 * null: «五年来，我们坚持……。新增造林1.76万亩。» Where a paragraph opens with it in a chapter that reviews such a span beside
 * its last year (“十四五”时期和2025年工作回顾), the paragraphs behind it go on. 一年来 and a year of its own end it;
 * 刚刚过去的2020年 in a review of five years is the year of the paragraph's other sentences.
 */
export function spansTold(
  body: SegmentedText,
  times: readonly PlaceInTime[],
  facts: ReportFacts,
): readonly (string | null)[] {
  let paragraph = -1;
  let chapter = '';
  let told: string | null = null;
  let lasting: string | null = null;
  let section: Section | null = null;
  let ofTerm = false;
  return body.sentences.map(({ index, range, paragraph: own }) => {
    const opens = own !== paragraph;
    const next = times[index]?.section ?? null;
    if (next !== section) {
      section = next;
      ofTerm = next !== null && spansToldOfTerm.test(next.title);
      const under = next?.id.split('.', 1)[0] ?? '';
      if (under !== chapter) lasting = null;
      chapter = under;
    }
    if (opens) told = lasting;
    paragraph = own;
    const before = told;
    const words = body.text.slice(range[0], Math.min(range[1], range[0] + LOOKED_AT));
    const year = opens ? yearOpening(words, facts, times[index]?.plan) : null;
    const said = (opens ? termIn(words, facts, ofTerm) : null) ?? year ?? spanIn(words, facts);
    if (said === undefined) return before;
    told = said;
    const goesOn = section !== null && (ofTerm || reviewsBoth(section.title, times[index]?.plan ?? null));
    if (opens) lasting = year === null && (goesOn || isLastOfSeveral(said, facts)) ? said : null;
    // The figures of a sentence that opens so are told by its own times.
    return before;
  });
}

/** 刚刚过去的2021年 in a review of five years: the paragraphs behind it tell of that year too. */
function isLastOfSeveral(said: string | null, { reviews }: ReportFacts): boolean {
  return said !== null && !said.includes('/') && reviews?.includes('/') === true;
}

/** How much of a sentence is looked at, so that a report in one sentence takes no longer. */
const LOOKED_AT = 2000;

/** 四年来，我们……, in a part on the term of a government 2018年以来，……: the years up to the last one that a paragraph opens with. */
function termIn(said: string, facts: ReportFacts, ofTerm: boolean): string | null {
  const since = ofTerm ? spansToldSince.exec(said)?.[1] : undefined;
  const until = since === undefined ? null : lastReviewed(facts);
  if (since !== undefined && until !== null && Number(since) < until) return `${since}/${until}`;
  const years = spansToldTerm.exec(said)?.[1];
  const last = years === undefined ? null : lastReviewed(facts);
  return years === undefined || last === null ? null : `${last - '三四五六七八'.indexOf(years) - 2}/${last}`;
}

/** 2016年，面对下行压力，我们……。生产总值增长8%, in a review of five years: the last of them opens a paragraph of its own. */
function yearOpening(said: string, facts: ReportFacts, plan?: boolean | null): string | null {
  const year =
    plan === false && facts.reviews?.includes('/') === true ? spansToldOpeningYear.exec(said)?.[1] : undefined;
  return year !== undefined && Number(year) === lastReviewed(facts) ? year : null;
}

/** “十四五”时期和2025年工作回顾, 过去五年及2025年工作. */
function reviewsBoth(title: string, plan: boolean | null): boolean {
  return plan === false && spansToldSpanning.test(title) && spansToldYear.test(title);
}

/** The last span, or year just past, that a text names; null where it names a year that ends one, undefined where it says nothing. */
function spanIn(said: string, facts: ReportFacts): string | null | undefined {
  if (!said.includes('年') && !said.includes('五”')) return undefined;
  let period: string | null | undefined;
  for (const match of allMatches(said, spansToldSpan)) {
    const plan = planYears[match.groups?.plan ?? ''];
    const last = lastReviewed(facts);
    if (match.groups?.ended || last === null) period = null;
    else if (match.groups?.first) period = `${match.groups.first}/${match.groups.last}`;
    else if (match.groups?.justPast) period = match.groups.justPast;
    else if (plan) period = `${plan[0]}/${plan[1]}`;
    else period = facts.reviews?.includes('/') ? facts.reviews : `${last - 4}/${last}`;
  }
  return period;
}
