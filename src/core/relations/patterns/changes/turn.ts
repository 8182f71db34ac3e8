import { risingTotals } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, disproved, wrongWord } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { meanOfYear } from '../guards.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Growths and moves that go against what is said of them: that they turned, made a record, or all went one way. */
export const turnPatterns: readonly Pattern[] = [
  turned('a growth that is said to be one again', {
    words: '{turnedUp}[，、](?:{between}{2,6}[，、])?{between}{0,8}?(?<verb>{up|down})?[了达为]?{rate}',
    isUp: true,
    example: '工业增加值增速由负转正，增长«-3.2%»。',
    right: '3.2%',
  }),
  turned('a growth that is said to be none any more', {
    words: '{turnedDown}[，、](?:{between}{2,6}[，、])?{between}{0,8}?(?<verb>{up|down})[了达为]?{rate}',
    isUp: false,
    example: '固定资产投资增速由正转负，下降«-2.4%»。',
    right: '2.4%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a move that is said to have turned one of its own way',
    figures: { by: ['percent', 'amount'] },
    words: '{up|down:verb}了?{by}[，、]{between}{0,4}?扭转了?[^，。；\\n]{0,14}?(?<was>{up|down})的?{trendNoun}',
    law: ({ by }, said) => turnedItself(by, said),
    example: '油菜播种面积«下降1.8%»，扭转了连续3年下滑的势头。',
    right: '增长1.8%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a fall to the highest level ever, or a rise to the lowest',
    figures: { rate: 'percent' },
    words: '{up|down:verb}了?{rate}[，、]{recordSet}{record:record}',
    law: ({ rate }, said) => againstRecord(rate, said),
    example: '粮食总产量86.4万吨，«下降2.3%»，再创历史新高。',
    right: '增长2.3%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'growths from one time to the next that move against what is said of them all',
    figures: {},
    rows: { values: 'percent' },
    words:
      '(?:{stepByStep}{up|down:verb}|逐季度?(?<told>{better}|向好){trendNoun}?)[，：]{within}{0,12}?(?<values>{percent}(?:[、，]{within}{0,6}?{endOfTime}{up|down|reach}?{percent}){1,4})(?=[，。；）\\n])',
    shared: [],
    law: ({ values }, said) => outOfLine(values, said.word('verb') || said.word('told')),
    example: '生产总值增速逐季回升，上半年3.6%、前三季度«2.8%»、全年5.1%。',
    right: '4.8%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'growths from one time to the next, and what is said of them behind',
    figures: {},
    rows: { values: 'percent' },
    words:
      '(?<values>{percent}(?:[、，]{within}{0,6}?{endOfTime}{up|reach}?{percent}){1,4})[，、](?:增[速幅])?{stepByStep}{up|down:verb}(?=[，。；）\\n])',
    shared: [],
    law: ({ values }, said) => outOfLine(values, said.word('verb')),
    example: '一季度增长5.2%，上半年增长5.6%，前三季度增长«5.1%»，增速逐季提高。',
    right: '5.9%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'growths of one time after another told with 分别, and what is said of them before',
    figures: {},
    rows: { values: 'percent' },
    words:
      '[。，：；](?:{partOfYear}(?:[、和]{partOfYear}){1,3}|{numeral}{until}四季度)[，、]?{between}{0,18}?{respectively}{since}?{up|down:verb}了?(?<values>{percent}(?:[、和与]{percent}){1,3})(?=[，。；）\\n])',
    shared: [],
    law: ({ values }, said) => {
      const [, told = ''] = TOLD_BEFORE.exec(said.before) ?? [];
      // 逐季回升，分别下降8.2%、4.6%: falls that become less.
      const way = directionOf(said.word('verb')) === 'down' && directionOf(told) !== 'down' ? NARROWED : told;
      const isToldOf = told !== '' && (way === NARROWED || directionOf(said.word('verb')) === 'up');
      return isToldOf ? outOfLine(values, way) : null;
    },
    example: '工业经济逐季回升。一季度、上半年和全年，工业增加值分别增长3.6%、«2.8%»和5.1%。',
    right: '4.8%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'rates of one time after another, and a last one that goes against the verb',
    figures: { last: 'percent' },
    rows: { values: 'percent' },
    words:
      '{from}(?<values>{between}{0,8}{percent}(?:[、，]{between}{1,8}{percent}){1,3})[、，]?{between}{0,4}?{up|down:verb}{becomes}{between}{0,6}{last}(?=[，。；、）\\n])',
    shared: [],
    law: ({ values, last }, said) => endsAgainst(values, last, said.word('verb')),
    example: '工业增速由一季度的4.8%、上半年的5.3%、前三季度的5.6%，逐步回升到全年的«4.2%»。',
    right: '6.2%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a multiple of a former value that goes against the verb behind it',
    figures: { by: 'times' },
    words: '{isAs}(?:{formerTime})的{by}[，、]{up|down:verb}{becomes}',
    law: ({ by }, said) => againstMultiple(by, said.word('verb')),
    example: '零售总额是2020年的«0.6倍»，跃升至186亿元。',
    right: '1.6倍',
  }),
  pattern({
    kind: 'growth-order',
    name: 'a growth below the last one that is told as the highest of some years',
    figures: { gap: 'points' },
    words:
      '(?<than>{belowGap}(?:{lastYear}(?:同期)?)(?:水平)?){gap}[，、](?:{isRecord})?[^，。；\\n]{0,8}?(?<told>新高|最高)',
    law: ({ gap }, said) => unlike(gap, said.word('than'), said.word('told')),
    example: '生产总值增速«低于上年1.4个百分点»，为近4年来的新高。',
    right: '高于上年1.4个百分点',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'rises that are called a double fall, or falls a double rise',
    figures: { by: 'percent' },
    words:
      '(?<verb>{up|down})了?{by}(?:(?:[、和]{percent})?[、，]|[、，][^，。；\\n]{2,24}?{up|down}了?{percent}[、，])(?:{amount}指标)?(?<names>[^，。；\\d\\n“]{0,40}?)“?(?<both>双|同步)(?<told>{up|down})',
    law: ({ by }, { word }) =>
      directionOf(word('verb')) !== directionOf(word('told')) && areNone(word('names'))
        ? unlike(by, word('verb'), word('both') + word('told'))
        : null,
    example: '化学需氧量、氨氮排放量分别«上升9.4%»、8.4%，实现“双下降”。',
    right: '下降9.4%',
  }),
];

/** 两项指标连续三年实现·双下降: whose they are is not told, so that it is of those before. */
function areNone(names: string): boolean {
  return names.replace(NO_NAME, '').length < SHORTEST;
}

const NO_NAME = wordPattern('连续{smallCount}年|{countNumeral}[项类个](?:指标)?|{achieves|passedHow|each}|[了的]', 'g');
const SHORTEST = 2;

/** 经济运行逐季·向好·态势: at the end of what stands before. */
const NARROWED = '收窄';
const TOLD_BEFORE = rx`逐季度?({up|down}|{better}|向好){trendNoun}?$`;

/** 逐季回升 with 3.6%、2.8%: the first that goes the other way. */
function outOfLine(values: readonly Metric[], verb: string): Verdict | null {
  const way = directionOf(verb) === 'down' ? -1 : 1;
  const at = values.findIndex((value, index) => {
    const before = values[index - 1];
    return before !== undefined && (valueOf(value) - valueOf(before)) * way < 0;
  });
  const [before, stated] = [values[at - 1], values[at]];
  if (!before || !stated) return null;
  return disproved(stated, `${before.text} → ${stated.text}`, {
    zh: `说的是“${verb}”，由${before.text}到${stated.text}方向相反`,
    en: `The verb is ${verb}, but from ${before.text} to ${stated.text} is the other way`,
  });
}

/** 由4.8%、5.3%回升到4.2%: less than the first and than the one right before, from which it may have risen again. */
function endsAgainst(values: readonly Metric[], last: Metric, verb: string): Verdict | null {
  const [first, before] = [values[0], values.at(-1)];
  const way = directionOf(verb) === 'up' ? 1 : -1;
  if (!first || !before || [first, before].some((each) => (valueOf(last) - valueOf(each)) * way > 0)) return null;
  return disproved(last, `${before.text} → ${last.text}`, {
    zh: `说的是“${verb}”，由${before.text}到${last.text}方向相反`,
    en: `The verb is ${verb}, but from ${before.text} to ${last.text} is the other way`,
  });
}

/** 是2020年的0.6倍，跃升至: less than once is a fall. */
function againstMultiple(by: Metric, verb: string): Verdict | null {
  const isUp = directionOf(verb) === 'up';
  if (valueOf(by) === 1 || valueOf(by) > 1 === isUp) return null;
  return disproved(by, by.text, { zh: `${by.text}与“${verb}”不符`, en: `${by.text} does not go with ${verb}` });
}

/** 下降1.8%，扭转了下滑的势头 */
function turnedItself(by: Metric, said: Said): Verdict | null {
  const [verb, was] = [said.word('verb'), said.word('was')];
  if (directionOf(verb) !== directionOf(was)) return null;
  return wrongWord(by, verb, {
    zh: `扭转的是“${was}”，这里却是“${verb}${by.text}”`,
    en: `${was} is said to have been turned, but this is ${verb}${by.text}`,
  });
}

function againstRecord(rate: Metric, said: Said): Verdict | null {
  const [verb, record] = [said.word('verb'), said.word('record')];
  const isBest = !record.endsWith(HIGHEST) && !record.endsWith(LOWEST);
  const isHighest = record.endsWith(HIGHEST) || isBest;
  if (rate.aspect !== 'growth' || isHighest === (directionOf(verb) === 'up')) return null;
  if (isBest && !risingTotals.has(rate.concept ?? '') && !RISING.test(rate.indicator)) return null;
  return {
    ...wrongWord(rate, verb, {
      zh: `${verb}${rate.text}与“${record}”不符`,
      en: `${verb}${rate.text} does not go with ${record}`,
    }),
    // 增长2.3%，创近12年新低: the growth itself may be the lowest.
    ...(isHighest ? {} : { certainty: 'information' as const }),
  };
}

const [HIGHEST, LOWEST] = ['高', '低'];
/** What is best where it is most. */
const RISING = rx`(?:{wantsRise|risingName}|利润总额|游客)$`;

/** 低于上年1.4个百分点，为近4年新高 */
function unlike(gap: Metric, than: string, told: string): Verdict {
  return wrongWord(gap, than, {
    zh: `“${than}${gap.text}”与“${told}”不符`,
    en: `${than}${gap.text} does not go with ${told}`,
  });
}

function turned(
  name: string,
  { words, isUp, ...example }: Omit<Example, 'name'> & { readonly words: string; readonly isUp: boolean },
): Pattern {
  return pattern({
    kind: 'from-to-change',
    name,
    figures: { rate: 'percent' },
    words,
    unless: [meanOfYear],
    law: ({ rate }, said) => againstTurn(rate, said, isUp),
    ...example,
  });
}

function againstTurn(rate: Metric, said: Said, isUp: boolean): Verdict | null {
  const verb = directionOf(said.word('verb')) === 'down' ? -1 : 1;
  const sign = Math.sign(valueOf(rate)) * verb;
  if (sign === 0 || sign > 0 === isUp) return null;
  return disproved(
    rate,
    rate.text,
    isUp
      ? {
          zh: `说的是转正，${said.word('verb')}${rate.text}却是下降`,
          en: `It is said to grow again, but ${rate.text} is a fall`,
        }
      : {
          zh: `说的是转负，${said.word('verb')}${rate.text}却是增长`,
          en: `It is said to fall now, but ${rate.text} is a growth`,
        },
  );
}

type Example = Pick<Pattern, 'name' | 'example' | 'right'>;
