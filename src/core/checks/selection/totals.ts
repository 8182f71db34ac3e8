import type { Attempt } from './attempt.ts';
import type { Operand } from './operand.ts';
import { inWordsOf, same } from './operand.ts';

/** Figures of one measure that add up to another of them; failing that, the largest against the sum of the rest. */
export function* totals(operands: readonly Operand[]): Iterable<Attempt> {
  for (const group of byMeasure(operands)) {
    if (group.length < 3) continue;
    for (const whole of group) {
      const others = group.filter((each) => each !== whole);
      const parts = partsOf(whole, others);
      if (parts) yield { kind: 'sum', holds: true, arithmetic: `${sum(parts)} = ${whole.text}`, of: [...parts, whole] };
    }
    const largest = group.reduce((a, b) => (b.value > a.value ? b : a));
    const rest = group.filter((each) => each !== largest);
    if (addUp(rest, largest)) continue;
    const real = inWordsOf(total(rest), largest);
    yield { kind: 'sum', holds: false, arithmetic: `${sum(rest)} = ${real} ≠ ${largest.text}`, of: [...rest, largest] };
  }
}

function byMeasure(operands: readonly Operand[]): Iterable<readonly Operand[]> {
  const groups = new Map<string, Operand[]>();
  for (const operand of operands) groups.set(operand.measure, [...(groups.get(operand.measure) ?? []), operand]);
  return groups.values();
}

/** The largest set of parts that makes the whole: all of them, or those side by side. */
function partsOf(whole: Operand, others: readonly Operand[]): readonly Operand[] | null {
  for (let count = others.length; count >= 2; count--) {
    for (let from = 0; from + count <= others.length; from++) {
      const parts = others.slice(from, from + count);
      if (addUp(parts, whole)) return parts;
    }
  }
  return null;
}

function addUp(parts: readonly Operand[], whole: Operand): boolean {
  return same(
    total(parts),
    whole.value,
    [...parts, whole].reduce((so, { slack }) => so + slack, 0),
  );
}

function total(parts: readonly Operand[]): number {
  return parts.reduce((so, { value }) => so + value, 0);
}

function sum(parts: readonly Operand[]): string {
  return parts.map(({ text }) => text).join(' + ');
}
