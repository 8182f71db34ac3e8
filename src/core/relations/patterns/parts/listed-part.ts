import type { Metric } from '../../../metrics/metric.ts';
import type { FigureTest } from '../../figure-test.ts';
import { totalOf, valueOf } from '../../interval.ts';
import { sum } from '../../laws.ts';
import type { Guard, Pattern } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Certainty } from '../../relation.ts';
import { noPart } from '../part-guards.ts';

const EXACT: FigureTest = { bound: 'exact' };
/** A wider one is more likely of others unnamed. */
const SMALL_REST = 0.2;
/** In projects, how many stages shut each other out: 新建, 续建, 前期. */
const STAGES = 3;
/** Inside the name of a part. */
const NAME = '[^，。；：、（）\\d\\n]';

/** Wholes that are surely divided by the parts listed behind them, without 其中. */
export const listedPartPatterns: readonly Pattern[] = [
  listed({
    name: 'a bracket of parts that are more than their whole',
    words: `{whole}${NAME}{0,8}（(?:其中)?(?<parts>${NAME}{2,10}{amount}(?:[、，；]${NAME}{2,10}{amount}){1,9})）`,
    unless: [noPart],
    isWrong: (parts, whole) => totalOf(parts) > valueOf(whole),
    example: '建成标准厂房«24.6万平方米»（东区9.1万平方米、西区17.5万平方米）。',
    right: '26.6万平方米',
  }),
  listed({
    name: 'projects by how far they are',
    words: '{allProjects}{whole}[^\\n]{0,80}?(?<parts>STAGED[^\\n]{1,100}?STAGED[^\\n]{1,100}?STAGED)'.replaceAll(
      'STAGED',
      '{amount}(?:{projectStage}项目|项目[^，。；\\n\\d]{4,6}(?=[，。；]|$))',
    ),
    isWrong: (parts, whole) => parts.length === STAGES && totalOf(parts) > valueOf(whole),
    example:
      '全年谋划实施项目«45个»，总投资120亿元：12个新建项目全面开工；15个续建项目加快建设；20个前期项目有序推进。',
    right: '60个',
  }),
  listed({
    name: 'a list of nothing but parts, behind a colon',
    words: `{whole}[^。\\n]{0,24}(?:(?<!其中)：|，具体[为是])(?<parts>${NAME}{2,14}{amount}(?:[、，；]${NAME}{2,14}{amount}){2,11})(?=。|，{within}{0,4}{cost})`,
    unless: [noPart],
    isWrong: (parts, whole) => Math.abs(1 - totalOf(parts) / valueOf(whole)) < SMALL_REST,
    certainty: 'information',
    example: '引进各类人才«620人»：博士40人；硕士180人；本科生360人。',
    right: '580人',
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
