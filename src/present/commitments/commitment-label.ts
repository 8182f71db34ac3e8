import type { Analysis, AnalysisMetric } from '../../core/index.ts';
import { hardnessIn, hasDigit, targetFigures } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';

/**
 * What stands on the line of a commitment: short words as they are, longer ones as what is measured and what is to be
 * reached, where the words say all of it in this order; without the 确保 or 力争 that opens them, so that a narrow side bar
 * shows what is promised. `told` says whether every target stands in it.
 *
 * «确保三大粮食作物面积不少于11.5万亩» → 三大粮食作物面积 ≥11.5万亩
 */
export function commitmentLabel(
  analysis: Pick<Analysis, 'metrics'>,
  commitment: Pick<MarkedCommitment, 'text' | 'metrics' | 'range'>,
): { readonly label: string; readonly told: boolean } {
  const text = withoutFirmness(commitment.text);
  const targets = targetFigures(analysis, commitment);
  const whole = { label: text, told: targets.every(({ text: figure }) => text.slice(0, SHOWN).includes(figure)) };
  if (text.length <= SHORT) return { label: text, told: true };
  const isClear = targets.length > 0 && targets.every((target) => isNamedBefore(target, commitment));
  const label = targets.map((target) => `${target.indicator} ${targetValue(target)}`).join('，');
  return isClear && label.length < text.length ? { label, told: true } : whole;
}

/** 确保东荣煤矿如期建成 → 东荣煤矿如期建成 */
function withoutFirmness(text: string): string {
  const word = hardnessIn(text, [0, text.length]);
  const rest = word?.range[0] === 0 ? text.slice(word.range[1]).replace(/^[，,、\s]+/, '') : text;
  return rest.length < LEAST ? text : rest;
}

/** «实施6个村的道路硬化» is more than 村的道路硬化 6个 says. */
function isNamedBefore(
  { indicator, text: figure, range }: AnalysisMetric,
  { text, range: [start] }: Pick<MarkedCommitment, 'text' | 'range'>,
): boolean {
  const at = text.indexOf(indicator);
  return indicator.length > 1 && hasDigit(figure) && at >= 0 && at < range[0] - start;
}

/** 不少于11.5万亩 → ≥11.5万亩; a growth of 6%以上 → ≥+6% */
export function targetValue({ text, unit, bound, aspect, direction }: AnalysisMetric): string {
  const start = text.search(/\d/);
  const end = text.indexOf(unit, start) + unit.length;
  const moves = aspect === 'growth' || aspect === 'change';
  const sign = moves && direction !== null ? SIGNS[direction] : '';
  if (bound === 'range' || start < 0 || unit === '' || end < unit.length) return sign + text;
  return BOUNDS[bound] + sign + text.slice(start, end);
}

/** Characters that a side bar of the usual width shows. */
const SHORT = 12;
/** Characters that a line has at most. */
const SHOWN = 80;
/** What is left of fewer characters says too little. */
const LEAST = 4;

const SIGNS = { up: '+', down: '−' } as const;

const BOUNDS = { exact: '', about: '≈', atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<' } as const;
