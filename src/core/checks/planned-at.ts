import { placesInTime } from '../outline/places-in-time.ts';
import type { Report } from './rule.ts';

/** Whether the report plans at an offset (二、2021年工作安排) or looks back; read when it is first asked, for few rules ask. */
export function plannedAt({ body, sections, facts }: Report): (at: number) => boolean {
  let places: ReturnType<typeof placesInTime> | null = null;
  return (at) => {
    places ??= placesInTime(body, sections, facts);
    const sentence = body.sentences.find(({ range }) => range[0] <= at && at < range[1]);
    return sentence !== undefined && places[sentence.index]?.plans === true;
  };
}
