import { tens, digits } from '../../../knowledge/numerals.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { anyOrder } from '../../any-order.ts';
import { readNumeral } from '../../../text/numerals.ts';
import { figurePattern } from '../../figure-pattern.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { lastClause } from '../../../text/beside.ts';
import { rx, wordsOf } from '../../../text/word-pattern.ts';

const PLACES = new Set(['个', ...wordsOf('placesMoved')]);
/** 由去年的全市·第9位, 上年居·第5位. */
const FORMERLY = '(?<![到至])(?:{formerTime}|{from})(?:(?!{leapt}|[到至]){within}){0,12}';

/** Ranks against their direction, against the length of their list, and against each other. */
export const rankPatterns: readonly Pattern[] = [
  pattern({
    kind: 'rank',
    name: 'a rank that moved against its verb',
    figures: { a: 'rank', b: 'rank' },
    words:
      '{from}[^，。；：、\\n]{0,14}?(?<!{fromBelow}){a}{between}{0,6}?{up|down:verb}{becomes}了?{between}{0,8}?{b}',
    law: ({ a, b }, said) => againstVerb(a, b, said),
    example: '外贸规模由世界第五位«上升到第十位»。',
    right: '上升到第二位',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank before the first',
    figures: { rank: 'rank' },
    words: '{rank}',
    law: ({ rank }) => (valueOf(rank) === 0 ? noRank(rank) : null),
    example: '工业增速居全市«第0位»。',
    right: '第4位',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank beyond the end of its list',
    figures: { rank: 'rank' },
    words:
      '(?<![\\d第前万]|{numberSign})(?<length>\\d{2,4}|[二三四五六八]?十|[五]?百|千)强[市县区企业乡镇园]{0,2}{rankList}?(?:中?{takesRank})?{rank}',
    law: ({ rank }, said) => beyond(rank, lengthOf(said.word('length'))),
    example: '位列创新竞争力30强«第62位»。',
    right: '第26位',
  }),
  pattern({
    kind: 'rank',
    name: 'the first so many of fewer',
    figures: { all: 'amount', first: 'amount' },
    words: '全[国省市]{between}{0,4}{all}{between}{1,10}前{first}',
    mixed: true,
    law: ({ all, first }) => beyond(first, valueOf(all)),
    example: '空气质量保持在全国120个重点城市前«150名以内»。',
    right: '50名以内',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank outside the first so many that it is said to be among',
    figures: { rank: 'rank', first: 'rank' },
    words:
      '(?:{rank}|第(?<number>\\d{1,3}))[，、（](?:[^，。；\\d\\n]{0,6}{figure}，)?(?:{kept}|{entered})[^，。；、\\d\\n]{0,8}{first}',
    law: ({ rank, first }, said) => outside(rank, first, said),
    example: '工业增速排全市«第六»，连续两年保持全市前三。',
    right: '第二',
  }),
  anyOrder({
    kind: 'rank',
    name: 'a rank, the one before and the places between',
    roles: {
      by: { figure: 'amount', words: '(?:{up|down}|{rankMoved})了?⟦', is: { unit: Array.from(PLACES) } },
      former: { figure: 'rank', words: `${FORMERLY}⟦`, is: { bound: 'exact' } },
      now: { figure: 'rank', words: `(?<!${FORMERLY})⟦`, is: { bound: 'exact' } },
    },
    inPairs: true,
    shared: [],
    law: ({ now, former, by }, words, around) =>
      isMoveOf(around.by, words) &&
      (by.sentence === now.sentence || !A_FIGURE.test(lastClause(around.by.split(FIGURE)[0] ?? '', '。')))
        ? placesBetween(former, now, by)
        : null,
    example: '综合考核列全省第5名，2020年为第11名，三年累计前移«8个»位次。',
    right: '6个',
  }),
];

const FIGURE = '⟦';

function againstVerb(a: Metric, b: Metric, said: Said): Verdict | null {
  const verb = said.word('verb');
  const isUp = directionOf(verb) === 'up';
  if (isUp ? valueOf(b) < valueOf(a) : valueOf(b) > valueOf(a)) return null;
  return {
    ...disproved(b, `${a.text} → ${b.text}`, {
      zh: `说的是“${verb}”，名次由${a.text}到${b.text}方向相反`,
      en: `The verb is ${verb}, but from rank ${a.text} to ${b.text} is the other way`,
    }),
    range: [a.range[1], b.range[1]],
  };
}

function beyond(rank: Metric, length: number): Verdict | null {
  if (!(valueOf(rank) > length)) return null;
  return disproved(rank, `${rank.text} > ${length}`, {
    zh: `名次${rank.text}超出了前${length}`,
    en: `Rank ${rank.text} is not among the first ${length}`,
  });
}

/** 第17 is no figure of its own; then the mark is what is wrong of the two. */
function outside(rank: Metric | undefined, first: Metric, said: Said): Verdict | null {
  if (first.bound !== 'atMost' || (rank && rank.bound !== 'exact')) return null;
  if (rank) return beyond(rank, valueOf(first));
  const number = Number(said.word('number'));
  if (!(number > valueOf(first))) return null;
  return disproved(first, `${number} > ${first.text}`, {
    zh: `第${number}不在${first.text}之内`,
    en: `Rank ${number} is not among ${first.text}`,
  });
}

/** 30, 三, 百 */
function lengthOf(words: string): number {
  const known = tens[words] ?? digits[words];
  return known ?? readNumeral(words, 0)?.value ?? NaN;
}

/** 第5位 − 第2位 = 3位 */
function placesBetween(former: Metric, now: Metric, by: Metric): Verdict | null {
  const places = Math.abs(valueOf(former) - valueOf(now));
  if (Number.isNaN(places) || !PLACES.has(by.unit)) return null;
  const [more, less] = valueOf(former) > valueOf(now) ? [former, now] : [now, former];
  return {
    holds: places === valueOf(by),
    arithmetic: `${more.text} − ${less.text} = ${places}${by.unit}`,
    stated: by,
  };
}

/** 三年累计·前移, 比2020年·前移 of a rank of 2020; 营商环境·前移 is told of another rank. */
function isMoveOf(around: string, words: string): boolean {
  const lead = lastClause(around.slice(0, around.indexOf(FIGURE)));
  const year = A_YEAR.exec(lead)?.[0];
  return MOVED_ALONE.test(lead) && (year === undefined || words.split(year).length > TOLD_TWICE);
}

const MOVED_ALONE = figurePattern(
  '^(?:{since}|{thisYear}|{years}|一年(?:来|间)?|{severalYears}|{cumulative}|{placeNoun}|{rankList}|的?{rank}|[共再又净]){0,4}(?:{up|down|rankMoved})了?$',
);
/** 。工业投资增长20%，·前移四位: what its own sentence tells before it is what moved. */
const A_FIGURE = figurePattern('{figure}');
const A_YEAR = rx`{fullYear}`;
const TOLD_TWICE = 2;

function noRank(rank: Metric): Verdict {
  return disproved(rank, rank.text, { zh: `没有${rank.text}，请核对`, en: `There is no such rank as ${rank.text}` });
}
