import { unitNamed } from '../figures/unit-at.ts';
import {
  indicatorAmong,
  indicatorPartOfStructure,
  indicatorRankedAmong,
  indicatorRanking,
} from '../knowledge/metric-phrasing.ts';
import { rx } from '../text/word-pattern.ts';
import { isRank } from './aspect.ts';
import { countedBehind, gradedNoun, holdsRate, isGenericBehind, nounBehind, sharedNoun } from './counted-noun.ts';
import { namedIndicator } from './indicator-phrase.ts';
import { investmentOf } from './investment.ts';
import { isVerb } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { isThreshold } from './status.ts';
import { fromAround } from './words-around.ts';
import { fromBefore } from './words-before.ts';
import type { Indicator, Said } from './indicator-phrase.ts';
import type { Place } from './place.ts';

/**
 * The phrase that says what a figure measures. The noun behind a count comes first (6所幼儿园), then the words before
 * the number (保鲜冷库2座, 固定资产投资增长13%), then what the sentence last spoke of.
 */
export function indicatorOf(place: Place, said: readonly Said[]): Indicator {
  const { text, figure } = place;
  const earlier = said.at(-1) ?? null;
  const alike = said.findLast(({ unit }) => unit === figure.unit) ?? null;
  const kind = unitNamed(figure.unit)?.kind ?? null;
  if (earlier && goesOn(place)) return earlier;
  const rank = isRank(place);
  const isRate = rank || kind === 'percent' || kind === 'point' || kind === 'multiple';
  const invested = kind === 'money' ? investmentOf(place) : null;
  if (invested) return invested;
  const before = phraseBefore(text, behindNoun(place, earlier), rank ? rankedFrom(place) : figure.range[0]);
  const after = isRate && !holdsRate(place, before) ? null : nounBehind(place);
  const graded = after && gradedNoun(place, after);
  if (graded) return graded;
  const counted = after && countedBehind(place, after);
  if (counted) return counted;
  const bounded = before && isThreshold(place) && MEASURED.test(text.slice(...before));
  if (after && !bounded && !((before ?? earlier) && isGenericBehind(text.slice(...after))))
    return namedIndicator(text, after);
  const shared = kind === 'count' && (!before || isVerb(text.slice(...before))) ? sharedNoun(place) : null;
  if (shared) return shared;
  return (before && fromBefore(place, before, isRate, earlier, alike)) ?? fromAround(place, isRate, earlier, alike);
}

/** 依托2所高校培养技工500名: the phrase begins behind the noun that the figure before it counts. */
function behindNoun({ left, figure }: Place, earlier: Said | null): number {
  const range = earlier?.range;
  return range?.[0] === left && range[1] < figure.range[0] - 1 ? range[1] : left;
}

/** 产值15亿元以上企业: what the threshold is of stands before it. */
const MEASURED = rx`{amountNoun}$`;

/** A part of 22.3∶31.5∶46.2 after the first, or of what it was turned into. */
function goesOn({ text, left, figure }: Place): boolean {
  return left < figure.range[0] && indicatorPartOfStructure.test(text.slice(left, figure.range[0]));
}

/** Where the words of the ranking begin: 股票交易额 · 保持亚洲第一. */
function rankedFrom({ text, left, figure }: Place): number {
  const before = text.slice(left, figure.range[0]);
  const words = indicatorRanking.exec(before) ?? indicatorRankedAmong.exec(before);
  if (!words) return figure.range[0];
  const among = indicatorAmong.exec(before.slice(0, words.index));
  return left + (among ?? words).index;
}
