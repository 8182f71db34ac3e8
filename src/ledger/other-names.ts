import { phraseTables } from '../core/index.ts';
import { inShort } from './begins-name.ts';

/**
 * The other names that a work surely has: written another way (望江轨道交通2号线 → 望江轨道交通二号线), from the other end (望江至
 * 青禾铁路 → 青禾至望江铁路), by what brackets say (云河路接线（青禾大桥工程） → 青禾大桥), without the place that reports
 * (`places`: 江北省, 望江市) inside it. `ways`: with and without what works are called.
 */
export function otherNames(ways: readonly string[], places: readonly string[]): readonly string[] {
  const names = new Set([...new Set(ways)].flatMap((name) => alike(name, places)));
  return [...names].filter((each) => each.length >= SHORTEST && !ways.includes(each));
}

const SHORTEST = 4;

function alike(name: string, places: readonly string[]): readonly string[] {
  const plain = name.replace(phraseTables.bracketMarks, '');
  const first = [
    name,
    plain,
    ...lineOf(plain),
    ...reversed(plain),
    ...bracketed(name),
    ...withoutPlaces(plain, places),
    ...untitled(plain),
    plain.replace(phraseTables.strengthInside, ''),
    plain.replace(phraseTables.digitsInWords, inDigits),
    ...wholeLine(plain),
    ...withoutPiece(plain, places),
  ];
  return [...new Set(first)].flatMap(written);
}

/** The name as it stands, and with each pair of words that mean the same, changed for the other. */
export function written(name: string): readonly string[] {
  if (!mayDiffer(name)) return [name];
  const found = new Set([name, name.replace(phraseTables.numberedLine, (digits) => numeral(digits))]);
  for (const [one = '', other = ''] of ALIKE)
    for (const each of [...found]) {
      if (each.includes(one)) found.add(each.replace(one, other));
      else if (each.includes(other)) found.add(each.replace(other, one));
    }
  return [...found];
}

/** It has the beginning of a word that is written another way too, or of a number. */
function mayDiffer(name: string): boolean {
  for (let at = 0; at < name.length - 1; at++) if (BEGINNINGS.has(name.slice(at, at + 2))) return true;
  return name.includes(NUMBERED);
}

/** 3号线 */
const NUMBERED = '号';
const ALIKE = phraseTables.writtenAlike.map((pair) => pair.split('='));
const BEGINNINGS = new Set(ALIKE.flat().map((word) => word.slice(0, 2)));

function numeral(digits: string): string {
  return phraseTables.lineNumerals[Number(digits)] ?? digits;
}

function lineOf(name: string): readonly string[] {
  const [, ends, line, phase = ''] = phraseTables.cityLine.exec(name) ?? [];
  return ends === undefined ? [] : [`${ends}${line === CITY_LINES[0] ? CITY_LINES[1] : CITY_LINES[0]}${phase}`];
}

function inDigits(words: string): string {
  return Array.from(words, (word) => phraseTables.lineNumerals.indexOf(word)).join('');
}

const CITY_LINES = ['线', '地铁'] as const;

function reversed(name: string): readonly string[] {
  const [, one, other, short] = phraseTables.endsInShort.exec(name) ?? [];
  if (one !== undefined && other !== undefined) return [`${other}${one}${short ?? ''}`];
  const [, head, last, way] = phraseTables.middleOfRoute.exec(name) ?? [];
  if (head !== undefined && last !== undefined) return [`${head}${last}${way ?? ''}`, `${last}${head}${way ?? ''}`];
  const [, piece, begin, end] = phraseTables.pieceOfRoute.exec(name) ?? [];
  if (begin !== undefined && end !== undefined) return [`${begin}${end}${piece ?? ''}`, `${end}${begin}${piece ?? ''}`];
  const [, from, to, line = ''] = phraseTables.endsOfRoute.exec(name) ?? [];
  return from === undefined || to === undefined ? [] : [`${to}至${from}${line}`];
}

function bracketed(name: string): readonly string[] {
  const also = phraseTables.alsoNamed.exec(name)?.[1];
  const tail = phraseTables.nameTails.find((each) => also?.endsWith(each) === true);
  return also === undefined ? [] : [also.slice(0, also.length - (tail?.length ?? 0))];
}

/** 青禾工业大学江北研究院 → 青禾工业大学研究院. */
function withoutPlaces(name: string, places: readonly string[]): readonly string[] {
  return inShort(places)
    .filter((place) => name.indexOf(place) > 0 && name.length - place.length >= TELLING)
    .map((place) => name.replace(place, ''));
}

/** 国家云溪枢纽|城市. */
function untitled(name: string): readonly string[] {
  const end = phraseTables.titleEnds.find((word) => name.endsWith(word) && name.length - word.length >= LEAST_TITLE);
  const isRanked = phraseTables.titleRanks.some((rank) => name.startsWith(rank));
  return end !== undefined && isRanked ? [name.slice(0, -end.length)] : [];
}

/** 云望高速清河段 of 清河 is what a report of 清河 calls 云望高速. */
function withoutPiece(name: string, places: readonly string[]): readonly string[] {
  return inShort(places)
    .filter((place) => name.endsWith(place + phraseTables.pieceEnd))
    .map((place) => name.slice(0, -place.length - 1));
}

/** 2号线南段 is told where all of it is: 2号线全线. */
function wholeLine(name: string): readonly string[] {
  const whole = name.replace(phraseTables.pieceOfLine, '');
  return whole === name ? [] : phraseTables.allOfLine.map((words) => whole + words);
}

const LEAST_TITLE = 6;
const TELLING = 7;
const TELLING_ALONE = 4;
/** 湿地公园: of these there may be more than one. */
const KINDS = new Set([...phraseTables.worksOfAKind, ...phraseTables.works, ...phraseTables.workWords]);

/** The place has one: 望江|文化中心. */
const SOLE = new Set(phraseTables.soleWorks);

/** 望江县人民医院 → 县医院. */
export function hospitalOf(name: string): string | null {
  const own = name.replace(phraseTables.hospitalOfLevel, '$1');
  return own === name ? null : own;
}

/** 市|青少年宫: of its own level. */
const OWN = phraseTables.ownLevels;

/** 望江市青禾产业创新试验区 → 青禾产业创新试验区, which stands alone or behind the words for the place. */
export function withoutOwner(name: string, places: readonly string[]): readonly string[] {
  const owner = [...inShort(places), ...OWN].find(
    (place) =>
      name.startsWith(place) && (name.length - place.length >= TELLING_ALONE || SOLE.has(name.slice(place.length))),
  );
  const own = owner === undefined ? '' : name.slice(owner.length);
  return own === '' || (KINDS.has(own) && !SOLE.has(own)) ? [] : written(own);
}
