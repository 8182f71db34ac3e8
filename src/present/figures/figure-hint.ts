import { fold } from '../../core/index.ts';
import type { AnalysisMetric } from '../../core/index.ts';
import { conversions } from './figure-conversions.ts';
import { valueWords } from '../words/numbers.ts';
import type { Localizer } from '../words/localizer.ts';

/**
 * What a reader would else work out in the head, or null where the print says it: 12345678元 → = 1234.5678万元,
 * 7.5万亩 → = 5,000公顷, 100亩 → ≈ 6.67公顷, 两万三千户 → = 2.3万户.
 */
export function figureHint(metric: AnalysisMetric, localizer: Localizer): string | null {
  const scaled = valueWords(localizer, metric);
  if (isLarge(metric) && !isPrinted(metric.text, scaled)) return `= ${scaled}`;
  const [other] = /^(?:元|.*(?:公里|千米|吨|斤|公斤))$/.test(metric.unit) ? [] : conversions(metric, localizer);
  return other ?? null;
}

/** Small counts read as they are, in figures or spelled out. */
function isLarge({ value, unit }: AnalysisMetric): boolean {
  const most = typeof value === 'number' ? value : value[1];
  return Math.abs(most) >= 10000 || unit === '%';
}

/** Whether the digits of the value stand in the figure as they would be shown. */
function isPrinted(text: string, scaled: string): boolean {
  if (text.includes('万亿')) return true;
  const printed = fold(text).text.replaceAll(',', '');
  return (scaled.match(/[\d.]+\s*(?:[万亿]|billion|million)?/g) ?? []).every((number) =>
    printed.includes(number.trim()),
  );
}
