import type { Metric } from '../../metrics/metric.ts';
import { valueOf } from './printed-value.ts';

/** «净增60家，由380家增加到440家»: what was added, the value before and the total after, in one unit and one sentence. */
export interface Increment {
  readonly by: Metric;
  readonly from: Metric;
  readonly to: Metric;
  /** 净增 is the difference; what was newly built (新增, 新建) may be more, for something old was closed. */
  readonly net: boolean;
}

/** Every increment whose base and total stand beside it: before the pair, or between base and total. */
export function* increments(text: string, metrics: readonly Metric[]): Iterable<Increment> {
  for (let index = 2; index < metrics.length; index++) {
    const [first, second, third] = [metrics[index - 2], metrics[index - 1], metrics[index]];
    if (!first || !second || third?.unit !== second.unit || second.unit !== first.unit || first.unit === '%') continue;
    if (third.sentence !== first.sentence || ![first, second, third].every(isPlain)) continue;
    const found = beforePair(text, first, second, third) ?? between(text, first, second, third);
    if (found) yield found;
  }
}

/** Whether base and increment make the total. */
export function addsUp({ by, from, to }: Increment): boolean {
  const tolerance = [by, from, to].reduce((sum, { step }) => sum + (step === 1 ? 0 : step / 2), 0);
  return Math.abs(valueOf(from) + valueOf(by) - valueOf(to)) <= tolerance * (1 + 1e-9);
}

function beforePair(text: string, by: Metric, from: Metric, to: Metric): Increment | null {
  const added = ADDED.exec(text.slice(Math.max(0, by.range[0] - 24), by.range[0]))?.[1];
  if (added === undefined || !INTO_PAIR.test(text.slice(by.range[1], from.range[0]))) return null;
  return TO.test(text.slice(from.range[1], to.range[0])) ? { by, from, to, net: isNet(added) } : null;
}

function between(text: string, from: Metric, by: Metric, to: Metric): Increment | null {
  if (!BASE.test(text.slice(Math.max(0, from.range[0] - 16), from.range[0]))) return null;
  const added = ADDED.exec(text.slice(from.range[1], by.range[0]))?.[1];
  if (added === undefined || !TOTAL.test(text.slice(by.range[1], to.range[0]))) return null;
  return { by, from, to, net: isNet(added) };
}

function isNet(added: string): boolean {
  return added !== '新增' && added !== '新建' && added !== '增设';
}

/** The verb and what is added, right before the increment. */
const ADDED = /(净增长?|新增|新建|增加|增设|增长)了?[^，。；：、\d\n]{0,16}$/;
/** ，总数由 380家: the same thing, from its first value. */
const INTO_PAIR = /^[^，。；\d]{0,12}[，、（][^，。；、\d]{0,12}[由从][^，。；、\d]{0,8}$/;
const TO = /^[^，。；、\d]{0,8}(?:到|至|为)(?:了|今年的?)?$/;
/** 上年末共有学校52所. */
const BASE = /(?:原有|现有|(?:上年|去年|年初|此前)[末底]?[^，。；\d]{0,8}有)[^，。；\d]{0,8}$/;
const TOTAL = /^[^，。；\d]{0,12}[，、](?:总[数量]|累计|目前|现)?(?:已|将)?(?:达到?|增加?到|增至|共有?|为)$/;

function isPlain({ bound, value }: Metric): boolean {
  return bound === 'exact' && typeof value === 'number';
}
