import type { Bilingual } from './bilingual.ts';

/** The most that a report of one place can sensibly count of a thing. Far above any real value: only slips reach it. */
export interface Magnitude {
  readonly units: readonly string[];
  /** What follows the figure, or stands right before it. */
  readonly thing: RegExp;
  readonly most: number;
  readonly why: Bilingual;
}

export const magnitudes: readonly Magnitude[] = [
  {
    units: ['项', '个', '件'],
    thing: /(?:民生|民心|惠民|重点|重大|建设)(?:工程|项目|实事|任务)/,
    most: 1e5,
    why: { zh: '一地的项目、实事到不了十万项', en: 'No place has a hundred thousand projects' },
  },
  {
    units: ['平方米', '平米', '㎡'],
    thing: /(?:闲置|低效)?(?:资产|厂房|楼宇|载体|办公用房|商铺)/,
    most: 3e7,
    why: {
      zh: '3000万平方米是30平方公里，资产、楼宇到不了这么大',
      en: '30 million square metres are 30 square kilometres',
    },
  },
];

/** A target that is met this many times over, or set this many times above the last result, is worth a look. */
export const unlikelyMultiple = 10;

/** Ids of the indicators that plans raise year by year; a lower target than the last result is worth a look. */
export const risingTotals: ReadonlySet<string> = new Set([
  'gdp',
  'fixed-asset-investment',
  'general-public-budget-revenue',
  'total-fiscal-revenue',
  'district-fiscal-revenue',
  'retail-sales',
  'industrial-value-added',
  'above-scale-industrial-output',
  'foreign-trade',
  'resident-disposable-income',
  'urban-resident-disposable-income',
  'rural-resident-disposable-income',
]);
