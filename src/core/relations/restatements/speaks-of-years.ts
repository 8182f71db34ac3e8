import type { Metric } from '../../metrics/metric.ts';
import type { SegmentedText } from '../../text/segmented-text.ts';
import { rx } from '../../text/word-pattern.ts';

/**
 * Whether what stands before a figure in its paragraph, or a mean of years in its sentence, makes it one of several years,
 * whatever year its part of the report is of: 五年来，…居民人均可支配收入增长40%.
 */
export function speaksOfYears(metric: Metric, { text, paragraphs, sentences }: SegmentedText): boolean {
  const sentence = sentences[metric.sentence];
  const start = paragraphs[sentence?.paragraph ?? -1]?.range[0] ?? 0;
  if (sentence && YEARLY.test(text.slice(...sentence.range))) return true;
  return YEARS.test(text.slice(Math.max(start, metric.range[0] - LONG_PARAGRAPH), metric.range[0]));
}

const LONG_PARAGRAPH = 800;

/** 城镇新增就业500万人，居民收入年均增长6%: what is told beside a mean of years is of these years. */
const YEARLY = rx`{yearly}`;
const YEARS = rx`{severalYears}`;
