import type { Metric } from '../metrics/metric.ts';
import { measureOf } from './commensurable.ts';
import type { RowRecord } from './conclude.ts';
import { conclude } from './conclude.ts';
import type { FigureClass } from './figure-class.ts';
import { bitsOf } from './figure-class.ts';
import type { FigureTest } from './figure-test.ts';
import { figureTest } from './figure-test.ts';
import type { Pattern } from './pattern.ts';
import { figurePattern } from './figure-pattern.ts';
import { patternNeeds } from './pattern-needs.ts';
import type { Place, Verdict } from './relation.ts';
import type { ToldFigure } from './told-figures.ts';
import { toldSentences } from './told-figures.ts';

/**
 * A relation of figures that are told in whatever order, each known by the words around it: of «年均投入34亿元，五年累计投入152亿元»
 * the one behind 年均 is the mean. A role that two figures could play is played by neither.
 */
export interface AnyOrderRow<Roles extends string> extends RowRecord {
  readonly roles: Readonly<Record<Roles, ToldBy>>;
  /** It may be told in two sentences that follow each other. */
  readonly inPairs?: true;
  /** They stand in a row: of several that may play a role that before the figure of the first role, with no other between them. */
  readonly closing?: true;
  /** All amounts are of the measure of the first role, and nothing else is, but for what changed. */
  readonly alone?: true;
  /** Whether it may speak of some figures at all, asked before their words are. */
  readonly worth?: (figures: readonly Metric[]) => boolean;
  /** `words` are all of the sentence, `around` what stands around each figure. */
  readonly law: (
    of: Readonly<Record<Roles, Metric>>,
    words: string,
    around: Readonly<Record<Roles, string>>,
  ) => Verdict | null;
  /** A line that it must see fail, the wrong figure in «marks», and the number that puts it right. */
  readonly example: string;
  readonly right: string;
}

/**
 * A class of figures and a pattern over «before⟦behind», where ⟦ stands for the figure; who is left over has no words, and is of the
 * measure of those before it or of `another`.
 */
export interface ToldBy {
  readonly figure: FigureClass;
  readonly words?: string;
  readonly of?: 'another';
  /** It may be of this class as well: 30万 for 30万人. */
  readonly or?: FigureClass;
  readonly is?: FigureTest;
}

export function anyOrder<Roles extends string>(row: AnyOrderRow<Roles>): Pattern {
  const { kind, name, example, right, worth, inPairs = false, alone = false, closing = false } = row;
  const roles = Object.entries<ToldBy>(row.roles).map(([role, { figure, words = '', is = {}, of, or }]) => ({
    role,
    figures: [figure, or],
    isOther: of === 'another',
    expression: figurePattern(words),
    isSuch: figureTest(is),
  }));
  /** Each role has a figure, and of those that the first may be one stands alone; asked before the words are. */
  const mayPlay = (figures: readonly ToldFigure[]): boolean =>
    roles.every(({ figures: classes, isSuch }, at) =>
      figures.some(
        (each) =>
          classes.includes(each.figure) &&
          isSuch(each.metric) &&
          (at > 0 || !alone || ofOneMeasure(each, figures) <= roles.length),
      ),
    ) && worth?.(figures.map(({ metric }) => metric)) !== false;
  const placesIn = (figures: readonly ToldFigure[]): readonly PlaceTold[] | null => {
    if (!mayPlay(figures)) return null;
    const places: PlaceTold[] = [];
    for (const { role, figures: classes, isOther, expression, isSuch } of roles) {
      const all = figures.filter(
        (each) =>
          classes.includes(each.figure) &&
          isSuch(each.metric) &&
          !(alone && places.some((place) => isOtherwiseMeasured(place, each))) &&
          expression.test(each.around) &&
          !(expression.source === LEFT && isTaken(each, places, isOther)),
      );
      const such = closing && all.length > 1 ? all.filter((each) => isBefore(each, places[0])) : all;
      const [only] = such;
      if (!only || such.length > 1 || places.some(({ metric }) => metric === only.metric)) return null;
      places.push({ role, metric: only.metric, figure: only.figure, around: only.around });
    }
    return (alone && isMixed(figures, places)) || (closing && isBroken(figures, places)) ? null : places;
  };
  return {
    kind,
    name,
    expressions: roles.map(({ expression }) => expression),
    guards: [],
    example,
    right,
    needs: () => ({
      figures: bitsOf(Object.values<ToldBy>(row.roles).flatMap(({ figure, or }) => (or ? [] : figure))),
      words: Object.values<ToldBy>(row.roles).flatMap(({ words = '' }) => patternNeeds(words, []).words),
      order: [],
      inSentence: !inPairs,
    }),
    *find(masked, stretches) {
      for (const { text, figures } of toldSentences(stretches, masked, inPairs)) {
        const places = placesIn(figures);
        if (!places) continue;
        const of = Object.fromEntries(places.map(({ role, metric }) => [role, metric])) as Record<Roles, Metric>;
        const told = Object.fromEntries(places.map(({ role, around }) => [role, around])) as Record<Roles, string>;
        const verdict = row.law(of, text, told);
        const relation =
          verdict &&
          conclude(
            row,
            places.map(({ role, metric }) => ({ role, metric })),
            verdict,
            masked,
          );
        if (relation) yield relation;
      }
    },
  };
}

/** 新入库26家、退库9家，净增17家，…新增单项冠军3家: before what closes the row. */
function isBefore(each: ToldFigure, last: Place | undefined): boolean {
  return last !== undefined && each.metric.range[0] < last.metric.range[0];
}

/** 新增企业1600户、个体工商户5200户，注销2400户，净增: one between them, of their measure, that plays no role. */
function isBroken(figures: readonly ToldFigure[], places: readonly PlaceTold[]): boolean {
  const played = figures.map(({ metric }) => places.some((place) => place.metric === metric));
  const [first] = places;
  return figures
    .slice(played.indexOf(true), played.lastIndexOf(true))
    .some(
      ({ metric }) =>
        measureOf(metric) === (first && measureOf(first.metric)) && places.every((place) => place.metric !== metric),
    );
}

/** The source of an expression over no words. */
const LEFT = '(?:)';

type PlaceTold = Place & Pick<ToldFigure, 'around' | 'figure'>;

/** Two amounts of two measures; a rate is of none. */
function isOtherwiseMeasured(place: PlaceTold, { figure, metric }: ToldFigure): boolean {
  return place.figure === figure && measureOf(place.metric) !== measureOf(metric);
}

/** It plays a role already, or is of another measure than those that do, or of theirs where it may not be. */
function isTaken({ metric }: ToldFigure, places: readonly Place[], isOther: boolean): boolean {
  return places.some((place) => (measureOf(place.metric) === measureOf(metric)) === isOther || place.metric === metric);
}

/** How many figures are of the measure of one, but for what changed. */
function ofOneMeasure(one: ToldFigure, figures: readonly ToldFigure[]): number {
  const measure = measureOf(one.metric);
  return figures.filter(({ metric }) => metric.aspect !== 'change' && measureOf(metric) === measure).length;
}

function isMixed(figures: readonly ToldFigure[], places: readonly Place[]): boolean {
  const [first] = places;
  const measure = first && measureOf(first.metric);
  return figures.some(
    ({ metric }) =>
      metric.aspect !== 'change' && measureOf(metric) === measure && places.every((place) => place.metric !== metric),
  );
}
