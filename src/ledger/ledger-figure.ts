import type { AnalysisMetric } from '../core/index.ts';
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
  const trail = text.slice(end, end + LONGEST_TRAIL);
  return {
    file,
    metric,
    key: phraseKey(metric),
    quantity: quantityOf(metric),
    period: metric.period ?? usual,
    lead: paragraph,
    trail: trail.slice(0, Math.max(0, trail.search(CLAUSE_END))),
    topic,
  };
}

const LONGEST_LEAD = 70;
const LONGEST_TRAIL = 20;
const CLAUSE_END = /[，。；、！？\n]|$/;
