import type { Metric } from '../../metrics/metric.ts';
import { valueOf } from '../../relations/printed-value.ts';

/** «完成投资24.6亿元，占年度计划的104.2%»: a result and its share of the plan, which give the plan. */
export interface ImpliedPlan {
  readonly result: Metric;
  readonly percent: Metric;
  /** The least and the most that the plan can be, by the printed digits of both. */
  readonly least: number;
  readonly most: number;
}

/** «110亿元，占计划的103%。其中甲20亿元，占102%；乙59亿元，占120%»: a plan, and those of its parts. */
export interface DividedPlan {
  readonly whole: ImpliedPlan;
  readonly parts: readonly ImpliedPlan[];
}

/** Every plan that is followed by 其中 and the plans of parts, in one paragraph and one unit. */
export function* dividedPlans(text: string, metrics: readonly Metric[]): Iterable<DividedPlan> {
  let whole: ImpliedPlan | null = null;
  let before: ImpliedPlan | null = null;
  let parts: ImpliedPlan[] = [];
  for (const plan of impliedPlans(text, metrics)) {
    const between: string = before ? text.slice(before.percent.range[1], plan.result.range[0]) : '\n';
    const goesOn: boolean =
      before?.result.unit === plan.result.unit &&
      between.length < FARTHEST &&
      !between.includes('\n') &&
      // 70个工业项目…: another sentence divides the whole anew.
      (!whole || !between.includes('。'));
    if (goesOn && whole && !between.includes('其中')) parts.push(plan);
    else {
      if (whole) yield { whole, parts };
      whole = goesOn && AMONG.test(between) ? before : null;
      parts = [plan];
    }
    before = plan;
  }
  if (whole) yield { whole, parts };
}

const FARTHEST = 140;
/** 。其中46个竣工项目完成投资 */
const AMONG = /^[。；，]其中/;

function* impliedPlans(text: string, metrics: readonly Metric[]): Iterable<ImpliedPlan> {
  for (let index = 1; index < metrics.length; index++) {
    const [result, percent] = [metrics[index - 1], metrics[index]];
    if (!result || percent?.unit !== '%' || percent.range[0] - result.range[1] > LONGEST) continue;
    if (!OF_PLAN.test(text.slice(result.range[1], percent.range[0]))) continue;
    if (result.bound !== 'exact' || percent.bound !== 'exact' || result.unit === '%') continue;
    const [value, share] = [valueOf(result), valueOf(percent)];
    if (!(value > 0 && share > 0)) continue;
    const [slack, cut] = [result.step / 2, percent.step];
    yield {
      result,
      percent,
      least: (100 * (value - slack)) / (share + cut),
      most: (100 * (value + slack)) / Math.max(share - cut, cut),
    };
  }
}

const LONGEST = 16;
const OF_PLAN = /^[，、（](?:占|为|完成)了?(?:年度|全年|年初)?(?:投资)?(?:计划|任务|目标)(?:任务|投资)?的?$/;

/** «完成325亿元，超年度任务65亿元»: what was done, and by how much it passes the plan. */
export function isPassedBy(text: string, done: Metric, over: Metric): boolean {
  if (done.unit !== over.unit || over.unit === '%' || over.range[0] - done.range[1] > LONGEST) return false;
  return PASSED_BY.test(text.slice(done.range[1], over.range[0]));
}

const PASSED_BY =
  /^[，、]超(?:额完成|出|过)?了?(?:年度|全年|年初|[省市州县区]定|[省市州县区]?下达)?(?:的|投资)?(?:目标|任务|计划){1,2}数?$/;
