import { unitNamed } from '../figures/unit-at.ts';
import { divisionKinds } from '../knowledge/district-names.ts';
import {
  indicatorAmong,
  indicatorPartOfStructure,
  indicatorRankedAmong,
  indicatorRanking,
} from '../knowledge/metric-phrasing.ts';
import { peopleNouns } from '../knowledge/phrase-words.ts';
import { rx } from '../text/word-pattern.ts';
import { isRank } from './aspect.ts';
import { structureBefore } from './clause-before.ts';
import {
  countedBehind,
  gradedNoun,
  holdsRate,
  isGenericBehind,
  nounBehind,
  nounBeyond,
  sharedNoun,
} from './counted-noun.ts';
import { namedIndicator } from './indicator-phrase.ts';
import { investmentOf } from './investment.ts';
import { isVerb } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { isThreshold, isTimesOf } from './status.ts';
import { fromAround } from './words-around.ts';
import { withoutUnit } from './without-unit.ts';
import { fromBefore } from './words-before.ts';
import type { Range } from '../text/range.ts';
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
  const structure = structureBefore(place);
  if (structure) return structure;
  if (earlier && (goesOn(place) || isTimesOf(place))) return earlier;
  if (alike?.threshold && isThreshold(place) && ROW.test(text.slice(place.left, figure.range[0]))) return alike;
  const rank = isRank(place);
  const isRate = rank || kind === 'percent' || kind === 'point' || kind === 'multiple';
  const invested = kind === 'money' ? investmentOf(place, earlier) : null;
  if (invested) return invested;
  const found = withoutUnit(
    text,
    phraseBefore(text, behindNoun(place, earlier), rank ? rankedFrom(place) : figure.range[0]),
  );
  const before = found && !alike && closesItem(place, found) ? null : found;
  const after = isRate && !holdsRate(place, before) ? null : (nounBehind(place) ?? nounBeyond(place));
  if (after && countsPlaces(place))
    return before ? namedIndicator(text, before) : (earlier ?? namedIndicator(text, after));
  const graded = after && gradedNoun(place, after);
  if (graded) return graded;
  const counted = after && countedBehind(place, after);
  if (counted) return counted;
  const bounded = before && isThreshold(place) && MEASURED.test(text.slice(...before));
  const people =
    before && after && PEOPLE.has(kind) && !WHO.test(text.slice(...after)) && WHO.test(text.slice(...before));
  if (after && !people && !bounded && !((before ?? earlier) && isGenericBehind(text.slice(...after))))
    return namedIndicator(text, after);
  const shared = kind === 'count' && (!before || isVerb(text.slice(...before))) ? sharedNoun(place) : null;
  if (shared) return shared;
  return (before && fromBefore(place, before, isRate, earlier, alike)) ?? fromAround(place, isRate, earlier, alike);
}

/** 通达9省31市62个网点: places are counted by their unit, and the noun behind the row is of its last number only. */
function countsPlaces({ figure, next }: Place): boolean {
  return next?.[0] === figure.range[1] && PLACE_UNITS.has(figure.unit);
}

const PLACE_UNITS = new Set(divisionKinds);

/** 依托2所高校培养技工500名, 12个村、3400人脱贫: the phrase begins behind the noun that the figure before it counts. */
function behindNoun(place: Place, earlier: Said | null): number {
  const { left, figure } = place;
  const range = earlier?.range;
  if (range?.[0] !== left) return left;
  const apart = figure.range[0] - range[1];
  return apart > 1 || (apart === 1 && saysBehind(place)) ? range[1] : left;
}

/** 、3400人脱贫: behind the unit of people the clause goes on with what became of them. */
function saysBehind({ text, figure, right }: Place): boolean {
  const kind = unitNamed(figure.unit)?.kind;
  return (kind === 'people' || kind === 'households') && BECAME.test(text.slice(figure.range[1], right));
}

const BECAME = rx`^{han}{2}`;

/** 20个村退出、3400人脱贫: a verb before 、 ends the item before. */
function closesItem({ text, figure, firstInClause }: Place, range: Range): boolean {
  return (
    !firstInClause && text.charAt(figure.range[0] - 1) === '、' && isVerb(text.slice(range[0], figure.range[0] - 1))
  );
}

/** 组织贫困群众1.5万人外出务工: who they are stands before their number, what they do behind it. */
const WHO = new RegExp(`(?:${peopleNouns.join('|')})$`);
const PEOPLE: ReadonlySet<string | null> = new Set(['people', 'households']);

/** 产值超10亿元的企业2家、超5000万元的企业9家: a threshold in a row is of the same. */
const ROW = rx`^{joiner}?$`;

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
  return left + (among && among.index > 0 ? among : words).index;
}
