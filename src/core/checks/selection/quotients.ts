import type { Attempt } from './attempt.ts';
import type { Operand } from './operand.ts';
import { same } from './operand.ts';

/** Percentages and multiples that two figures of one measure give, as a ratio or as growth. */
export function* quotients(operands: readonly Operand[]): Iterable<Attempt> {
  for (const result of operands) {
    if (result.unit !== '%' && result.unit !== '倍') continue;
    const amounts = operands.filter((each) => each !== result && each.unit !== '%' && each.unit !== '倍');
    const pairs = amounts.flatMap((a) =>
      amounts.filter((b) => b !== a && b.measure === a.measure && b.value !== 0).map((b) => [a, b] as const),
    );
    const tried = pairs.map(([a, b]) => quotient(a, b, result));
    const holding = tried.filter(({ holds }) => holds);
    // Two amounts and one percentage are meant for each other, whether they fit or not.
    yield* holding.length > 0 || amounts.length !== 2
      ? holding
      : tried.filter(({ of: [a, b] }) => isLikely(a, b, result));
  }
}

function quotient(a: Operand, b: Operand, result: Operand): Attempt {
  const isGrowth = result.aspect === 'growth';
  const scale = result.unit === '%' ? 100 : 1;
  const ratio = a.value / b.value;
  const real = (isGrowth ? Math.abs(ratio - 1) : ratio) * scale;
  const slack = ((a.slack + ratio * b.slack) / b.value) * scale;
  // A figure that was cut and not rounded is right too.
  const step = result.slack === 0 ? 1 : 2 * result.slack;
  const holds = same(real, result.value, slack + step * 0.999);
  const words = isGrowth ? `(${a.text} − ${b.text}) ÷ ${b.text}` : `${a.text} ÷ ${b.text}`;
  const exact = `${Number((isGrowth ? (ratio - 1) * scale : real).toFixed(2))}${result.unit}`;
  return {
    kind: isGrowth ? 'growth' : 'ratio',
    holds,
    arithmetic: holds ? `${words} ≈ ${result.text}` : `${words} ≈ ${exact} ≠ ${result.text}`,
    of: [a, b, result],
  };
}

/** Of two amounts the later over the earlier for growth, the smaller over the larger for a share. */
function isLikely(a: Operand | undefined, b: Operand | undefined, { aspect, value }: Operand): boolean {
  if (!a || !b) return false;
  if (aspect === 'growth') return a.range[0] > b.range[0];
  return value > 100 ? a.value > b.value : a.value < b.value;
}
