import type { Metric } from '../metrics/metric.ts';
import { onceFor } from '../text/once-a-text.ts';
import { accountRelations } from './accounts/account-relations.ts';
import type { MaskedText } from './masked-text.ts';
import { maskFigures } from './masked-text.ts';
import { onePerPlaces } from './one-per-places.ts';
import type { Pattern } from './pattern.ts';
import { isAlone, withJoinedSentences } from './joined-sentences.ts';
import { addedOfAllPatterns } from './patterns/changes/added-of-all.ts';
import { againstAimPatterns } from './patterns/marks/against-aim.ts';
import { againstMarkPatterns } from './patterns/marks/against-mark.ts';
import { againstWordsPatterns } from './patterns/changes/against-words.ts';
import { baseAgainPatterns } from './patterns/changes/base-again.ts';
import { beneficiaryPatterns } from './patterns/each/beneficiaries.ts';
import { besidePatterns } from './patterns/marks/beside.ts';
import { beyondLevelPatterns } from './patterns/changes/beyond-level.ts';
import { boundPatterns } from './patterns/marks/bound.ts';
import { beyondWholePatterns } from './patterns/shares/beyond-whole.ts';
import { budgetPatterns } from './patterns/parts/budget.ts';
import { censusPatterns } from './patterns/parts/census.ts';
import { changeOfOnePatterns } from './patterns/changes/change-of-one.ts';
import { changePatterns } from './patterns/changes/change.ts';
import { closingTotalPatterns } from './patterns/parts/closing-total.ts';
import { inProportionPatterns } from './patterns/marks/in-proportion.ts';
import { oddScalePatterns } from './patterns/marks/odd-scale.ts';
import { crossedMarkPatterns } from './patterns/marks/crossed-marks.ts';
import { debtLimitPatterns } from './patterns/marks/debt-limit.ts';
import { directionPatterns } from './patterns/changes/direction.ts';
import { dividedWholePatterns } from './patterns/parts/divided-whole.ts';
import { doneBeyondPatterns } from './patterns/parts/done-beyond.ts';
import { eachPatterns } from './patterns/each/each.ts';
import { foldPatterns } from './patterns/changes/folds.ts';
import { gapToNamedPatterns } from './patterns/growths/gap-to-named.ts';
import { growthOfAllPartsPatterns } from './patterns/growths/growth-of-all-parts.ts';
import { growthOfPartsPatterns } from './patterns/growths/growth-of-parts.ts';
import { growthOrderPatterns } from './patterns/growths/growth-order.ts';
import { growthSincePatterns } from './patterns/growths/growth-since.ts';
import { growthsComparedPatterns } from './patterns/growths/growths-compared.ts';
import { verdictPatterns } from './patterns/growths/verdicts.ts';
import { yearlyPacePatterns } from './patterns/growths/yearly-pace.ts';
import { growthPatterns } from './patterns/growths/growth.ts';
import { growthOverYearsPatterns } from './patterns/growths/growth-over-years.ts';
import { incomePatterns } from './patterns/each/incomes.ts';
import { incomeRatioPatterns } from './patterns/shares/income-ratio.ts';
import { incrementPatterns } from './patterns/changes/increment.ts';
import { largerPartPatterns } from './patterns/parts/larger-part.ts';
import { knownPartPatterns } from './patterns/parts/known-parts.ts';
import { laterWholePatterns } from './patterns/parts/later-whole.ts';
import { economyPatterns } from './patterns/marks/economy.ts';
import { leftOverPatterns } from './patterns/parts/left-over.ts';
import { levelsApartPatterns } from './patterns/changes/levels-apart.ts';
import { limitPatterns } from './patterns/marks/limit.ts';
import { oddAmountPatterns } from './patterns/marks/odd-amount.ts';
import { listedPartPatterns } from './patterns/parts/listed-part.ts';
import { markPatterns } from './patterns/marks/marks.ts';
import { meanPatterns } from './patterns/each/mean.ts';
import { nestedPartPatterns } from './patterns/parts/nested-parts.ts';
import { pacePatterns } from './patterns/growths/pace.ts';
import { partOfPlacePatterns } from './patterns/parts/part-of-place.ts';
import { contributionPatterns } from './patterns/shares/contribution.ts';
import { ofSoManyPatterns } from './patterns/each/of-so-many.ts';
import { pairBeforePatterns } from './patterns/changes/pair-before.ts';
import { partDonePatterns } from './patterns/parts/part-done.ts';
import { monthByMonthPatterns } from './patterns/changes/month-by-month.ts';
import { namedWithinPatterns } from './patterns/parts/named-within.ts';
import { namedSharePatterns } from './patterns/shares/named-share.ts';
import { netChangePatterns } from './patterns/changes/net-change.ts';
import { beyondTotalPatterns } from './patterns/changes/beyond-total.ts';
import { netGainPatterns } from './patterns/changes/net-gain.ts';
import { netInRowPatterns } from './patterns/changes/net-in-rows.ts';
import { numberedTotalPatterns } from './patterns/parts/numbered-total.ts';
import { overgrownPatterns } from './patterns/changes/overgrown.ts';
import { partPatterns } from './patterns/parts/part.ts';
import { otherUnitPatterns } from './patterns/marks/other-unit.ts';
import { perHeadPatterns } from './patterns/each/per-head.ts';
import { rankAmongPatterns } from './patterns/ranks/rank-among.ts';
import { rankBesidePatterns } from './patterns/ranks/rank-beside.ts';
import { rankOfListPatterns } from './patterns/ranks/rank-of-list.ts';
import { rankPatterns } from './patterns/ranks/rank.ts';
import { passedMarkPatterns } from './patterns/marks/passed-mark.ts';
import { plannedRestPatterns } from './patterns/parts/planned-rest.ts';
import { planPatterns } from './patterns/marks/plan.ts';
import { plannedWayPatterns } from './patterns/marks/planned-way.ts';
import { productPatterns } from './patterns/each/product.ts';
import { ratePatterns } from './patterns/shares/rate.ts';
import { reachedMarkPatterns } from './patterns/marks/reached-mark.ts';
import { retoldPatterns } from './patterns/growths/retold.ts';
import { restPatterns } from './patterns/parts/rest.ts';
import { restatedUnitPatterns } from './patterns/marks/restated-unit.ts';
import { shareElsewherePatterns } from './patterns/shares/share-elsewhere.ts';
import { shareOfOnePatterns } from './patterns/shares/share-of-one.ts';
import { shareOfPartPatterns } from './patterns/shares/share-of-part.ts';
import { sharesAlikePatterns } from './patterns/shares/shares-alike.ts';
import { goodDaysPatterns } from './patterns/shares/good-days.ts';
import { fractionOfWholePatterns } from './patterns/shares/fraction-of-whole.ts';
import { ratioPatterns } from './patterns/each/ratios.ts';
import { severalMovedPatterns } from './patterns/changes/several-moved.ts';
import { knownRatePatterns } from './patterns/shares/known-rates.ts';
import { allTogetherPatterns } from './patterns/parts/all-together.ts';
import { gapToTargetPatterns } from './patterns/marks/gap-to-target.ts';
import { sharePatterns } from './patterns/shares/share.ts';
import { sinceAYearPatterns } from './patterns/growths/since-a-year.ts';
import { statedSharePatterns } from './patterns/shares/stated-share.ts';
import { structurePatterns } from './patterns/shares/structure.ts';
import { toldBeforePatterns } from './patterns/shares/told-before.ts';
import { toldNearPatterns } from './patterns/marks/told-near.ts';
import { toldRisenPatterns } from './patterns/changes/told-risen.ts';
import { toldWellPatterns } from './patterns/changes/told-well.ts';
import { totalPatterns } from './patterns/parts/total.ts';
import { tradeBalancePatterns } from './patterns/growths/trade-balance.ts';
import { twoHeldPatterns } from './patterns/changes/two-held.ts';
import { turnPatterns } from './patterns/changes/turn.ts';
import { withinWholePatterns } from './patterns/parts/within-whole.ts';
import { yearlyMeanPatterns } from './patterns/each/yearly-mean.ts';
import type { Relation } from './relation.ts';
import { withoutAsides } from './without-asides.ts';
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
  ...growthOverYearsPatterns,
  ...tradeBalancePatterns,
  ...foldPatterns,
  ...incrementPatterns,
  ...netChangePatterns,
  ...netGainPatterns,
  ...netInRowPatterns,
  ...otherUnitPatterns,
  ...overgrownPatterns,
  ...beyondTotalPatterns,
  ...goodDaysPatterns,
  ...sharePatterns,
  ...censusPatterns,
  ...laterWholePatterns,
  ...partPatterns,
  ...withinWholePatterns,
  ...namedWithinPatterns,
  ...restPatterns,
  ...leftOverPatterns,
  ...partDonePatterns,
  ...nestedPartPatterns,
  ...totalPatterns,
  ...budgetPatterns,
  ...perHeadPatterns,
  ...incomePatterns,
  ...eachPatterns,
  ...beneficiaryPatterns,
  ...productPatterns,
  ...yearlyMeanPatterns,
  ...rankPatterns,
  ...rankAmongPatterns,
  ...rankBesidePatterns,
  ...rankOfListPatterns,
  ...ratePatterns,
  ...boundPatterns,
  ...plannedWayPatterns,
  ...beyondWholePatterns,
  ...limitPatterns,
  ...oddAmountPatterns,
  ...economyPatterns,
  ...beyondLevelPatterns,
  ...markPatterns,
  ...againstMarkPatterns,
  ...againstAimPatterns,
  ...reachedMarkPatterns,
  ...passedMarkPatterns,
  ...crossedMarkPatterns,
  ...besidePatterns,
  ...debtLimitPatterns,
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
  ...growthOfAllPartsPatterns,
  ...verdictPatterns,
  ...gapToNamedPatterns,
  ...statedSharePatterns,
  ...shareOfPartPatterns,
  ...sharesAlikePatterns,
  ...planPatterns,
  ...plannedRestPatterns,
  ...pacePatterns,
  ...growthSincePatterns,
  ...changeOfOnePatterns,
  ...pairBeforePatterns,
  ...twoHeldPatterns,
  ...sinceAYearPatterns,
  ...levelsApartPatterns,
  ...retoldPatterns,
  ...shareElsewherePatterns,
  ...incomeRatioPatterns,
  ...toldNearPatterns,
  ...toldBeforePatterns,
  ...inProportionPatterns,
  ...oddScalePatterns,
  ...closingTotalPatterns,
  ...ofSoManyPatterns,
  ...contributionPatterns,
  ...partOfPlacePatterns,
  ...namedSharePatterns,
  ...addedOfAllPatterns,
  ...doneBeyondPatterns,
  ...growthsComparedPatterns,
  ...yearlyPacePatterns,
  ...severalMovedPatterns,
  ...ratioPatterns,
  ...fractionOfWholePatterns,
  ...gapToTargetPatterns,
  ...allTogetherPatterns,
  ...knownRatePatterns,
];

/** What figures of a text prove of each other, in text order; `text` is what the ranges of the metrics are of. */
export const relations = onceFor((text: string, metrics: readonly Metric[]): readonly Relation[] => {
  const masked = maskFigures(text, metrics);
  const told = [masked, ...withoutAsides(masked)];
  const joined = told.map(withJoinedSentences).filter((text) => text !== null);
  const texts = [...told, ...joined];
  const seen = seenIn(texts);
  return onePerPlaces(
    texts.flatMap((each, at) => {
      const found = [...(seen[at] ?? []), ...accountRelations(each)];
      return at < told.length ? found : found.filter((relation) => relation.holds || isAlone(relation, masked));
    }),
  );
});

/** What each pattern sees where it is worth looking. */
export function patternRelations(masked: MaskedText): readonly Relation[] {
  return seenIn([masked]).flat();
}

/** Of each text what the patterns see. Each reads all in turn, what it is looked for by at hand; figures alone are the same in all. */
function seenIn(texts: readonly MaskedText[]): readonly (readonly Relation[])[] {
  const [worth, found] = [texts.map(worthIn), texts.map((): Relation[] => [])];
  patterns.forEach(({ needs, find }, pattern) => {
    texts.forEach((masked, at) => {
      const stretches = needs === null && at === 0 ? masked.stretches : worth[at]?.[pattern];
      if (stretches) for (const relation of find(masked, stretches)) found[at]?.push(relation);
    });
  });
  return found;
}

const worthIn = worthLooking(patterns);
