import type { Figure } from '../figures/figure.ts';
import { unitNamed } from '../figures/unit-at.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import type { Section } from '../outline/section.ts';
import type { PlaceInTime } from '../outline/places-in-time.ts';
import { conceptById, conceptOf } from '../text/lookup/concepts.ts';
import { partPrecedes } from '../text/parts-of-whole.ts';
import { rx } from '../text/word-pattern.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import { aspectOf } from './aspect.ts';
import { wordsAround } from './identity-words.ts';
import { indicatorOf } from './indicator.ts';
import { withoutRate } from './indicator-phrase.ts';
import { measureCell } from './measure-cell.ts';
import type { Aspect, Metric, Status } from './metric.ts';
import { alikeOpening } from '../knowledge/metric-phrasing.ts';
import type { Said } from './indicator-phrase.ts';
import { momentOf } from './moment.ts';
import { periodOf } from './period.ts';
import type { Place } from './place.ts';
import { placeFigures } from './place.ts';
import { respectiveSubject } from './respective-subject.ts';
import { headedScopes, scopeOf } from './scope.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { openSentence, remember } from './sentence-memory.ts';
import { spansTold } from './spans-told.ts';
import { isAmong, isThreshold, statusOf } from './status.ts';
import { basisOf } from './basis.ts';
import type { Identity } from './identity.ts';
import type { IdentityContext } from './identity-context.ts';
import { stageOf } from './stage.ts';
import { subjectOf } from './subject.ts';
import { yearSpanOf } from './year-span.ts';

/** Gives every figure its meaning; one metric a figure, in text order. See Metric. */
export function measure(
  body: SegmentedText,
  facts: ReportFacts,
  sections: readonly Section[],
  times: readonly PlaceInTime[],
  figures: readonly Figure[],
): readonly Metric[] {
  const places = placeFigures(body, figures);
  const spans = spansTold(body, times, facts);
  const headed = headedScopes(sections);
  const metrics: Metric[] = [];
  let sentence: SentenceMemory | null = null;
  for (const place of places) {
    const index = place.figure.sentence;
    const usual = times[index] ?? NOWHERE;
    if (index !== sentence?.index) {
      const carried = sentence?.index === index - 1 && opensParts(place) ? sentence.period : null;
      const last: Said | undefined = sentence?.index === index - 1 ? sentence.said.at(-1) : undefined;
      sentence = openSentence(body, place, spans[index] ?? carried, { facts, usual });
      if (last && alikeOpening.test(body.text.slice(...place.sentence))) sentence.said.push(last);
    }
    const { cell } = place.figure;
    const metric = cell
      ? measureCell(place.figure, cell, usual, facts)
      : measureOne(place, places, sentence, {
          facts,
          usual,
          headed: headed.get(usual.section?.id ?? '') ?? null,
        });
    if (!isAmong(place)) remember(sentence, place, metric, isThreshold(place));
    metrics.push(metric);
  }
  return metrics;
}

/** 2023年生产总值201亿元。其中，第二产业增加值163亿元: parts are of the time of what they are parts of. */
function opensParts({ text, sentence }: Place): boolean {
  return OPENS_PARTS.test(text.slice(sentence[0], sentence[0] + 4));
}

const OPENS_PARTS = rx`^{among}`;

const NOWHERE: PlaceInTime = {
  period: null,
  plan: null,
  section: null,
  plans: false,
  appended: false,
  task: null,
};

/** What surrounds the sentence of a figure. */
interface Surroundings {
  readonly facts: ReportFacts;
  readonly usual: PlaceInTime;
  /** The zone that a heading above it is about. */
  readonly headed: string | null;
}

function measureOne(
  place: Place,
  places: readonly Place[],
  sentence: SentenceMemory,
  { facts, usual, headed }: Surroundings,
): Metric {
  const { figure } = place;
  const own = respectiveSubject(place, places, sentence);
  const { aspect, direction } = aspectOf(beyondThreshold(place, places), sentence.movement, own?.phrase ?? null);
  const indicator = own ? { ...own, phrase: withoutRate(own.phrase) } : indicatorOf(place, sentence.said);
  const { phrase, range } = indicator;
  const identity = identityOf({
    place,
    indicator,
    aspect,
    words: wordsAround(sentence.identityWords, figure.range),
    before: sentence.before,
    facts,
    headed,
  });
  const period =
    sentence.before && goesOn(place, aspect)
      ? sentence.period
      : periodOf(place, sentence.cues, sentence.span ?? usual.period, () => momentOf(place, aspect, phrase));
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
    // 500万元以上固定资产投资: what bounds it is no amount of it.
    concept: isThreshold(place) ? null : conceptFor(phrase, figure.unit, aspect),
    aspect,
    direction,
    period,
    status: statusAt(place, period, usual, facts, range && range[1] < place.sentence[0] ? phrase : ''),
    section: usual.section?.id ?? null,
    subject: identity.subject,
    scope: identity.scope,
    stage: identity.stage,
    basis: identity.basis,
    span: identity.span,
  };
}

/** A part of 22.3∶31.5∶46.2 after the first, ，占全市的五分之一 behind a level: of the time of the figure before. */
function goesOn({ text, figure, clause, firstInClause }: Place, aspect: Aspect): boolean {
  if (partPrecedes(text, figure.range[0])) return true;
  const opened = aspect === 'share' && firstInClause && text.charAt(clause[0] - 1) === '，';
  return opened && OPENS_SHARE.test(text.slice(clause[0], figure.range[0]));
}

const OPENS_SHARE = rx`^{shareVerb}`;

/** 新增出口超200万元商户4家: the verb stands before the threshold, which is a part of the noun. */
function beyondThreshold(place: Place, places: readonly Place[]): Place {
  const before = places[place.index - 1];
  if (!before || place.firstInClause || !isThreshold(before)) return place;
  return { ...place, left: before.left, firstInClause: before.firstInClause };
}

/** Its status where it stands: an appendix counts nothing of its own, and no past time is planned. */
function statusAt(
  place: Place,
  period: string | null,
  usual: PlaceInTime,
  { year }: ReportFacts,
  label: string,
): Status {
  if (usual.appended) return 'reference';
  const status = statusOf(place, usual.plan === true, label);
  const past = year !== null && period !== null && Number(period.slice(-4)) < year && !period.includes('-');
  return past && status === 'target' && usual.plan === true ? 'actual' : status;
}

/** The known indicator of that name, if what is measured of it can have this unit: 优良天数95.8% is not 优良天数. */
function conceptFor(phrase: string, unit: string, aspect: Aspect): string | null {
  const id = conceptOf(phrase);
  const kind = unitNamed(unit)?.kind;
  if (id === null || aspect !== 'level' || kind === undefined) return id;
  return conceptById(id)?.kinds.includes(kind) ? id : null;
}

/** Answers each question of identity: from the own clause, carried from the one before, from the heading. */
function identityOf(context: IdentityContext): Identity {
  return {
    subject: subjectOf(context),
    scope: scopeOf(context),
    stage: stageOf(context),
    basis: basisOf(context),
    span: yearSpanOf(context),
  };
}
