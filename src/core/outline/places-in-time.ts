import { goalsTold, mattersToDo, planTurns } from '../knowledge/periods.ts';
import { handsOut, toldOnly } from '../knowledge/report-kinds.ts';
import { hasAny } from '../text/beside.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Range } from '../text/range.ts';
import { tableRows } from '../text/tables.ts';
import { isAppendix } from './heading-lines.ts';
import { isPlanAlone } from './plan-alone.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Section } from './section.ts';
import type { SectionPeriod } from './section-period.ts';
import { sectionPeriods } from './section-period.ts';
import type { TaskRow } from './task-rows.ts';
import { taskRows } from './task-rows.ts';

/** Where a sentence stands: its innermost section, and what that part of the report is about in time. */
export interface PlaceInTime extends SectionPeriod {
  readonly section: Section | null;
  /** Whether the report plans there, with all that has been said before; an appendix does not. */
  readonly plans: boolean;
  /** Behind the report, where nothing is promised: 名词解释. */
  readonly appended: boolean;
  /** The row of a table of tasks that it is. */
  readonly task: TaskRow | null;
}

/**
 * The one turn from review to plan, for figures and commitments alike: the place in time of each sentence, by its index.
 * A heading tells («二、2025年工作安排»); what says nothing follows what stands before it; and a sentence that sets goals
 * turns a part that no heading has turned: «今年经济社会发展的主要预期目标是：…», «2021年，区政府将办好十件实事：…».
 * Of tables only the rows of tasks plan.
 */
export function placesInTime(
  body: SegmentedText,
  sections: readonly Section[],
  facts: ReportFacts,
): readonly PlaceInTime[] {
  const periods = sectionPeriods(sections, facts);
  const tasks = taskRows(body);
  const rows = tableRows(body);
  // What is handed out with a notice of tasks is the tasks.
  const isAppended = facts.kind === 'tasks' ? () => false : appendices(body);
  const isUntold = Array.from(periods.values()).every(({ plan }) => plan === null);
  const open: Section[] = [];
  let next = 0;
  let plans = false;
  // From its first full sentence on: what stands above is its name.
  let plansAtOnce = facts.kind === 'tasks' || (isUntold && !turnsSomewhere(body) && isPlanAlone(body));
  const handedOut = facts.kind === 'tasks' ? noticeEnd(body.text, sections) : 0;
  // By a sentence: what the headings below say of time counts again only where one turns by itself.
  let turnedBySentence = false;
  return body.sentences.map(({ range, paragraph }) => {
    // A number may follow remains of another file on its line, so the end of a sentence says where it stands.
    const at = range[1] - 1;
    let headed = false;
    if (plansAtOnce && range[0] >= handedOut && STOPPED.has(body.text.charAt(at))) [plans, plansAtOnce] = [true, false];
    const opened: Section[] = [];
    for (let section = sections[next]; section && section.range[0] <= at; section = sections[++next]) {
      while (open.length > 0 && !covers(open.at(-1), section.range[0])) open.pop();
      open.push(section);
      opened.push(section);
      const said = periods.get(section.id)?.plan ?? null;
      // The title of a notice stands above what it says of itself.
      if (said === null || section.range[0] < handedOut) continue;
      [plans, headed, turnedBySentence] = [said, true, false];
    }
    while (open.length > 0 && !covers(open.at(-1), at)) open.pop();
    const section = open.at(-1) ?? null;
    if (isAppended(range, paragraph, opened))
      return { period: null, plan: null, section, plans: false, appended: true, task: null };
    if (toldOnly.includes(facts.kind)) plans = false;
    else if (
      !headed &&
      !plans &&
      range[0] >= handedOut &&
      (turnsToPlan(body.text, range) || (isUntold && promisesMatters(body.text, range)))
    )
      [plans, turnedBySentence] = [true, true];
    const said = (section && periods.get(section.id)) ?? { period: facts.reviews, plan: null };
    const task = tasks.get(paragraph) ?? null;
    const turned = turnedBySentence || ((plans || task !== null) && said.plan === null);
    const here = turned ? { period: facts.plans, plan: true } : said;
    const planning = rows.has(paragraph) ? task !== null && here.plan === true : plans;
    const { period, plan } = here;
    return { period, plan, section, plans: planning, appended: false, task: planning ? task : null };
  });
}

function covers(section: Section | undefined, at: number): boolean {
  return section !== undefined && section.range[0] <= at && at < section.range[1];
}

/**
 * Whether a sentence stands in an appendix, asked in text order with the sections that open in it. One that begins behind the
 * first third of a text reaches to its end, and so does a line that only names one. A note (（P3）, [2]) is its paragraph.
 */
function appendices({ text }: SegmentedText): (range: Range, paragraph: number, opened: readonly Section[]) => boolean {
  let until = 0;
  let note = -1;
  return ([from, to], paragraph, opened) => {
    if (opened.some(({ number }) => number !== null && NOTE.test(number))) note = paragraph;
    for (const { title, range } of opened)
      if (isAppendix(title)) until = from > text.length / EARLY ? Infinity : range[1];
    if (to - from < LONGEST_NAME && isAppendix(text.slice(from, to))) until = Infinity;
    return to <= until || paragraph === note;
  };
}

const NOTE = /^(?:（P\d+）|[[〔]\d+[\]〕])$/;

/** A third of the text: before that an appendix is named in a table of contents rather than opened. */
const EARLY = 3;
/** In characters: no name of an appendix is longer. */
const LONGEST_NAME = 24;

/** Whether a sentence of a paper without headings says what will be done: a list of matters follows. */
function promisesMatters(text: string, [from, to]: Range): boolean {
  return mattersToDo.test(text.slice(from, Math.min(to, from + LONGEST_SENTENCE)));
}

/** In characters: what is longer lists the matters itself. */
const LONGEST_SENTENCE = 160;

/** A text that turns to its plan by a sentence of its own is no part of a plan alone. */
function turnsSomewhere({ text, sentences }: SegmentedText): boolean {
  return sentences.some(({ range }) => turnsToPlan(text, range));
}

/** Whether a sentence sets the goals of the time to come, near its beginning. */
function turnsToPlan(text: string, [from, to]: Range): boolean {
  const opening = text.slice(from, Math.min(to, from + OPENING));
  return planTurns.test(opening) && !goalsTold.test(opening) && hasAny(opening, STOPS);
}

/**
 * Where the tasks of a notice begin. It says first where they come from and what is asked of everyone (现印发给你们，请认真组织实施),
 * up to the heading of what it brings.
 */
function noticeEnd(text: string, sections: readonly Section[]): number {
  const at = text.slice(0, LONGEST_NOTICE).search(handsOut);
  return at < 0 ? 0 : (sections.find(({ range }) => range[0] > at)?.range[0] ?? at);
}

/** In characters: what a notice says before its tasks. */
const LONGEST_NOTICE = 1500;

/** What ends a full sentence, or an item of a list. */
const STOPPED = new Set('。；');

/** A line of a table of contents has none of these. */
const STOPS = '，。；：！';

/** How far into a sentence its turn to the plan may stand. */
const OPENING = 60;
