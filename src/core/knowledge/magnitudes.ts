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

/** Totals of a whole place that plans raise year by year; a lower target than the last result is worth a look. */
export const risingTotals: ReadonlySet<string> = new Set([
  '地区生产总值',
  '生产总值',
  '固定资产投资',
  '全社会固定资产投资',
  '一般公共预算收入',
  '地方一般公共预算收入',
  '财政收入',
  '财政总收入',
  '社会消费品零售总额',
  '规模以上工业增加值',
  '规上工业总产值',
  '规模以上工业总产值',
  '进出口总额',
  '外贸进出口总额',
  '外贸进出口总值',
  '城镇居民人均可支配收入',
  '农村居民人均可支配收入',
  '居民人均可支配收入',
]);
