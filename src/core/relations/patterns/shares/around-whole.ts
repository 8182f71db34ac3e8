import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, sentenceAfter } from '../../../text/beside.ts';

/** What stands around a whole and its part. */
export interface Around {
  /** The clause up to the whole. */
  readonly named: string;
  readonly between: string;
  /** What is counted: 200家·企业. */
  readonly noun: string;
}

/** What stands around a whole and a part behind it: «合格产品» between 抽检产品200批次 and 196批次. */
export function aroundWhole(whole: Metric, part: Metric, source: string): Around {
  const between = source.slice(whole.range[1], part.range[0]);
  return {
    named: clauseBefore(source, whole.range[0], stops),
    between,
    noun: sentenceAfter(between, 0, 14, '，。；、0123456789'),
  };
}

/** What ends a clause. */
export const stops = '，。；：、！？\n';
