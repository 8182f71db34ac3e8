import type { FigureBits } from './figure-class.ts';
import type { MaskedText } from './masked-text.ts';
import type { Pattern } from './pattern.ts';
import type { Stretch } from './stretches.ts';
import type { Told } from './told-rows.ts';
import { forget, nothingTold, sentenceTeller } from './told-rows.ts';

/**
 * Of a masked text, for each of some patterns in turn, the stretches that have all that it needs, where there are any: most
 * patterns need more figures than a sentence has, or a word that few have, and every sentence is read once for all of them.
 * One that stays in its sentence must find all of it there. What a pattern needs is worked out at the first text.
 */
export function worthLooking(
  patterns: readonly Pattern[],
): (masked: Pick<MaskedText, 'metrics' | 'stretches'>) => readonly (readonly Stretch[] | undefined)[] {
  let known: Wanted | null = null;
  return ({ stretches, metrics }) => {
    const { inSentence, beyond, told, toldNear, tellAll } = (known ??= wantedBy(patterns));
    const worth: Worth = patterns.map(() => undefined);
    for (const near of stretches) {
      forget(toldNear);
      for (const sentence of near.sentences) {
        tellAll(toldNear, sentence.text, sentence.start, metrics);
        if (sentence.seen === true) continue;
        forget(told);
        tellAll(told, sentence.text, sentence.start, metrics);
        look(inSentence(sentence.figures), sentence, told, worth);
      }
      look(beyond(near.figures), near, toldNear, worth);
    }
    return worth;
  };
}

type Worth = (Stretch[] | undefined)[];

function look(looks: Looks, stretch: Stretch, { has, first, last }: Told, worth: Worth): void {
  next: for (let at = 0; at < looks.length; at = endOf(looks, at)) {
    const order = looks[at + ORDER] ?? 0;
    for (let row = at + HEAD; row < order; row++) if (has[looks[row] ?? 0] !== 1) continue next;
    let behind = 0;
    for (let row = order; row < endOf(looks, at); row++) {
      const own = looks[row] ?? 0;
      if ((last[own] ?? 0) < behind) continue next;
      behind = Math.max(behind, first[own] ?? 0) + 1;
    }
    (worth[looks[at] ?? 0] ??= []).push(stretch);
  }
}

/**
 * What may be looked for in a stretch, one behind the other in one table, for hundreds are asked of every sentence: the place of
 * the pattern among all, where its rows in order begin and where they end, its rows, the rarest first, and those in order.
 */
type Looks = Int16Array;

const [ORDER, END, HEAD] = [1, 2, 3];

function endOf(looks: Looks, at: number): number {
  return looks[at + END] ?? looks.length;
}

interface Wanted {
  /** By the figures of a stretch what may be looked for in it: of patterns that stay in their sentence, and of the others. */
  readonly inSentence: (figures: FigureBits) => Looks;
  readonly beyond: (figures: FigureBits) => Looks;
  /** The rows of words that a sentence has, and those of sentences that stand near each other: room for all, used again. */
  readonly told: Told;
  readonly toldNear: Told;
  readonly tellAll: ReturnType<typeof sentenceTeller>;
}

interface Look {
  /** Its place among all. */
  readonly pattern: number;
  readonly figures: FigureBits;
  readonly rows: readonly number[];
  readonly order: readonly number[];
  readonly inSentence: boolean;
}

function wantedBy(patterns: readonly Pattern[]): Wanted {
  const rows = new Map<string, { readonly row: number; readonly words: readonly string[] }>();
  const numberOf = (words: readonly string[]): number => {
    const name = words.join();
    const known = rows.get(name) ?? { row: rows.size, words };
    rows.set(name, known);
    return known.row;
  };
  const looks = patterns.flatMap((each, pattern): readonly Look[] => {
    const needs = each.needs?.();
    if (!needs) return [];
    const { figures, words, order, inSentence } = needs;
    return [{ pattern, figures, rows: words.map(numberOf), order: order.map(numberOf), inSentence }];
  });
  const words = Array.from(rows.values(), (each) => each.words);
  return {
    inSentence: byFigures(
      looks.filter(({ inSentence }) => inSentence),
      words,
    ),
    beyond: byFigures(
      looks.filter(({ inSentence }) => !inSentence),
      words,
    ),
    told: nothingTold(rows.size),
    toldNear: nothingTold(rows.size),
    tellAll: sentenceTeller(words),
  };
}

/** Those whose figures are all among some; what was asked is kept, for sentences have few kinds of figures. */
function byFigures(looks: readonly Look[], words: readonly (readonly string[])[]): (figures: FigureBits) => Looks {
  const kept = new Map<FigureBits, Looks>();
  return (figures) => {
    const known = kept.get(figures);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const own = inOneTable(
      looks.filter((look) => (figures & look.figures) === look.figures),
      words,
    );
    kept.set(figures, own);
    return own;
  };
}

/** More than any report has. */
const MOST_KEPT = 1000;

function inOneTable(looks: readonly Look[], words: readonly (readonly string[])[]): Looks {
  const wordsOf = (row: number): number => words[row]?.length ?? 0;
  let at = 0;
  const table = looks.flatMap(({ pattern, rows, order }) => {
    const inOrder = at + HEAD + rows.length;
    at = inOrder + order.length;
    // What has few words is told by few sentences.
    const rarestFirst = rows.toSorted((a, b) => wordsOf(a) - wordsOf(b));
    return [pattern, inOrder, at, ...rarestFirst, ...order];
  });
  return Int16Array.from(table);
}
