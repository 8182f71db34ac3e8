import type { Metric } from '../../../metrics/metric.ts';
import { justBefore } from '../../../text/beside.ts';
import { isYear } from '../../../text/characters.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { IdentityPart } from '../../agreement.ts';
import { isBeyondPrices, growsAtPrices } from '../../beyond-prices.ts';
import { isAmount } from '../../commensurable.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import type { FigureClass } from '../../figure-class.ts';
import type { FigureTest } from '../../figure-test.ts';
import { isAbove, minus, printed, valueOf } from '../../interval.ts';
import { difference, growth, increment } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { onSomeDays, series } from '../guards.ts';

const LEVEL: FigureTest = { aspect: ['level', 'share'], bound: 'exact', span: null, subject: null };
/** What came of something, and not what is meant to: that has relations of its own. */
const DONE: FigureTest = { bound: 'exact', status: ['actual', 'reference'] };
/** Whose they are. */
const ONE: readonly IdentityPart[] = ['indicator', 'scope', 'stage'];

type Levels = Readonly<Record<'by' | 'level' | 'base', Metric>>;
type Row = Pick<PatternRow<'by'>, 'name' | 'example' | 'right'> & { readonly which: FigureTest };

/** What is said to have changed, with what there is and what there was told wherever they stand. */
export const levelsApartPatterns: readonly Pattern[] = [
  apart('amount', doubled, {
    name: 'a doubling since a year, with both levels told elsewhere',
    which: { unit: '番', aspect: 'multiple' },
    example: '规上企业达到186家，比2015年«翻两番»。2015年规上企业93家。',
    right: '翻一番',
  }),
  apart('percent', grown, {
    name: 'a growth, with both levels told elsewhere',
    which: { ...DONE, aspect: 'growth', span: null, direction: ['up', 'down'] },
    example: '2019年接待游客240万人次。\n旅游市场繁荣，2020年接待游客300万人次，增长«15%»。',
    right: '25%',
  }),
  apart('points', moved, {
    name: 'points of change, with both rates told elsewhere',
    which: { ...DONE, aspect: 'change', span: null, direction: ['up', 'down'] },
    example: '2019年森林覆盖率52.4%。绿化提速，2020年森林覆盖率达到54.6%，提高«1.2个百分点»。',
    right: '2.2个百分点',
  }),
  apart('amount', added, {
    name: 'a change, with both levels told elsewhere',
    which: { ...DONE, aspect: 'change', span: null },
    example: '2019年存款余额312亿元，2020年比上年增加28亿元，存款余额达到«350亿元»。',
    right: '340亿元',
  }),
];

function apart(figure: FigureClass, law: (of: Levels, said: Said) => Verdict | null, { which, ...row }: Row): Pattern {
  return pattern({
    kind: figure === 'percent' || figure === 'times' ? 'growth-from-levels' : 'total-and-increment',
    figures: { by: figure },
    which: { by: which },
    words: '{by}',
    unless: [series, onSomeDays],
    mixed: true,
    elsewhere: {
      level: levelOf(endOf, ({ status }, by) => status === by.status),
      base: levelOf(
        baseOf,
        ({ status, range, sentence }, by, source) =>
          status !== 'target' && (sentence !== by.sentence || !FROM.test(justBefore(source, range[0], LONGEST_FROM))),
      ),
    },
    shared: [],
    law: (of, said) => (of.level.unit === of.base.unit && of.level !== of.base ? law(of, said) : null),
    certainty: 'information',
    ...row,
  });
}

function levelOf(
  periodOf: (by: Metric) => string | null,
  isSuch: (metric: Metric, by: Metric, source: string) => boolean,
): Elsewhere<{ readonly by: Metric }, Said> {
  return {
    is: LEVEL,
    like: ['by', ...ONE],
    period: ({ by }) => periodOf(by),
    where: (metric, { by }, { report }) => isSuch(metric, by, report.source),
    choose: theOnly,
  };
}

/** 由312亿元增加到350亿元，增加38亿元: what is told together is held against each other where it stands. */
const FROM = rx`{from}[^，。；]{0,12}$`;
const LONGEST_FROM = 24;

/** The year that a change leads to. */
function endOf({ period }: Metric): string | null {
  const end = period?.split('/').at(-1) ?? '';
  return isYear(end) ? end : null;
}

/** The year that a change is held against, by its number, as the one before, or as the one before the years it took. */
function baseOf({ basis, period }: Metric): string | null {
  if (basis?.kind === 'year') return String(basis.year);
  const [first = ''] = period?.split('/') ?? [];
  return isYear(first) && basis?.kind !== 'plan' ? String(Number(first) - 1) : null;
}

function doubled({ by, level, base }: Levels): Verdict | null {
  if (!isAmount(level)) return null;
  const ratio = valueOf(level) / valueOf(base);
  return {
    holds: Math.abs(ratio / 2 ** valueOf(by) - 1) <= ROOM_OF_DOUBLING,
    arithmetic: `${level.text} ÷ ${base.text} ≈ ${Number(ratio.toFixed(2))}倍`,
    stated: by,
  };
}

const ROOM_OF_DOUBLING = 0.12;

/** What grows at constant prices is not given by its amounts, unless it lies further off than prices do. */
function grown({ by, level, base }: Levels): Verdict | null {
  if (!isAmount(level)) return null;
  const verdict = growth(base, level, by, by.direction === 'down');
  if (verdict.holds || !growsAtPrices(by.indicator)) return verdict;
  const real = (valueOf(level) / valueOf(base) - 1) * 100;
  const told = (by.direction === 'down' ? -1 : 1) * valueOf(by);
  return endOf(by) === String(Number(baseOf(by)) + 1) && isBeyondPrices(real, told, by.indicator) ? verdict : null;
}

function moved({ by, level, base }: Levels): Verdict | null {
  return level.unit === '%' ? difference(base, level, by) : null;
}

/** 新增 tells what came in, some of which only made up for what left; 净增 and 增加 tell what there is more. */
function added({ by, level, base }: Levels, said: Said): Verdict | null {
  if (by.unit !== level.unit) return null;
  const isFall = by.direction === 'down';
  const verdict = increment(base, by, level, isFall);
  if (NET.test(said.before)) return verdict;
  return !isFall && isAbove(minus(printed(level), printed(base)), printed(by)) ? verdict : null;
}

const NET = rx`(?:净|{since})(?:{up|down|addition})了?[^，。；]{0,4}$`;
