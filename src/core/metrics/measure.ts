import type { Figure } from '../figures/figure.ts';
import { unitNamed } from '../figures/unit-at.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { SectionPeriod } from '../outline/section-period.ts';
import { planTurn } from '../outline/plan-turn.ts';
import { sectionPeriods } from '../outline/section-period.ts';
import { conceptById, conceptOf } from '../text/lookup/concepts.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { aspectOf } from './aspect.ts';
import { identityOf } from './identify.ts';
import { indicatorOf, withoutRate } from './indicator.ts';
import type { Aspect, Metric } from './metric.ts';
import { momentOf } from './moment.ts';
import { periodOf } from './period.ts';
import type { Place } from './place.ts';
import { placeFigures } from './place.ts';
import { respectiveSubject } from './respective-subject.ts';
import { headedScopes } from './scope.ts';
import { sectionFinder } from './section-at.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { openSentence, remember } from './sentence-memory.ts';
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
  const sectionAt = sectionFinder(sections);
  const headed = headedScopes(sections);
  const turn = planTurn(body, periods) ?? Infinity;
  const turned: SectionPeriod = { period: facts.plans, plan: true };
  const metrics: Metric[] = [];
  let sentence: SentenceMemory | null = null;
  for (const place of places) {
    const section = sectionAt(place.figure.range[0]);
    const said = (section && periods.get(section.id)) ?? { period: facts.reviews, plan: null };
    const usual = place.figure.range[0] > turn ? turned : said;
    if (place.figure.sentence !== sentence?.index) sentence = openSentence(body, place, { facts, usual });
    const surroundings = { facts, usual, section: section?.id ?? null, headed: headed.get(section?.id ?? '') ?? null };
    const metric = measureOne(place, places, sentence, surroundings);
    remember(sentence, place, metric, isThreshold(place));
    metrics.push(metric);
  }
  return metrics;
}

/** What surrounds the sentence of a figure. */
interface Surroundings {
  readonly facts: ReportFacts;
  readonly usual: SectionPeriod;
  /** The id of the innermost section. */
  readonly section: string | null;
  /** The zone that a heading above it is about. */
  readonly headed: string | null;
}

function measureOne(
  place: Place,
  places: readonly Place[],
  sentence: SentenceMemory,
  { facts, usual, section, headed }: Surroundings,
): Metric {
  const { figure } = place;
  const own = respectiveSubject(place, places, sentence);
  const { aspect, direction } = aspectOf(place, sentence.movement, own?.phrase ?? null);
  const indicator = own ? { ...own, phrase: withoutRate(own.phrase) } : indicatorOf(place, sentence.said);
  const { phrase, range } = indicator;
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
    ...identityOf({ place, indicator, aspect, words: sentence.identityWords, before: sentence.before, facts, headed }),
  };
}

/** The known indicator of that name, if what is measured of it can have this unit: 优良天数95.8% is not 优良天数. */
function conceptFor(phrase: string, unit: string, aspect: Aspect): string | null {
  const id = conceptOf(phrase);
  const kind = unitNamed(unit)?.kind;
  if (id === null || aspect !== 'level' || kind === undefined) return id;
  return conceptById(id)?.kinds.includes(kind) ? id : null;
}
