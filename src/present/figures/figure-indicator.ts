import { largest, smallest } from '../../core/index.ts';
import type { Analysis, AnalysisMetric, Range } from '../../core/index.ts';

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
 * The metric at `offset`, or the nearest one of the sentence whose indicator is written there: on 生产 of
 * «地区生产总值完成106亿元，增长6%» it is 106亿元, on 幼儿园 of «6所幼儿园» 6所. Null where neither stands.
 */
export function metricNear(analysis: Analysis, text: string, offset: number): number | null {
  const at = metricAt(analysis, offset);
  if (at !== null) return at;
  const [from, to] = sentenceAt(text, offset);
  let nearest: number | null = null;
  let least = Infinity;
  for (const [index, { indicator, range }] of analysis.metrics.entries()) {
    if (indicator === '' || range[0] < from || range[1] > to) continue;
    const named = text.indexOf(indicator, Math.max(from, offset - indicator.length));
    if (named < 0 || named > offset) continue;
    const distance = named < range[0] ? range[0] - named - indicator.length : named - range[1];
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

function sentenceAt(text: string, offset: number): Range {
  const ends = ['。', '！', '？', '\n'];
  const from = largest(ends.map((end) => text.lastIndexOf(end, offset - 1))) + 1;
  const next = ends.map((end) => text.indexOf(end, offset)).filter((end) => end >= 0);
  return [from, smallest(next, text.length)];
}

/** The next metric of the same indicator after the one at `index`, or the one before; round the ends of the report. */
export function nextMention(analysis: Analysis, index: number, step: 1 | -1): AnalysisMetric | null {
  const metric = analysis.metrics[index];
  if (!metric) return null;
  const all = analysis.metrics.filter((other) => other === metric || sameIndicator(metric, other));
  if (all.length < 2) return null;
  return all.at((all.indexOf(metric) + step) % all.length) ?? null;
}
