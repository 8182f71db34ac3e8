/** Whether two wordings name the same indicator: equal, one within the other, or mostly the same pairs of characters. */
export function sameIndicator(one: string, other: string): boolean {
  const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short === '') return one === other;
  if (short.length >= 2 && long.length <= 2.5 * short.length && long.includes(short)) return true;
  return short === long || likeness(short, long) >= 0.6;
}

function bare(phrase: string): string {
  return phrase.replace(/[\s，。、；：“”（）的]/g, '');
}

function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const total = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    shared++;
    right.splice(at, 1);
  }
  return (2 * shared) / total;
}

function pairsOf(phrase: string): string[] {
  return phrase.length < 2 ? [phrase] : Array.from({ length: phrase.length - 1 }, (_, at) => phrase.slice(at, at + 2));
}
