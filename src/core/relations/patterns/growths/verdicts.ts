import type { Bilingual } from '../../../knowledge/bilingual.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { lineEnd, lineStart } from '../../../text/beside.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { search } from '../../../text/search.ts';
import { rx } from '../../../text/word-pattern.ts';
import { ABOVE } from '../../growths-apart.ts';
import { isAbove, printed, valueOf } from '../../interval.ts';
import { directionOf } from '../../laws.ts';
import type { Pattern } from '../../pattern.ts';
import type { Against, SaidOfAll } from '../../said-of-all.ts';
import { saidOfAll } from '../../said-of-all.ts';
import { wayOf } from '../../way-of.ts';

/** What a sentence says of all that its paragraph tells: that both fall, that all lie above 全市, that two rise and one falls. */
export const verdictPatterns: readonly Pattern[] = [
  saidOfAll({
    name: 'two that are told to fall or to rise both, and one of them that does not',
    find: search(
      '(?<names>[^，。；：\\d\\n]{4,40}?)的?(?:{each})?(?:连续{smallCount}年)?(?:{showsUp})?了?“?双双?(?<told>{up|down})”?(?=[，。；：])',
      {
        at: '双',
        offset: [4, 52],
        past: '，。；：\n',
      },
    ),
    against: otherThanBoth,
    example: '事故起数和死亡人数实现“双下降”。事故起数由25起降到21起，死亡人数由9人«增至11人»。',
    right: '降至7人',
  }),
  saidOfAll({
    name: 'more or fewer that rise than are told',
    find: search('(?<n>[一两二三四五])(?<way>[升增降减])、?(?<m>[一两二三四五])(?<other>[升增降减])', {
      at: '[升增降减]',
      offset: [1, 1],
    }),
    against: otherCounts,
    example: '甲产业投资下降3.1%，乙产业投资增长14.2%，丙产业投资增长5.6%，呈现“«两降一升»”态势。',
    right: '一降两升',
  }),
  saidOfAll({
    name: 'indicators that are told to lie all above those of others, and one that does not',
    find: search(
      '指标(?:增[速幅长])?(?:{stepByStep}|仍)?(?:全[面部]|普遍|{each})(?<than>{aboveGap|belowGap})(?<all>全[国省市州])',
      { at: '标', behind: '指', offset: [1, 1] },
    ),
    against: otherSide,
    example: '主要经济指标全面高于全市平均水平。生产总值增长«6.2%»，全市为6.6%；零售额增长5.3%，全市为4.7%。',
    right: '7.2%',
  }),
  saidOfAll({
    name: 'incomes that are told to grow more than the economy, and the growths of both',
    find: search('(?<!{area}){forPeople}{howGrown}(?<than>{aboveGap|belowGap}){inside}{0,4}?{economy}{heldEnds}', {
      at: '[入酬]',
      behind: '[收报]',
      offset: [2, 4],
    }),
    against: otherThanEconomy,
    example: '居民收入增速跑赢经济增速。居民人均可支配收入增长«4.6%»，地区生产总值增长5.7%。',
    right: '6.4%',
  }),
  saidOfAll({
    name: 'what is told to go down, where all that is told of it grows',
    find: search(
      '(?<=[。\\n])(?<name>{han}{0,6}?{thrives}){movedSteadily}?(?<told>{down|worsens})(?:{trendNoun}|明显|加剧)?(?=。)',
      { at: '。', behind: '{endOfFall}', offset: [4, 18], past: '，。；：\n' },
    ),
    against: allGrow,
    certainty: 'information',
    example: '工业经济«持续下滑»。规上工业增加值增长8.1%，利润总额增长12.4%，技改投资增长15.9%。',
    right: '持续向好',
  }),
];

/** 事故起数和死亡人数·双下降, and 死亡人数由9人增至11人. */
function otherThanBoth({ text, match, word, behind }: SaidOfAll): Against | null {
  const told = directionOf(word('told'));
  const names = word('names')
    .split(JOINERS)
    .filter(({ length }) => length >= SHORTEST);
  const isDealt = DEALT.test(text.slice(match.index + match[0].length, behind[0]?.range[0]));
  if (names.length < 2 && !isDealt) return null;
  for (const [at, figure] of behind.entries()) {
    const before = behind[at - 1];
    const way = wayOf(figure, before, text);
    if (way === null || way === told) continue;
    const owner = figure.aspect === 'level' ? before?.indicator : figure.indicator;
    const isOfBoth = isDealt && at < BOTH;
    if (!isOfBoth && !names.some((name) => owner !== undefined && isOf(owner, name))) continue;
    const from = figure.aspect === 'level' && before ? before.range[1] : figure.range[0];
    return { figure, range: [from, figure.range[1]], says: goesAgainst(`“双${word('told')}”`, figure) };
  }
  return null;
}

const JOINERS = rx`{joiner}`;
const SHORTEST = 4;
/** 双下降，分别下降22%和上升31%: one of each. */
const DEALT = rx`^，{respectively}{since}?(?:{up|down})了?$`;
const BOTH = 2;

/** 较大事故起数 are some of 事故起数 and may rise alone. */
function isOf(indicator: string, name: string): boolean {
  return indicator.length >= SHORTEST && name.endsWith(indicator);
}

function goesAgainst(told: string, { text }: Metric): Bilingual {
  return { zh: `前面说${told}，这里的${text}与它不符`, en: `${text} does not go with ${told}, which is said before` };
}

const RISES = rx`[升增]`;

/** 两降一升 behind three moves, one of which is a fall. */
function otherCounts({ text, match, word, before }: SaidOfAll): Against | null {
  const [n, m] = [valueOfNumeral(word('n')), valueOfNumeral(word('m'))];
  const [first, second] = [RISES.test(word('way')), RISES.test(word('other'))];
  const moves = before.filter(({ aspect, unit }) => aspect === 'growth' && unit === '%');
  const last = moves.at(-1);
  if (!last || first === second || moves.length < n + m) return null;
  const ways = moves.map((move) => wayOf(move, undefined, text));
  const upsFrom = (at: number): number => ways.slice(at, at + n + m).filter((way) => way === 'up').length;
  const starts = moves.slice(n + m - 1).map((_, at) => at);
  // Some of a longer row may be meant.
  if (ways.includes(null) || starts.some((at) => upsFrom(at) === (first ? n : m))) return null;
  const ups = upsFrom(moves.length - n - m);
  return {
    figure: last,
    range: [match.index, match.index + match[0].length],
    says: {
      zh: `前面${ups}项增长、${n + m - ups}项下降，与“${match[0]}”不符`,
      en: `${ups} of them rise and ${n + m - ups} fall, which does not go with ${match[0]}`,
    },
  };
}

/** 增长6.2%，全市为6.6%, where all are told to lie above 全市; and 低于全市0.4个百分点. */
function otherSide({ text, match, word, behind }: SaidOfAll): Against | null {
  const [all, isUp] = [word('all'), ABOVE.test(word('than'))];
  for (const [at, figure] of behind.entries()) {
    const before = behind[at - 1];
    if (before?.aspect !== 'growth') continue;
    const between = text.slice(before.range[1], figure.range[0]);
    const told = OTHERS.exec(between)?.groups;
    if (told?.all !== all) continue;
    const than = told.than ?? '';
    const isPoints = figure.unit === POINTS;
    const isWrong = isPoints
      ? than !== '' && ABOVE.test(than) !== isUp
      : figure.unit === before.unit && isAbove(...inOrder(printed(figure), printed(before), isUp));
    if (isWrong) return { figure: before, says: goesAgainst(`“${match[0]}”`, isPoints ? figure : before) };
  }
  return null;
}

const OTHERS = rx`^[，、（][比较]?(?<than>{aboveGap|belowGap})?(?<all>全[国省市州])[^，。；\d\n]{0,8}$`;
const POINTS = '个百分点';

function inOrder<Value>(one: Value, two: Value, isFirst: boolean): [Value, Value] {
  return isFirst ? [one, two] : [two, one];
}

function otherThanEconomy({ match, word, behind }: SaidOfAll): Against | null {
  const growths = behind.filter(({ aspect, unit, span }) => aspect === 'growth' && unit === '%' && span === null);
  const [own, other] = ['resident-disposable-income', 'gdp'].map((id) => growths.find(({ concept }) => concept === id));
  if (!own || !other || [own, other].some(({ scope }) => scope !== null && scope !== 'district')) return null;
  const isUp = ABOVE.test(word('than'));
  if (!isAbove(...inOrder(printed(other), printed(own), isUp))) return null;
  return {
    figure: own,
    says: {
      zh: `说的是“${match[0]}”，而收入${own.text}、经济${other.text}`,
      en: `${match[0]} is said, but incomes ${own.text} and the economy ${other.text}`,
    },
  };
}

/** 工业经济持续下滑。 before nothing but growth. */
function allGrow({ text, match, word, behind }: SaidOfAll): Against | null {
  const moves = behind.map((figure, at) => wayOf(figure, behind[at - 1], text));
  const [figure] = behind;
  const start = match.index;
  const rises = behind.filter(({ aspect, unit }, at) => aspect === 'growth' && unit === '%' && moves[at] === 'up');
  const paragraph = text.slice(lineStart(text, start), lineEnd(text, start));
  const isStrong = rises.every((rise) => valueOf(rise) >= STRONG);
  if (!figure || rises.length < 2 || !isStrong || moves.includes('down')) return null;
  if (WORRIED.test(paragraph) || WELL.test(word('name'))) return null;
  const at = start + match[0].lastIndexOf(word('told'));
  return {
    figure,
    range: [start + word('name').length, at + word('told').length],
    says: {
      zh: `前面说“${word('name')}${word('told')}”，后面各项都是增长，请核对`,
      en: `${word('name')} is said to go down, and all that is told of it grows: check`,
    },
  };
}

/** In per cent: what grows by less may have gone down before. */
const STRONG = 4;
const WORRIED = rx`{worried}`;
/** 成本水平·下降 is a success. */
const WELL = rx`{burden|priceNoun|wantsFall|shrinksWell}`;
