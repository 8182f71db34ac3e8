import type { Analysis, AnalysisCommitment, AnalysisReport, Range } from '../core/index.ts';
import { phraseTables, promisedWorks } from '../core/index.ts';
import type { LedgerFigure } from './ledger-figure.ts';
import { ledgerFigure } from './ledger-figure.ts';
import { deedsIn, titlesToEarn } from './titles-and-deeds.ts';

/** What the ledger keeps of one report: little beside its Analysis, so that thousands fit. */
export interface LedgerPart {
  readonly file: string;
  readonly district: AnalysisReport['district'];
  /** The year planned for. */
  readonly year: number;
  /** The last year that it reviews. */
  readonly reviewed: number;
  readonly targets: readonly LedgerFigure[];
  readonly actuals: readonly LedgerFigure[];
  readonly deliverables: readonly Deliverable[];
  readonly text: string;
  /** The promises' places: what is mentioned inside them is promised, not reported. */
  readonly promised: readonly Range[];
  /** What people found of its promises. */
  readonly decisions: readonly PersonsDecision[];
}

/** What a person found to have come of a promise, as it is kept with the report that promises. */
export interface PersonsDecision {
  readonly id: string;
  /** Of the target's words; of a named thing, those of the promise; null where they stand no more. */
  readonly range: Range | null;
  /** Those words as they were decided on. */
  readonly words: string;
  /** The named thing; null of a number. */
  readonly of: string | null;
  /** A verdict of the ledger; another one is not used. */
  readonly verdict: string;
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  /** What the ledger made of the reports then; null where that was not kept. */
  readonly saw: { readonly verdict: string; readonly outcome?: string | undefined } | null;
}

/** A named thing that a promise without a number is about: 城东水厂 of «年内建成城东水厂». */
export interface Deliverable {
  readonly commitment: AnalysisCommitment;
  readonly name: string;
  readonly topic: string | null;
}

/** What the ledger needs of a report, or null where it does not tell its year. */
export function ledgerPart(
  analysis: Analysis,
  text: string,
  decisions: readonly PersonsDecision[] = [],
): LedgerPart | null {
  const { district, plans, reviews } = analysis.report;
  const year = analysis.report.year ?? lastYear(plans);
  if (year === null) return null;
  const topics = topicsOfMetrics(analysis);
  const figures = analysis.metrics.map((metric, index) =>
    ledgerFigure({ file: analysis.file, text, metric, topic: topics.get(index) ?? null, reviews, plans, year }),
  );
  return {
    file: analysis.file,
    district,
    year,
    reviewed: lastYear(reviews) ?? year - 1,
    targets: figures.filter(({ metric }, index) => metric.status === 'target' && topics.has(index)),
    actuals: figures.filter(({ metric }) => metric.status === 'actual'),
    deliverables: deliverablesOf(analysis),
    text,
    promised: analysis.commitments.map(({ range }) => range),
    decisions,
  };
}

/** The year that a period ends with: 2016/2020 → 2020. */
export function lastYear(period: string | null): number | null {
  const year = Number(period?.split('/').at(-1)?.slice(0, 4));
  return period === null || Number.isNaN(year) ? null : year;
}

/** The topic of each metric that a promise holds. */
function topicsOfMetrics({ commitments }: Analysis): ReadonlyMap<number, string | null> {
  const topics = new Map<number, string | null>();
  for (const { metrics, topic, kind } of commitments)
    if (kind === 'quantified') for (const index of metrics) topics.set(index, topic);
  return topics;
}

function deliverablesOf(analysis: Analysis): readonly Deliverable[] {
  return analysis.commitments.flatMap((commitment) => {
    const projects = promisedWorks(commitment.text, commitment.kind !== 'intent').map(withoutTime);
    const papers = commitment.kind === 'deliverable' ? [titlesIn(commitment.text), papersIn(commitment.text)] : [];
    const events = eventsIn(commitment.text);
    const named = [projects, ...papers].find((each) => each.length > 0) ?? [];
    const more = [...titlesToEarn(commitment.text), ...deedsIn(commitment.text)];
    const names = [...named, ...more.filter((each) => !named.some((name) => name.includes(each))), ...events];
    return names.slice(0, MOST_NAMES).map((name) => ({ commitment, name, topic: commitment.topic }));
  });
}

const MOST_NAMES = 16;

/** 年内城东水厂 → 城东水厂. */
function withoutTime(name: string): string {
  const opening = phraseTables.scopeWords.find(
    (word) => name.startsWith(word) && name.length - word.length >= SHORTEST,
  );
  return opening === undefined ? name : name.slice(opening.length);
}

const SHORTEST = 4;

/** 出台户外广告管理办法、停车场管理条例等制度 → 户外广告管理办法, 停车场管理条例. */
function papersIn(text: string): readonly string[] {
  let words = text.replace(/[。；，]$/, '');
  for (;;) {
    const opening = phraseTables.openingWords.find((word) => word !== '' && words.startsWith(word));
    if (opening === undefined) break;
    words = words.slice(opening.length);
  }
  if (/[，；]/.test(words)) return [];
  const [listed = '', ...kinds] = words.split(phraseTables.listEnds);
  const names = listed.split('、');
  const isPaper = (name: string): boolean =>
    name.length <= LONGEST &&
    phraseTables.papers.some((word) => name.endsWith(word) && name.length - word.length >= SHORTEST);
  return kinds.length > 1 || !names.every(isPaper) ? [] : names;
}

const LONGEST = 24;

/** 出台《户外广告管理办法》 → 户外广告管理办法. */
function titlesIn(text: string): readonly string[] {
  return [...text.matchAll(/《([^《》\n]{4,40})》/g)].map(([, title = '']) => title);
}

const SHORTEST_EVENT = 3;

/** 办好第三届青禾艺术节和“望江论坛” → 青禾艺术节, 望江论坛. */
function eventsIn(text: string): readonly string[] {
  const verb = phraseTables.eventVerbs.find((word) => text.includes(word));
  if (verb === undefined) return [];
  const listed = text.slice(text.indexOf(verb) + verb.length).split(/[，；。]/)[0] ?? '';
  return listed.split(phraseTables.eventParts).flatMap((each) => {
    const name = each.replace(phraseTables.eventNumber, '').replace(/[“”]/g, '');
    const isEvent = phraseTables.eventEnds.some(
      (word) => name.endsWith(word) && name.length > Math.max(word.length, SHORTEST_EVENT - 1),
    );
    return isEvent && name.length <= LONGEST ? [name] : [];
  });
}
