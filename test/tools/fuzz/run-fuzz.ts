import { newRandom } from '../hostile/random.ts';
import type { FuzzKind } from './fuzz-kinds.ts';
import { fuzzKinds } from './fuzz-kinds.ts';

export interface Fuzzed {
  /** How many cases of each kind were tried. */
  readonly tried: ReadonlyMap<string, number>;
  /** The first failures, each with the seed that brings it back. */
  readonly failures: readonly string[];
}

/**
 * Tries so many cases, each of chance and the same for the same seed.
 *
 * @param first the seed of the first case; that of each next one is higher by one
 */
export async function runFuzz(cases: number, first: number): Promise<Fuzzed> {
  const tried = new Map<string, number>();
  const failures: string[] = [];
  for (let seed = first; seed < first + cases && failures.length < MOST_FAILURES; seed++) {
    const random = newRandom(seed);
    const kind = kindOf(seed);
    tried.set(kind.name, (tried.get(kind.name) ?? 0) + 1);
    try {
      await kind.attempt(random);
    } catch (error) {
      failures.push(`${kind.name}, seed ${seed}: ${String(error)}`);
    }
  }
  return { tried, failures };
}

const MOST_FAILURES = 20;

const turns: readonly FuzzKind[] = fuzzKinds.flatMap((kind) => Array.from({ length: kind.share }, () => kind));
/** Neighbours are of different kinds: 61 and 100 share no divisor. */
const STRIDE = 61;

function kindOf(seed: number): FuzzKind {
  const kind = turns[(seed * STRIDE) % turns.length];
  if (!kind) throw new RangeError(`no kind for seed ${seed}`);
  return kind;
}
