import type { YearAboveYears } from '../../relations/restatements/years-and-year.ts';
import { yearsAboveYears } from '../../relations/restatements/years-and-year.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** One year that did more than the five years it belongs to: «城镇新增就业22.9万人» and 五年来12.4万人. */
export const yearAboveYears: Rule = {
  id: 'year-above-years',
  severity: 'warning',
  title: { zh: '一年的数大于几年之和', en: 'One year above the sum of several' },
  why: {
    zh: '新建、培训、就业、产量一类逐年做的，五年之和不会小于其中一年。小了，多半是漏位、错位或写错“万”“亿”，也可能是口径不同。名称、单位、范围不同的，存量（达到、总数）和年均数，都不比较。',
    en: 'Of what is done anew each year, such as building, training, jobs and output, the sum of five years is never less than one of them. Where it is, a digit is lost or 万 and 亿 are wrong, or the two are counted otherwise. Other names, units and places, stocks and yearly means are not compared.',
  },
  examples: [
    {
      text: '一、2025年和“十四五”时期工作回顾\n这一年，民生不断改善。\n城镇新增就业22.89万人，新建县域医疗次中心250个。\n五年来，我们坚持共建共享。\n城镇新增就业«12.42万人»，建成«200个»县域医疗次中心。',
    },
    {
      text: '一、“十三五”时期工作回顾\n煤炭保供有力，五年生产原煤6.5亿吨。\n2020年，我们主要做了以下工作。\n全年规上原煤产量«13.05亿吨»，增长2.1%。',
    },
    {
      text: '一、“十三五”时期工作回顾\n五年来，城镇累计新增就业12.42万人。\n2020年，城镇新增就业«22.89万人»。',
    },
    {
      text: '一、“十三五”时期工作回顾\n五年来，城镇累计新增就业82.42万人。\n2020年，城镇新增就业22.89万人。',
    },
    {
      text: '二、“十四五”时期主要目标\n五年新建改建农村公路120公里。\n三、2021年工作安排\n新建改建农村公路«210公里»。',
    },
    {
      text: '一、2025年和“十四五”时期工作回顾\n这一年，民生不断改善。\n城镇新增就业22.89万人，新建县域医疗次中心50个，培训农民8万人，规模以上工业企业达到120家。\n五年来，我们坚持共建共享。\n城镇新增就业112.42万人，建成200个县域医疗次中心，年均培训农民7万人，培训农民工6万人，规模以上工业企业净增60家，东部片区新建县域医疗次中心20个。2025年新建口袋公园20个。\n二、2026年工作安排\n新建县域医疗次中心300个，新建口袋公园30个。',
      note: {
        zh: '五年之和大于一年；年均、存量、名称不同的',
        en: 'Sums above one year; means, stocks and other names',
      },
    },
    {
      text: '一、2020年工作回顾\n城镇新增就业7.61万人，新增学位3200个。\n二、“十四五”时期主要目标\n城镇新增就业5万人，新增学位2600个。',
      note: { zh: '一为实绩，一为目标', en: 'A result and a target' },
    },
    {
      text: '一、过去五年工作回顾\n三年来，新建农村公路120公里。\n二、2025年工作回顾\n农村劳动力转移就业达到233万人，净增52万人，新建农村公路210公里。\n三、今后五年工作\n今年新建农村公路160公里。',
    },
  ],
  *check({ body, metrics }) {
    for (const pair of yearsAboveYears(body, metrics)) yield asFinding(pair);
  },
};

/** At the later of the two. */
function asFinding({ year, years, certainty }: YearAboveYears): RawFinding {
  const [first, later] = year.range[0] < years.range[0] ? [year, years] : [years, year];
  return {
    range: later.range,
    severity: certainty,
    message: {
      zh: `“${year.indicator}”一年为${year.text}，几年之和却为${years.text}，请核对`,
      en: `${year.indicator} is ${year.text} in one year and ${years.text} in several: check`,
    },
    related: [
      first === year
        ? { range: first.range, message: { zh: '一年的数', en: 'One year' } }
        : { range: first.range, message: { zh: '几年的数', en: 'Several years' } },
    ],
  };
}
