import { neverPlannedDown, neverPlannedUp } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { directionOf, wrongWord } from '../../laws.ts';
import type { Guard, Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** A part of the year that is over tells how it was. */
const soFar: Guard = {
  name: 'a quarter that is over',
  words: '季度[^。；\\n]{0,24}⟦',
  quiet: '二、2021年工作安排\n今年一季度，固定资产投资下降3%。',
};

/** Targets that go the way nobody plans. */
export const plannedWayPatterns: readonly Pattern[] = [
  pattern({
    kind: 'bound-direction',
    name: 'a target that goes the way nobody plans',
    figures: { by: 'percent' },
    which: { by: { status: 'target', aspect: 'growth', known: true } },
    words: '{up|down:verb}了?{by}(?=[，。；、左以\\n])',
    unless: [soFar],
    law: ({ by }, said) => unplanned(by, said),
    example: '今年主要预期目标是：社会消费品零售总额«下降6%以上»。',
    right: '增长6%以上',
  }),
];

function unplanned(by: Metric, said: Said): Verdict | null {
  const verb = said.word('verb');
  const never = directionOf(verb) === 'up' ? neverPlannedUp : neverPlannedDown;
  if (by.concept === null || !never.has(by.concept)) return null;
  return wrongWord(by, verb, {
    zh: `目标写的是“${by.indicator}${verb}${by.text}”，请核对增减`,
    en: `The target is ${by.indicator} ${verb} ${by.text}: check its direction`,
  });
}
