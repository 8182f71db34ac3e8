import type { AnalysisMetric } from '../core/index.ts';
import { hasDigit, phraseTables } from '../core/index.ts';
import type { PhraseKey } from './phrase-key.ts';
import { phraseKey } from './phrase-key.ts';
import type { Quantity } from './quantity.ts';
import { quantityOf } from './quantity.ts';

/** A metric with what tells it from others, made once. */
export interface LedgerFigure {
  readonly file: string;
  readonly metric: AnalysisMetric;
  readonly key: PhraseKey;
  readonly quantity: Quantity;
  /** Its period, or the report's where none is told. */
  readonly period: string | null;
  /** The words before it: its own sentence and the one before, at most 70 characters. */
  readonly lead: string;
  /** The words behind it up to the end of its clause. */
  readonly trail: string;
  readonly topic: string | null;
}

interface Given {
  readonly file: string;
  readonly text: string;
  readonly metric: AnalysisMetric;
  readonly topic: string | null;
  readonly reviews: string | null;
  readonly plans: string | null;
  readonly year: number;
}

export function ledgerFigure({ file, text, metric, topic, reviews, plans, year }: Given): LedgerFigure {
  const usual = metric.status === 'target' ? (plans ?? String(year)) : (reviews ?? String(year - 1));
  const [start, end] = metric.range;
  const paragraph =
    text
      .slice(Math.max(0, start - LONGEST_LEAD), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + LONGEST_TRAIL);
  const trail = behind.slice(0, Math.max(0, behind.search(CLAUSE_END)));
  return {
    file,
    metric,
    key: phraseKey(
      named(metric, paragraph),
      deedIn(metric, trail),
      paragraph.endsWith(phraseTables.bringingAlong + metric.indicator),
    ),
    quantity: quantityOf(metric),
    period: metric.period ?? usual,
    lead: paragraph,
    trail,
    topic,
  };
}

/** 粮食生产再获丰收，|总产量|达50亿斤. */
function named(metric: AnalysisMetric, lead: string): AnalysisMetric {
  const isBare = metric.concept === null && phraseTables.bareOutputs.includes(metric.indicator);
  return isBare && lead.slice(lead.lastIndexOf('。')).includes(phraseTables.grainWord)
    ? { ...metric, concept: phraseTables.grainConcept }
    : metric;
}

/** What was done to so many people, or what they were helped out of. */
function deedIn({ aspect, unit, indicator }: AnalysisMetric, trail: string): string | null {
  if (aspect !== 'level' || !PEOPLE.has(unit) || hasDigit(trail)) return null;
  const done = trail.replace(TASK, '');
  const deed = phraseTables.tellingDeeds.find((word) => done.endsWith(word));
  return deed ?? phraseTables.troubleOf.exec(trail === '' ? indicator : trail)?.[1] ?? null;
}

/** 5万贫困人口脱贫 has no unit of its own. */
const PEOPLE = new Set(['', '人', '户']);
const TASK = '任务';
const LONGEST_LEAD = 70;
const LONGEST_TRAIL = 20;
const CLAUSE_END = /[，。；、！？\n]|$/;
