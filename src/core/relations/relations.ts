import type { Metric } from '../metrics/metric.ts';
import { onceFor } from '../text/once-a-text.ts';
import { accountRelations } from './accounts/account-relations.ts';
import type { MaskedText } from './masked-text.ts';
import { maskFigures } from './masked-text.ts';
import type { Pattern } from './pattern.ts';
import { againstMarkPatterns } from './patterns/against-mark.ts';
import { againstWordsPatterns } from './patterns/against-words.ts';
import { baseAgainPatterns } from './patterns/base-again.ts';
import { beneficiaryPatterns } from './patterns/beneficiaries.ts';
import { besidePatterns } from './patterns/beside.ts';
import { beyondLevelPatterns } from './patterns/beyond-level.ts';
import { boundPatterns } from './patterns/bound.ts';
import { budgetPatterns } from './patterns/budget.ts';
import { censusPatterns } from './patterns/census.ts';
import { changeOfOnePatterns } from './patterns/change-of-one.ts';
import { changePatterns } from './patterns/change.ts';
import { crossedMarkPatterns } from './patterns/crossed-marks.ts';
import { directionPatterns } from './patterns/direction.ts';
import { dividedWholePatterns } from './patterns/divided-whole.ts';
import { eachPatterns } from './patterns/each.ts';
import { foldPatterns } from './patterns/folds.ts';
import { gapToNamedPatterns } from './patterns/gap-to-named.ts';
import { growthOfPartsPatterns } from './patterns/growth-of-parts.ts';
import { growthOrderPatterns } from './patterns/growth-order.ts';
import { growthSincePatterns } from './patterns/growth-since.ts';
import { growthPatterns } from './patterns/growth.ts';
import { incomeRatioPatterns } from './patterns/income-ratio.ts';
import { incrementPatterns } from './patterns/increment.ts';
import { largerPartPatterns } from './patterns/larger-part.ts';
import { knownPartPatterns } from './patterns/known-parts.ts';
import { laterWholePatterns } from './patterns/later-whole.ts';
import { economyPatterns } from './patterns/economy.ts';
import { limitPatterns } from './patterns/limit.ts';
import { listedPartPatterns } from './patterns/listed-part.ts';
import { markPatterns } from './patterns/marks.ts';
import { meanPatterns } from './patterns/mean.ts';
import { nestedPartPatterns } from './patterns/nested-parts.ts';
import { pacePatterns } from './patterns/pace.ts';
import { partDonePatterns } from './patterns/part-done.ts';
import { monthByMonthPatterns } from './patterns/month-by-month.ts';
import { namedWithinPatterns } from './patterns/named-within.ts';
import { netChangePatterns } from './patterns/net-change.ts';
import { beyondTotalPatterns } from './patterns/beyond-total.ts';
import { netInRowPatterns } from './patterns/net-in-rows.ts';
import { numberedTotalPatterns } from './patterns/numbered-total.ts';
import { overgrownPatterns } from './patterns/overgrown.ts';
import { partPatterns } from './patterns/part.ts';
import { perHeadPatterns } from './patterns/per-head.ts';
import { rankAmongPatterns } from './patterns/rank-among.ts';
import { rankPatterns } from './patterns/rank.ts';
import { planPatterns } from './patterns/plan.ts';
import { plannedWayPatterns } from './patterns/planned-way.ts';
import { productPatterns } from './patterns/product.ts';
import { ratePatterns } from './patterns/rate.ts';
import { reachedMarkPatterns } from './patterns/reached-mark.ts';
import { retoldPatterns } from './patterns/retold.ts';
import { restPatterns } from './patterns/rest.ts';
import { restatedUnitPatterns } from './patterns/restated-unit.ts';
import { shareElsewherePatterns } from './patterns/share-elsewhere.ts';
import { shareOfOnePatterns } from './patterns/share-of-one.ts';
import { shareOfPartPatterns } from './patterns/share-of-part.ts';
import { sharesAlikePatterns } from './patterns/shares-alike.ts';
import { sharePatterns } from './patterns/share.ts';
import { sinceAYearPatterns } from './patterns/since-a-year.ts';
import { statedSharePatterns } from './patterns/stated-share.ts';
import { structurePatterns } from './patterns/structure.ts';
import { toldNearPatterns } from './patterns/told-near.ts';
import { toldRisenPatterns } from './patterns/told-risen.ts';
import { toldWellPatterns } from './patterns/told-well.ts';
import { totalPatterns } from './patterns/total.ts';
import { tradeBalancePatterns } from './patterns/trade-balance.ts';
import { turnPatterns } from './patterns/turn.ts';
import { withinWholePatterns } from './patterns/within-whole.ts';
import type { Relation } from './relation.ts';
import { worthLooking } from './worth-looking.ts';

/** Every pattern, once. Where two see the same figures, the one that stands first speaks. */
export const patterns: readonly Pattern[] = [
  ...changePatterns,
  ...directionPatterns,
  ...turnPatterns,
  ...baseAgainPatterns,
  ...toldWellPatterns,
  ...toldRisenPatterns,
  ...againstWordsPatterns,
  ...monthByMonthPatterns,
  ...structurePatterns,
  ...growthPatterns,
  ...tradeBalancePatterns,
  ...foldPatterns,
  ...incrementPatterns,
  ...netChangePatterns,
  ...netInRowPatterns,
  ...overgrownPatterns,
  ...beyondTotalPatterns,
  ...sharePatterns,
  ...censusPatterns,
  ...laterWholePatterns,
  ...partPatterns,
  ...withinWholePatterns,
  ...namedWithinPatterns,
  ...restPatterns,
  ...partDonePatterns,
  ...nestedPartPatterns,
  ...totalPatterns,
  ...budgetPatterns,
  ...perHeadPatterns,
  ...eachPatterns,
  ...beneficiaryPatterns,
  ...productPatterns,
  ...rankPatterns,
  ...rankAmongPatterns,
  ...ratePatterns,
  ...boundPatterns,
  ...plannedWayPatterns,
  ...limitPatterns,
  ...economyPatterns,
  ...beyondLevelPatterns,
  ...markPatterns,
  ...againstMarkPatterns,
  ...reachedMarkPatterns,
  ...crossedMarkPatterns,
  ...besidePatterns,
  ...restatedUnitPatterns,
  ...meanPatterns,
  ...numberedTotalPatterns,
  ...dividedWholePatterns,
  ...knownPartPatterns,
  ...listedPartPatterns,
  ...shareOfOnePatterns,
  ...largerPartPatterns,
  ...growthOfPartsPatterns,
  ...growthOrderPatterns,
  ...gapToNamedPatterns,
  ...statedSharePatterns,
  ...shareOfPartPatterns,
  ...sharesAlikePatterns,
  ...planPatterns,
  ...pacePatterns,
  ...growthSincePatterns,
  ...changeOfOnePatterns,
  ...sinceAYearPatterns,
  ...retoldPatterns,
  ...shareElsewherePatterns,
  ...incomeRatioPatterns,
  ...toldNearPatterns,
];

/** What figures of a text prove of each other, in text order; `text` is what the ranges of the metrics are of. */
export const relations = onceFor((text: string, metrics: readonly Metric[]): readonly Relation[] => {
  const masked = maskFigures(text, metrics);
  return onePerPlaces([...patternRelations(masked), ...accountRelations(masked)]);
});

/** What each pattern sees where it is worth looking. */
export function patternRelations(masked: MaskedText): readonly Relation[] {
  const worth = worthIn(masked);
  const found: Relation[] = [];
  for (const { pattern, find, always } of finders) {
    const stretches = always ? masked.stretches : worth.get(pattern);
    if (stretches) for (const relation of find({ ...masked, stretches })) found.push(relation);
  }
  return found;
}

const worthIn = worthLooking(patterns);
const finders = patterns.map((pattern) => ({ pattern, find: pattern.find, always: pattern.needs === null }));

/** A figure that one relation of a kind proves is accused by no other of that kind, and only once. */
function onePerPlaces(all: readonly Relation[]): readonly Relation[] {
  const proven = new Set(all.filter(({ holds }) => holds).map(statedKey));
  const seen = new Set<string>();
  const kept = all.filter((relation) => {
    const places = relation.places.map(({ metric }) => metric.range[0]);
    const key = relation.holds ? [relation.kind, ...places].join() : statedKey(relation);
    if (seen.has(key) || (!relation.holds && proven.has(key))) return false;
    return seen.add(key);
  });
  return kept.toSorted((a, b) => startOf(a) - startOf(b));
}

function statedKey({ kind, stated }: Relation): string {
  return `${kind} at ${stated.range[0]}`;
}

function startOf({ places }: Relation): number {
  return places[0]?.metric.range[0] ?? 0;
}
