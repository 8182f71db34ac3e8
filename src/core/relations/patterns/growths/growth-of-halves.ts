import { halves } from '../../../knowledge/complements.ts';
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
  name: 'a whole that grows more or less than both its halves, in whatever order',
  shared: [],
} as const;

/** What two halves say of the growth of their whole, told before or behind them: it lies between theirs. */
export const growthOfHalvesPatterns: readonly Pattern[] = [
  {
    ...ROW,
    expressions: [],
    guards: [],
    needs: () => ({
      figures: bitsOf(['percent', 'percent', 'percent']),
      words: [halves.map(({ parts: [, second] }) => second)],
      order: [],
      inSentence: true,
    }),
    example: '一般公共预算收入下降«4.7%»，其中市本级下降0.6%，区级下降3.4%。',
    right: '1.7%',
    find: beyondHalves,
  },
];

function* beyondHalves(masked: Looked, stretches: readonly Stretch[]): Iterable<Relation> {
  for (const sentence of toldSentences(stretches, masked, false)) {
    const told = divided(sentence);
    const verdict = told && between(told);
    const relation =
      verdict &&
      conclude(
        ROW,
        Object.entries(told).map(([role, metric]) => ({ role, metric })),
        verdict,
        masked,
      );
    if (relation) yield relation;
  }
}

type Divided = Readonly<Record<'whole' | 'first' | 'second', Metric>>;

/** The three growths of a sentence, where two of them are of the halves of what the third is of. */
function divided({ text, figures }: ToldSentence): Divided | null {
  const growths = figures.filter(isGrowth);
  if (growths.length !== GROWTHS || OTHER_BASIS.test(text)) return null;
  for (const { parts, whole: names = '' } of halves) {
    const first = growths.find((each) => isNamed(each, parts[0], parts[1]));
    const second = growths.find((each) => each !== first && isNamed(each, parts[1]));
    const whole = growths.find((each) => each !== first && each !== second);
    if (!first || !second || !whole) continue;
    const stem = first.metric.indicator.replace(parts[0], '');
    if (stem !== second.metric.indicator.replace(parts[1], '')) return null;
    const isWhole =
      names === '' ? isOfStem(whole, stem, growths) : names.split(' ').some((name) => isNamed(whole, name));
    return isWhole ? { whole: whole.metric, first: first.metric, second: second.metric } : null;
  }
  return null;
}

const GROWTHS = 3;
/** What grew on another basis than the rest did. */
const OTHER_BASIS = rx`{otherCount}`;

function isGrowth({ figure, metric: { aspect, bound, span, status } }: ToldFigure): boolean {
  return figure === 'percent' && aspect === 'growth' && bound === 'exact' && span === null && status === 'actual';
}

function isNamed({ metric: { indicator } }: ToldFigure, name: string, not?: string): boolean {
  return indicator.includes(name) && !(not !== undefined && indicator.includes(not));
}

/** 用电量 of 工业用电量 and 非工业用电量; 全县合计 behind both, and whatever stands right before 市本级 and 区级. */
function isOfStem(whole: ToldFigure, stem: string, growths: readonly ToldFigure[]): boolean {
  if (SUMMED.test(whole.around)) return true;
  return stem === ''
    ? growths[0] === whole
    : whole.metric.indicator.includes(stem) && !whole.metric.indicator.startsWith('非');
}

const SUMMED = rx`{summed}{within}{0,4}⟦`;

function between({ whole, first, second }: Divided): Verdict | null {
  const [all, ...each] = [whole, first, second].map((growth) => signedGrowth(growth));
  if (!all) return null;
  const isHigh = each.every((growth) => isAbove(all, growth));
  if (!isHigh && !each.every((growth) => isAbove(growth, all))) return null;
  return {
    ...disproved(whole, [whole, first, second].map(({ text }) => text).join(', '), {
      zh: `两部分合起来，增幅不会${isHigh ? '高' : '低'}于两者，文中为${whole.text}`,
      en: `Together the two cannot grow ${isHigh ? 'more' : 'less'} than both do: ${whole.text}`,
    }),
    of: [whole, first, second],
  };
}
