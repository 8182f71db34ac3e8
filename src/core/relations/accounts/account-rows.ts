import { unitNamed } from '../../figures/unit-at.ts';
import { commensurable, isAmount } from '../commensurable.ts';
import {
  addedBeyond,
  difference,
  directionOf,
  growth,
  growthOfChange,
  increment,
  multiple,
  wrongWord,
} from '../laws.ts';
import type { RowRecord } from '../conclude.ts';
import type { Verdict } from '../relation.ts';
import { growsAtPrices, isBeyondPrices } from '../beyond-prices.ts';
import { printed, valueOf } from '../interval.ts';
import { rx } from '../../text/word-pattern.ts';
import { toldDifference } from '../told-difference.ts';
import { lastYearOf } from '../years-between.ts';
import type { Entry, Role } from './account.ts';
import { SPAN } from './account.ts';
import { isYear } from '../../text/characters.ts';

/** Which entries of an account prove each other, and by what law; two that are held against other times do not. */
export interface AccountRow<Roles extends Role = Role> extends RowRecord {
  readonly roles: readonly Roles[];
  readonly law: (of: Readonly<Record<Roles, Entry>>) => Verdict | null;
  /** A line that it must see fail, the wrong figure in «marks», and the number that puts it right. */
  readonly example: string;
  readonly right: string;
}

export const accountRows: readonly AccountRow[] = [
  row({
    kind: 'from-to-change',
    name: 'a rate of one thing, what it was and the points between',
    roles: ['level', 'former', 'change'],
    law: ({ level, former, change }) =>
      isInPoints(change) && agree(former, change) ? pointsBetween(former, level, change) : null,
    certainty: 'error',
    example: '工业用水重复利用率达到91.2%，较上年提高«3.4个百分点»，上年为88.8%。',
    right: '2.4个百分点',
  }),
  row({
    kind: 'total-and-increment',
    name: 'an amount of one thing, what it was and the difference',
    roles: ['level', 'former', 'change'],
    law: ({ level, former, change }) =>
      areAlike(level, change) && agree(former, change)
        ? increment(former.metric, change.metric, level.metric, isFall(change))
        : null,
    certainty: 'error',
    example: '规上企业达到«213家»，比上年净增18家，上年为185家。',
    right: '203家',
  }),
  row({
    kind: 'from-to-change',
    name: 'a level that was come to by a verb, and what it was, on its other side',
    roles: ['level', 'former'],
    law: ({ level, former }) => {
      const way = directionOf(level.move);
      const by = valueOf(level.metric) - valueOf(former.metric);
      const areSuch =
        [level, former].every(({ metric }) => metric.bound === 'exact') && level.metric.unit === former.metric.unit;
      return way === null || !areSuch || by === 0 || by > 0 === (way === 'up') ? null : goesAgainst(level, former);
    },
    example: '服务业占比«上升为42.7%»，而2016年这一比重为44.5%。',
    right: '上升为47.7%',
  }),
  row({
    kind: 'total-and-increment',
    name: 'an amount of one thing that is said to have risen by more than all of it',
    roles: ['level', 'change'],
    law: ({ level, change }) =>
      directionOf(change.move) === 'up' &&
      change.since === 'previous' &&
      areAlike(level, change) &&
      valueOf(change.metric) > printed(level.metric).high &&
      !NO_TOTAL.test(level.metric.indicator)
        ? addedBeyond(change.metric, level.metric)
        : null,
    example: '毕业生留县就业«1.2万人»，比上年增加1.3万人。',
    right: '3.2万人',
  }),
  row({
    kind: 'growth-from-levels',
    name: 'an amount of one thing, what it was and its growth',
    roles: ['level', 'former', 'rate'],
    law: ({ level, former, rate }) =>
      agree(former, rate) && areAlike(level, former)
        ? grown(growth(former.metric, level.metric, rate.metric, isFall(rate)), valueOf(former.metric), [
            level,
            former,
            rate,
          ])
        : null,
    example: '新登记市场主体1.52万户、增长«20%»，上年为1.21万户。',
    right: '25.6%',
  }),
  row({
    kind: 'growth-from-levels',
    name: 'an amount of one thing, its change and its growth',
    roles: ['level', 'change', 'rate'],
    law: ({ level, change, rate }) =>
      !areAlike(level, change) || !agree(change, rate) || level.metric.bound === 'moreThan'
        ? null
        : grown(
            growthOfChange(level.metric, change.metric, rate.metric, isFall(change)),
            valueOf(level.metric) + (isFall(change) ? 1 : -1) * valueOf(change.metric),
            [level, change, rate],
          ),
    example: '在校学生达到4800人，增长«20%»，比上年增加600人。',
    right: '14.3%',
  }),
  row({
    kind: 'growth-from-levels',
    name: 'an amount of one thing, what it was and how many times that is',
    roles: ['level', 'former', 'ratio'],
    law: ({ level, former, ratio }) =>
      areAlike(level, former) && agree(former, { ...ratio, metric: level.metric })
        ? multiple(former.metric, level.metric, ratio.metric, ratio.move === '')
        : null,
    example: '累计建成5G基站1560个，是2020年520个的«2倍»。',
    right: '3倍',
  }),
];

/** 净利润2亿元，比上年增加3亿元: out of a loss; 收入486万元，村均40.5万元，比上年增加54万元: of all, and not of each. */
const NO_TOTAL = rx`{mayBeNegative|mean|meanOfEach}`;

/** 上升为42.7%，而2016年为44.5% */
function goesAgainst({ metric, move }: Entry, former: Entry): Verdict {
  const words = `${former.metric.text} → ${metric.text}`;
  return wrongWord(
    metric,
    `${move}为`,
    {
      zh: `由${former.metric.text}到${metric.text}，与“${move}”方向相反`,
      en: `From ${former.metric.text} to ${metric.text} goes against ${move}`,
    },
    words,
  );
}

function row<Roles extends Role>(of: AccountRow<Roles>): AccountRow {
  return of;
}

/** Held against one time, as far as both say: 比上年, 上年为; a former level without a time is of whatever is compared with. */
function agree(a: Entry, b: Entry): boolean {
  if (a.since.startsWith(SPAN)) return beganIn(a, b);
  if (b.since.startsWith(SPAN)) return beganIn(b, a);
  return a.since === '' || b.since === '' || a.since === b.since;
}

/** 五年提高4.1个百分点 and 2019年为37.2%, told of 2024. */
function beganIn({ since, metric }: Entry, former: Entry): boolean {
  const years = Number(since.slice(SPAN.length));
  const last = lastYearOf(metric);
  return isYear(former.since) && Math.abs(last - Number(former.since) - years) <= 1;
}

function isFall({ move }: Entry): boolean {
  return directionOf(move) === 'down';
}

function isInPoints({ metric }: Entry): boolean {
  return unitNamed(metric.unit)?.kind === 'point';
}

/** Of rates below nothing the verbs turn round: -8.7%，比上年的-10.8%收窄. */
function pointsBetween({ metric: former }: Entry, { metric: level }: Entry, { metric: by, move }: Entry): Verdict {
  const isBelow = valueOf(former) < 0 || valueOf(level) < 0;
  return isBelow ? difference(former, level, by) : toldDifference(former, level, by, move);
}

/** 完成预算的41.9%，比上年减少9240万元: how much of a plan was reached is not what became less. */
function areAlike(level: Entry, change: Entry): boolean {
  return isAmount(level.metric) && isAmount(change.metric) && commensurable([level.metric, change.metric]);
}

/**
 * Money may have been made comparable, and what grows at constant prices is not given by what is printed, unless it lies further
 * from it than the prices of one year do.
 */
function grown(
  verdict: Verdict | null,
  before: number,
  [level, base, rate]: readonly [Entry, Entry, Entry],
): Verdict | null {
  const { indicator, unit, span } = level.metric;
  const [amounts, told] = [(valueOf(level.metric) / before - 1) * 100, (isFall(rate) ? -1 : 1) * valueOf(rate.metric)];
  // 藏书34.6万册，新增1.6万册，比上年末的33万册增加4.8%: what came anew is not what there was.
  if (level.metric.aspect === 'change' && amounts < LOSS && told > 0) return null;
  const isAdjusted = growsAtPrices(indicator);
  const isOfOneYear = span === null && [base, rate].every(({ since }) => since === '' || since === 'previous');
  if (isAdjusted && verdict?.holds !== true && !(isOfOneYear && isBeyondPrices(amounts, told, indicator))) return null;
  return verdict && (isAdjusted || unit.endsWith('元')) ? { ...verdict, certainty: 'information' } : verdict;
}

/** In per cent. */
const LOSS = -50;
