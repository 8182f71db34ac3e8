import type { Metric } from '../metrics/metric.ts';
import { wordPattern } from '../text/word-pattern.ts';

/**
 * What was added and all there is bear one name, or one of them none: 公共充电桩 and 充电桩保有量, 绿道 and 绿道总长. 企业 and
 * 规上企业 are two things.
 */
export function areOfOneName(by: Metric, to: Metric): boolean {
  if (by.concept !== null && by.concept === to.concept) return true;
  const [added, all] = [nameOf(by), nameOf(to)];
  return added.length < SHORTEST || all.length < SHORTEST || added.endsWith(all);
}

const SHORTEST = 2;

function nameOf({ indicator }: Metric): string {
  return indicator.replace(NO_NAME, '');
}

const NO_NAME = wordPattern(
  '^{ownPlace}|(?:总[长数量值]度?|{wholeExtent}|{total})$|{spanEnd}|{fullYear}年[末底]?',
  'g',
);
