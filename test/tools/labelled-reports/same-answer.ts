import type { Field, FigureAnswer } from './read-labels.ts';

/** Whether two say the same of a figure in one field; what a reader left out is no field, and undefined. */
export function sameAnswer(field: Field, told: FigureAnswer, labelled: FigureAnswer): boolean | undefined {
  const [said, wanted] = [told.fields[field], labelled.fields[field]];
  if (said === null || wanted === null) return undefined;
  return field === 'indicator' ? sameIndicator(said, wanted) : said === wanted;
}

/** Indicators are one where they are equal, one holds the other, or six in ten of their pairs of characters agree. */
function sameIndicator(told: string, labelled: string): boolean {
  const [a, b] = [bare(told), bare(labelled)];
  if (!a || !b) return a === b;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const holds = short.length >= 2 && long.includes(short) && long.length <= 2.5 * short.length;
  return a === b || holds || alike(a, b) >= 0.6;
}

function bare(words: string): string {
  return words.normalize('NFKC').replace(/[\s，。、；：,.;:"“”'‘’《》()（）的]/g, '');
}

/** The share of pairs of neighbouring characters that both have (Dice). */
function alike(a: string, b: string): number {
  const left = pairs(b);
  const all = pairs(a).length + left.length;
  const both = pairs(a).filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / all;
}

function pairs(words: string): string[] {
  return words.length < 2 ? [words] : [...Array(words.length - 1).keys()].map((at) => words.slice(at, at + 2));
}
