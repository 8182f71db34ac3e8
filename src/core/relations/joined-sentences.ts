import type { Metric } from '../metrics/metric.ts';
import { clauseBefore } from '../text/beside.ts';
import { rx } from '../text/word-pattern.ts';
import { measureOf } from './commensurable.ts';
import { figurePattern } from './figure-pattern.ts';
import type { MaskedText } from './masked-text.ts';
import type { Relation } from './relation.ts';
import type { Stretch } from './stretches.ts';
import { cutStretches } from './stretches.ts';
import { seamed } from './without-asides.ts';

/**
 * A masked text in which a sentence that tells on is one with those before it, so that rows read over the full stop between:
 * «抽检1250批次。其中合格1225批次。合格率达98%» is told in three sentences and of one thing. What opens so has a rate, a mean,
 * a total or a change; others begin anew.
 *
 * @returns a text whose stretches are those that were joined; null where none was
 */
export function withJoinedSentences(masked: MaskedText): MaskedText | null {
  const seams = masked.stretches.flatMap(seamsIn);
  if (seams.length === 0) return null;
  const parts: string[] = [];
  let from = 0;
  for (const at of seams) {
    parts.push(masked.text.slice(from, at), SEAM);
    from = at + 1;
  }
  const text = [...parts, masked.text.slice(from)].join('');
  const stretches = cutStretches(text, masked.metricAt.keys()).flatMap((near) => seamed(near, seams));
  return { ...masked, text, stretches };
}

const [FULL_STOP, SEAM] = ['。', '，'];

/** The full stops of a stretch before a sentence that tells on, and before the one that stands in front of that, where it is short. */
function seamsIn({ text, start }: Stretch): readonly number[] {
  const seams: number[] = [];
  let last = 0;
  for (let at = text.indexOf(FULL_STOP, 1); at >= 0; at = text.indexOf(FULL_STOP, at + 1)) {
    TELLS_ON.lastIndex = at + 1;
    if (TELLS_ON.test(text)) {
      const isNext = last > 0 && at - last <= SHORT && !text.slice(last, at).includes('\n');
      if (isNext && seams.at(-1) !== start + last) seams.push(start + last);
      seams.push(start + at);
    }
    last = at;
  }
  return seams;
}

const TELLS_ON = figurePattern('{tellsOn}', 'y');
/** In characters, figures as one each. */
const SHORT = 36;

/**
 * Whether no other figure of its measures stands among those of a relation that fails: told over several sentences, another one
 * may be whose the rate or the sum is.
 */
export function isAlone({ places }: Relation, { source, metrics }: MaskedText): boolean {
  const taking = places.map(({ metric }) => metric);
  const [first, last] = [taking[0], taking.at(-1)];
  if (!first || !last || first.sentence === last.sentence) return true;
  const kinds = new Set(taking.map(kindOf));
  return metrics.every(
    (each) =>
      each.sentence < first.sentence ||
      each.range[0] > last.range[0] ||
      taking.includes(each) ||
      !kinds.has(kindOf(each)) ||
      HELD_AGAINST.test(clauseBefore(source, each.range[0], STOPS)),
  );
}

/** 比上年多31件: how much more than at another time. */
const HELD_AGAINST = rx`^{than}`;
const STOPS = '，。；：（\n';

/** Levels and shares of a measure, or what grew or changed in it. */
function kindOf(metric: Metric): string {
  const { aspect } = metric;
  return `${aspect === 'share' ? 'level' : aspect} ${measureOf(metric)}`;
}
