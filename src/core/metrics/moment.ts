import {
  momentEach,
  momentFlow,
  momentGrewFrom,
  momentListed,
  momentOfYear,
  momentOfSpans,
  momentPassed,
  momentReached,
  momentStock,
  momentThroughout,
  momentYearly,
} from '../knowledge/metric-phrasing.ts';
import { unitNamed } from '../figures/unit-at.ts';
import { rx } from '../text/word-pattern.ts';
import type { Aspect } from './metric.ts';
import type { Moment } from './period.ts';
import type { Place } from './place.ts';
import { isBase } from './status.ts';

/** Which moment of a span of years a figure is of: «五年来，常住人口突破70万» the end, «由25平方公里扩大到55平方公里» start and end. */
export function momentOf(place: Place, aspect: Aspect, indicator: string): Moment {
  const left = place.text.slice(place.clause[0], place.figure.range[0]);
  if (momentOfSpans.test(left)) return 'span';
  if (isBase(place)) return 'start';
  if (aspect === 'growth' && OVER_A_YEAR.test(left)) return 'end';
  if (aspect !== 'level' && aspect !== 'share') return 'span';
  const before = left + place.figure.text.slice(0, 2);
  if (momentThroughout.test(before)) return 'span';
  const behind = place.text.slice(place.figure.range[1], place.figure.range[1] + BEHIND);
  if (aspect === 'level' && momentOfYear.test(behind) && !SUMMED.test(left)) return 'end';
  // 人均可支配收入2.3万元，年均增长7%: what one person has is of a year.
  if (aspect === 'level' && momentEach.test(indicator) && !SUMMED.test(left)) return 'end';
  // 3.6万名贫困人口脱贫 is no stock: they are counted by what became of them.
  const counted = place.text.startsWith(indicator, place.noun[0]);
  if ((!counted && momentStock.test(indicator)) || momentGrewFrom.test(left) || momentGrewFrom.test(beforeList(left)))
    return 'end';
  if (momentYearly.test(indicator) && momentPassed.test(before) && !SUMMED.test(left)) return 'end';
  // 产值过亿元楼宇达到9座: the amount is a part of what is counted.
  const flows = unitNamed(place.figure.unit)?.kind === 'count' ? SUMMED : momentFlow;
  const isFlow = flows.test(before) && !momentEach.test(before);
  return !isFlow && (momentReached.test(before) || momentReached.test(beforeList(left))) ? 'end' : 'span';
}

/** 比上年增长9%: within a span, of its last year. */
const OVER_A_YEAR = rx`^(?:{than}{lastYear}|{sameTime})`;
/** In characters: ，相当于2019年的1.46倍. */
const BEHIND = 20;
const SUMMED = rx`{cumulative}`;

/** 分别达到44900元和 · 19800元: the words before the first of a list. */
function beforeList(left: string): string {
  return left.slice(0, momentListed.exec(left)?.index ?? 0);
}
