import { largest } from '../../text/extremes.ts';
import { placesNamed } from '../../text/lookup/districts.ts';
import { rx, wordsOf } from '../../text/word-pattern.ts';
import type { Members } from './members.ts';

/** Whether the measure word can sum up just these: “三江” rivers only, 三市 the names of cities only, and no provinces'. */
export function suitsMeasure({ things, opens }: Members, measure: string, arabic: boolean): boolean {
  if (measure === '市' && !arabic) return things.length > 2 && things.every((thing) => isCity(thing));
  if (PLACE_KINDS.includes(measure))
    return things.length > 2 && things.every((thing, index) => isPlace(thing, measure, index === 0));
  if (!QUOTED.includes(measure)) return true;
  return opens && !arabic && (measure !== '江' || things.every((thing) => ['江', '河'].includes(thing.slice(-1))));
}

function isCity(thing: string): boolean {
  return thing.length > 1 && thing.length < 6 && !'省区县旗角洲盟'.includes(thing.slice(-1)) && !isProvince(thing);
}

const PLACE_KINDS = wordsOf('rowOfPlaces');

/** 迭部: a county without its kind; the first may have a verb before it. */
function isPlace(thing: string, kind: string, first: boolean): boolean {
  const names = first ? [thing.slice(-2), thing.slice(-3)] : [thing];
  return names.some((name) => name.length > 1 && placesNamed(name + kind).length > 0);
}

/** 江苏, 广西: named without its kind. */
function isProvince(name: string): boolean {
  return (
    ['省', '自治区'].some((kind) => placesNamed(name + kind).length > 0) || placesNamed(name).some(isWholeProvince)
  );
}

function isWholeProvince({ code }: { readonly code: string }): boolean {
  return code.endsWith('0000');
}

/**
 * 甲园、乙园4家企业, 甲县、乙县3座电站: an Arabic count that is more than what is named may count what stands in these places;
 * of places it sums up their own kind alone (甲园、乙园3个园区), of other things one more.
 */
export function isOfTheirKind(
  things: readonly string[],
  counts: ReadonlySet<number>,
  stated: number,
  noun: string,
): boolean {
  const last = things.at(-1)?.slice(-1) ?? '';
  if (noun.includes(last) && things.every((thing) => thing.endsWith(last))) return true;
  const joined = things.flatMap((thing) => thing.split(JOINS));
  if (ROAD_NOUN.test(noun) && stated === joined.length + 1 && joined.every((thing) => ROADS.includes(thing.slice(-1))))
    return true;
  return (
    [things.length + 1, largest(counts) + 1].includes(stated) &&
    (SCHOOL.test(things.at(-1) ?? '') || !PLACES.includes(last))
  );
}

/** 胜利路、学府路和贝尔大街4条道路: roads, whatever each is called. */
const ROADS = '路街巷道';
const ROAD_NOUN = rx`[路街巷道]`;

/** No 园 of these is a place with schools of its own. */
const SCHOOL = rx`{schoolEnd}$`;

/** What the names of places end with. */
const PLACES = '省市县区州旗镇乡村庄屯湾岭沟寨堡关园城街';

const QUOTED = wordsOf('quotedSumming');
const JOINS = rx`{joiner}`;
