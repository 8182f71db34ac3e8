import { figureBoundBefore, figureBoundBehind, figureItem, figureLeastEach } from '../knowledge/figure-phrasing.ts';
import type { Figure } from './figure.ts';

/**
 * A bound written once for a list is that of every number in it: «控制在5%和3%以内» → both atMost, «不低于5家、8家» → both
 * atLeast, «不少于2个中心村、3个示范院» → both atLeast. The text of each figure stays what touches its own number.
 */
export function shareBounds(text: string, figures: readonly Figure[]): readonly Figure[] {
  const shared = [...figures];
  let closed = false;
  for (let at = shared.length - 2; at >= 0; at--) {
    const [here, next] = [shared[at], shared[at + 1]];
    closed = here !== undefined && next !== undefined && listed(text, here, next) && (closed || closes(text, next));
    if (here && next && closed && here.bound === 'exact') shared[at] = { ...here, bound: next.bound };
    else closed = false;
  }
  for (let at = 1; at < shared.length; at++) {
    const [before, here] = [shared[at - 1], shared[at]];
    if (
      before &&
      here?.bound === 'exact' &&
      opens(before) &&
      (listed(text, before, here) || itemised(text, before, here))
    ) {
      shared[at] = { ...here, bound: before.bound };
    }
  }
  return shared;
}

/** Of one unit, or both rates (4.2%、2.5‰以内), with nothing but 和 or 、 between them. */
function listed(text: string, a: Figure, b: Figure): boolean {
  const alike = a.unit === b.unit || (RATES.has(a.unit) && RATES.has(b.unit));
  return b.range[0] - a.range[1] === 1 && alike && '和、与及'.includes(text.charAt(a.range[1]));
}

/** Of one unit, each with its noun: 不少于2个中心村、3个示范院. */
function itemised(text: string, a: Figure, b: Figure): boolean {
  const between = b.range[0] - a.range[1];
  if (a.unit !== b.unit || between > LONGEST_ITEM || !figureLeastEach.test(a.text)) return false;
  return figureItem.test(text.slice(a.range[1], b.range[0]));
}

/** In characters. */
const LONGEST_ITEM = 12;

const RATES: ReadonlySet<string> = new Set(['%', '‰']);

/** Whether its bound stands behind it, for those before to share: 以内, 以上, 左右; 余 and 多 are of one number only. */
function closes(text: string, figure: Figure): boolean {
  const tail = text.slice(figure.number[1], figure.range[1]);
  return figureBoundBehind.test(tail);
}

function opens({ text }: Figure): boolean {
  return figureBoundBefore.test(text);
}
