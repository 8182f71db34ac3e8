import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** A rank and what is told right beside it: a former one, that of another place, those it is among, the places it gained. */
export const rankBesidePatterns: readonly Pattern[] = [
  pattern({
    kind: 'rank',
    name: 'a rank, the former one and the way that it moved from there',
    figures: { own: 'rank', former: 'rank', by: 'amount' },
    words:
      '{own}[，、（](?:{placeNoun})?[比较]{formerTime}的?{within}{0,4}?{former}(?<verb>{up|down|rankMoved|fellBack|leapt})了?{by}(?:{placeNoun})?(?=[，。；、）\\n])',
    which: { own: { bound: 'exact' }, former: { bound: 'exact' } },
    mixed: true,
    shared: [],
    law: ({ own, former, by }, said) => movedSo(own, former, by, said.word('verb')),
    example: '综合竞争力居全省第28位，较上年的第33位«下降5个»位次。',
    right: '上升5个',
  }),
  pattern({
    kind: 'rank',
    name: 'a better rank than that of another, and a lower value; or the other way round',
    figures: { own: 'rank', other: 'rank', by: ['amount', 'points', 'percent'] },
    words:
      '{own}[，、]{within}{0,3}?[比较]{within}{0,4}?{other}{within}{0,10}?{up|down:verb}了?{by}(?=[，。；、）\\n])',
    which: { own: { bound: 'exact' }, other: { bound: 'exact' } },
    mixed: true,
    shared: [],
    law: ({ own, other, by }, said) => higherOf(own, other, by, said),
    certainty: 'information',
    example: '公众安全感达99.2%，居全市第一，比第二名的石湖县«低0.3个百分点»。',
    right: '高0.3个百分点',
  }),
];

/** 第33位 to 第28位 is forward; what the places between them are is another row's. */
function movedSo(own: Metric, former: Metric, by: Metric, verb: string): Verdict | null {
  const isForward = valueOf(own) < valueOf(former);
  const isSaidForward = directionOf(verb) === 'up' || (directionOf(verb) === null && !BACK.test(verb));
  if (valueOf(own) === valueOf(former) || isForward === isSaidForward) return null;
  return {
    ...disproved(own, `${former.text} → ${own.text}`, {
      zh: `由${former.text}到${own.text}是${isForward ? '前移' : '后移'}，与“${verb}”不符`,
      en: `From ${former.text} to ${own.text} is ${isForward ? 'forward' : 'back'}, which does not go with ${verb}`,
    }),
    range: [by.range[0] - verb.length, by.range[1]],
  };
}

const BACK = rx`^{fellBack}$|^后`;

/** The first has more than the second, but where little is wanted: 失业率居第一低. */
function higherOf(own: Metric, other: Metric, by: Metric, said: Said): Verdict | null {
  const verb = said.word('verb');
  const isBetter = valueOf(own) < valueOf(other);
  if (valueOf(own) === valueOf(other) || (directionOf(verb) === 'up') === isBetter) return null;
  if (LOW.test(own.indicator) || LOW.test(said.before)) return null;
  return {
    ...disproved(by, `${own.text} — ${other.text}`, {
      zh: `${own.text}不会比${other.text}${verb}${by.text}，请核对`,
      en: `${own.text} is not ${verb}${by.text} than ${other.text}: check`,
    }),
    range: [by.range[0] - verb.length, by.range[1]],
  };
}

const LOW = rx`{wantsFall|lowWanted}|{dirtInAir}|降`;
