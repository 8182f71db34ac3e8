import type { Bilingual } from '../knowledge/bilingual.ts';
import { oddUnits } from '../knowledge/odd-units.ts';
import type { Metric } from '../metrics/metric.ts';
import { sentenceBefore } from '../text/beside.ts';
import { addTo } from '../text/group-by.ts';
import { rx } from '../text/word-pattern.ts';
import { numberOf } from './interval.ts';

/** What is said of a figure whose thing is never told in its unit, or never of so much: 厂房8.4万平方公里, 参保率98‰. */
export function inOddUnit(metric: Metric, text: string): Bilingual | null {
  const { unit, indicator, aspect, range } = metric;
  if (unit === '‰' && aspect === 'level' && RATE.test(indicator)) return ofOther(metric);
  const rows = BY_UNIT.get(unit);
  if (!rows || (aspect !== 'level' && aspect !== 'change')) return null;
  const row = rows.find(({ phrase, most = 0 }) => numberOf(metric) > most && phrase.test(indicator));
  if (!row || row.unless?.test(sentenceBefore(text, range[0])) === true) return null;
  return ofOther(metric);
}

const RATE = rx`{highWanted}$`;

const BY_UNIT = new Map<string, (typeof oddUnits)[number][]>();
for (const row of oddUnits) for (const unit of row.units) addTo(BY_UNIT, unit, row);

function ofOther({ indicator, text }: Metric): Bilingual {
  return {
    zh: `“${indicator}”不会是${text}，请核对数字和单位`,
    en: `${indicator} cannot be ${text}: check the digits and the unit`,
  };
}
