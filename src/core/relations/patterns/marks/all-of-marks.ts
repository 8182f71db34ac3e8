import type { Pattern } from '../../pattern.ts';
import { againstAimPatterns } from './against-aim.ts';
import { againstMarkPatterns } from './against-mark.ts';
import { besidePatterns } from './beside.ts';
import { boundPatterns } from './bound.ts';
import { crossedMarkPatterns } from './crossed-marks.ts';
import { debtLimitPatterns } from './debt-limit.ts';
import { gapToTargetPatterns } from './gap-to-target.ts';
import { limitPatterns } from './limit.ts';
import { oddAmountPatterns } from './odd-amount.ts';
import { otherUnitPatterns } from './other-unit.ts';
import { planPatterns } from './plan.ts';
import { plannedWayPatterns } from './planned-way.ts';
import { restatedUnitPatterns } from './restated-unit.ts';
import { toldNearPatterns } from './told-near.ts';

/** Every pattern on marks, limits, plans and units. Where two see the same figures, the one that stands first speaks. */
export const allOfMarks: readonly Pattern[] = [
  ...otherUnitPatterns,
  ...boundPatterns,
  ...plannedWayPatterns,
  ...limitPatterns,
  ...oddAmountPatterns,
  ...againstMarkPatterns,
  ...againstAimPatterns,
  ...crossedMarkPatterns,
  ...besidePatterns,
  ...debtLimitPatterns,
  ...restatedUnitPatterns,
  ...planPatterns,
  ...toldNearPatterns,
  ...gapToTargetPatterns,
];
