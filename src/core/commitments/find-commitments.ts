import { dueOpening } from '../knowledge/deadline-words.ts';
import { toldOnly } from '../knowledge/report-kinds.ts';
import { topicOf } from '../text/lookup/topics.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { PlaceInTime } from '../outline/places-in-time.ts';
import type { SegmentedText, Sentence } from '../text/segmented-text.ts';
import { firstEndingAfter, type Range } from '../text/range.ts';
import type { Commitment } from './commitment.ts';
import { deadlineIn } from './deadline.ts';
import { outlooks, type Outlook } from './outlook.ts';
import { joinParts } from './join-parts.ts';
import { partsOf } from './parts.ts';
import { isItem, commitmentPart } from './commitment-part.ts';
import { namesUnitsOnly } from './names-units-only.ts';
import { topicsAround, type TopicAround } from './topics-around.ts';

/**
 * The promises of a report, in text order. «力争年底前建成城东科创园，新增就业2万人，不断优化营商环境。» under 2021年
 * 工作安排 → deliverable (deadline 2021), quantified (with its metric), intent. A heading, a label that opens a
 * paragraph, a review, thanks and salutations hold none; nor does a bulletin.
 */
export function findCommitments(
  body: SegmentedText,
  facts: ReportFacts,
  places: readonly PlaceInTime[],
  metrics: readonly Metric[],
): readonly Commitment[] {
  if (toldOnly.includes(facts.kind)) return [];
  const outlook = outlooks(body, places, facts);
  const targets = targetsBySentence(metrics);
  const topicAround = topicsAround();
  return body.sentences.flatMap((sentence) => {
    const place = outlook[sentence.index];
    return place ? inSentence(body, sentence, place, targets.get(sentence.index) ?? [], facts, topicAround) : [];
  });
}

interface Target {
  readonly index: number;
  readonly range: Range;
}

function targetsBySentence(metrics: readonly Metric[]): ReadonlyMap<number, readonly Target[]> {
  const found = new Map<number, Target[]>();
  metrics.forEach(({ status, sentence, range }, index) => {
    if (status !== 'target') return;
    const of = found.get(sentence);
    if (of) of.push({ index, range });
    else found.set(sentence, [{ index, range }]);
  });
  return found;
}

function inSentence(
  { text }: SegmentedText,
  { range: sentence }: Sentence,
  place: Outlook,
  targets: readonly Target[],
  facts: ReportFacts,
  topicAround: TopicAround,
): readonly Commitment[] {
  const range = place.task
    ? partIn(place.task.task, sentence)
    : commitmentPart(text, sentence, place, targets.length > 0);
  if (!range || namesUnitsOnly(text, sentence)) return [];
  const figures = targets.map((target) => target.range);
  const found = joinParts(partsOf(text, range, figures, place.aims));
  // The heading of an item gives a direction; what it names or counts is promised.
  const stretches = isItem(text, place.section, sentence) ? found.filter(({ kind }) => kind !== 'intent') : found;
  if (stretches.length === 0) return [];
  const year = planYear(place.period) ?? facts.year;
  const inRow = place.task?.due ? deadlineIn(text.slice(...place.task.due), year) : null;
  const due =
    inRow ?? deadlineIn(timeAt(text.slice(range[0], Math.min(range[1], range[0] + OPENING))), year) ?? place.period;
  return stretches.map(({ range: at, kind }) => {
    const words = text.slice(at[0], at[1]);
    return {
      range: at,
      text: words,
      kind,
      section: place.section?.id ?? null,
      metrics: targetsIn(targets, figures, at),
      deadline: deadlineIn(words, year) ?? due,
      topic: topicOf(text, at[0], at[1]) ?? topicAround(text, stretches.length > 1 ? range : null, place.section),
    };
  });
}

/** The part of a cell that a sentence is, or null: 新建厂房2座。改造泵站3座。 in one cell. */
function partIn([from, to]: Range, [start, end]: Range): Range | null {
  const part: Range = [Math.max(from, start), Math.min(to, end)];
  return part[0] < part[1] ? part : null;
}

/** The metrics of a stretch: of the targets, in text order, those whose figures stand in it. */
function targetsIn(targets: readonly Target[], figures: readonly Range[], [from, to]: Range): readonly number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(figures, from); (figures[i]?.[0] ?? to) < to; i++) {
    const target = targets[i];
    if (target) found.push(target.index);
  }
  return found;
}

/** How far into a sentence a time that governs all of it may stand: 到2025年，… */
const OPENING = 16;

function timeAt(opening: string): string {
  return dueOpening.exec(opening)?.[0] ?? '';
}

function planYear(period: string | null): number | null {
  const year = Number(period?.slice(0, 4));
  return period !== null && Number.isInteger(year) ? year : null;
}
