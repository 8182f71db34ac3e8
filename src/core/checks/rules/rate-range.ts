import { endsInDigit } from '../../text/characters.ts';
import { conceptById } from '../../text/lookup/concepts.ts';
import {
  boundedRates,
  closeLimit,
  closeRates,
  looseLimit,
  looseRates,
  openRates,
  ratesOfPlans,
} from '../../knowledge/plain-rates.ts';
import type { Metric } from '../../metrics/metric.ts';
import { clauseBefore, justBefore } from '../../text/beside.ts';
import { numberOf } from '../../relations/interval.ts';
import { rx } from '../../text/word-pattern.ts';
import { judge } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A rate that is part of a whole, above 100%: «合格率达到102%». */
export const rateRange: Rule = {
  id: 'rate-range',
  severity: 'error',
  title: { zh: '比率超过100%', en: 'A rate above 100%' },
  why: {
    zh: '覆盖率、合格率、满意率、占比等是部分与全体之比，不会超过100%。“完成目标的103%”“毛入学率105%”可以超过100%，不提示。',
    en: 'Coverage, pass and satisfaction rates and shares compare a part to its whole and cannot exceed 100%. 完成目标的103% and gross enrolment (毛入学率) can, and are left alone.',
  },
  examples: [
    { text: '办理满意率达到«101%»。' },
    { text: '国有资产保值增值率102.4%，办理满意率达到95%。' },
    { text: '产品抽检合格率为«100.2%»，普惠性幼儿园覆盖率达到85%。' },
    { text: '服务业增加值占地区生产总值比重达到«152%»。' },
    { text: '工业领域民间投资占比«155.3%»。' },
    { text: '新能源汽车渗透率达到«167%»。' },
    { text: '基本医疗保险参保率达到«197.5%»。' },
    { text: '新农合参合率再创新高，达到«176.4%»；普及率实现稳中有升，达到«164%»。' },
    { text: '国控断面水质优良比例达«118.6%»，改善明显。' },
    { text: '医疗废物、生活垃圾处理率分别达到93%、«183%»。' },
    { text: '城乡居民养老保险参保率达到«112%»，家庭医生签约率«128%»，污水集中处理率由85%提高到«195%»。' },
    { text: '用于民生的支出9.7亿元，占全年支出的«150.2%»。' },
    { text: '群众满意率达到100%，无害化处理率100%。' },
    { text: '全年新增就业2035人，完成市定目标的185%，投资完成率103%。' },
    { text: '高中阶段毛入学率达到105%，养老保险参保率103%，九年义务教育巩固率101%，对经济增长贡献率158%。' },
    { text: '工业用电量增长120%，占比提高3个百分点。' },
    { text: '完成投资137亿元，占年度计划的113.5%，占上年同期的120%。' },
    { text: '能耗下降2%—3%，排放减少1%至2%。' },
    {
      text: '税务部门完成1.39亿元，占调整预算100.9%；财政部门完成1.47亿元，占年初预算数的110.1%，占预算调整数的100.2%。',
    },
    { text: '合格率稳步提高，产值达到计划的130%；就业率保持稳定，完成目标的104%；覆盖率扩大，达到上年的120%。' },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judge(report, 'rate-range');
    for (const [index, metric] of metrics.entries()) {
      if (metric.unit !== '%' || !(numberOf(metric) > 100)) continue;
      if (metric.aspect === 'growth') {
        // 101.4 in a column without its sign: an index, whatever the head of the column says.
        if (metric.direction === 'down' && !endsInDigit(metric.text)) yield beyondNothing(metric);
        continue;
      }
      const rate =
        ofSeveral(metrics, index, body.text) ?? rateBefore(firstOfRow(metrics, index, body.text) ?? metric, body.text);
      if (rate === null || numberOf(metric) <= rate.most) continue;
      yield {
        range: metric.range,
        severity: rate.known ? 'error' : 'information',
        message: rate.known
          ? {
              zh: `${rate.name}最高为100%，文中为${metric.text}`,
              en: `${rate.name} is at most 100%, the text says ${metric.text}`,
            }
          : {
              zh: `${rate.name}一般不超过${rate.most}%，文中为${metric.text}`,
              en: `${rate.name} hardly exceeds ${rate.most}%, the text says ${metric.text}`,
            },
      };
    }
  },
};

/** Nothing falls by more than all of it. */
function beyondNothing(metric: Metric): RawFinding {
  return {
    range: metric.range,
    severity: 'warning',
    message: {
      zh: `下降、减少最多为100%，文中为${metric.text}`,
      en: `Nothing falls by more than 100%, the text says ${metric.text}`,
    },
  };
}

/** 开工率、入统率分别达98%、191.2%: of several names the one that stands where the value stands in its row. */
function ofSeveral(metrics: readonly Metric[], index: number, text: string): Rate | null {
  const first = firstOfRow(metrics, index, text);
  const metric = metrics[index];
  if (!first || !metric) return null;
  const names = SEVERAL.exec(justBefore(text, first.range[0], LONGEST_ROW))?.[1]?.split(JOINER);
  const place = index - metrics.indexOf(first);
  const name = names?.[place];
  if (name === undefined || !name.endsWith('率') || openRates.test(name) || ratesOfPlans.test(name)) return null;
  return { name, most: mostOf(name), known: false };
}

const LONGEST_ROW = 60;
const SEVERAL = rx`((?:[^，。；：、\d\n]{2,12}率[、和]){1,5}[^，。；：、\d\n]{2,12}率){respectively}{reach}?$`;

interface Rate {
  readonly name: string;
  readonly most: number;
  /** Known to be part of a whole; another …率 most likely is. */
  readonly known: boolean;
}

/** 处理率分别达到93%、183%: the value whose name holds for all of its row. */
function firstOfRow(metrics: readonly Metric[], index: number, text: string): Metric | undefined {
  let first = index;
  for (let before = metrics[first - 1]; before; before = metrics[first - 1]) {
    const next = metrics[first];
    if (before.unit !== '%' || !next || !WITH_BEFORE.test(text.slice(before.range[1], next.range[0]))) break;
    first--;
  }
  return metrics[first];
}

const JOINER = rx`{joiner}`;
/** 93%、183%, and 由85%提高到195%. */
const WITH_BEFORE = rx`^(?:{joiner}|{up|down}[到至为])$`;

/** The rate that stands before the figure in its own clause, with nothing between but 达到, 为 and the like. */
function rateBefore(metric: Metric, text: string): Rate | null {
  const before = clauseBefore(text, metric.range[0], STOPS);
  if (MOVES.test(before)) return null;
  const phrase = before.replace(LEADS, '') || rateInClauseBefore(text, metric.range[0] - before.length);
  if (ratesOfPlans.test(phrase)) return null;
  const concept = metric.concept === null ? null : conceptById(metric.concept);
  // 开工率98.3%，完成计划投资额的181%: what it is of stands right before it.
  if (concept?.bounded && !before.endsWith('的')) return { name: concept.name.zh, most: 100, known: true };
  const isOpen = concept?.kinds.includes('percent') === true;
  const found = isOpen ? undefined : boundedRates.find((rate) => phrase.endsWith(rate));
  const ending = found === undefined || (looseRates.test(phrase) && !looseRates.test(found)) ? undefined : found;
  if (ending !== undefined)
    return !SHARE.test(ending) && PASSABLE.test(phrase) ? null : { name: ending, most: 100, known: true };
  const name = ANY_RATE.exec(phrase)?.[0];
  if (name === undefined || openRates.test(phrase)) return null;
  if (looseRates.test(phrase)) return { name, most: mostOf(phrase), known: false };
  return isOpen ? null : { name, most: 100, known: false };
}

function mostOf(rate: string): number {
  if (closeRates.test(rate)) return closeLimit;
  return looseRates.test(rate) ? looseLimit : 100;
}

const SHARE = rx`^{shareNoun}$`;
const PASSABLE = rx`{passableRate}`;

/** 参合率再创新高，达到: the rate that the clause before says something of, where this one only gives its value. */
function rateInClauseBefore(text: string, start: number): string {
  if (text.charAt(start - 1) !== '，') return '';
  const clause = clauseBefore(text, start - 1, STOPS);
  return SAID_OF_RATE.exec(clause)?.[1] ?? '';
}

const SAID_OF_RATE = rx`^([^的]*?{rateNoun}){rateManner}[^，。；：、\d]{1,6}$`;

const STOPS = '，。；：、\n0123456789';
/** Growth, not a level: 提高5%; 提高到95% is a level. */
const MOVES = rx`{moveNoLevel}`;
const LEADS = rx`{rateLead|from}{1,4}$`;
const ANY_RATE = rx`[^的和与及]{2,4}率$`;
