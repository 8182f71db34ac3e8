import type { Tally } from '../import/tally.ts';
import type { Level, List } from './lists.ts';
import { numberWords } from './number-words.ts';
import type { NumberingUse, Styles } from './styles.ts';

/** Counts the automatic numbers of a document from its first paragraph on. */
export interface Numberer {
  /** The words that stand before a paragraph: «（一）», «2.1 »; «» for a paragraph without a number. */
  label(use: NumberingUse | null, style: string | null): string;
}

/** @param tally counts numbers that were written out and those that could not be told */
export function newNumberer(lists: ReadonlyMap<string, List>, styles: Styles, tally: Tally): Numberer {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    label: (use, style) => {
      const found = resolve(use, style, lists, styles);
      if (!found) return '';
      const { id, list, index, level } = found;
      const counts = counters.get(list.key) ?? [];
      counters.set(list.key, counts);
      advance(counts, list, index, level, begun, id);
      const label = print(list, level, counts);
      if (label === null) tally.add('numbers-lost');
      else if (label !== '') tally.add('numbers');
      return label ?? '';
    },
  };
}

interface Found {
  readonly id: string;
  readonly list: List;
  readonly index: number;
  readonly level: Level;
}

/** The paragraph's own word goes before its style's; list 0 takes a style's number off. */
function resolve(
  use: NumberingUse | null,
  style: string | null,
  lists: ReadonlyMap<string, List>,
  styles: Styles,
): Found | null {
  const inherited = style === null ? null : styles.numberingOf(style);
  const id = use?.list ?? inherited?.list;
  if (id === undefined || id === '0') return null;
  const list = lists.get(id);
  if (!list) return null;
  const linked = [...list.levels].find(([, level]) => level.style !== undefined && level.style === inherited?.style);
  const index = use?.level ?? (use?.list === undefined ? linked?.[0] : undefined) ?? inherited?.level ?? 0;
  const level = list.levels.get(index);
  return level ? { id, list, index, level } : null;
}

function advance(
  counts: (number | undefined)[],
  list: List,
  index: number,
  level: Level,
  begun: Set<string>,
  id: string,
): void {
  const first = `${id}/${index}`;
  const start = begun.has(first) ? undefined : list.starts.get(index);
  begun.add(first);
  const before = counts[index];
  counts[index] = start ?? (before === undefined ? level.start : before + 1);
  for (const [deeper, { restart }] of list.levels) {
    if (deeper > index && restart > 0 && index < restart) counts[deeper] = undefined;
  }
}

/** Null where a number of the label is in a format without words here. */
function print(list: List, level: Level, counts: readonly (number | undefined)[]): string | null {
  if (level.format === 'bullet') return bullet(level);
  const pieces = level.text.split(/%([1-9])/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const place = Number(piece) - 1;
    const of = list.levels.get(place) ?? level;
    return numberWords(level.legal ? 'decimal' : of.format, counts[place] ?? of.start);
  });
  if (pieces.includes(null)) return null;
  const words = pieces.join('');
  return words && !level.tight && /[\p{L}\p{N}]$/u.test(words) ? `${words} ` : words;
}

/** A dash is read, a sign of a symbol font is decoration. */
function bullet({ text }: Level): string {
  return /^[—–-]+$/.test(text) ? text : '';
}
