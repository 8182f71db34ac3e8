import type { Aspect } from './metric.ts';
import type { Moment } from './period.ts';
import type { Place } from './place.ts';
import { isBase } from './status.ts';

/** Which moment of a span of years a figure is of: «五年来，常住人口突破70万» the end, «由25平方公里扩大到55平方公里» start and end. */
export function momentOf(place: Place, aspect: Aspect, indicator: string): Moment {
  if (isBase(place)) return 'start';
  if (aspect !== 'level' && aspect !== 'share') return 'span';
  const left = place.text.slice(place.clause[0], place.figure.range[0]);
  const before = left + place.figure.text.slice(0, 2);
  if (/始终|每年|年均|一直/.test(before)) return 'span';
  if (STOCK.test(indicator) || GREW_FROM.test(left)) return 'end';
  return REACHED.test(before) && !FLOW.test(before) ? 'end' : 'span';
}

/** What stands at a moment: 存款余额, 常住人口, 城镇化率. */
const STOCK = /(?:余额|人口|里程|比重|占比|化率|覆盖率|失业率)$/;
const REACHED =
  /(?:达到?|突破|超过|增[加至]?[至到]|[提扩升][高大升]?[至到]|降[低至]?[至到]|稳定在|控制在|保持在|接近|总数|保有量)[^，]{0,3}$/;
const GREW_FROM = /[由从][^，。；]{0,80}\d[^，。；]{0,80}[到至为][^，。；\d]{0,4}$/;
const FLOW = /(?:累计|收入|投资|产值|成交额|交易额|资金|贷款|税收|总额|销售)/;
