import type { Metric } from '../../../metrics/metric.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { valueOf } from '../../interval.ts';
import { difference } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

const GROWTHS = { bound: 'exact' } as const;

/** A target, what came of it and how far that is from it. */
export const gapToTargetPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'a target of growth, the growth and how far it lies from its target',
    figures: { aim: 'percent', done: 'percent', gap: 'points' },
    which: { aim: GROWTHS, done: GROWTHS },
    words:
      '(?:{planned|intention}|{spanStart}{setByPlan}){within}{0,16}{grows}{aim}{within}{0,10}[，；](?:{thisYear}|{outcome}|[仅只]|{within}{0,4}){0,2}{grows}{done}[，。；](?:[这该]一?)?(?:{growthName})?(?:{aboveGap}|(?<below>{belowGap})){within}{0,6}(?:{planned|intention}){within}{0,6}{gap}(?=[，。；、）\\n])',
    shared: [],
    law: ({ aim, done, gap }, said) => gapTo(done, aim, gap, said),
    example: '年初确定的固定资产投资增长8%目标未能实现，全年仅增长5.4%。这一增速低于目标«3.6个百分点»。',
    right: '2.6个百分点',
  }),
];

/** Of falls the verbs turn round, and what lies on the other side is another slip. */
function gapTo(done: Metric, aim: Metric, gap: Metric, said: Said): Verdict | null {
  const isBelow = said.word('below') !== '';
  if (FALL.test(said.match) || valueOf(done) === valueOf(aim) || valueOf(done) < valueOf(aim) !== isBelow) return null;
  return difference(aim, done, gap);
}

const FALL = figurePattern('{down}了?{percent}');
