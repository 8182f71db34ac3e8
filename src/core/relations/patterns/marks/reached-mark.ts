import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { formerLevel, series } from '../guards.ts';
import { markOf, shortOf } from './marks.ts';

/** Marks that are said to be passed right behind the level that has not come so far. */
export const reachedMarkPatterns: readonly Pattern[] = [
  pattern({
    kind: 'below-mark',
    name: 'a level, and a mark that it is said to have passed',
    figures: { level: 'amount', mark: 'amount' },
    words:
      '{level}[，、](?:{passedHow}|连续[^，。；：、]{1,4}年{holds}?在?){0,2}(?<passing>{passing})?了?{mark}(?={markNoun}|[，。；、）\\n])',
    unless: [series, formerLevel],
    law: ({ level, mark }, said) =>
      level.aspect === 'level' && (said.word('passing') !== '' || PASSED.test(mark.text))
        ? notReached(level, mark)
        : null,
    example: '地区生产总值达到«1360亿元»，成功迈上1500亿元台阶。',
    right: '1560亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a level that is said to be beyond that of a former year, and is below it',
    figures: { level: 'amount', mark: 'amount' },
    which: { mark: { bound: 'exact' } },
    words:
      '{level}(?:[、，]{within}{0,8}{percent})?[，、]{passedHow}{0,2}超[过出]?了?{formerTime}的?{between}{0,6}{mark}',
    unless: [series],
    law: ({ level, mark }) => notBeyond(level, mark),
    example: '前八个月出口«71.4亿元»，已超过2019年全年的76.2亿元。',
    right: '79.4亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'levels of several things, and the marks that they are said to have passed',
    figures: {},
    rows: { marks: 'amount', levels: 'amount' },
    words:
      '(?:{respectively}|{inTurn})(?:{passing})?(?<marks>{amount}(?:[、和]{amount}){1,4})的?(?:{markNoun})?[，、](?:{lastYear|thisYear})?(?:{respectively})?{reach|completion}了?(?<levels>{amount}(?:[、和]{amount}){1,4})(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ marks, levels }) => oneNotReached(levels, marks),
    example: '城镇、农村居民收入分别突破3万元、2万元，达到«28160元»和21370元。',
    right: '31160元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a level that makes the place one of those above a mark',
    figures: { level: 'amount', mark: 'amount' },
    words: '{level}[，、]成为{within}{0,16}{sizeNoun}{passing}?{mark}的{within}{0,6}{rankedPlace}',
    law: ({ level, mark }) => notReached(level, mark),
    example: '地区生产总值由1.2万亿元增加到«1.7万亿元»，成为全省首个经济总量突破2万亿元的城市。',
    right: '2.1万亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a mark that was passed in a year, and the level of a later one below it',
    figures: { mark: 'amount', level: 'amount' },
    words:
      '(?<first>20\\d\\d)年{passedHow}{0,2}{passing}?了?{mark}{markNoun}，{within}{0,4}(?<later>20\\d\\d)年{within}{0,6}{level}',
    law: ({ mark, level }, said) => belowFormerMark(mark, level, said),
    example: '财政总收入2016年突破百亿元大关，预计2020年实现«64亿元»。',
    right: '164亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'marks that were passed one after another, and a level behind them below the last',
    figures: { level: 'amount' },
    rows: { marks: 'amount' },
    words:
      '{inTurn}{passing}?(?<marks>{amount}(?:[、和]{amount}){1,4})的?(?:{markNoun})?[，、](?:{writtenYear})?{within}{0,4}{reach}{level}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ level, marks }) => belowLast(level, marks),
    example: '财政收入相继突破20亿、30亿和40亿元，2010年达到«46.2万元»，增势良好。',
    right: '46.2亿元',
  }),
  pattern({
    kind: 'below-mark',
    name: 'less in all than the round number in the name of what was made',
    figures: { all: 'amount' },
    words:
      '(?:{finished}|实现)(?<mark>[百千万])(?<measure>{wholeThing|noteMeasure}){between}{2,10}[，、]{allTold}(?:{reach}|有)?{all}(?=[，。；、）\\n])',
    law: ({ all }, said) => lessThanNamed(all, said),
    example: '提前建成百座公园城市，累计达到«86座»。',
    right: '126座',
  }),
  pattern({
    kind: 'below-mark',
    name: 'a growth that is striven for, below the one that is aimed at',
    figures: { aimed: 'percent', striven: 'percent' },
    words: '{up}{aimed}[、，（]?{strivesFor}(?:{reach|completion|up})?{striven}(?=[，。；、）\\n])',
    law: ({ aimed, striven }) => belowAim(striven, aimed),
    example: '地区生产总值增长7%、力争«6.5%»。',
    right: '7.5%',
  }),
  pattern({
    kind: 'below-mark',
    name: 'an amount that is striven for, below the one that is aimed at',
    figures: { aimed: 'amount', striven: 'amount' },
    words: '{reach}{aimed}[、，（]?{strivesFor}(?:{reach|passing})?{striven}(?=[，。；、）\\n])',
    law: ({ aimed, striven }) => belowAim(striven, aimed),
    example: '招商引资到位资金达到320亿元以上，力争«突破305亿元»。',
    right: '突破350亿元',
  }),
];

function belowLast(level: Metric, marks: readonly Metric[]): Verdict | null {
  const last = marks.at(-1);
  const verdict = last && notReached(level, last);
  if (!last || !verdict) return null;
  return {
    ...verdict,
    says: {
      zh: `前面已说过了${last.text}，此处为${level.text}`,
      en: `${last.text} was passed before, and here it is ${level.text}`,
    },
  };
}

const PASSED = rx`^{passed}`;
/** 999.6亿元 may be told as 千亿元. */
const NEARLY = 0.995;

function notReached(level: Metric, mark: Metric): Verdict | null {
  if (level.bound !== 'exact' || level.unit !== mark.unit || !(printed(level).high < valueOf(mark) * NEARLY))
    return null;
  return shortOf(level, mark, 'has not come to');
}

/** What another year had is no round number. */
function notBeyond(level: Metric, mark: Metric): Verdict | null {
  const isSo = level.bound !== 'exact' || level.unit !== mark.unit || !isAbove(printed(mark), printed(level));
  return isSo ? null : shortOf(level, mark, 'has not come to');
}

/** 分别突破3万元、2万元，达到28160元和21370元: the first of its mark. */
function oneNotReached(levels: readonly Metric[], marks: readonly Metric[]): Verdict | null {
  if (levels.length !== marks.length) return null;
  const found = levels.map((level, at) => notReached(level, marks[at] ?? level));
  return found.find((verdict) => verdict !== null) ?? null;
}

/** Past 百亿元 in 2016, and 64亿元 in 2020. */
function belowFormerMark(mark: Metric, level: Metric, said: Said): Verdict | null {
  const isLater = Number(said.word('later')) > Number(said.word('first'));
  if (!isLater || level.bound !== 'exact' || level.unit !== mark.unit || !(printed(level).high < valueOf(mark)))
    return null;
  return disproved(level, `${level.text} < ${mark.text}`, {
    zh: `${said.word('first')}年已${mark.text}，此处为${level.text}`,
    en: `${mark.text} was passed in ${said.word('first')}, and here it is ${level.text}`,
  });
}

/** 千座公园城市, and 900座 in all. */
function lessThanNamed(all: Metric, said: Said): Verdict | null {
  const [mark, measure] = [said.word('mark'), said.word('measure')];
  if (all.unit !== measure || !(printed(all).high < markOf(mark))) return null;
  return disproved(all, `${all.text} < ${mark}${measure}`, {
    zh: `前面说“${mark}${measure}”，累计却只有${all.text}`,
    en: `${mark}${measure} before, and no more than ${all.text} in all`,
  });
}

/** 力争 tells of more than what is aimed at. */
function belowAim(striven: Metric, aimed: Metric): Verdict | null {
  if (valueOf(striven) >= valueOf(aimed)) return null;
  return disproved(striven, `${striven.text} < ${aimed.text}`, {
    zh: `力争的${striven.text}低于目标${aimed.text}`,
    en: `${striven.text}, which is striven for, is below the goal of ${aimed.text}`,
  });
}
