/**
 * Indicators that are part of another one by definition, by their ids: of one place and year the first is never more than
 * the second. Left out are parts that are counted on another basis (all taxes against local revenue) and what may outgrow
 * the output of a poor place (spending, investment, sales, loans).
 */
export const knownWholes: readonly (readonly [part: string, whole: string])[] = [
  ['general-public-budget-revenue', 'total-fiscal-revenue'],
  ['general-public-budget-revenue', 'gdp'],
  ['primary-industry-value-added', 'gdp'],
  ['secondary-industry-value-added', 'gdp'],
  ['tertiary-industry-value-added', 'gdp'],
  ['industrial-value-added', 'gdp'],
  ['all-industry-value-added', 'gdp'],
  ['industrial-value-added', 'all-industry-value-added'],
  ['exports', 'foreign-trade'],
  ['imports', 'foreign-trade'],
  ['general-trade', 'foreign-trade'],
  ['industrial-investment', 'fixed-asset-investment'],
  ['private-investment', 'fixed-asset-investment'],
  ['real-estate-investment', 'fixed-asset-investment'],
  ['above-limit-retail-sales', 'retail-sales'],
  ['livelihood-expenditure', 'general-public-budget-expenditure'],
  ['re-employment', 'new-urban-employment'],
];

/** All the parts of a known indicator, by its id: it grows by no more than the fastest of them and no less than the slowest. */
export const exhaustiveParts: Readonly<Record<string, readonly (readonly string[])[]>> = {
  gdp: [
    ['第一产业', '第二产业', '第三产业'],
    ['一产', '二产', '三产'],
  ],
  'foreign-trade': [['出口', '进口']],
};
