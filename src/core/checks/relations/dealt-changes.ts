import type { Metric } from '../../metrics/metric.ts';
import { directionOf } from './changes.ts';

/** «分别从每月305元、412元提高到318元、430元»: as many values before a verb of movement as after it, in their order. */
export interface DealtChange {
  readonly verb: string;
  readonly direction: 'up' | 'down';
  readonly pairs: readonly (readonly [from: Metric, to: Metric])[];
}

/** Every 分别由…到… whose verb tells a direction and whose values before and after pair off in one unit. */
export function* dealtChanges(text: string, metrics: readonly Metric[]): Iterable<DealtChange> {
  let next = 0;
  for (let at = text.indexOf(DEALT); at >= 0; at = text.indexOf(DEALT, at + 1)) {
    if (!FROM.includes(text.charAt(at + DEALT.length))) continue;
    while ((metrics[next]?.range[0] ?? Infinity) < at) next++;
    const change = rowsFrom(text, metrics, next);
    if (change) yield change;
  }
}

const DEALT = '分别';
const FROM = '由从';

function rowsFrom(text: string, metrics: readonly Metric[], first: number): DealtChange | null {
  const values: Metric[] = [];
  let split = 0;
  let verb = '';
  for (let index = first; index < first + MOST; index++) {
    const metric = metrics[index];
    const before = values.at(-1);
    const between = before && metric ? text.slice(before.range[1], metric.range[0]) : '';
    if (!metric || (before && metric.unit !== before.unit)) break;
    if (before && !JOINS.test(between)) {
      const moved = split === 0 ? VERB.exec(between)?.[1] : undefined;
      if (moved === undefined) break;
      [verb, split] = [moved, values.length];
    }
    values.push(metric);
  }
  const direction = directionOf(verb);
  if (split < 2 || direction === null || values.length !== 2 * split) return null;
  return {
    verb,
    direction,
    pairs: values.slice(0, split).flatMap((from, index) => pairOf(from, values[split + index])),
  };
}

function pairOf(from: Metric, to: Metric | undefined): readonly (readonly [Metric, Metric])[] {
  return to ? [[from, to]] : [];
}

/** No row deals out more values than this, before and after together. */
const MOST = 12;
const JOINS = /^(?:、|和|与|及)[^，。；：、\d]{0,6}$/;
const VERB =
  /^[^，。；：、\d]{0,6}?(提高|提升|上升|增加|增长|扩大|下降|降低|减少|缩短|压缩|压减|缩减|精简|升|降|减|缩|增)[到至为]了?[^，。；：、\d]{0,6}$/;
