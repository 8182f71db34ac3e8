import { countedAlike, meanUnits } from '../../knowledge/mean-units.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { measureOf } from '../commensurable.ts';
import { factorOf, valueOf } from '../interval.ts';
import type { Derivation, Derived } from './derivation.ts';
import { partsOf, shareWord } from './names-alike.ts';
import { judged, per } from './operation.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { areNear, isLevel } from './placed-figures.ts';

/** What each one has of a sum, by a sum and a number of those who share it that stand near. */
export const means: readonly Derivation[] = [
  {
    kind: 'per-head',
    name: 'what each one has of a sum, the sum and their number near it',
    law: (of) => judged(per(manyOf(of.stated.lead) * factorOf(of.other.metric)), of),
    figure: ['amount'],
    told: '(?:{meanOfEach}|每){between}{0,12}⟦',
    one: (total, mean) =>
      measureOf(total.metric) === measureOf(mean.metric) &&
      isLevel(total) &&
      valueOf(total.metric) > valueOf(mean.metric),
    other: (heads, mean) => heads.metric.unit !== mean.metric.unit && areThose(heads, mean),
    may: ({ one, other, stated }) => areNear(one, stated) && areNear(other, stated) && areNear(one, other, 1),
    are: isMeanOf,
    shared: [],
    example: '全县医疗机构实有床位2550张。以常住人口42.5万人计，每千人拥有床位«6.5张»。',
    right: '6张',
  },
];

/** 人均, 亩产 and 每千人: of whom a mean is, and of how many of them. */
const EACH = rx`(?<of>{meanOfEach})|每(?<many>[百千万])?(?<each>平方公里|公里|{within})`;

/** Whether a count is of those that each have what a mean says. */
function areThose({ metric: { unit } }: PlacedFigure, { lead }: PlacedFigure): boolean {
  const { of, each } = EACH.exec(lead)?.groups ?? {};
  if (of !== undefined) return meanUnits[of]?.includes(unit) === true || (of === PER_HEAD && unit === '');
  if (each === undefined) return false;
  return each === unit || countedAlike.some((all) => all.includes(each) && all.includes(unit));
}

const PER_HEAD = '人均';
const MONTH = '月';
const MONTHS = 12;

function manyOf(lead: string): number {
  const many = EACH.exec(lead)?.groups?.many;
  const each = many === '百' ? 100 : many === '千' ? 1000 : many === '万' ? 10000 : 1;
  return lead.includes(MONTH) ? each / MONTHS : each;
}

/** The only number of those who share, near it or called as it is, and the only sum beside that or called as the mean is. */
function isMeanOf({ one: total, other: heads, stated }: Derived, near: readonly PlacedFigure[]): boolean {
  if (stated.metric.concept !== null || total.metric.status !== stated.metric.status) return false;
  if ((heads.figure !== 'amount' && heads.figure !== 'bare') || REACHED.test(heads.lead)) return false;
  if (heads.at > stated.at && !areNear(heads, stated, 0)) return false;
  if (!isTheirs(total, heads, stated)) return false;
  const levels = near.filter((each) => isLevel(each) && areNear(each, stated) && !THAN.test(each.lead));
  const counts = levels.filter(({ metric }) => metric.unit === heads.metric.unit);
  const sums = levels.filter(
    ({ metric }) => measureOf(metric) === measureOf(total.metric) && valueOf(metric) > valueOf(stated.metric),
  );
  const beside = sums.filter((each) => areNear(each, heads, 0));
  return (
    isOnly(heads, stated, counts) &&
    (shareWord(total, stated) ? isOnly(total, stated, sums) : beside.length === 1 && beside[0] === total)
  );
}

/** 高产田平均亩产 is of neither where another name stands; 其中过夜游客216万人次 have no share of what all visitors bring. */
function isTheirs(total: PlacedFigure, heads: PlacedFigure, { lead }: PlacedFigure): boolean {
  const own = lead.slice(0, EACH.exec(lead)?.index ?? 0).replace(OWN, '');
  const isNamed =
    own.length < 2 ||
    own.endsWith(COUNTED_BY) ||
    [total, heads].some(({ names }) => names.some((name) => shareOf(own, name)));
  return isNamed && !AMONG.test(heads.lead);
}

function shareOf(own: string, name: string): boolean {
  return partsOf(own, 2).some((pair) => name.includes(pair));
}

const OWN = wordPattern('^(?:{ownPlace}|{thisYear})+|平均$', 'g');
/** 两级财政按·每亩 */
const COUNTED_BY = '按';
const AMONG = rx`{among}`;

/** 带动农户4000户 has no share of what was made. */
const REACHED = rx`{gain}`;
const THAN = rx`^{than}`;

/** The only one of those in the sentence of another, or where that has none, of those called alike, or of all. */
function isOnly(figure: PlacedFigure, stated: PlacedFigure, such: readonly PlacedFigure[]): boolean {
  const own = such.filter((each) => areNear(each, stated, 0));
  const called = such.filter((each) => shareWord(each, stated));
  const [only, ...more] = own.length > 0 ? own : called.length > 0 ? called : such;
  return only === figure && more.length === 0;
}
