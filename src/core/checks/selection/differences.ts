import type { Attempt } from './attempt.ts';
import type { Operand } from './operand.ts';
import { same } from './operand.ts';

/** 65% − 60% = 5个百分点: percentages that lie as far apart as the points say. Amounts are tried as sums. */
export function* differences(operands: readonly Operand[]): Iterable<Attempt> {
  const rates = operands.filter(({ unit }) => unit === '%');
  const points = operands.filter(({ unit }) => unit === '个百分点');
  const tried: Attempt[] = [];
  for (const gap of points) for (const [high, low] of descending(rates)) tried.push(difference(high, low, gap));
  // One pair and one gap are meant for each other, whether they fit or not.
  yield* tried.length === 1 ? tried : tried.filter(({ holds }) => holds);
}

function difference(high: Operand, low: Operand, gap: Operand): Attempt {
  const real = Number((high.value - low.value).toFixed(4));
  const holds = same(real, gap.value, high.slack + low.slack + gap.slack);
  const words = `${high.text} − ${low.text}`;
  return {
    kind: 'difference',
    holds,
    arithmetic: holds ? `${words} = ${gap.text}` : `${words} = ${real}${gap.unit} ≠ ${gap.text}`,
    of: [high, low, gap],
  };
}

function descending(operands: readonly Operand[]): readonly (readonly [Operand, Operand])[] {
  return operands.flatMap((a) => operands.filter((b) => b.value < a.value).map((b) => [a, b] as const));
}
