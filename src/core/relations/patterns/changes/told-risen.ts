import { risingTotals } from '../../../knowledge/magnitudes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { justBefore, lastClause, sentenceAfter } from '../../../text/beside.ts';
import { rx, wordPattern } from '../../../text/word-pattern.ts';
import { growsAtPrices, mostOfPrices } from '../../beyond-prices.ts';
import { commensurable } from '../../commensurable.ts';
import type { RoleClass } from '../../figure-class.ts';
import { valueOf } from '../../interval.ts';
import { directionOf, wrongWord } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { yearsBetween } from '../../years-between.ts';
import type { Verdict } from '../../relation.ts';

const MOVE = '(?:{eachYear}|{since}|{respectively}|又|再){0,2}{up|down:verb}了?{by}';

/** A fall of what the clauses before it call risen: a first, a record, a multiple, a run of years; and the other way round. */
export const toldRisenPatterns: readonly Pattern[] = [
  risen('percent', {
    name: 'a fall of what passed a mark for the first time',
    words: `(?<told>{markFirst}){between}{0,4}?{amount}(?:大关|台阶)?[、，]${MOVE}`,
    example: '软件业务收入首次突破60亿元、«下降7.5%»。',
    right: '增长7.5%',
  }),
  risen(['percent', 'amount'], {
    name: 'a fall of what set a record',
    words: `{recordSet}(?<told>{record})[、，](?:{between}{0,4}?{reach}了?{amount}[、，])?${MOVE}`,
    example: '蔬菜总产再创历史新高，达到67万吨，比上年«减少2.5%»。',
    right: '增长2.5%',
  }),
  risen(['percent', 'points', 'amount'], {
    name: 'a move against that of year by year',
    words: `(?:(?:{stepByStep}|连续{countNumeral}年)(?:保持|实现)?了?|{countNumeral}连){up|down:told}”?[、，](?:年?人均|(?:{between}|\\d){0,10}?{reach}?{figure}[、，])?${MOVE}`,
    example: '绿地率逐年提高，2020年达到38.4%，比上年«下降1.3个百分点»。',
    right: '提高1.3个百分点',
  }),
  risen('percent', {
    name: 'a fall in a row that is told to have risen',
    words: `{movedSteadily}(?<told>{up|down})，{respectively}{since}?{up|down}了?{figure}[、和]${MOVE}`,
    example: '农业增加值、农民收入稳步增长，分别增长4.6%和«下降1.2%»。',
    right: '增长1.2%',
  }),
  leads('percent', {
    name: 'a fall in per cent of what its paragraph says has risen',
    example: '居民收入稳步提升。城镇居民人均可支配收入36240元，«下降6.1%»。',
    right: '增长6.1%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a fall of one of those that are told to have grown all',
    figures: { by: 'percent' },
    which: { by: { aspect: 'growth', direction: 'down', known: true } },
    words:
      '{down:verb}了?{by}[，；、](?:{within}{2,14}?{up}了?{percent}，)?(?:(?<names>[^，。；\\d\\n]{0,30}?)(?:均|都)?(?:连续{smallCount}年)?(?:实现了?“?)?(?<told>双{up})|(?<all>主要[^，。；\\d\\n]{0,6}指标)(?:全部|均|都){1,2}(?:实现|保持)?了?(?<positive>正?增长))',
    mixed: true,
    law: ({ by }, said) =>
      isAmong(by, said) ? against(by, said.word('verb'), said.word('told') || said.word('positive'), true) : null,
    example: '接待游客增长8.2%，旅游收入«下降5.4%»，旅游人次、收入实现双增长。',
    right: '增长5.4%',
  }),
  multiplied('amount', {
    name: 'a yearly fall of what doubled',
    which: { fold: { unit: '番' } },
    words: '{fold}',
    example: '技改投资48亿元，较2019年翻了一番，年均«下降14.9%»。',
    right: '增长14.9%',
  }),
  multiplied('times', {
    name: 'a yearly fall of what is a multiple of a former value',
    words: '{isAs}{formerTime}的{fold}',
    example: '技改投资48亿元，是2016年的2.4倍，年均«下降11.6%»。',
    right: '增长11.6%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'a level that rose over the years and its yearly fall',
    figures: { a: 'amount', b: 'amount', by: ['percent', 'amount'] },
    words: '{fromTo}[、，](?:{eachYear}|{years}|{overall}){1,2}{up|down:verb}了?{by}',
    mixed: true,
    law: ({ a, b, by }, said) =>
      commensurable([a, b]) && !maySink(a, b, by, said.match)
        ? against(by, said.word('verb'), `${a.text} → ${b.text}`, valueOf(b) > valueOf(a))
        : null,
    example: '存款余额由52亿元增长到118亿元，年均«下降17.8%»。',
    right: '增长17.8%',
  }),
];

/** 二产由8.6亿元增加到15亿元，年均下降1%: at constant prices what rose in print may have fallen, by what prices explain. */
function maySink(a: Metric, b: Metric, by: Metric, words: string): boolean {
  const years = yearsBetween(a, b, by, words);
  if (by.unit !== '%' || years === null || !growsAtPrices(`${a.indicator}${b.indicator}`)) return false;
  const amounts = ((valueOf(b) / valueOf(a)) ** (1 / years) - 1) * 100;
  return Math.abs(amounts) + valueOf(by) <= mostOfPrices + MORE_OF_INDUSTRY;
}

/** In points a year: prices of ore and coal move more. */
const MORE_OF_INDUSTRY = 2;

function leads(figure: RoleClass, row: Pick<PatternRow<'by'>, 'name' | 'example' | 'right'>): Pattern {
  return pattern({
    kind: 'from-to-change',
    figures: { by: figure },
    which: { by: { direction: 'down', aspect: ['growth', 'change'] } },
    words: '(?<verb>{down})了?{by}',
    mixed: true,
    certainty: 'information',
    law: ({ by }, said) => {
      const told = toldToRise(by, said);
      return told === null ? null : against(by, said.word('verb'), told, true);
    },
    ...row,
  });
}

/** 居民收入稳步提升。…人均可支配收入下降: what its paragraph says near by, without a figure, of what the fall is of. */
function toldToRise({ indicator, range: [start, end] }: Metric, { report: { source } }: Said): string | null {
  const name = indicator.replace(EACH_HAS, '');
  const paragraph =
    lastClause(justBefore(source, start, FARTHEST), LINE_END) + sentenceAfter(source, end, FARTHEST, LINE_END);
  for (const { groups: { own = '', told = '' } = {} } of paragraph.matchAll(TOLD_TO_RISE))
    if (name.endsWith(own.replace(ALL_RESIDENTS, '')) || isEndOf(name, own)) return own + told;
  return null;
}

/** 进出口·总额 of 外贸进出口 */
function isEndOf(name: string, own: string): boolean {
  const core = name.replace(SUM_OF, '');
  return core.length >= SHORTEST_CORE && own.endsWith(core);
}

const SUM_OF = rx`{total}$|额$`;
const SHORTEST_CORE = 3;
const EACH_HAS = rx`{perHead}(?:可支配|纯)?`;
const ALL_RESIDENTS = rx`^(?:{ownPlace}|城乡)`;
const TOLD_TO_RISE = wordPattern('(?<=^|[，。；：\\n])(?<own>{han}{4,12}?){toldToRise}', 'g');
const LINE_END = '\n';
/** In characters. */
const FARTHEST = 240;

function risen(figure: RoleClass, row: Pick<PatternRow<'by'>, 'name' | 'words' | 'example' | 'right'>): Pattern {
  return pattern({
    kind: 'from-to-change',
    figures: { by: figure },
    mixed: true,
    law: ({ by }, said) => {
      const told = said.word('told');
      return against(by, said.word('verb'), told, !FALLS.test(told));
    },
    ...row,
  });
}

/** 人次、收入实现双增长 behind 旅游收入下降5.4%, and 主要指标 of what is to rise: the fallen one is of those that are named. */
function isAmong({ indicator, concept }: Metric, said: Said): boolean {
  if (said.word('all') !== '') return risingTotals.has(concept ?? '');
  const names = said
    .word('names')
    .split(JOINERS)
    .filter(({ length }) => length >= SHORTEST);
  return names.some((name) => indicator.endsWith(name) || name.endsWith(indicator));
}

const JOINERS = rx`{joiner}`;
const SHORTEST = 2;

/** 翻了一番，年均下降: a doubling, too, is more than once. */
function multiplied(
  figure: RoleClass,
  { words, ...row }: Pick<PatternRow<'fold' | 'by'>, 'name' | 'which' | 'words' | 'example' | 'right'>,
): Pattern {
  return pattern({
    kind: 'from-to-change',
    figures: { fold: figure, by: 'percent' },
    words: `${words}[、，]{between}{0,4}?{eachYear}{respectively}?{up|down:verb}了?{by}`,
    mixed: true,
    law: ({ fold, by }, said) => against(by, said.word('verb'), fold.text, figure === 'amount' || valueOf(fold) > 1),
    ...row,
  });
}

const FALLS = rx`^{down}$|低$`;

/** A verb that goes against what was told. */
function against(by: Metric, verb: string, told: string, isUp: boolean): Verdict | null {
  if ((directionOf(verb) === 'up') === isUp) return null;
  return wrongWord(by, verb, {
    zh: `“${verb}${by.text}”与“${told}”方向相反`,
    en: `${verb}${by.text} goes against ${told}`,
  });
}
