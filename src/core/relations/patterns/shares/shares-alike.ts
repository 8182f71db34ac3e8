import type { Metric } from '../../../metrics/metric.ts';
import { justBefore } from '../../../text/beside.ts';
import { addTo } from '../../../text/group-by.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isAmount } from '../../commensurable.ts';
import type { RowRecord } from '../../conclude.ts';
import { conclude } from '../../conclude.ts';
import { formatQuantity } from '../../format-quantity.ts';
import type { Interval } from '../../interval.ts';
import { meet, over, plus, printed, scaled, totalOf, valueOf } from '../../interval.ts';
import type { MaskedText } from '../../masked-text.ts';
import { nameEnd } from '../../parts-behind.ts';
import type { Pattern } from '../../pattern.ts';
import { compile } from '../../figure-pattern.ts';
import { isExact } from '../../printed-digits.ts';
import type { Relation, Verdict } from '../../relation.ts';

const ROW: RowRecord = {
  kind: 'ratio',
  name: 'parts with their shares, which give two wholes',
  // 占收入的90% and 占收入的10% need no 收入 to be held against each other.
  shared: ['period', 'status'],
};

/** Parts of one sentence, each with its share of a whole that need not be told: every part gives the same one. */
export const sharesAlikePatterns: readonly Pattern[] = [
  {
    kind: ROW.kind,
    name: ROW.name,
    expressions: [],
    guards: [],
    needs: null,
    example: '从构成看，甲类收入4512万元，占总收入的75.2%；乙类收入1488万元，占总收入的«28.4%»。',
    right: '24.8%',
    find: sharesIn,
  },
];

function* sharesIn(masked: Parameters<Pattern['find']>[0]): Iterable<Relation> {
  for (const [thing, items] of itemsIn(masked)) {
    const verdict = OF_PLACE.test(thing) && areOfSeveral(items) ? null : oneWhole(items, thing, masked.source);
    const places = items.flatMap(({ part, share }) => [
      { role: 'part', metric: part },
      { role: 'share', metric: share },
    ]);
    const relation = verdict && conclude(ROW, places, verdict, masked);
    if (relation) yield relation;
  }
}

interface Item {
  readonly part: Metric;
  readonly share: Metric;
}

/** The items of each sentence that have one whole, as far as words tell; behind 其中 another whole begins. */
function* itemsIn({
  text,
  metricAt,
  figuresOf,
}: Pick<MaskedText, 'text' | 'metricAt' | 'figuresOf'>): Iterable<readonly [thing: string, items: readonly Item[]]> {
  let groups = new Map<string, Item[]>();
  let last = -1;
  let named = '';
  for (const [at, share] of figuresOf.percent) {
    const before = justBefore(text, at, LONGEST);
    const match = ITEM.exec(before);
    const part = metricAt.get(at - before.length + (match?.index ?? 0));
    if (!match || !part || !isAmount(part) || ![part, share].every(isExact)) continue;
    if (OF_ITS_OWN.test(match.groups?.thing ?? '')) continue;
    const between = last < 0 ? '' : text.slice(last, at - before.length + match.index);
    if (ENDS.test(between)) {
      yield* groups;
      groups = new Map();
      named = '';
    }
    // 52个断面达标，占断面总数的60%；有23个，占26%: of the whole that was named last.
    named = match.groups?.thing === '' ? named : (match.groups?.thing ?? '');
    addTo(groups, named, { part, share });
    last = at;
  }
  yield* groups;
}

/** 占全市总量的: what is a whole of each indicator, and none of two; 占全市财政收入的 names it. */
const OF_PLACE = rx`^全{levelCharacter}的?(?:总{han})?$`;

function areOfSeveral([first, ...others]: readonly Item[]): boolean {
  return others.some(({ part }) => part.concept !== first?.part.concept);
}

const LONGEST = 60;
/** 税收收入4512万元，增长5%，占总收入的·75.2% */
const ITEM = new RegExp(compile('{partWithShare}$'));
/** 占调整预算的97%, 占批复投资的99%: each has a plan of its own. */
const OF_ITS_OWN = rx`{planned|approvedOf}`;
const ENDS = rx`[。\n]|{among}`;

/** The part that gives another whole than the rest. Of two with one name for it, either may; with none, all shares must be told. */
function oneWhole(items: readonly Item[], thing: string, source: string): Verdict | null {
  const [first, second] = items;
  if (!first || !second || items.length > MOST || items.some(({ part }) => part.unit !== first.part.unit)) return null;
  const apart = items.flatMap((one, at) =>
    items.slice(at + 1).flatMap((other) => (meet(wholeOf(one), wholeOf(other)) ? [] : [[one, other] as const])),
  );
  const [pair] = apart;
  if (!pair) return verdictOf(second, first, true);
  const wrong = items.findLast((item) => apart.every((two) => two.includes(item)));
  if (!wrong) return null;
  const model = pair.find((item) => item !== wrong) ?? first;
  const told = totalOf(items.map(({ share }) => share));
  const meant = (valueOf(wrong.part) / valueOf(model.part)) * valueOf(model.share);
  // All shares there are make 100, as they are told or with the one that the others ask for.
  const isAll = [told, told - valueOf(wrong.share) + meant].some(
    (sum) => Math.abs(sum - ALL) <= ROUNDED * items.length,
  );
  if (isAll) return verdictOf(wrong, model, false);
  // 国家级8家，占全省的7%；省级62家，占全省的6%: so is it of each kind of what no indicator names.
  if (wrong.part.concept === null && OF_PLACE.test(thing)) return null;
  if (nameEnd(source, wrong.part) !== nameEnd(source, model.part)) return null;
  if (items.length > 2) return verdictOf(wrong, model, false);
  return thing !== '' ? { ...verdictOf(wrong, model, false), certainty: 'information' } : null;
}

/** Longer lists are tables told in words. */
const MOST = 40;
const ALL = 100;
const ROUNDED = 0.06;

/** The whole that a printed part and its printed share allow; shares are rounded or cut. */
function wholeOf({ part, share }: Item): Interval {
  const step = share.step;
  return scaled(over(printed(part), plus(printed(share), { low: -step / 2, high: step / 2 })), ALL);
}

function verdictOf(item: Item, model: Item, holds: boolean): Verdict {
  const [one, other] = [item, model].map(
    ({ part, share }) =>
      `${part.text} ÷ ${share.text} ≈ ${formatQuantity((valueOf(part) / valueOf(share)) * ALL, part, DIGITS)}`,
  ) as [string, string];
  return {
    holds,
    arithmetic: `${one}；${other}`,
    stated: item.share,
    of: [item.part, item.share, model.part, model.share],
    says: {
      zh: `由${one}，由${other}，推出的总数不一致`,
      en: `${one} and ${other}: two wholes`,
    },
  };
}

const DIGITS = 4;
