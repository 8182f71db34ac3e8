import type { Range } from '../core/index.ts';
import { isHan, largest, phraseTables, smallest } from '../core/index.ts';
import { beginsName, isOwned } from './begins-name.ts';
import { everywhere, timesIn, timesOfPair } from './places-in.ts';
import { nextMark } from './shared-characters.ts';

/** A name, the report that promises and a later one. */
export interface Sought {
  readonly name: string;
  readonly promising: string;
  /** How often the report that promises has the name. */
  readonly times: () => number;
  readonly text: string;
}

/**
 * Where a later report has a long piece of a name that is rare in both reports: 青禾渠清淤疏浚 of 望江青禾渠清淤疏浚换管工程. A pair of
 * neighbouring characters counts where the report that promises has it in this name alone, the less the oftener the later
 * one has it.
 */
export function rarePieces(sought: Sought, places: readonly string[]): readonly Range[] {
  const { name, text } = sought;
  // Behind whose it is, the same name may be another's.
  if (places.some((place) => name.startsWith(place.slice(0, 2)))) return [];
  const weights = pairWeights(sought);
  let best = { weight: 0, piece: '' };
  for (let from = 0; from < weights.length; from++) {
    let weight = 0;
    for (let at = from; at < weights.length && (weights[at] ?? 0) > 0; at++) {
      weight += weights[at] ?? 0;
      const piece = name.slice(from, at + 2);
      if (weight > best.weight && piece.length >= LEAST_PIECE && !KINDS.has(piece) && timesIn(text, piece) > 0)
        best = { weight, piece };
    }
  }
  return best.weight >= LEAST_WEIGHT ? everywhere(best.piece, text) : [];
}

const LEAST_PIECE = 5;
const LEAST_WEIGHT = 3.5;

function pairWeights({ name, promising, times, text }: Sought): readonly number[] {
  let there = 0;
  for (let at = 0; at < name.length - 1; at++) if (timesOfPair(text, name, at) > 0) there++;
  if (there < LEAST_ENDING) return [];
  const named = times();
  return Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => {
    const told = timesOfPair(text, name, at);
    return told === 0 || timesOfPair(promising, name, at) > named ? 0 : 1 / told;
  });
}

/** 青禾会展中心 of 青禾会展中心停车楼: a beginning that nothing else has, where a mark follows or what is said of it. */
export function beginnings({ name, promising, times, text }: Sought): readonly Range[] {
  let length = 1;
  while (length < name.length && timesOfPair(text, name, length - 1) > 0) length++;
  const least =
    PLACES.has(name.charAt(LEAST_BEGINNING - 2)) && !isWork(name)
      ? LEAST_BEGINNING - 1
      : Math.max(LEAST_BEGINNING, name.length / 2);
  for (length = Math.min(length, name.length - 2); length >= least; length--) {
    const words = name.slice(0, length);
    if (phraseTables.laterPhases.some((phase) => name.startsWith(phase, length))) continue;
    if (phraseTables.companiesEnd.some((word) => words.endsWith(word))) continue;
    if (timesIn(promising, words) !== times() || timesIn(text, words) > FEW) continue;
    const found = everywhere(words, text).filter((range) => beginsName(text, range) && ends(text, range[1]));
    if (found.length > 0) return found;
  }
  return [];
}

const LEAST_BEGINNING = 4;
/** 青禾河 of 青禾河截污工程 */
const PLACES = new Set(phraseTables.placesAlone);
const FEW = 3;

/** 青禾山旅游区 is no more than a part of 青禾山. */
function isWork(name: string): boolean {
  return HEADS.some((word) => name.endsWith(word));
}

/** A mark stands there, or what is said of a work. */
export function ends(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at)) || SAID.some((word) => text.startsWith(word, at));
}

const SAID = [
  ...phraseTables.listJoiners,
  phraseTables.listEnds,
  ...phraseTables.goingOnWords,
  ...phraseTables.doneWords,
];

/** 渡口联运枢纽 of 云溪站渡口联运枢纽: an end that nothing else has, where a name begins. */
export function endings(sought: Sought): readonly Range[] {
  const { name, promising, times, text } = sought;
  const weights = pairWeights(sought);
  for (let from = 1; from <= MOST_DROPPED && name.length - from >= LEAST_END; from++) {
    const words = name.slice(from);
    const weight = weights.slice(from).reduce((sum, each) => sum + each, 0);
    if (weight < LEAST_ENDING || KINDS.has(words) || timesIn(text, words) > FEW) continue;
    if (timesIn(promising, words) !== times()) continue;
    const found = everywhere(words, text).filter((range) => isOwned(text, range, phraseTables.titleRanks));
    if (found.length > 0) return found;
  }
  return [];
}

const MOST_DROPPED = 5;
const LEAST_END = 5;
const LEAST_ENDING = 2.5;
const KINDS = new Set([...phraseTables.worksOfAKind, ...phraseTables.works, ...phraseTables.workWords]);
const HEADS = [...KINDS].filter((word) => word.length > 1);

/** 第九、十水厂 for 第十水厂: numbers that are dealt to one kind. */
export function numbersDealt({ name, text }: Sought): readonly Range[] {
  const [, number, kind] = phraseTables.numberedWork.exec(name) ?? [];
  if (number === undefined || kind === undefined) return [];
  return everywhere(kind, text).flatMap(([at, end]) => {
    const before = text.slice(Math.max(0, at - LONGEST_NUMBERS), at);
    const open = before.lastIndexOf('第');
    const numbers = open < 0 ? [] : before.slice(open + 1).split(phraseTables.numbersParted);
    return numbers.length > 1 && numbers.includes(number) ? [[at - before.length + open, end] as const] : [];
  });
}

const LONGEST_NUMBERS = 12;

/** 滨河大道望江段 for 望江滨河: all characters of the name, half of them beside each other as there, and few more. */
export function turned({ name, text }: Sought): readonly Range[] {
  if (name.length < LEAST_BEGINNING || isOfMany(name)) return [];
  const pairs = Array.from({ length: name.length - 1 }, (_, at) => timesOfPair(text, name, at));
  const least = pairs.reduce((best, times) => (times > 0 && (best === 0 || times < best) ? times : best), 0);
  if (least === 0 || least > MOST_PLACES || pairs.filter((times) => times > 0).length * 2 < pairs.length) return [];
  const rare = pairs.indexOf(least);
  return everywhere(name.slice(rare, rare + 2), text).flatMap(([at]) => {
    const range = around(text, at, name);
    return range === null || phraseTables.tellingApart.test(text.charAt(range[0] - 1)) ? [] : [range];
  });
}

/** 青禾路小学 is not 青禾路实验小学; what is quoted is written as it is. */
function isOfMany(name: string): boolean {
  return MANY.some((head) => name.endsWith(head)) || name.includes('“');
}

const MANY = phraseTables.headsOfMany.filter((head) => !phraseTables.headsOfAnything.includes(head));

const MOST_PLACES = 6;
const MOST_MORE = 5;

/** The shortest stretch between marks about a place that has all characters of a name. */
function around(text: string, at: number, name: string): Range | null {
  let start = at;
  while (start > 0 && at - start < name.length + MOST_MORE && nextMark(text, start - 1, start) === start) start--;
  const stop = nextMark(text, at, Math.min(text.length, at + name.length + MOST_MORE));
  const within = text.slice(start, stop);
  const chars = Array.from(name);
  const told = chars.filter((char) => within.includes(char));
  if (chars.some((char) => !told.includes(char) && !phraseTables.betweenNames.includes(char))) return null;
  const places = told.map((char) => nearest(within, char, at - start));
  const [from, to] = [smallest(places), largest(places) + 1];
  const written = within.slice(from, to);
  if (written.includes(name) || phraseTables.parted.test(written)) return null;
  const shared = Array.from({ length: name.length - 1 }, (_, i) => name.slice(i, i + 2)).filter((pair) =>
    written.includes(pair),
  );
  return to - from <= name.length + MOST_MORE && shared.length * 2 >= name.length - 1
    ? [start + from, start + to]
    : null;
}

function nearest(text: string, char: string, at: number): number {
  const [before, after] = [text.lastIndexOf(char, at), text.indexOf(char, at)];
  return before < 0 || (after >= 0 && after - at < at - before) ? after : before;
}
