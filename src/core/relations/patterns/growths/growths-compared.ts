import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { conclude } from '../../conclude.ts';
import { bitsOf } from '../../figure-class.ts';
import { isAbove } from '../../interval.ts';
import { difference, disproved } from '../../laws.ts';
import type { Looked, Pattern } from '../../pattern.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { patternNeeds } from '../../pattern-needs.ts';
import type { Relation, Verdict } from '../../relation.ts';
import { signedGrowth } from '../../signed-growth.ts';
import type { Stretch } from '../../stretches.ts';
import type { ToldSentence } from '../../told-figures.ts';
import { toldSentences } from '../../told-figures.ts';

const ROW = {
  kind: 'growth-order',
  name: 'two growths, and which of them is told to be the higher',
  shared: [],
} as const;
const HELD = '{aboveGap|belowGap}|比';

/** The two growths of a sentence, in whatever order, and how the one is said to be held by the other, or how far from it. */
export const growthsComparedPatterns: readonly Pattern[] = [
  {
    ...ROW,
    expressions: [],
    guards: [],
    needs: () => ({ ...patternNeeds(HELD, []), figures: bitsOf(['percent', 'percent']), inSentence: true }),
    example: '轻工业增速明显低于重工业，轻工业、重工业产值分别增长9.4%和«7.2%»。',
    right: '11.2%',
    find: comparedIn,
  },
];

function* comparedIn(masked: Looked, stretches: readonly Stretch[]): Iterable<Relation> {
  for (const item of itemsIn(toldSentences(stretches, masked, false))) {
    const told = compared(item);
    if (!told) continue;
    const { faster, slower, gap, later } = told;
    const verdict = isSlower(faster, slower, gap)
      ? otherWay(faster, slower, later)
      : gap
        ? difference(slower, faster, gap)
        : null;
    const places = [faster, slower, ...(gap ? [gap] : [])].map((metric, at) => ({ role: `growth ${at}`, metric }));
    const relation = verdict && conclude(ROW, places, verdict, masked);
    if (relation) yield relation;
  }
}

/** Sentences, and the parts of those that ； divides. */
function* itemsIn(sentences: Iterable<ToldSentence>): Iterable<ToldSentence> {
  for (const sentence of sentences) {
    yield sentence;
    const parts = sentence.text.split('；');
    let next = 0;
    for (const text of parts.length > 1 ? parts : []) {
      const figures = sentence.figures.slice(next, (next += text.match(A_FIGURE)?.length ?? 0));
      yield { text, figures };
    }
  }
}

const A_FIGURE = figurePattern('{figure}', 'g');

interface Compared {
  readonly faster: Metric;
  readonly slower: Metric;
  readonly later: Metric;
  readonly gap?: Metric;
}

function compared({ text, figures }: ToldSentence): Compared | null {
  const [one, other, ...more] = figures.filter(({ figure }) => figure === 'percent').map(({ metric }) => metric);
  if (!one || !other || more.length > 0 || !isGrowth(one) || !isGrowth(other) || !areAlike(one, other)) return null;
  const clauses = text.split(STOP);
  const said = [SAID, SAID_BY].flatMap((words) => clauses.flatMap((clause) => Array.from(clause.matchAll(words))));
  const { who = '', below, whom = '', by } = said[0]?.groups ?? {};
  if (said.length !== 1) return null;
  // 快于城镇居民收入2.0个百分点，后者增长4.8%: the growth that was just named.
  const isLatter = who === '' && by !== undefined && LATTER.test(other.indicator);
  const than = isLatter ? other : whose(whom, one, other);
  const own = isLatter ? one : who === '' && by !== undefined ? (than === one ? other : null) : whose(who, one, other);
  const rest = own === one ? other : one;
  if (!own || (than !== rest && !(than === null && ALL.test(whom)))) return null;
  const gap = figures.find(({ figure }) => figure === 'points')?.metric;
  if ((by === undefined) !== (gap === undefined)) return null;
  return {
    faster: below === undefined ? own : rest,
    slower: below === undefined ? rest : own,
    later: other,
    ...(gap && { gap }),
  };
}

/** 出口增幅明显高于进口, and how far: 低于经济增速3.3个百分点. */
const SAID = figurePattern(
  `^(?<who>[^，。；、\\d\\n]{0,16}?)(?:增[速幅长])?(?:{movedSteadily}|持续|始终)?(?:{aboveGap}|(?<below>{belowGap}))(?<whom>[^，。；、\\d\\n]{2,12})(?<by>{points})?$`,
  'g',
);
/** 农村居民增速比城镇居民低0.4个百分点. */
const SAID_BY = figurePattern(
  `^(?<who>[^，。；、\\d\\n]{0,16}?)增[速幅长]比(?<whom>[^，。；、\\d\\n]{2,12}?)(?:{up}|(?<below>{down}))了?(?<by>{points})$`,
  'g',
);
const STOP = rx`{stop}`;
const ALL = rx`^{wholeName}`;

function isGrowth({ aspect, bound }: Metric): boolean {
  return aspect === 'growth' && bound === 'exact';
}

function areAlike(a: Metric, b: Metric): boolean {
  return a.span === b.span && a.period === b.period && a.indicator !== b.indicator;
}

/** By two characters that only the name of the one has: 进口 of 出口 and 进口; the former and the latter by their order. */
function whose(words: string, one: Metric, other: Metric): Metric | null {
  if (FORMER.test(words)) return one;
  if (LATTER.test(words)) return other;
  const isOne = hasOwn(words, one, other);
  return isOne === hasOwn(words, other, one) ? null : isOne ? one : other;
}

const FORMER = rx`^{theFormer}`;
const LATTER = rx`^{theLatter}`;

function hasOwn(words: string, { indicator }: Metric, other: Metric): boolean {
  for (let at = 0; at + 2 <= indicator.length; at++) {
    const pair = indicator.slice(at, at + 2);
    if (words.includes(pair) && !other.indicator.includes(pair)) return true;
  }
  return false;
}

/** Rounded numbers that differ at all go one way where it is told how far. */
function isSlower(faster: Metric, slower: Metric, gap: Metric | undefined): boolean {
  const [more, less] = [signedGrowth(slower), signedGrowth(faster)];
  return gap ? more.low > less.low : isAbove(more, less);
}

function otherWay(faster: Metric, slower: Metric, later: Metric): Verdict {
  return disproved(later, `${faster.text} < ${slower.text}`, {
    zh: `说的是${faster.indicator}更快，${faster.text}却低于${slower.text}`,
    en: `${faster.indicator} is said to be faster, but ${faster.text} is below ${slower.text}`,
  });
}
