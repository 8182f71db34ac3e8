import type { Metric } from '../metrics/metric.ts';
import { valueOf } from './interval.ts';
import { share } from './laws.ts';
import { placeAmong } from './place-among.ts';

/**
 * Whether a share that a part and a whole do not give is given by others of its sentence: «财政支出50亿元，民生支出40亿元，其中社保
 * 10亿元，占总支出的20%» by the first of them, «登记3126人，就业2987人，帮扶率100%、就业率95.6%» has its own rate, and of
 * «45个项目、3.2万套，交付40个、3.04万套，交付率95%» the flats give it.
 */
export function isOfOtherFigures(part: Metric, whole: Metric, percent: Metric, metrics: readonly Metric[]): boolean {
  const at = placeAmong(metrics, percent);
  if (isOfThoseBeside(part, whole, percent, metrics) || isOfWhatOthersAre(part, percent, metrics)) return true;
  return metrics.slice(Math.max(0, at - FAR), at + FAR).some((each) => {
    if (each.sentence !== percent.sentence || each === part || each === whole || each === percent) return false;
    if (each.unit === percent.unit) return share(part, whole, each).holds;
    return each.unit === part.unit && share(part, each, percent).holds;
  });
}

/** Two told in another unit, each right beside one of these and on the same side of it. */
function isOfThoseBeside(part: Metric, whole: Metric, percent: Metric, metrics: readonly Metric[]): boolean {
  const [one, all] = [placeAmong(metrics, part), placeAmong(metrics, whole)];
  return [-1, 1].some((side) => {
    const [other, total] = [metrics[one + side], metrics[all + side]];
    const areTold = other?.sentence === percent.sentence && total?.sentence === percent.sentence;
    return areTold && other.unit === total.unit && other.unit !== part.unit && share(other, total, percent).holds;
  });
}

/** «少儿22万人，占16%；中青年92万人，占67%；老人22万人，其中高龄14万人，占10%»: the share is of what those of others are of. */
function isOfWhatOthersAre(part: Metric, percent: Metric, metrics: readonly Metric[]): boolean {
  const at = placeAmong(metrics, percent);
  return metrics.slice(Math.max(0, at - FAR), at + FAR).some((other, index, near) => {
    const own = near[index + 1];
    if (!own || other === part || own === percent || other.unit !== part.unit) return false;
    if (own.unit !== percent.unit || own.aspect !== 'share' || own.sentence !== percent.sentence) return false;
    if (other.sentence !== own.sentence) return false;
    const due = (valueOf(part) / valueOf(other)) * valueOf(own);
    const room = own.step / valueOf(own) + other.step / valueOf(other) + part.step / valueOf(part);
    return Math.abs(due - valueOf(percent)) <= percent.step / 2 + (due * room) / 2;
  });
}

/** In figures. */
const FAR = 8;
