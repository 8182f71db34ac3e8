import type { Metric } from '../metrics/metric.ts';
import { share } from './laws.ts';
import { placeAmong } from './place-among.ts';

/**
 * Whether a share that a part and a whole do not give is given by others of its sentence: «财政支出50亿元，民生支出40亿元，其中社保
 * 10亿元，占总支出的20%» by the first of them, and «登记3126人，就业2987人，帮扶率100%、就业率95.6%» has its own rate.
 */
export function isOfOtherFigures(part: Metric, whole: Metric, percent: Metric, metrics: readonly Metric[]): boolean {
  const at = placeAmong(metrics, percent);
  const others = metrics
    .slice(Math.max(0, at - FAR), at + FAR)
    .filter((each) => each.sentence === percent.sentence && each !== part && each !== whole && each !== percent);
  return others.some((each, index) => {
    if (each.unit === percent.unit) return share(part, whole, each).holds;
    if (each.unit === part.unit) return share(part, each, percent).holds;
    // 9个4312套，已交付8个4050套，交付率93.9%: of the flats.
    return others.slice(index + 1).some((next) => next.unit === each.unit && share(next, each, percent).holds);
  });
}

/** In figures. */
const FAR = 8;
