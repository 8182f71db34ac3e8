import type { Figure } from '../figures/figure.ts';
import { unitNamed } from '../figures/unit-at.ts';
import { conceptById, conceptOf } from '../knowledge/concepts.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { SectionPeriod } from '../outline/section-period.ts';
import { sectionPeriods } from '../outline/section-period.ts';
import type { Body } from '../text/body.ts';
import { lastIn } from '../text/last-in.ts';
import type { Movement } from './aspect.ts';
import { aspectOf } from './aspect.ts';
import type { Indicator, Said } from './indicator.ts';
import { indicatorOf } from './indicator.ts';
import type { Metric } from './metric.ts';
import type { TimeCue } from './period.ts';
import { periodOf, spanSaid, timeCues } from './period.ts';
import type { Place } from './place.ts';
import { placeFigures } from './place.ts';
import { respectively } from './respectively.ts';
import { isThreshold, statusOf } from './status.ts';

/** Gives every figure its meaning; one metric a figure, in text order. See Metric. */
export function measure(
  body: Body,
  facts: ReportFacts,
  sections: readonly Section[],
  figures: readonly Figure[],
): readonly Metric[] {
  const places = placeFigures(body, figures);
  const periods = sectionPeriods(sections, facts);
  const sectionAt = innermost(sections);
  const metrics: Metric[] = [];
  let sentence: Sentence | null = null;
  for (const place of places) {
    if (place.figure.sentence !== sentence?.index) sentence = open(body, place, facts);
    const section = sectionAt(place.figure.range[0]);
    const usual = (section && periods.get(section.id)) ?? { period: facts.reviews, plan: null };
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

function open(body: Body, place: Place, facts: ReportFacts): Sentence {
  const index = place.figure.sentence;
  const [start, end] = place.sentence;
  const paragraph = body.paragraphs[body.sentences[index]?.paragraph ?? 0]?.range[0] ?? start;
  return {
    index,
    cues: timeCues(body.text, start, end, facts),
    span: spanSaid(body.text, paragraph, start, facts),
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
  const { aspect, direction } = aspectOf(place, sentence.movement);
  const { phrase, range } = dealt(place, places, sentence) ?? indicatorOf(place, sentence.said);
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
    period: periodOf(place, sentence.cues, sentence.span ?? usual.period, reachedAtEnd(place, aspect, phrase)),
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

/** The subject that 分别 gives this figure, where it stands in such a list. */
function dealt(place: Place, places: readonly Place[], sentence: Sentence): Indicator | null {
  const { text, clause, figure } = place;
  const word = lastIn(text, '分别', clause[0], figure.range[0]);
  if (word < 0) return null;
  const group = clauseMates(places, place).filter((other) => other.figure.range[0] > word);
  const at = group.indexOf(place);
  const subjects = at === 0 ? (respectively(group) ?? lastSaid(sentence, group.length)) : sentence.dealt;
  if (at === 0) sentence.dealt = subjects;
  const phrase = subjects[at];
  return phrase === undefined ? null : { phrase, range: null };
}

/** All figures of the figure's clause. */
function clauseMates(places: readonly Place[], { index, clause }: Place): readonly Place[] {
  let first = index;
  while ((places[first - 1]?.clause[0] ?? -1) === clause[0]) first--;
  let end = index + 1;
  while ((places[end]?.clause[0] ?? -1) === clause[0]) end++;
  return places.slice(first, end);
}

/** X达到95%，Y达到90%，分别高于标准3个和2个百分点: the subjects are those just spoken of. */
function lastSaid(sentence: Sentence, count: number): readonly string[] {
  const said = sentence.said.map(({ phrase }) => phrase);
  return said.length >= count ? said.slice(-count) : [];
}

function reachedAtEnd({ text, clause, figure }: Place, aspect: Movement['aspect'], indicator: string): boolean {
  if (aspect !== 'level' && aspect !== 'share') return false;
  const before = text.slice(clause[0], figure.range[0] + 2);
  if (STOCK.test(indicator) && !/始终|每年|年均/.test(before)) return true;
  return REACHED.test(before) && !FLOW.test(before);
}

/** What stands at a moment: 存款余额, 常住人口, 城镇化率. */
const STOCK = /(?:余额|人口|里程|比重|占比|化率|覆盖率|失业率)$/;
const REACHED =
  /(?:达到?|突破|超过|增[加至]?[至到]|[提扩升][高大升]?[至到]|降[低至]?[至到]|稳定在|控制在|保持在|接近|总数|保有量)[^，]{0,3}$/;
const FLOW = /(?:累计|收入|投资|产值|成交额|交易额|资金|贷款|税收|总额|销售)/;

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
