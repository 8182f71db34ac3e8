import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore } from '../../../text/beside.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { anyOrder } from '../../any-order.ts';
import { doubtful } from './increment.ts';
import type { FigureTest } from '../../figure-test.ts';
import { theFirst } from '../../elsewhere.ts';
import { valueOf } from '../../interval.ts';
import { addedBeyond } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { series } from '../guards.ts';
import { placeAmong } from '../../place-among.ts';

const EXACT: FigureTest = { bound: 'exact', span: null };

/** What one sentence says was added and what there is in all, in either order and with other things told in between. */
export const addedOfAllPatterns: readonly Pattern[] = [
  pattern({
    kind: 'total-and-increment',
    name: 'more added than there is of the same in all, wherever in the sentence the two are told',
    figures: { by: 'amount' },
    which: { by: { bound: ['exact', 'moreThan'], status: 'actual', span: null } },
    // 过亿元企业由12户增加到47户，过十亿元的达到3户: what came to a level was not added by so many.
    words:
      '(?:{addition|newly|up}|新[建设增登注])(?:{within}|\\d){0,18}?(?<!{up|addition}[到至]){by}(?=[，。；、）\\n])',
    unless: [series],
    elsewhere: {
      all: {
        is: { bound: ['exact', 'moreThan', 'about'], status: 'actual', aspect: 'level' },
        stands: 'in the sentence',
        where: (all, { by }, { report }) =>
          all.unit === by.unit && valueOf(by) > valueOf(all) && isAddedToThat(by, all, report),
        choose: theFirst,
      },
    },
    shared: [],
    law: ({ by, all }) => ({ ...addedBeyond(by, all), stated: by }),
    example: '新建养老服务站«26个»，投入资金3600万元，到年末，全县养老服务站共有21个。',
    right: '6个',
  }),
  anyOrder({
    kind: 'total-and-increment',
    name: 'what there was, what was added and what there is, in whatever order',
    roles: {
      base: {
        figure: 'amount',
        words: '(?:{lastOnes}|原有|{fullYear}年)(?:(?!{addition|reach}|新)(?:{within}|\\d)){0,16}⟦',
        is: { ...EXACT, aspect: 'level' },
      },
      by: {
        figure: 'amount',
        words: '(?:(?:{addition}|新建)(?![到至])(?:(?!{reach}){within}){0,8}|{up}了?)⟦',
        is: EXACT,
      },
      to: { figure: 'amount', words: '(?:{total|reach}|保有){within}{0,6}⟦', is: EXACT },
    },
    alone: true,
    law: ({ base, by, to }) =>
      base.unit === to.unit &&
      by.unit === to.unit &&
      areOfOneName(base, to) &&
      (isNoNarrower(by, base) || isNoNarrower(by, to) || BY_YEARS.test(by.indicator))
        ? doubtful(base, by, to)
        : null,
    example: '2016年三级医院6家，2021年增至«12家»，五年间增加4家。',
    right: '10家',
  }),
];

/** 5G基站 and 基站总数. */
function areOfOneName({ indicator: one }: Metric, { indicator: other }: Metric): boolean {
  const [a, b] = [one, other].map((name) => name.replace(ENDING_TOTAL, ''));
  return a !== undefined && b !== undefined && (a.endsWith(b.slice(-SHORTEST)) || b.endsWith(a.slice(-SHORTEST)));
}

/** 规上服务业企业12家 are some of 规上企业156家. */
function isNoNarrower({ indicator: added }: Metric, { indicator: all }: Metric): boolean {
  const [a, b] = [added, all].map((name) => name.replace(ENDING_TOTAL, ''));
  return a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a));
}

/** 五年间·增加4家: no name. */
const BY_YEARS = rx`^{years}`;
const ENDING_TOTAL = wordPattern('{total}$');
const SHORTEST = 2;

type Report = Said['report'];

/** 年内新设立企业9.7万户，在册企业总量6.85万户: the one is said to be added, the other to be all, and they bear one name. */
function isAddedToThat(by: Metric, all: Metric, { source, metrics }: Report): boolean {
  const [added, total] = [clauseOf(by, source), clauseOf(all, source)];
  const [first, last] = by.range[0] < all.range[0] ? [by, all] : [all, by];
  // 分别达到531家和286家: of several things, one value each.
  if (metrics[placeAmong(metrics, all) - 1]?.range[1] === all.range[0] - 1) return false;
  const isSince = SINCE.test(added) && last === by;
  if (NO_SUM.test(added + total) || (!isSince && NOT_OF_ONE_YEAR.test(added)) || FORMER.test(total)) return false;
  if (PLAN.test(source.slice(first.range[0] - LEAD, last.range[0]))) return false;
  if (!ADDED.test(added) || ADDED.test(total) || !(isSince || ALL.test(total))) return false;
  // 9000余 is less than 10000, and a mark that was passed less than what there is.
  const isOpen = isSince || by.bound !== 'exact' || all.bound !== 'exact';
  if (isOpen && valueOf(by) < OPEN_BY * valueOf(all)) return false;
  const [one, other] = [nameOf(added), nameOf(total)];
  if (one !== '' && other !== '') return one.endsWith(other) || other.startsWith(one);
  // What bears no name is of what was named before it.
  const between = metrics.slice(placeAmong(metrics, first) + 1, placeAmong(metrics, last));
  return (
    (one === '' ? last === by || other === '' : last === all) &&
    !source.slice(first.range[1], last.range[0]).includes('；') &&
    // 录取5360人，录取率65%，毕业生就业率93%，比上年增加6000人: of what a second rate is of.
    (isSince
      ? between.length < 2 && between.every(({ unit }) => unit === '%')
      : between.every(({ unit }) => unit !== by.unit))
  );
}

const OPEN_BY = 1.1;
const LEAD = 20;

function clauseOf({ range: [start] }: Metric, source: string): string {
  return clauseBefore(source, start, STOPS);
}

const STOPS = '，。；：、（\n';
/** Several years, each place and each person add up to something else. */
const NO_SUM = rx`{yearly|mean|another|intention}`;
const NOT_OF_ONE_YEAR = rx`{severalYears|cumulative}|{otherYears}|{years}`;
const FORMER = rx`{lastYear|spanStart}`;
const PLAN = rx`(?<!公共){planned}`;
const ADDED = rx`{addition|newly}|净?{up}了?$|新[建设增登注]`;
const SINCE = rx`^{since}(?:净)?(?:{up|addition})了?$`;
const ALL = rx`(?:{stock|onBooks}|余额|^{ownPlace}).{0,16}$`;
/** What is counted, without when, how much of it and that it was added. */
function nameOf(clause: string): string {
  return clause.replace(AROUND_NAME, '').replace(WIDE, '');
}

const AROUND_NAME = wordPattern(
  '^(?:{thisYear|lastYear|spanEnd|byNow}|{since}|[到至]){1,3}|{addition|newly}|新[建设增登][立]?|(?:{stock|reach|total|hedgeBefore}|[已将有了]){1,3}$|余额|净?{up}?了?$',
  'g',
);
const WIDE = rx`^(?:{ownPlace}|{everyKind|onBooks})+`;
