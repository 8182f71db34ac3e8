import type { Metric } from '../metrics/metric.ts';
import { sentenceBefore } from '../text/beside.ts';
import { rx } from '../text/word-pattern.ts';

/** 建县60年来，由86万元: where a value began in times when everything was small. */
export function isFromLongAgo({ status, range }: Metric, text: string): boolean {
  return status === 'reference' && LONG_AGO.test(sentenceBefore(text, range[0]));
}

const LONG_AGO = rx`{longAgo}`;
