import { exhaustiveParts } from '../../knowledge/known-wholes.ts';
import type { Metric } from '../../metrics/metric.ts';
import { isOfWholePlace } from '../agreement.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { theFirst, theOnly } from '../elsewhere.ts';
import type { FigureTest } from '../figure-test.ts';
import { valueOf } from '../interval.ts';
import { sum } from '../laws.ts';
import type { Guard, Pattern, Said } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import { isOneSlipAway } from '../printed-digits.ts';
import type { Certainty, Verdict } from '../relation.ts';
import { noPart } from './guards.ts';

const EXACT: FigureTest = { bound: 'exact' };
/** What makes less of a whole leaves others unnamed. */
const MOST_UNNAMED = 0.8;
/** In projects, how many stages shut each other out: 新建, 续建, 前期. */
const STAGES = 3;
/** In figures: three industries with a growth each, and some between. */
const FARTHEST = 13;
/** Inside the name of a part. */
const NAME = '[^，。；：、（）\\d\\n]';
const INDUSTRIES = '{allIndustries}(?:增加值)?{within}{0,8}{one}、{two}(?:、|{and}){three}';

/** Wholes that are surely divided by the parts listed behind them, without 其中. */
export const listedPartPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-sum',
    name: 'output and its three industries, each once',
    figures: { whole: 'amount' },
    which: { whole: { ...EXACT, concept: 'gdp', aspect: 'level' } },
    words: '{whole}',
    elsewhere: {
      primary: industryBehind('primary-industry-value-added'),
      secondary: industryBehind('secondary-industry-value-added'),
      tertiary: industryBehind('tertiary-industry-value-added'),
    },
    shared: [],
    law: ({ whole, primary, secondary, tertiary }, said) =>
      isDividedBy([primary, secondary, tertiary], whole, said) ? sum([primary, secondary, tertiary], whole) : null,
    example:
      '地区生产总值«120.5亿元»，增长6%。第一产业增加值12.3亿元，第二产业增加值48.6亿元，第三产业增加值69.6亿元。',
    right: '130.5亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'output and its three industries, each told once in a paragraph of its own',
    figures: { whole: 'amount' },
    which: { whole: { ...EXACT, concept: 'gdp', aspect: 'level' } },
    words: '{whole}',
    elsewhere: {
      primary: industryAlone('primary-industry-value-added'),
      secondary: industryAlone('secondary-industry-value-added'),
      tertiary: industryAlone('tertiary-industry-value-added'),
    },
    shared: [],
    law: ({ whole, primary, secondary, tertiary }, said) =>
      isToldAlone(whole, said) ? sum([primary, secondary, tertiary], whole) : null,
    example:
      '地区生产总值«120.5亿元»，增长6%。\n农业稳中有进，第一产业增加值12.3亿元。\n第二产业增加值48.6亿元。\n第三产业增加值69.6亿元。',
    right: '130.5亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'retail sales divided in two ways',
    figures: { whole: 'amount' },
    which: { whole: { ...EXACT, concept: 'retail-sales', aspect: 'level' } },
    words: '{whole}',
    elsewhere: {
      town: levelOfPart('城镇'),
      country: levelOfPart('乡村'),
      goods: levelOfPart('商品零售'),
      meals: levelOfPart('餐饮'),
    },
    shared: [],
    law: ({ whole, town, country, goods, meals }) => twoDivisions(whole, [town, country], [goods, meals]),
    example:
      '社会消费品零售总额143.8亿元，增长5.5%。按地区分，城镇零售额96.2亿元，乡村零售额47.6亿元。按类型分，商品零售«126.2亿元»，餐饮收入27.6亿元。',
    right: '116.2亿元',
  }),
  ...exhaustiveParts.flatMap(({ whole, parts, levels }) => (levels ? [knownParts(whole, parts, levels)] : [])),
  inOneRow({
    name: 'output and the row of its three industries',
    words: `{economy}{within}{0,6}{whole}(?:[、，][^，。；\\n]{0,14}{percent})?[，；。](?:{among}[，：]?)?${INDUSTRIES}`,
    example: '地区生产总值«88.4亿元»，增长6%，三次产业增加值分别为12.3亿元、36.5亿元和42.6亿元。',
    right: '91.4亿元',
  }),
  inOneRow({
    name: 'the row of three industries and the output',
    words: `${INDUSTRIES}(?:[、，][^。；\\d\\n]{0,10}{percent}[^。；\\n]{0,20})?[，；。](?:{ownPlace})?{economy}{within}{0,6}{whole}`,
    example: '三次产业增加值分别完成12.3亿元、36.5亿元、42.6亿元，地区生产总值达到«98.4亿元»。',
    right: '91.4亿元',
  }),
  listed({
    name: 'a bracket of phases',
    words: `{whole}（(?<parts>{numeral}期${NAME}{0,9}{amount}(?:[、，；]{numeral}期${NAME}{0,9}{amount}){1,9})）`,
    unless: [noPart],
    example: '建成标准厂房«24.6万平方米»（一期9.1万平方米、二期17.5万平方米）。',
    right: '26.6万平方米',
  }),
  listed({
    name: 'a bracket of parts that are more than their whole',
    words: `{whole}${NAME}{0,8}（(?:其中)?(?<parts>${NAME}{2,10}{amount}(?:[、，；]${NAME}{2,10}{amount}){1,9})）`,
    unless: [noPart],
    isWrong: (parts, whole) => totalOf(parts) > valueOf(whole),
    example: '建成标准厂房«24.6万平方米»（东区9.1万平方米、西区17.5万平方米）。',
    right: '26.6万平方米',
  }),
  listed({
    name: 'a bracket that says what its whole is made of',
    words: `{whole}[^。；（）\\d\\n]{0,24}（(?:{madeOf})(?<parts>${NAME}{1,10}{amount}(?:[、，；]${NAME}{1,10}{amount}){2,12})）`,
    unless: [noPart],
    isWrong: (parts, whole) => totalOf(parts) > valueOf(whole) * MOST_UNNAMED,
    certainty: 'information',
    example: '推动«18家»企业升规、入库纳统（涵盖商贸业6家、建筑业5家、房地产业1家、服务业3家）。',
    right: '15家',
  }),
  listed({
    name: 'a list that is closed by all others',
    words: `(?<noun>[^，。；、的\\d]{2}){whole}{between}{0,6}[。：（](?<parts>(?:${NAME}{0,12}\\k<noun>{amount}[，、；]){1,12}${NAME}{0,12}\\k<noun>{amount}[，、；和]{rest}{everyKind}?\\k<noun>{amount})`,
    example: '一般公共预算支出«42.6亿元»。教育支出12.4亿元，卫生支出8.2亿元，农林水支出10.2亿元，其他各项支出9.8亿元。',
    right: '40.6亿元',
  }),
  listed({
    name: 'projects by how far they are',
    words: '{allProjects}{whole}[^\\n]{0,80}?(?<parts>STAGED[^\\n]{1,100}?STAGED[^\\n]{1,100}?STAGED)'.replaceAll(
      'STAGED',
      '{amount}(?:{projectStage}项目|项目前期工作)',
    ),
    isWrong: (parts, whole) => parts.length === STAGES && totalOf(parts) > valueOf(whole),
    example:
      '全年谋划实施项目«45个»，总投资120亿元：12个新建项目全面开工；15个续建项目加快建设；20个前期项目有序推进。',
    right: '60个',
  }),
  listed({
    name: 'a row of kinds that one slip parts from their whole',
    words: `(?<noun>{dividedNoun}){whole}(?<parts>(?:[，、；]${NAME}{0,12}\\k<noun>{amount}){3,13})`,
    isWrong: (parts, whole) => isOneSlipAway(whole, parts),
    example: '签约项目«241个»，制造业项目126个、服务业项目61个、农业项目27个。',
    right: '214个',
  }),
];

interface Listed {
  readonly name: string;
  readonly words: string;
  readonly unless?: readonly Guard[];
  readonly certainty?: Certainty;
  /** Where the parts may be only some of them. */
  readonly isWrong?: (parts: readonly Metric[], whole: Metric) => boolean;
  readonly example: string;
  readonly right: string;
}

/** A whole and a row of parts of its unit. */
function listed({ isWrong, ...row }: Listed): Pattern {
  return pattern({
    ...row,
    kind: 'part-sum',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    which: { whole: EXACT },
    mixed: true,
    shared: [],
    law: ({ whole, parts }) => {
      const own = parts.filter(({ unit }) => unit === whole.unit);
      const verdict = own.length > 1 && own.every(({ bound }) => bound === 'exact') ? sum(own, whole) : null;
      return verdict && (verdict.holds || isWrong?.(own, whole) !== false) ? { ...verdict, of: own } : null;
    },
  });
}

/** Three industries, one value each, and the output. */
function inOneRow(row: Pick<Listed, 'name' | 'words' | 'example' | 'right'>): Pattern {
  return pattern({
    ...row,
    kind: 'part-sum',
    figures: { whole: 'amount', one: 'amount', two: 'amount', three: 'amount' },
    which: { whole: EXACT },
    shared: [],
    law: ({ whole, one, two, three }) => sum([one, two, three], whole),
  });
}

function totalOf(parts: readonly Metric[]): number {
  return parts.reduce((so, part) => so + valueOf(part), 0);
}

function industryBehind(concept: string): Elsewhere<{ readonly whole: Metric }, Said> {
  return {
    is: { ...EXACT, concept, aspect: 'level' },
    stands: { behind: FARTHEST },
    like: ['whole', 'unit', 'period', 'status'],
    choose: theFirst,
  };
}

function industryAlone(concept: string): Elsewhere<{ readonly whole: Metric }, Said> {
  return {
    is: { ...EXACT, concept, aspect: 'level' },
    like: ['whole', 'unit', 'period', 'status', 'span'],
    where: isOfWholePlace,
    choose: theOnly,
  };
}

/** Whether the place has told no other output of that time. */
function isToldAlone(whole: Metric, { report: { metrics } }: Said): boolean {
  const others = metrics.filter(
    ({ concept, aspect, period, status }) =>
      concept === 'gdp' && aspect === 'level' && period === whole.period && status === whole.status,
  );
  return isOfWholePlace(whole) && theOnly(others) !== null;
}

/** A known indicator and all its parts, told behind it without 其中: 零售总额…。城镇…；乡村…. */
function knownParts(whole: string, parts: readonly string[], levels: Pick<Listed, 'example' | 'right'>): Pattern {
  return pattern({
    kind: 'part-sum',
    name: `a known whole and its ${parts.join('、')}`,
    figures: { whole: 'amount' },
    which: { whole: { ...EXACT, concept: whole, aspect: 'level' } },
    words: '{whole}',
    elsewhere: levelsOf(parts),
    shared: [],
    law: ({ whole: all, ...of }) => nearSum(Object.values<Metric>(of), all),
    ...levels,
  });
}

type PartRole = `part ${string}`;

function levelsOf(names: readonly string[]): Readonly<Record<PartRole, Elsewhere<{ readonly whole: Metric }, Said>>> {
  return Object.fromEntries(names.map((name) => [`part ${name}`, levelOfPart(name)]));
}

function levelOfPart(name: string): Elsewhere<{ readonly whole: Metric }, Said> {
  return {
    is: { ...EXACT, aspect: 'level' },
    stands: { behind: FARTHEST },
    like: ['whole', 'unit', 'period', 'status', 'span'],
    where: ({ sentence, indicator, scope }, { whole }) =>
      sentence - whole.sentence <= SENTENCES && (indicator === '' ? (scope ?? '') : indicator).startsWith(name),
    choose: theFirst,
  };
}

/** 按经营单位所在地分，…。按消费类型分，…。 */
const SENTENCES = 2;

/** What one division proves the other has wrong in one of its parts. */
function twoDivisions(whole: Metric, one: readonly [Metric, Metric], other: readonly [Metric, Metric]): Verdict | null {
  const [right, wrong] = sum(one, whole).holds ? [one, other] : [other, one];
  const failing = sum(right, whole).holds ? nearSum(wrong, whole) : null;
  if (failing?.holds !== false) return null;
  const words = `${failing.arithmetic}，应为${whole.text}`;
  return {
    ...failing,
    stated: wrong[0],
    of: [whole, ...wrong],
    says: { zh: words, en: `${failing.arithmetic}, where it should be ${whole.text}` },
  };
}

/** Parts that make far more or far less than the whole are of another one. */
function nearSum(parts: readonly Metric[], whole: Metric): Verdict | null {
  const share = parts.reduce((so, part) => so + valueOf(part), 0) / valueOf(whole);
  return share > MOST_UNNAMED && share < 1 / MOST_UNNAMED ? sum(parts, whole) : null;
}

/** Whether three industries stand in their order in the paragraph of the output, which is told but once. */
function isDividedBy(parts: readonly Metric[], whole: Metric, { report: { source, metrics } }: Said): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return false;
  const between = metrics.slice(metrics.indexOf(whole) + 1, metrics.indexOf(last));
  return (
    parts.every(({ range }, index) => index === 0 || range[0] > (parts[index - 1]?.range[0] ?? 0)) &&
    between.every(({ concept, aspect }) => concept !== 'gdp' || aspect !== 'level') &&
    !source.slice(whole.range[1], last.range[0]).includes('\n')
  );
}
