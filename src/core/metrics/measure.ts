import type { Figure } from '../figures/figure.ts';
import { unitNamed } from '../figures/unit-at.ts';
import { conceptById, conceptOf } from '../text/lookup/concepts.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { SectionPeriod } from '../outline/section-period.ts';
import { planTurn } from '../outline/plan-turn.ts';
import { sectionPeriods } from '../outline/section-period.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { lastIn } from '../text/last-in.ts';
import type { Movement } from './aspect.ts';
import { aspectOf } from './aspect.ts';
import type { Indicator, Said } from './indicator.ts';
import { indicatorOf, withoutRate } from './indicator.ts';
import type { Metric } from './metric.ts';
import { momentOf } from './moment.ts';
import { periodOf, spanSaid } from './period.ts';
import type { Calendar, TimeCue } from './time-cues.ts';
import { timeCues } from './time-cues.ts';
import type { Place } from './place.ts';
import { placeFigures } from './place.ts';
import { respectively } from './respectively.ts';
import { isThreshold, statusOf } from './status.ts';

/** Gives every figure its meaning; one metric a figure, in text order. See Metric. */
export function measure(
  body: SegmentedText,
  facts: ReportFacts,
  sections: readonly Section[],
  figures: readonly Figure[],
): readonly Metric[] {
  const places = placeFigures(body, figures);
  const periods = sectionPeriods(sections, facts);
  const sectionAt = innermost(sections);
  const turn = planTurn(body, periods) ?? Infinity;
  const turned: SectionPeriod = { period: facts.plans, plan: true };
  const metrics: Metric[] = [];
  let sentence: Sentence | null = null;
  for (const place of places) {
    const section = sectionAt(place.figure.range[0]);
    const said = (section && periods.get(section.id)) ?? { period: facts.reviews, plan: null };
    const usual = place.figure.range[0] > turn ? turned : said;
    if (place.figure.sentence !== sentence?.index) sentence = open(body, place, { facts, usual });
    const metric = measureOne(place, places, sentence, usual, section?.id ?? null);
    sentence.movement = metric;
    sentence.said.push({
      phrase: metric.indicator,
      range: metric.indicatorRange,
      unit: metric.unit,
      threshold: isThreshold(place) ? metric.range : null,
    });
    if (sentence.said.length > REMEMBERED) sentence.said.shift();
    metrics.push(metric);
  }
  return metrics;
}

/** How many figures back a sentence is listened to. */
const REMEMBERED = 12;

/** What is known when a figure is read: the times its sentence names, and what the sentence has said so far. */
interface Sentence {
  readonly index: number;
  readonly cues: readonly TimeCue[];
  /** The span of years its paragraph has said it speaks of. */
  readonly span: string | null;
  readonly said: Said[];
  movement: Movement | null;
  dealt: readonly string[];
}

function open(body: SegmentedText, place: Place, calendar: Calendar): Sentence {
  const index = place.figure.sentence;
  const [start, end] = place.sentence;
  const paragraph = body.paragraphs[body.sentences[index]?.paragraph ?? 0]?.range[0] ?? start;
  return {
    index,
    cues: timeCues(body.text, start, end, calendar),
    span: spanSaid(body.text, paragraph, start, calendar.facts),
    said: [],
    movement: null,
    dealt: [],
  };
}

function measureOne(
  place: Place,
  places: readonly Place[],
  sentence: Sentence,
  usual: SectionPeriod,
  section: string | null,
): Metric {
  const { figure } = place;
  const own = dealt(place, places, sentence);
  const { aspect, direction } = aspectOf(place, sentence.movement, own?.phrase ?? null);
  const { phrase, range } = own ? { ...own, phrase: withoutRate(own.phrase) } : indicatorOf(place, sentence.said);
  return {
    range: figure.range,
    text: figure.text,
    number: figure.number,
    value: figure.value,
    step: figure.step,
    unit: figure.unit,
    bound: figure.bound,
    sentence: figure.sentence,
    indicator: phrase,
    indicatorRange: range,
    concept: conceptFor(phrase, figure.unit, aspect),
    aspect,
    direction,
    period: periodOf(place, sentence.cues, sentence.span ?? usual.period, () => momentOf(place, aspect, phrase)),
    status: statusOf(place, usual.plan === true),
    section,
  };
}

/** The known indicator of that name, if what is measured of it can have this unit: 优良天数95.8% is not 优良天数. */
function conceptFor(phrase: string, unit: string, aspect: Movement['aspect']): string | null {
  const id = conceptOf(phrase);
  const kind = unitNamed(unit)?.kind;
  if (id === null || aspect !== 'level' || kind === undefined) return id;
  return conceptById(id)?.kinds.includes(kind) ? id : null;
}

/** The subject that this figure is dealt: by 分别, or where as many subjects stand before as figures in a row. */
function dealt(place: Place, places: readonly Place[], sentence: Sentence): Indicator | null {
  const { text, clause, figure } = place;
  const word = lastIn(text, '分别', clause[0], figure.range[0]);
  if (word < 0 && !touchesJoint(place)) return null;
  const mates = clauseMates(places, place);
  const group = word < 0 ? inRow(mates, place) : mates.filter((other) => other.figure.range[0] > word);
  if (group.length < 2) return null;
  const at = group.indexOf(place);
  if (at === 0 && !dealtBefore(mates, place, word, sentence, group.length))
    sentence.dealt = respectively(group) ?? (word < 0 ? [] : lastSaid(sentence, group.length));
  const phrase = sentence.dealt[at];
  return phrase === undefined ? null : { phrase, range: null };
}

/** 城乡居民收入达到2.6万元和1.1万元、分别增长8%和9%: the second row is dealt to the subjects of the first. */
function dealtBefore(
  mates: readonly Place[],
  { text, index }: Place,
  word: number,
  { dealt }: Sentence,
  count: number,
): boolean {
  const last = word < 0 ? undefined : mates.findLast((mate) => mate.index < index);
  return (
    last !== undefined && dealt.length === count && word - last.figure.range[1] <= 1 && text.charAt(word - 1) === '、'
  );
}

/** The figures that follow each other with nothing but 、 or 和 between, this one among them. */
function inRow(mates: readonly Place[], place: Place): readonly Place[] {
  let first = mates.indexOf(place);
  let end = first + 1;
  while (first > 0 && joined(mates[first - 1], mates[first])) first--;
  while (joined(mates[end - 1], mates[end])) end++;
  return mates.slice(first, end);
}

function touchesJoint({ text, figure }: Place): boolean {
  return JOINTS.has(text.charCodeAt(figure.range[1])) || JOINTS.has(text.charCodeAt(figure.range[0] - 1));
}

const JOINTS = new Set(Array.from('、和与', (char) => char.charCodeAt(0)));

function joined(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b || b.figure.range[0] - a.figure.range[1] !== 1) return false;
  return JOINTS.has(a.text.charCodeAt(a.figure.range[1]));
}

/** All figures of the figure's clause. */
function clauseMates(places: readonly Place[], { index, clause }: Place): readonly Place[] {
  let first = index;
  while (first > 0 && places[first - 1]?.clause[0] === clause[0]) first--;
  let end = index + 1;
  while ((places[end]?.clause[0] ?? -1) === clause[0]) end++;
  return places.slice(first, end);
}

/** X达到95%，Y达到90%，分别高于标准3个和2个百分点: the subjects are those just spoken of. */
function lastSaid(sentence: Sentence, count: number): readonly string[] {
  const said = sentence.said.map(({ phrase }) => phrase);
  return said.length >= count ? said.slice(-count) : [];
}

/** The innermost section of an offset; asked in text order, it walks once over the sections. */
function innermost(sections: readonly Section[]): (offset: number) => Section | null {
  let next = 0;
  const open: Section[] = [];
  return (offset) => {
    for (let section = sections[next]; section && section.range[0] <= offset; section = sections[++next])
      open.push(section);
    while (open.length > 0 && (open.at(-1)?.range[1] ?? 0) <= offset) open.pop();
    return open.at(-1) ?? null;
  };
}
