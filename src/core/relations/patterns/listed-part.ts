import type { Metric } from '../../metrics/metric.ts';
import type { Elsewhere } from '../elsewhere.ts';
import { theFirst } from '../elsewhere.ts';
import type { FigureTest } from '../figure-test.ts';
import { valueOf } from '../interval.ts';
import { sum } from '../laws.ts';
import type { Guard, Pattern, Said } from '../pattern.ts';
import { pattern } from '../pattern.ts';
import { isOneSlipAway } from '../printed-digits.ts';
import { noPart } from './guards.ts';

const EXACT: FigureTest = { bound: 'exact' };
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
