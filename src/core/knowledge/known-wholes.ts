/**
 * Indicators that are part of another one by definition, by their ids: of one place and year the first is never more than
 * the second. Left out are parts that are counted on another basis (all taxes against local revenue) and what may outgrow
 * the output of a poor place (spending, investment, sales, loans).
 */
export const knownWholes: readonly (readonly [part: string, whole: string])[] = [
  ['general-public-budget-revenue', 'total-fiscal-revenue'],
  ['fiscal-revenue', 'total-fiscal-revenue'],
  ['general-public-budget-revenue', 'gdp'],
  ['primary-industry-value-added', 'gdp'],
  ['secondary-industry-value-added', 'gdp'],
  ['tertiary-industry-value-added', 'gdp'],
  ['industrial-value-added', 'gdp'],
  ['all-industry-value-added', 'gdp'],
  ['service-value-added', 'gdp'],
  ['finance-value-added', 'gdp'],
  ['high-tech-manufacturing-value-added', 'all-industry-value-added'],
  ['high-tech-manufacturing-value-added', 'gdp'],
  ['private-economy-value-added', 'gdp'],
  ['non-public-value-added', 'gdp'],
  ['industrial-value-added', 'all-industry-value-added'],
  ['industrial-output', 'industrial-and-agricultural-output'],
  ['above-scale-industrial-output', 'industrial-output'],
  ['exports', 'foreign-trade'],
  ['imports', 'foreign-trade'],
  ['general-trade', 'foreign-trade'],
  ['industrial-investment', 'fixed-asset-investment'],
  ['private-investment', 'fixed-asset-investment'],
  ['real-estate-investment', 'fixed-asset-investment'],
  ['manufacturing-investment', 'fixed-asset-investment'],
  ['technical-upgrading-investment', 'fixed-asset-investment'],
  ['inbound-tourists', 'tourists'],
  ['above-limit-retail-sales', 'retail-sales'],
  ['livelihood-expenditure', 'general-public-budget-expenditure'],
  ['re-employment', 'new-urban-employment'],
];

/** The same only of figures told side by side: far apart, taxes may be of other accounts. */
export const wholesBeside: readonly (readonly [part: string, whole: string])[] = [
  ['tax-revenue', 'total-fiscal-revenue'],
];

/** Rates by their ids, of which the first is never above the second: what is green space is also covered with green. */
export const nestedRates: readonly (readonly [lower: string, upper: string])[] = [
  ['green-space-rate', 'green-coverage'],
  ['registered-urbanisation-rate', 'urbanisation-rate'],
];

/**
 * All the parts of a known indicator, by its id: it grows by no more than the fastest of them and no less than the slowest.
 * With a line that must be seen to fail, and what puts it right.
 */
export const exhaustiveParts: readonly {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly example: string;
  readonly right: string;
  /** The same of the amounts themselves, where they are often told without 其中. */
  readonly levels?: { readonly example: string; readonly right: string };
}[] = [
  {
    whole: 'gdp',
    parts: ['第一产业', '第二产业', '第三产业'],
    example: '地区生产总值增长«9.5%»，其中第一产业增长3.2%、第二产业增长6.8%、第三产业增长7.4%。',
    right: '6.9%',
  },
  {
    whole: 'gdp',
    parts: ['一产', '二产', '三产'],
    example: '地区生产总值增长«9.5%»，其中一产增长3.2%、二产增长6.8%、三产增长7.4%。',
    right: '6.9%',
  },
  {
    whole: 'foreign-trade',
    parts: ['出口', '进口'],
    example: '外贸进出口总额增长«11.2%»，其中出口增长4.2%、进口增长7.6%。',
    right: '5.2%',
    levels: {
      example: '外贸进出口总额«96.4亿元»，增长5.2%。出口62.1亿元，增长4.2%；进口24.3亿元，增长7.6%。',
      right: '86.4亿元',
    },
  },
  {
    whole: 'general-public-budget-revenue',
    parts: ['税收', '非税'],
    example: '一般公共预算收入增长«9.5%»，其中税收收入增长3.2%、非税收入增长6.8%。',
    right: '4.5%',
  },
  {
    whole: 'retail-sales',
    parts: ['城镇', '乡村'],
    example: '社会消费品零售总额增长«9.5%»，其中城镇零售额增长5.2%、乡村零售额增长6.8%。',
    right: '5.5%',
    levels: {
      example: '社会消费品零售总额«153.8亿元»，增长5.5%。城镇消费品零售额96.2亿元；乡村消费品零售额47.6亿元。',
      right: '143.8亿元',
    },
  },
  {
    whole: 'retail-sales',
    parts: ['商品零售', '餐饮'],
    example: '社会消费品零售总额增长«9.5%»，其中商品零售额增长4.2%、餐饮收入增长7.8%。',
    right: '4.5%',
    levels: {
      example: '社会消费品零售总额«153.8亿元»，增长5.5%。商品零售额116.2亿元；餐饮收入27.6亿元。',
      right: '143.8亿元',
    },
  },
];

/** What an indicator is called for short where a part of it is held against it: 快于全部·投资. */
export const shortNames: ReadonlyMap<string, string> = new Map([
  ['投资', 'fixed-asset-investment'],
  ['投资总额', 'fixed-asset-investment'],
  ['固投', 'fixed-asset-investment'],
  ['零售总额', 'retail-sales'],
  ['社零总额', 'retail-sales'],
  ['外贸', 'foreign-trade'],
]);

/**
 * What is called so is of what is called so, whoever counts it and in whatever year: no more than so many times it. A whole
 * is told by its bare name, a part by how its name ends.
 */
export const nestedNames: readonly (readonly [parts: readonly string[], wholes: readonly string[], times: number])[] = [
  [['城镇人口', '城镇常住人口', '老年人口', '老年人'], ['常住人口', '户籍人口', '户籍总人口', '总人口'], 1.02],
  // Those who are registered may be many more than those who stay.
  [['乡村人口', '农村人口', '农业人口', '医保参保', '保险参保', '参保人数'], ['户籍人口', '户籍总人口', '总人口'], 1.1],
  [
    ['建成区面积', '城区面积', '耕地面积', '森林面积', '林地面积', '湿地面积', '覆盖面积', '水域面积'],
    ['总面积', '国土面积', '国土总面积', '区域面积', '行政区域面积', '土地面积', '土地总面积', '辖区面积', '幅员面积'],
    1.02,
  ],
  [['高标准农田'], ['耕地面积'], 1.1],
  [['能繁母猪存栏', '能繁母猪存栏量', '能繁母猪'], ['生猪存栏', '生猪存栏量'], 1],
  // A plan may let one of the trades grow.
  [['规上产值', '规上工业产值'], ['规上工业总产值', '规模以上工业总产值', '规上工业产值', '规模以上工业产值'], 2],
  [['用户', '农户', '贫困户', '低保户'], ['总户数'], 1.1],
];
