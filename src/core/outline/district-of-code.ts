import type { Place } from '../text/lookup/districts.ts';
import { allPlaces, placeOfCode, placesNamed } from '../text/lookup/districts.ts';
import type { District } from './report-facts.ts';

/** The district with these six digits of GB/T 2260, or null. 110101 → 北京市东城区. */
export function districtOfCode(code: string): District | null {
  const place = placeOfCode(code);
  return place && asDistrict(place);
}

/** All districts that a name can mean: 城关区 → one in 拉萨市, one in 兰州市. */
export function districtsNamed(name: string): readonly District[] {
  return placesNamed(name).map(asDistrict);
}

/** Every province, city and county-level division, in the order of their codes. */
export function allDistricts(): readonly District[] {
  return allPlaces().map(asDistrict);
}

function asDistrict(place: Place): District {
  const path: string[] = [];
  for (let each: Place | null = place; each; each = each.parent) path.unshift(each.name);
  return { name: place.name, path, code: place.code };
}
