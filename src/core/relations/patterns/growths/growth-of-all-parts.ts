import { growingParts } from '../../../knowledge/complements.ts';
import { exhaustiveParts } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { conclude } from '../../conclude.ts';
import { bitsOf } from '../../figure-class.ts';
import { isAbove } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Looked, Pattern } from '../../pattern.ts';
import type { Relation, Verdict } from '../../relation.ts';
import { signedGrowth } from '../../signed-growth.ts';
import type { Stretch } from '../../stretches.ts';
import type { ToldFigure, ToldSentence } from '../../told-figures.ts';
import { toldSentences } from '../../told-figures.ts';

const ROW = {
  kind: 'growth-order',
  name: 'a whole that grows more or less than all its parts, in whatever order',
  shared: [],
} as const;

interface AllParts {
  readonly parts: readonly string[];
  /** How the whole is named, or the indicator that it is of. */
  readonly whole?: string;
  readonly of?: string;
}

const allParts: readonly AllParts[] = [
  ...exhaustiveParts.map(({ parts, whole }) => ({ parts, of: whole })),
  ...growingParts,
];

/** What all parts say of the growth of their whole, told before or behind them: it lies between theirs. */
export const growthOfAllPartsPatterns: readonly Pattern[] = [
  {
    ...ROW,
    expressions: [],
    guards: [],
    needs: () => ({
      figures: bitsOf(['percent', 'percent', 'percent']),
      words: [allParts.map(({ parts }) => parts[1] ?? '')],
      order: [],
      inSentence: true,
    }),
    example: '一般公共预算收入下降«4.7%»，其中市本级下降0.6%，区级下降3.4%。',
    right: '1.7%',
    find: beyondParts,
  },
];

function* beyondParts(masked: Looked, stretches: readonly Stretch[]): Iterable<Relation> {
  for (const sentence of toldSentences(stretches, masked, false)) {
    const told = divided(sentence);
    const verdict = told && between(told);
    if (!verdict) continue;
    const places = [told.whole, ...told.parts].map((metric, at) => ({
      role: at === 0 ? 'whole' : `part ${at}`,
      metric,
    }));
    const relation = conclude(ROW, places, verdict, masked);
    if (relation) yield relation;
  }
}

interface Divided {
  readonly whole: Metric;
  readonly parts: readonly Metric[];
}

/** The growths of a sentence, where all but one of them are of the parts of what that one is of. */
function divided({ text, figures }: ToldSentence): Divided | null {
  const growths = figures.filter(isGrowth);
  if (growths.length <= 2 || OTHER_BASIS.test(text)) return null;
  for (const row of allParts) {
    if (growths.length !== row.parts.length + 1) continue;
    const parts = row.parts.flatMap((name) => growths.find((each) => isOf(each, name, row.parts)) ?? []);
    const whole = growths.find((each) => !parts.includes(each));
    if (!whole || new Set(parts).size < row.parts.length || !isWholeOf(whole, parts, row, growths)) continue;
    return { whole: whole.metric, parts: parts.map(({ metric }) => metric) };
  }
  return null;
}

/** What grew on another basis than the rest did. */
const OTHER_BASIS = rx`{otherCount}`;

function isGrowth({ figure, metric: { aspect, bound, span, status } }: ToldFigure): boolean {
  return figure === 'percent' && aspect === 'growth' && bound === 'exact' && span === null && status === 'actual';
}

/** 国有投资 of 国有, and 非国有投资 of 非国有 alone. */
function isOf({ metric: { indicator } }: ToldFigure, name: string, names: readonly string[]): boolean {
  return (
    indicator.includes(name) &&
    !names.some((other) => other.length > name.length && other.includes(name) && indicator.includes(other))
  );
}

function isWholeOf(
  whole: ToldFigure,
  parts: readonly ToldFigure[],
  { parts: names, whole: called, of }: AllParts,
  growths: readonly ToldFigure[],
): boolean {
  const stem = stemOf(parts, names);
  if (of !== undefined) return isKnown(whole, of, parts, stem);
  return called === undefined ? isOfStem(whole, stem, names, growths) : isCalled(whole, called);
}

/** 第一产业增加值 of 地区生产总值, and not 第一产业投资: parts of known indicators, or named by nothing else. */
function isKnown(
  { metric: { concept, scope } }: ToldFigure,
  of: string,
  parts: readonly ToldFigure[],
  stem: string | null,
): boolean {
  const isWhole = concept === of && (scope === null || scope === 'district');
  return isWhole && (stem === '' || parts.some(({ metric }) => metric.concept !== null));
}

function isCalled({ metric: { indicator, scope } }: ToldFigure, called: string): boolean {
  if (scope !== null && scope !== 'district') return false;
  return called.split(' ').some((name) => indicator.includes(name));
}

/** 支出 of 县本级支出 and 乡镇级支出; null where the rest of their names is not the same. */
function stemOf(parts: readonly ToldFigure[], names: readonly string[]): string | null {
  const [stem = '', ...others] = parts.map(({ metric }, at) => metric.indicator.replace(names[at] ?? '', ''));
  return others.every((other) => other === stem) ? stem : null;
}

/** What ends as its parts do; 全县合计 behind them, and whatever stands right before 市本级 and 区级. */
function isOfStem(
  whole: ToldFigure,
  stem: string | null,
  names: readonly string[],
  growths: readonly ToldFigure[],
): boolean {
  const { indicator } = whole.metric;
  if (stem === null) return false;
  if (SUMMED.test(whole.around)) return true;
  if (names.some((name) => indicator.includes(name))) return false;
  return growths[0] === whole && indicator.includes(stem);
}

const SUMMED = rx`{summed}{within}{0,4}⟦`;

function between({ whole, parts }: Divided): Verdict | null {
  const all = signedGrowth(whole);
  const isHigh = parts.every((part) => isAbove(all, signedGrowth(part)));
  if (!isHigh && !parts.every((part) => isAbove(signedGrowth(part), all))) return null;
  return {
    ...disproved(whole, [whole, ...parts].map(({ text }) => text).join(', '), {
      zh: `各部分合起来，增幅不会都${isHigh ? '低' : '高'}于总数，文中总数为${whole.text}`,
      en: `Together the parts cannot all grow ${isHigh ? 'less' : 'more'} than the whole: ${whole.text}`,
    }),
    of: [whole, ...parts],
  };
}
