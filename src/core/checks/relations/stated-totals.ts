import type { Metric } from '../../metrics/metric.ts';
import { halfSteps, valueOf } from '../../relations/printed-value.ts';

/** «代表建议41件、委员提案27件，合计68件»: figures of one unit in a row, and the total that closes them. */
export interface StatedTotal {
  readonly whole: Metric;
  /** All that stand in the row, and how many of the last ones make the whole: a row may begin before its sum does. */
  readonly row: readonly Metric[];
  readonly agreeing: number | null;
  /** 合计, 共计 and 总计 sum up what was just said; 共 and 一共 may count more. */
  readonly certain: boolean;
}

/** Every total right after its word, with at least two exact figures of its unit directly before it in the sentence. */
export function* statedTotals(text: string, metrics: readonly Metric[]): Iterable<StatedTotal> {
  for (let index = 2; index < metrics.length; index++) {
    const whole = metrics[index];
    if (!whole || !TOTAL_ENDS.has(text.charCodeAt(whole.range[0] - 1)) || !isPlain(whole)) continue;
    const from = metrics[index - 1]?.range[1] ?? 0;
    const word = TOTAL.exec(text.slice(Math.max(from, whole.range[0] - 20), whole.range[0]))?.[1];
    const row = word === undefined ? [] : rowBefore(text, metrics, whole, index);
    if (word === undefined || row.length < 2) continue;
    yield { whole, row, agreeing: agreeing(row, whole), certain: word.endsWith('计') };
  }
}

const TOTAL = /^[^。；\n]{0,10}?[，、；（ ](合计|共计|总计|一共|共)(?:为|达到?|有)?$/;
/** The last characters of TOTAL, looked at first, for few figures stand behind one. */
const TOTAL_ENDS: ReadonlySet<number> = new Set(Array.from('计共为达到有', (char) => char.charCodeAt(0)));

function rowBefore(text: string, metrics: readonly Metric[], whole: Metric, index: number): readonly Metric[] {
  const row: Metric[] = [];
  for (let at = index - 1; at >= 0 && row.length < MOST; at--) {
    const part = metrics[at];
    if (part?.sentence !== whole.sentence || part.unit !== whole.unit || !isPlain(part)) break;
    const next = row[0];
    if (next && !IN_ROW.test(text.slice(part.range[1], next.range[0]))) break;
    row.unshift(part);
  }
  return row;
}

const MOST = 12;
const IN_ROW = /^[^。；\n]{0,24}$/;

/** How many figures at the end of the row make the whole, within rounding; null where no two or more do. */
function agreeing(row: readonly Metric[], whole: Metric): number | null {
  let rest = valueOf(whole);
  let slack = halfSteps([whole]);
  for (let count = 1; count <= row.length; count++) {
    const part = row[row.length - count] ?? whole;
    rest -= valueOf(part);
    slack += halfSteps([part]);
    if (count > 1 && Math.abs(rest) <= slack) return count;
  }
  return null;
}

function isPlain({ bound, value, unit }: Metric): boolean {
  return bound === 'exact' && typeof value === 'number' && unit !== '' && unit !== '%' && unit !== '个百分点';
}
