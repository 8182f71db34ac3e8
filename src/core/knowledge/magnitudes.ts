import type { Bilingual } from './bilingual.ts';

/** The most that a report of one place can sensibly count of a thing. Far above any real value: only slips reach it. */
export interface Magnitude {
  readonly units: readonly string[];
  /** What follows the figure, or stands right before it. */
  readonly thing: RegExp;
  readonly most: number;
  readonly why: Bilingual;
}

/** How the nation's own report opens, or its budget and its bulletin: what no place has, it may. */
export const nationReports =
  /代表国务院|受国务院委托|(?:^|\n)国务院(?:总理|政府工作报告)|中央和地方预算|(?:^|\n)中华人民共和国\d{4}年|(?:^|\n)(?:\d{4}年)?全国(?:预算|财政|国民经济)/;

/** Whose report it is by what it calls itself: 全乡, 我镇, and 全县, 我区. */
export const saidOfTownship = /[全我](?:[乡镇]|街道)(?![域区])/g;
export const saidOfCounty = /[全我][县市区州省旗盟]/g;

/** Tonnes that a mu can bear in a year: grain 1, vegetables under glass 12. */
export const mostPerMu = 15;

/** The least and the most 元 that one of a foreign unit has been worth since 1990, with room for mean and rounded rates. */
export const exchangeRates: Readonly<Record<string, readonly [least: number, most: number]>> = {
  美元: [4.6, 9],
  港元: [0.6, 1.2],
  欧元: [6, 12],
  日元: [0.03, 0.15],
};

/** How many there are of those that are ranked together, with room for what has changed. */
export const rankedLists: readonly (readonly [name: string, length: number])[] = [
  ['省会城市', 27],
  ['省会和副省级城市', 36],
  ['副省级城市', 15],
  ['计划单列市', 5],
  ['地级市', 300],
  ['省区市', 34],
  ['省市区', 34],
  ['省（区、市）', 34],
  ['省份', 34],
];

export const magnitudes: readonly Magnitude[] = [
  {
    units: ['人'],
    thing: /新增(?:城镇)?就业/,
    most: 1.8e7,
    why: {
      zh: '全国一年新增城镇就业也只有一千多万人，请核对“万”',
      en: 'The whole nation has some twelve million new jobs a year: check 万',
    },
  },
  {
    units: ['项', '个', '件'],
    thing: /(?:民生|民心|惠民|重点|重大|建设)(?:工程|项目|实事|任务)/,
    most: 1e5,
    why: { zh: '一地的项目、实事到不了十万项，请核对“万”', en: 'No place has a hundred thousand projects: check 万' },
  },
  {
    units: ['家', '个', '所', '处', '座'],
    thing:
      /(?:(?:养老|托育|福利|救助|孵化|金融)机构|(?:农贸|专业|批发)市场|博物馆|图书馆|体育馆|产业园)\||\|(?:养老|托育|福利|救助|孵化|金融)机构/,
    most: 5e4,
    why: {
      zh: '一地的这类机构、场馆到不了几万家，请核对“万”',
      en: 'No place has tens of thousands of such institutions: check 万',
    },
  },
  {
    units: ['平方米', '平米', '㎡'],
    thing: /资产|(?<!旧)厂房|(?:商务|商业|税收|闲置|空置)楼宇|办公用房|商铺/,
    most: 3e7,
    why: {
      zh: '一地的资产、楼宇到不了3000万平方米（30平方公里），请核对“万”',
      en: 'Assets or buildings of one place do not come to 30 million square metres (30 square kilometres): check 万',
    },
  },
];

/**
 * The least and the most that a county, a city or a province can have of an indicator in a year, in yuan; days and the income
 * of one person too. Ten times wider than any real value, so that only 万 for 亿, or either one lost, reaches it.
 */
export const plausible: Readonly<Record<string, readonly [least: number, most: number]>> = {
  gdp: [1e8, 1e14],
  'primary-industry-value-added': [1e6, 1e13],
  'secondary-industry-value-added': [1e6, 1e14],
  'tertiary-industry-value-added': [1e7, 1e14],
  'industrial-value-added': [1e6, 1e14],
  'all-industry-value-added': [1e7, 1e14],
  'general-public-budget-revenue': [1e7, 1e13],
  'total-fiscal-revenue': [2e6, 1e13],
  'fiscal-revenue': [5e6, 1e13],
  'general-public-budget-expenditure': [1e7, 1e13],
  'fiscal-expenditure': [1e7, 1e13],
  'fixed-asset-investment': [1e8, 1e14],
  'retail-sales': [1e7, 1e14],
  deposits: [1e8, 1e15],
  loans: [1e8, 1e15],
  'deposits-loans': [1e8, 1e15],
  'resident-disposable-income': [1e3, 5e5],
  'urban-resident-disposable-income': [1e3, 5e5],
  'rural-resident-disposable-income': [500, 5e5],
  'rural-net-income': [300, 3e5],
  'tourism-revenue': [1e5, 1e13],
  'grain-output': [100, 1e9],
  tourists: [1000, 2e9],
};

/** What these are counted in, if not in yuan. */
export const plausibleUnits: Readonly<Record<string, string>> = { 'grain-output': '吨', tourists: '人次' };

/** Of these a province has so many times the least that a county may have. */
export const timesOfProvince = 50;

/** Ids of what nobody adds up over years, so that a mark told of five years is the level at their end. */
export const neverSummed: ReadonlySet<string> = new Set([
  'gdp',
  'primary-industry-value-added',
  'secondary-industry-value-added',
  'tertiary-industry-value-added',
  'industrial-value-added',
  'all-industry-value-added',
  'service-value-added',
  'digital-value-added',
  'deposits',
  'loans',
  'resident-disposable-income',
  'urban-resident-disposable-income',
  'rural-resident-disposable-income',
]);

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
  'deposits',
  'loans',
  'resident-disposable-income',
  'urban-resident-disposable-income',
  'rural-resident-disposable-income',
]);

/** Ids of volumes that plans set above the last year's as well, though they may fall in a bad year. */
export const risingVolumes: ReadonlySet<string> = new Set([
  'industrial-output',
  'all-industry-value-added',
  'primary-industry-value-added',
  'secondary-industry-value-added',
  'tertiary-industry-value-added',
  'service-value-added',
  'digital-value-added',
  'high-tech-industry-output',
  'high-tech-manufacturing-value-added',
  'marine-gdp',
  'exports',
  'general-trade',
  'service-trade',
  'cross-border-e-commerce',
  'online-retail-sales',
  'e-commerce-volume',
  'software-revenue',
  'technology-contracts',
  'containers',
  'cargo',
  'air-passengers',
  'air-cargo',
  'tourists',
  'tourism-revenue',
  'rural-net-income',
]);

/**
 * Growth of one year against the year before, in per cent, that no place has had: ten times what is usual, so that a lost
 * decimal point (增长62% for 6.2%) reaches it. Revenue, trade and investment of a small place may grow by any rate.
 */
export const plausibleGrowth: Readonly<Record<string, readonly [least: number, most: number]>> = {
  gdp: [-30, 30],
  'primary-industry-value-added': [-30, 25],
  'tertiary-industry-value-added': [-30, 40],
  'retail-sales': [-40, 45],
  'resident-disposable-income': [-15, 35],
  'urban-resident-disposable-income': [-15, 35],
  'rural-resident-disposable-income': [-15, 40],
  'urban-and-rural-disposable-income': [-15, 40],
  'rural-net-income': [-20, 45],
  'consumer-prices': [-5, 30],
  'grain-output': [-45, 45],
};

/** The same since prices have been steady. */
export const plausibleNow: typeof plausibleGrowth = { 'consumer-prices': [-5, 12] };

/** Rates, in their own unit, that no place has. */
export const plausibleRate: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'registered-urban-unemployment-rate': [0.2, 12],
  'surveyed-urban-unemployment-rate': [1, 15],
  'urbanisation-rate': [8, 100],
  'forest-coverage': [0.5, 95],
  'tertiary-industry-share': [5, 98],
  'natural-growth-rate': [-2, 2],
};

/** The most points that a rate moves within the years of one report; a level told as a move is more. */
export const plausibleMove: Readonly<Record<string, number>> = {
  'urbanisation-rate': 25,
  'registered-urbanisation-rate': 30,
  'forest-coverage': 20,
  'tree-coverage': 20,
  'green-coverage': 30,
  'tertiary-industry-share': 30,
};

/** Ids of rates that are told in ‰: the same number in % is most likely of another sign. */
export const perMilleRates: ReadonlySet<string> = new Set(['natural-growth-rate']);

/** More people than any county, or any district below a city, has. */
export const mostOfCounty = 6.5e6;

/** Ids of rates of what stays once it is there: a lower target than the last result is worth a look. */
export const risingRates: ReadonlySet<string> = new Set([
  'forest-coverage',
  'tree-coverage',
  'urbanisation-rate',
  'registered-urbanisation-rate',
  'green-coverage',
  'green-space-rate',
  'life-expectancy',
  'patents-per-10k',
  'high-value-patents-per-10k',
  'mechanisation',
  'expressway-mileage',
  'power-capacity',
  'renewable-capacity',
]);

/** Ids of the indicators that no plan has ever let fall; revenue, spending and land are planned lower in some years. */
export const neverPlannedDown: ReadonlySet<string> = new Set([
  'gdp',
  'primary-industry-value-added',
  'secondary-industry-value-added',
  'tertiary-industry-value-added',
  'industrial-value-added',
  'all-industry-value-added',
  'service-value-added',
  'digital-value-added',
  'farm-value-added',
  'farm-output',
  'industrial-output',
  'above-scale-industrial-output',
  'construction-output',
  'fixed-asset-investment',
  'urban-fixed-asset-investment',
  'industrial-investment',
  'technical-upgrading-investment',
  'private-investment',
  'retail-sales',
  'catering-revenue',
  'online-retail-sales',
  'foreign-trade',
  'exports',
  'foreign-capital-used',
  'tourists',
  'tourism-revenue',
  'resident-disposable-income',
  'urban-resident-disposable-income',
  'rural-resident-disposable-income',
  'urban-and-rural-disposable-income',
  'rural-net-income',
]);

/** Ids of what no plan raises. */
export const neverPlannedUp: ReadonlySet<string> = new Set([
  'energy-intensity',
  'carbon-intensity',
  'accidents',
  'accident-deaths',
  'traffic-accidents',
  'traffic-deaths',
  'fires',
  'criminal-cases',
  'pm25',
  'pm10',
  'cod',
  'so2',
]);
