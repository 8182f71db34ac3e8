import type { Metric } from '../../metrics/metric.ts';
import { justBefore } from '../../text/beside.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';

/** 云岭新区进入全面开发阶段。生产总值增长23%: what has no place of its own is of the zone that its paragraph opens with. */
export function isOfZone(text: string, { range: [start], scope }: Metric): boolean {
  const near = justBefore(text, start, NEAR_BY);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  const clause = line.slice(Math.max(line.lastIndexOf('，'), line.lastIndexOf('。')) + 1);
  return scope !== 'district' && ZONE.test(line) && !OWN_PLACE.test(clause);
}

const NEAR_BY = 160;
const ZONE = rx`(?:{zone}|新区)(?:{entersStage}|实现)`;
const OWN_PLACE = rx`{ownPlace}`;

/** 农村居民可支配收入1.2万元。其中：工资性收入: the residents named last, where something is told of what they have or spend. */
export function residentsBefore(text: string, { range: [start], indicator, concept }: Metric): string | null {
  if (concept !== null && !indicator.startsWith(EACH)) return null;
  if (!HOUSEHOLD.some((end) => indicator.endsWith(end))) return null;
  return [...justBefore(text, start, LONGEST_ACCOUNT).matchAll(RESIDENTS)].at(-1)?.[1] ?? null;
}

const EACH = '人均';
const HOUSEHOLD = wordsOf('householdAccount');
const RESIDENTS = wordPattern('({residentKind})(?:常住)?居民', 'g');
const LONGEST_ACCOUNT = 400;
