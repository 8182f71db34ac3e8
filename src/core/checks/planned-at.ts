import type { PlaceInTime } from '../outline/places-in-time.ts';
import { placesInTime } from '../outline/places-in-time.ts';
import type { Report } from './rule.ts';

/** Whether the report plans at an offset (二、2021年工作安排) or looks back; read when it is first asked, for few rules ask. */
export function plannedAt(report: Report): (at: number) => boolean {
  return (at) => {
    const sentence = report.body.sentences.find(({ range }) => range[0] <= at && at < range[1]);
    return sentence !== undefined && placesOf(report)[sentence.index]?.plans === true;
  };
}

const known = new WeakMap<Report, readonly PlaceInTime[]>();

/** Those rules ask for the same places. */
function placesOf(report: Report): readonly PlaceInTime[] {
  const places = known.get(report) ?? placesInTime(report.body, report.sections, report.facts);
  known.set(report, places);
  return places;
}
