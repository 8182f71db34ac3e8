import { findPlaces } from '../outline/find-places.ts';
import { justBefore } from '../text/beside.ts';
import { onceAText } from '../text/once-a-text.ts';
import { rx } from '../text/word-pattern.ts';
import type { Metric } from './metric.ts';

/**
 * Whose a figure is by the place or region that opens its part of the paragraph or an earlier one of it: 中部地区…，发病率4.9%.
 * "" where none does or the whole place was named since; null where it is open: a numbered part under what was told before,
 * （2）乙类企业8亿元, or a zone named further ahead in the sentence.
 */
export function ownerSaid(text: string, start: number): string | null {
  const near = justBefore(text, start, NEAR_BY);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const told = line.split(PART_ENDS);
  // What begins before all this opens with nobody knows what.
  const parts = line.length === NEAR_BY && told.length > 1 ? told.slice(1) : told;
  const own = parts.at(-1) ?? '';
  if (parts.length > 1 && NUMBERED.test(own)) return null;
  if (parts.slice(0, -1).some((part) => NUMBERED.test(part)) && !NUMBERED.test(parts[0] ?? '')) return null;
  const zone = own.slice(0, -1).search(ZONE);
  if (zone >= 0 && !OWN_PLACE.test(own.slice(zone)) && own.slice(zone).includes('，')) return null;
  const known = ownersIn(text);
  for (const part of parts.toReversed()) {
    let owner = known.get(part);
    if (owner === undefined) known.set(part, (owner = ownerOpening(part, text)));
    if (owner !== null) return owner;
  }
  return '';
}

/** Whose the parts of sentences are that were asked for: the figures of a paragraph have them in common. */
const ownersIn = onceAText(() => new Map<string, string | null>());

function ownerOpening(part: string, text: string): string | null {
  return placeOpening(part, text) ?? (OWN_PLACE.test(part) ? '' : null);
}

/** 服务业增加值达到480亿元、·固定资产投资·完成520亿元: of the industry that the item before it is of. */
export function isOfIndustryBefore(text: string, { range: [start] }: Metric): boolean {
  return BEHIND_INDUSTRY.test(justBefore(text, start, FARTHEST_ITEM));
}

const FARTHEST_ITEM = 48;
const BEHIND_INDUSTRY = rx`{industry}[^，。；、\n]{0,20}、[^，。；、\d\n]{0,20}$`;

/** The place or region that a part of a sentence opens with, but for the one whose text this is. */
function placeOpening(part: string, text: string): string | null {
  const lead = LEAD.exec(part)?.[0].length ?? 0;
  const region = REGION.exec(part.slice(lead))?.[0];
  if (region !== undefined) return region;
  const [first] = findPlaces(part, lead, Math.min(part.length, lead + LONGEST_NAME));
  if (first?.start !== lead) return null;
  return text.slice(0, TITLE).includes(first.name.slice(0, 2)) ? '' : first.name;
}

const NEAR_BY = 240;
const TITLE = 300;
const LONGEST_NAME = 12;
const PART_ENDS = /[。；]/;
const NUMBERED = /^(?:（\d{1,2}）|[①-⑳])/;
const ZONE = rx`{zone}|新区`;
const OWN_PLACE = rx`{ownPlace}`;
/** Times and 其中 before the name of a place. */
const LEAD = rx`^(?:(?:\d{4}年|{leadTime}|其中|[\d—-]+月)[，：]?)*(?:中国)?`;
const REGION = rx`^(?:{region}|{han}{1,6}{regionEnd}|{mergedPlace})`;
