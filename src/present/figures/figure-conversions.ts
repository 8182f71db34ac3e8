import type { AnalysisMetric } from '../../core/index.ts';
import { digitsIn, smallest, unitNamed } from '../../core/index.ts';
import { inFull, inScale } from '../words/numbers.ts';
import type { Localizer } from '../words/localizer.ts';

/**
 * The same amount as people also reckon it, at most two: 7.5万亩 → = 5,000公顷, = 50平方公里; 235.2亿元 → = 2,352,000万元.
 * Rounded to what the printed digits carry, then with ≈ before it. None for counts, rates and ranks.
 */
export function conversions(
  metric: Pick<AnalysisMetric, 'value' | 'unit' | 'text'>,
  localizer: Localizer,
): readonly string[] {
  const values = typeof metric.value === 'number' ? [metric.value] : metric.value;
  if (values.some((value) => value === 0)) return [];
  const from = unitNamed(metric.unit);
  // 元/亩 has no measure.
  if (from?.measure === undefined || from.measure === null) return [];
  if (from.kind === 'money') return localizer.language === 'zh' ? money(values, metric.unit) : [];
  return (alsoIn[metric.unit] ?? []).flatMap((name) => {
    const to = unitNamed(name);
    if (to?.measure !== from.measure) return [];
    const exact = values.map((value) => (value * from.factor) / to.factor);
    if (exact.some((value) => Math.abs(value) < LEAST)) return [];
    const shown = exact.map((value) => Number(value.toPrecision(digitsOf(metric.text))));
    const rounded = shown.some((value, at) => Math.abs(value - (exact[at] ?? 0)) > 1e-9 * Math.abs(value));
    return [(rounded ? '≈ ' : '= ') + shown.map((value) => amount(value, localizer)).join('—') + name];
  });
}

/** What readers of reports think in, unit by unit; the factors are those of the table of units. */
const alsoIn: Readonly<Record<string, readonly string[]>> = {
  亩: ['公顷', '平方公里'],
  公顷: ['亩', '平方公里'],
  平方公里: ['公顷', '亩'],
  平方千米: ['公顷', '亩'],
  平方米: ['公顷', '亩'],
  平米: ['公顷', '亩'],
  公里: ['米'],
  千米: ['米'],
  米: ['公里'],
  延长米: ['公里'],
  延米: ['公里'],
  吨: ['公斤'],
  公斤: ['吨', '斤'],
  千克: ['吨', '斤'],
  斤: ['公斤', '吨'],
  千瓦: ['兆瓦'],
  兆瓦: ['千瓦'],
  千瓦时: ['兆瓦时'],
  兆瓦时: ['千瓦时'],
};

/** Below it a number says nothing to a reader: 12亩 is no 0.008平方公里. */
const LEAST = 0.1;

/** Large sums are printed in 亿 and spoken of in 万 at lower levels, and the other way round. */
function money(values: readonly number[], unit: string): readonly string[] {
  const least = smallest(values.map(Math.abs));
  if (least < 1e6) return [];
  const [size, name] = least >= 1e8 ? [1e4, '万'] : [1e8, '亿'];
  return [`= ${values.map((value) => inFull(value / size)).join('—')}${name}${unit}`];
}

/** As many digits as are printed, three at least; spelled numerals have none to count. */
function digitsOf(text: string): number {
  return Math.min(12, Math.max(3, digitsIn(text).replace(/^0+/, '').length));
}

function amount(value: number, localizer: Localizer): string {
  return Math.abs(value) >= 1e5 ? inScale(localizer, value) : inFull(value);
}
