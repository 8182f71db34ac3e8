import { unitNamed } from '../figures/unit-at.ts';
import type { Metric } from './metric.ts';
import { justBefore, sentenceBefore } from '../text/beside.ts';
import { rx, wordPattern, wordsOf } from '../text/word-pattern.ts';

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
function residentsBefore(text: string, { range: [start], indicator, concept }: Metric): string | null {
  if (concept !== null && !indicator.startsWith(EACH)) return null;
  if (!HOUSEHOLD.some((end) => indicator.endsWith(end))) return null;
  return [...justBefore(text, start, LONGEST_ACCOUNT).matchAll(RESIDENTS)].at(-1)?.[1] ?? null;
}

const EACH = '人均';
const HOUSEHOLD = wordsOf('householdAccount');
const RESIDENTS = wordPattern('({residentKind})(?:常住)?居民', 'g');
const LONGEST_ACCOUNT = 400;

/** What the figures before in its sentence are of, and how far that has come. */
export interface Carried {
  readonly thing: string | null;
  readonly stage: string | null;
  /** Whose income or spending it is: 城镇, 农村. */
  readonly residents: string | null;
}

/** 农业龙头企业达到12家，全年实现销售收入5亿元: what has no subject of its own is told of what was counted before. */
export function carriedBy(text: string, metrics: readonly Metric[], index: number): Carried {
  const metric = metrics[index];
  let stage: string | null = null;
  let thing: string | null = null;
  for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at--) {
    const before = metrics[at];
    if (!metric || before?.sentence !== metric.sentence) break;
    if (text.slice(before.range[1], metric.range[0]).includes('；')) break;
    stage ??= before.stage;
    const isAmount = before.aspect === 'level' || before.aspect === 'change';
    if (isAmount && before.indicator !== metric.indicator && before.concept === null) thing = before.indicator;
  }
  // 农村居民消费支出1.2万元。其中：食品支出: of the whole that the sentence divides.
  if (thing === null && metric?.concept === null && OPENS_PARTS.test(sentenceBefore(text, metric.range[0])))
    thing = lastBefore(metrics, index, 'level')?.indicator ?? null;
  // A count names what it counts: 小区17个.
  const isCount = metric && unitNamed(metric.unit)?.kind === 'count';
  return { thing: isCount ? null : thing, stage, residents: metric ? residentsBefore(text, metric) : null };
}

/** In figures: further back nothing is carried. */
const FARTHEST = 8;

/** 民营企业的进出口额…。其中，出口额: a sentence that divides what has an owner speaks of that owner. */
export function isOfOwner(text: string, metrics: readonly Metric[], index: number): boolean {
  const metric = metrics[index];
  if (!metric || !OPENS_PARTS.test(sentenceBefore(text, metric.range[0]))) return false;
  const divided = lastBefore(metrics, index);
  return divided?.concept === null && divided.indicator.includes(OWNED);
}

const OWNED = '的';

/** 其中 before parts of what was told. */
export const OPENS_PARTS = rx`^{among}`;

/** The last figure of the sentences before; of those that tell an amount, if so asked. */
function lastBefore(metrics: readonly Metric[], index: number, aspect?: Metric['aspect']): Metric | undefined {
  const own = metrics[index]?.sentence ?? 0;
  return metrics
    .slice(Math.max(0, index - FARTHEST), index)
    .findLast((each) => each.sentence < own && (aspect === undefined || each.aspect === aspect));
}
