import type { Bilingual } from '../knowledge/bilingual.ts';
import { measureOf } from '../relations/commensurable.ts';
import type { PrintedFigure } from '../relations/interval.ts';
import { valueOf } from '../relations/interval.ts';
import { difference, growth, multiple, share, sum } from '../relations/laws.ts';
import type { Verdict } from '../relations/relation.ts';
import type { Range } from '../text/range.ts';

/** A figure as the analysis gives it: 12.6亿元 with its value, unit, place and what aspect of its indicator it is. */
export interface SelectedFigure extends Omit<PrintedFigure, 'step'> {
  readonly aspect: string;
  readonly range: Range;
  /** A unit of its last printed place; analyses of older versions have none. */
  readonly step?: number | undefined;
}

/** One thing that was tried among selected figures. */
export interface Trial {
  readonly kind: 'sum' | 'difference' | 'ratio' | 'growth';
  readonly holds: boolean;
  /** One line: 41件 + 27件 = 68件, or ≠ with what it would be. */
  readonly arithmetic: Bilingual;
  /** The figures that take part. */
  readonly places: readonly Range[];
}

/**
 * Tries the laws of sums, differences, shares, multiples and growth among some figures and says what holds within the rounding
 * of their printed digits. Where nothing does, the trials that suggest themselves come back as not holding: the largest
 * against the sum of the others, a percentage against the two amounts beside it. Ranges take no part; of many figures only
 * the first twelve do.
 */
export function checkSelection(figures: readonly SelectedFigure[]): readonly Trial[] {
  const chosen = figures.flatMap(asTerm).slice(0, MOST);
  const attempts = [...sums(chosen), ...differences(chosen), ...quotients(chosen)];
  const holding = attempts.filter(({ verdict }) => verdict.holds);
  return (holding.length > 0 ? holding : attempts).slice(0, MOST).map(asTrial);
}

/** More would make every second sum hold by chance. */
const MOST = 12;

type Term = PrintedFigure & Pick<SelectedFigure, 'aspect' | 'range'>;

/** What a law says of some of the figures. */
interface Attempt {
  readonly kind: Trial['kind'];
  readonly verdict: Verdict<Term>;
  readonly of: readonly Term[];
}

function asTerm({ step = 1, ...figure }: SelectedFigure): readonly Term[] {
  return typeof figure.value === 'number' ? [{ ...figure, step }] : [];
}

function asTrial({ kind, verdict: { holds, arithmetic, stated }, of }: Attempt): Trial {
  const line = holds ? arithmetic : `${arithmetic} ≠ ${stated.text}`;
  return { kind, holds, arithmetic: { zh: line, en: line }, places: of.map(({ range }) => range) };
}

/** Figures of one measure that add up to another of them; failing that, the largest against the sum of the rest. */
function* sums(terms: readonly Term[]): Iterable<Attempt> {
  for (const measure of new Set(terms.map(measureOf))) {
    const group = terms.filter((each) => measureOf(each) === measure);
    if (group.length < 3) continue;
    for (const whole of group) {
      const parts = partsOf(whole, without(group, whole));
      if (parts) yield sumOf(parts, whole);
    }
    const largest = group.reduce((a, b) => (valueOf(b) > valueOf(a) ? b : a));
    const rest = sumOf(without(group, largest), largest);
    if (!rest.verdict.holds) yield rest;
  }
}

function without(terms: readonly Term[], one: Term): readonly Term[] {
  return terms.filter((each) => each !== one);
}

function sumOf(parts: readonly Term[], whole: Term): Attempt {
  return { kind: 'sum', verdict: sum(parts, whole), of: [...parts, whole] };
}

/** The largest set of parts that makes the whole: all of them, or those side by side. */
function partsOf(whole: Term, others: readonly Term[]): readonly Term[] | null {
  for (let count = others.length; count >= 2; count--) {
    for (let from = 0; from + count <= others.length; from++) {
      const parts = others.slice(from, from + count);
      if (sum(parts, whole).holds) return parts;
    }
  }
  return null;
}

/** 65% − 60% = 5个百分点: percentages that lie as far apart as the points say. Amounts are tried as sums. */
function* differences(terms: readonly Term[]): Iterable<Attempt> {
  const rates = terms.filter(({ unit }) => unit === '%');
  const points = terms.filter(({ unit }) => unit === '个百分点');
  const tried = points.flatMap((gap) =>
    pairsOf(rates).flatMap(([high, low]): readonly Attempt[] =>
      valueOf(high) > valueOf(low)
        ? [{ kind: 'difference', verdict: difference(low, high, gap), of: [high, low, gap] }]
        : [],
    ),
  );
  // One pair and one gap are meant for each other, whether they fit or not.
  yield* tried.length === 1 ? tried : tried.filter(({ verdict }) => verdict.holds);
}

/** Percentages and multiples that two figures of one measure give, as a ratio or as growth. */
function* quotients(terms: readonly Term[]): Iterable<Attempt> {
  for (const result of terms.filter(isResult)) {
    const amounts = terms.filter((each) => !isResult(each));
    const pairs = pairsOf(amounts).filter(([a, b]) => measureOf(a) === measureOf(b) && valueOf(b) !== 0);
    const tried = pairs.map(([a, b]) => quotient(a, b, result));
    const holding = tried.filter(({ verdict }) => verdict.holds);
    // Two amounts and one percentage are meant for each other, whether they fit or not.
    yield* holding.length > 0 || amounts.length !== 2
      ? holding
      : tried.filter(({ of: [a, b] }) => isLikely(a, b, result));
  }
}

function quotient(a: Term, b: Term, result: Term): Attempt {
  const of = [a, b, result];
  const isGrowth = result.aspect === 'growth';
  if (result.unit === '倍')
    return { kind: isGrowth ? 'growth' : 'ratio', verdict: multiple(b, a, result, !isGrowth), of };
  return isGrowth
    ? { kind: 'growth', verdict: growth(b, a, result, valueOf(a) < valueOf(b)), of }
    : { kind: 'ratio', verdict: share(a, b, result), of };
}

/** Of two amounts the later over the earlier for growth, the smaller over the larger for a share. */
function isLikely(a: Term | undefined, b: Term | undefined, result: Term): boolean {
  if (!a || !b) return false;
  if (result.aspect === 'growth') return a.range[0] > b.range[0];
  return valueOf(result) > 100 ? valueOf(a) > valueOf(b) : valueOf(a) < valueOf(b);
}

function isResult({ unit }: Term): boolean {
  return unit === '%' || unit === '倍';
}

/** Every two of them, in either order. */
function pairsOf(terms: readonly Term[]): readonly (readonly [Term, Term])[] {
  return terms.flatMap((a) => without(terms, a).map((b) => [a, b] as const));
}
