import type { Analysis, AnalysisMetric } from '../core/index.ts';

/** Whether two figures measure the same: by concept where both have one, else by the phrase as written. */
export function sameIndicator(a: AnalysisMetric, b: AnalysisMetric): boolean {
  if (a.concept !== null || b.concept !== null) return a.concept === b.concept;
  return a.indicator !== '' && a.indicator === b.indicator;
}

/** The other metrics of the same indicator, in text order. */
export function otherMentions({ metrics }: Analysis, metric: AnalysisMetric): readonly AnalysisMetric[] {
  return metrics.filter((other) => other !== metric && sameIndicator(metric, other));
}

/** Index of the metric whose characters include `offset`, its end too, so that a cursor behind it counts. */
export function metricAt({ metrics }: Analysis, offset: number): number | null {
  const inside = metrics.findIndex(({ range }) => range[0] <= offset && offset < range[1]);
  const index = inside >= 0 ? inside : metrics.findIndex(({ range }) => range[1] === offset);
  return index < 0 ? null : index;
}

/**
 * The metric at `offset`, or the one whose indicator is written there: on 生产 of «地区生产总值完成106亿元，增长6%» it is
 * 106亿元. Null where neither stands.
 */
export function metricNear(analysis: Analysis, text: string, offset: number): number | null {
  const at = metricAt(analysis, offset);
  if (at !== null) return at;
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('。', offset - 1)) + 1;
  const found = analysis.metrics.findIndex(({ indicator, range }) => {
    if (indicator === '' || range[0] < offset) return false;
    const named = text.lastIndexOf(indicator, offset);
    return named >= start && offset <= named + indicator.length && isSentence(text.slice(named, range[0]));
  });
  return found < 0 ? null : found;
}

function isSentence(text: string): boolean {
  return !/[。\n]/.test(text);
}

/** The next metric of the same indicator after the one at `index`, or the one before; round the ends of the report. */
export function nextMention(analysis: Analysis, index: number, step: 1 | -1): AnalysisMetric | null {
  const metric = analysis.metrics[index];
  if (!metric) return null;
  const all = analysis.metrics.filter((other) => other === metric || sameIndicator(metric, other));
  if (all.length < 2) return null;
  return all.at((all.indexOf(metric) + step) % all.length) ?? null;
}
