import { otherRates } from '../../knowledge/plain-rates.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Change } from '../relations/changes.ts';
import { changes } from '../relations/changes.ts';
import { halfSteps, valueOf } from '../relations/printed-value.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** The gap between two percentages written in % where 个百分点 is meant: «高于省定标准3%». */
export const percentPoint: Rule = {
  id: 'percent-point',
  severity: 'error',
  title: { zh: '该用“个百分点”的地方用了“%”', en: '% where percentage points are meant' },
  why: {
    zh: '两个百分数之差用“个百分点”：由60%提高到65%，是提高5个百分点，也是提高8.3%。“覆盖率95%，高于省定标准3%”会读成标准的1.03倍。金额、数量的增减用“%”是对的。',
    en: 'The difference of two percentages is counted in percentage points: from 60% to 65% is 5 points, and 8.3%. 高于省定标准3% after a rate reads as 1.03 times the standard. For amounts and counts % is right.',
  },
  source: '国家统计局 统计知识：百分数与百分点',
  examples: [
    {
      text: '学前三年入园率达到95%，高于省定标准«3%»。',
      fixed: '学前三年入园率达到95%，高于省定标准3个百分点。',
    },
    {
      text: '入园率达到95%以上，普惠性幼儿园覆盖率达到90%以上，分别高于省定标准«3%和2%»。',
      fixed: '入园率达到95%以上，普惠性幼儿园覆盖率达到90%以上，分别高于省定标准3个百分点和2个百分点。',
    },
    {
      text: '城乡医保参保率达到97.25%，高于省定标准«的2.25%»。',
      fixed: '城乡医保参保率达到97.25%，高于省定标准2.25个百分点。',
    },
    {
      text: '城镇化率由60%提高到65%，提高«5%»。',
      fixed: '城镇化率由60%提高到65%，提高5个百分点。',
    },
    {
      text: '住宅小区弃管率递减«61%»。',
      note: { zh: '相对下降还是百分点，须问明', en: 'Relative or points? To be asked' },
    },
    { text: '工业增加值增速比上年提高«2.6%»。' },
    { text: '覆盖率达到95%，高于省定标准3个百分点；参保率提高2.1个百分点。' },
    {
      text: '居民人均可支配收入32000元，高于全省平均水平12%。',
      note: { zh: '金额之比用“%”', en: 'A ratio of amounts takes %' },
    },
    { text: '入园率达到95%，高于省定90%的标准，覆盖率提高到85%。' },
    { text: '财政收入由60亿元提高到63亿元，提高5%。' },
    {
      text: '刑事发案率下降5.6%，城乡低保标准提高8%，PM2.5平均浓度下降8.9%。',
      note: { zh: '这些不是百分数', en: 'None of these is a percentage' },
    },
    { text: '增长8.5%，高于全国平均6.2%的增速。' },
  ],
  *check({ body, metrics }) {
    for (const change of changes(body.text, metrics)) {
      const finding = changeInPercent(change);
      if (finding) yield finding;
    }
    for (let index = 0; index < metrics.length; index++) {
      const metric = metrics[index];
      if (metric?.unit !== '%') continue;
      const before = metrics[index - 1];
      const finding =
        gapInPercent(metrics, index, body.text) ??
        (before && nextMove(before, metric, body.text)) ??
        moveInPercent(metric, before, body.text);
      if (finding) yield finding;
    }
  },
};

const MEANT = { zh: '两个百分数之差应为', en: 'The difference of two percentages is' };

/** Proven: the stated per cent are exactly the difference of the two rates, and not their ratio. */
function changeInPercent({ from, to, by }: Change): RawFinding | null {
  if (from.unit !== '%' || by?.unit !== '%') return null;
  const difference = Math.abs(valueOf(to) - valueOf(from));
  if (!(Math.abs(difference - valueOf(by)) <= halfSteps([from, to, by]))) return null;
  return {
    range: by.range,
    message: {
      zh: `${to.text} − ${from.text}，应为${inPoints(by.text)}，不是${by.text}`,
      en: `${to.text} − ${from.text} is ${inPoints(by.text)}, not ${by.text}`,
    },
    related: [from, to].map(({ range }) => ({ range, message: { zh: '相减的百分数', en: 'A percentage' } })),
    fix: { range: by.range, text: inPoints(by.text) },
  };
}

/** A rate, and then how far it lies above or below a standard, in %. */
function gapInPercent(metrics: readonly Metric[], index: number, text: string): RawFinding | null {
  const [gap, rate] = [metrics[index], metrics[index - 1]];
  if (!gap || rate?.unit !== '%' || rate.sentence !== gap.sentence) return null;
  const compared = COMPARED.exec(text.slice(Math.max(rate.range[1], gap.range[0] - 30), gap.range[0]));
  if (!compared || valueOf(gap) > valueOf(rate) / 2 || IS_LEVEL.test(text.slice(gap.range[1], gap.range[1] + 3)))
    return null;
  const end = rowEnd(metrics, index, text);
  const start = gap.range[0] - (compared[1] ?? '').length;
  const repaired = inPoints(text.slice(gap.range[0], end));
  return {
    range: [start, end],
    severity: 'warning',
    message: { zh: `${MEANT.zh}${repaired}`, en: `${MEANT.en} ${repaired}` },
    related: [{ range: rate.range, message: { zh: '前面的百分数', en: 'The percentage before' } }],
    fix: { range: [start, end], text: repaired },
  };
}

/** 高于省定标准, 低于全国平均水平, 快于全市: what a rate is compared to, and a stray 的 before the number. */
const COMPARED =
  /(?:高于|低于|高出|超出|超过|快于|慢于|优于|领先)[^，。；、\d]{0,12}(?:标准|平均|水平|全国|全省|全市|全区|全州|全县|目标|任务|指标|上年|去年|同期|增速)(?:的?增速|的?水平)?(的)?(?:近|约|超)?$/;

/** 高于省定标准90%的…: the number is the standard itself. */
const IS_LEVEL = /^(?:以上)?的/;

/** Where a row of percentages ends: 3%和2%. */
function rowEnd(metrics: readonly Metric[], index: number, text: string): number {
  let end = metrics[index]?.range[1] ?? 0;
  for (let next = index + 1; metrics[next]?.unit === '%'; next++) {
    const range = metrics[next]?.range ?? [end, end];
    if (!/^[、和与]$/.test(text.slice(end, range[0]))) break;
    end = range[1];
  }
  return end;
}

/** 城镇化率达到47%、提高12%: a rate, and right after it how far it moved, in %. */
function nextMove(rate: Metric, move: Metric, text: string): RawFinding | null {
  if (rate.unit !== '%' || rate.sentence !== move.sentence || (rate.aspect !== 'level' && rate.aspect !== 'share'))
    return null;
  if (!NEXT_MOVE.test(text.slice(rate.range[1], move.range[0]))) return null;
  if (!IS_RATE.test(text.slice(Math.max(0, rate.range[0] - 24), rate.range[0]))) return null;
  return {
    range: move.range,
    severity: 'warning',
    message: {
      zh: `前面的${rate.text}是百分数，变化多半应为${inPoints(move.text)}`,
      en: `${rate.text} is a percentage: the change is most likely ${inPoints(move.text)}`,
    },
    related: [{ range: rate.range, message: { zh: '前面的百分数', en: 'The percentage before' } }],
  };
}

const NEXT_MOVE =
  /^[，、（](?:同比|比[^，。；、]{1,6}|较[^，。；、]{1,7}|增幅|共|累计)*(?:提高|提升|上升|回升|增加|增长|下降|降低|回落|减少)了?(?:近|约|超)?$/;
const IS_RATE = /(?:率|占比|比重|比例)(?:[^，。；：、\d]{0,8})$/;

/** 弃管率递减61%, 增速提高2.6%: relative or in points, the words leave it open. */
function moveInPercent(metric: Metric, before: Metric | undefined, text: string): RawFinding | null {
  const moved = MOVED.exec(text.slice(Math.max(0, metric.range[0] - 30), metric.range[0]));
  if (!moved) return null;
  const name = moved[1] ?? '';
  if (otherRates.some((rate) => name.endsWith(rate))) return null;
  if (before?.sentence === metric.sentence && /[由从]/.test(text.slice(before.range[0] - 8, before.range[0])))
    return null;
  return {
    range: metric.range,
    severity: 'information',
    message: {
      zh: `“${name}”本身是百分数：是相对变化${metric.text}，还是${inPoints(metric.text)}？`,
      en: `${name} is itself a percentage: ${metric.text} of it, or ${inPoints(metric.text)}?`,
    },
  };
}

const MOVED =
  /([^，。；：、\n\d]{0,14}(?:率|比重|占比|比例|增速|增幅|涨幅|降幅))(?:同比|比上年|较上年|比去年|较去年|年均|平均|累计|又|再|分别|已|均|预计|进一步|大幅)*(?:提高|提升|上升|下降|降低|递减|递增|增长|增加|减少|回落|收窄|扩大|加快)了?$/;

function inPoints(words: string): string {
  return words.replaceAll('%', '个百分点');
}
