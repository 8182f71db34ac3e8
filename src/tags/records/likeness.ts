import { withoutBlanks } from '../../core/index.ts';

/** How alike other texts are to this one, 0 to 1: the share of pairs of neighbouring characters that both have. */
export function likenessTo(wanted: string): (words: string) => number {
  const pairs = pairsOf(wanted);
  return (words) => alike(pairs, pairsOf(words));
}

function pairsOf(words: string): ReadonlySet<string> {
  const bare = withoutBlanks(words);
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
