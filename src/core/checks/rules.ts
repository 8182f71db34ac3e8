import type { Rule } from './rule.ts';
import { anniversary } from './rules/anniversary.ts';
import { approximation } from './rules/approximation.ts';
import { bareMonth } from './rules/bare-month.ts';
import { belowMark } from './rules/below-mark.ts';
import { boundDirection } from './rules/bound-direction.ts';
import { completion } from './rules/completion.ts';
import { dateImpossible } from './rules/date-impossible.ts';
import { doubled } from './rules/doubled.ts';
import { doubleMeasure } from './rules/double-measure.ts';
import { fromToChange } from './rules/from-to-change.ts';
import { growthFromLevels } from './rules/growth-from-levels.ts';
import { growthOrder } from './rules/growth-order.ts';
import { growthOfGrowth } from './rules/growth-of-growth.ts';
import { growthSign } from './rules/growth-sign.ts';
import { headingLevel } from './rules/heading-level.ts';
import { knownFact } from './rules/known-fact.ts';
import { listCount } from './rules/list-count.ts';
import { magnitude } from './rules/magnitude.ts';
import { measureWord } from './rules/measure-word.ts';
import { multipleMisuse } from './rules/multiple-misuse.ts';
import { nameNumber } from './rules/name-number.ts';
import { nameSpelling } from './rules/name-spelling.ts';
import { numberFormat } from './rules/number-format.ts';
import { partOfWhole } from './rules/part-of-whole.ts';
import { partSum } from './rules/part-sum.ts';
import { perHead } from './rules/per-head.ts';
import { percentPoint } from './rules/percent-point.ts';
import { placeSuperior } from './rules/place-superior.ts';
import { planPeriod } from './rules/plan-period.ts';
import { rangeOrder } from './rules/range-order.ts';
import { rankOrder } from './rules/rank-order.ts';
import { rateRange } from './rules/rate-range.ts';
import { ratio } from './rules/ratio.ts';
import { repeatedValue } from './rules/repeated-value.ts';
import { respectivelyCount } from './rules/respectively-count.ts';
import { sectionCount } from './rules/section-count.ts';
import { sectionNumber } from './rules/section-number.ts';
import { sessionNumber } from './rules/session-number.ts';
import { shareOf } from './rules/share-of.ts';
import { shareTotal } from './rules/share-total.ts';
import { spanYears } from './rules/span-years.ts';
import { statedTotal } from './rules/stated-total.ts';
import { targetAgainstFiveYears } from './rules/target-against-five-years.ts';
import { targetBelowActual } from './rules/target-below-actual.ts';
import { totalAndIncrement } from './rules/total-and-increment.ts';
import { unitSlip } from './rules/unit-slip.ts';
import { tableArithmetic } from './rules/table-arithmetic.ts';
import { unpairedMark } from './rules/unpaired-mark.ts';
import { wrongWay } from './rules/wrong-way.ts';
import { writtenLanguage } from './rules/written-language.ts';
import { yearAboveYears } from './rules/year-above-years.ts';
import { yearContradiction } from './rules/year-contradiction.ts';
import { yearOrder } from './rules/year-order.ts';

/** Every rule, once. Where two find the same place with the same severity, the one that stands first speaks. */
export const rules: readonly Rule[] = [
  partSum,
  statedTotal,
  partOfWhole,
  fromToChange,
  totalAndIncrement,
  percentPoint,
  ratio,
  completion,
  shareTotal,
  growthFromLevels,
  growthOrder,
  wrongWay,
  rateRange,
  rangeOrder,
  rankOrder,
  boundDirection,
  perHead,
  belowMark,
  unitSlip,
  repeatedValue,
  respectivelyCount,
  knownFact,
  listCount,
  nameNumber,
  nameSpelling,
  sectionCount,
  sectionNumber,
  sessionNumber,
  headingLevel,
  dateImpossible,
  placeSuperior,
  planPeriod,
  spanYears,
  anniversary,
  yearContradiction,
  yearOrder,
  writtenLanguage,
  growthSign,
  multipleMisuse,
  growthOfGrowth,
  shareOf,
  approximation,
  doubled,
  unpairedMark,
  doubleMeasure,
  measureWord,
  numberFormat,
  bareMonth,
  targetBelowActual,
  targetAgainstFiveYears,
  yearAboveYears,
  magnitude,
  tableArithmetic,
];
