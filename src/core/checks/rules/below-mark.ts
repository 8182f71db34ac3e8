import type { Metric } from '../../metrics/metric.ts';
import { isMoney } from '../../relations/commensurable.ts';
import { hasAny, justBefore } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import { numberOf } from '../../relations/interval.ts';
import { whatToCheck } from '../../relations/what-to-check.ts';
import { judge } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A value that stays below the mark it is said to have passed, or a peak below its own mean: «突破百亿元大关、达96亿元». */
export const belowMark: Rule = {
  id: 'below-mark',
  severity: 'warning',
  title: { zh: '数值未到所说的关口，或最高低于平均', en: 'A value below its mark, or a peak below its mean' },
  why: {
    zh: '“突破10亿元，完成11.6亿元”后一个数应在关口之上；“日均3.2万人次、单日最高7.8万人次”最高应不低于平均。不是这样，多半是“万”“亿”写错、漏位或写反。',
    en: 'After 突破10亿元 the value that follows lies above that mark, and a peak is no lower than its mean. Where it is not so, 万 or 亿 is most likely wrong, or a digit is lost.',
  },
  examples: [
    { text: '粮食产量达到«126.97亿斤»，连续4年稳定在130亿斤以上。' },
    { text: '储备项目投资首次超过3万亿元、达«3.6亿元»。' },
    { text: '网上零售额突破百亿元大关、达«126万元»，增长12%。' },
    { text: '财政总收入突破20亿元大关，完成«21.4万元»。' },
    { text: '口岸日均通关36.5万人次、单日最高达«71.2人次»。' },
    { text: '生产总值实现«481亿元»，首次突破500亿元大关，粮食总产«58亿斤»、连续6年超60亿斤。' },
    { text: '生产总值迈上2千亿元新台阶、达到«1962亿元»。' },
    { text: '税收连续跨越三个“十亿元”台阶，从2016年的18.6亿元增至2021年的«36.4亿元»。' },
    { text: '生产总值跨越3个千亿元台阶，达到«1.5亿元»。' },
    { text: '零售总额和进出口总值双双超过200亿元、分别达218亿元和«196亿元»。' },
    { text: '平均每天发电42万千瓦时，单日最高发电«35万千瓦时»。' },
    { text: '储备项目投资首次超过3万亿元、达3.6万亿元；网上零售额突破百亿元大关、达126亿元。' },
    { text: '口岸日均通关36.5万人次、单日最高达71.2万人次。' },
    { text: '税收连续跨越三个“十亿元”台阶，从2016年的18.6亿元增至2021年的46.4亿元。' },
    { text: '装备制造业增加值增长«4.2%»、连续18个月保持两位数增长。' },
    { text: '进出口总额达到12640亿元、备案企业达到«8260家»，首次实现“双过万”。' },
    {
      text: '装备制造业增加值增长14.2%、连续18个月保持两位数增长。进出口总额达到12640亿元、备案企业达到12260家，首次实现“双过万”。',
    },
    { text: '产值突破百亿元、达到50亿元的企业分别为2家和6家。' },
    { text: '固定资产投资突破200亿元，完成工业投资80亿元。' },
    { text: '全县粮食总产量13.7亿斤，增加0.3亿斤，连续7年稳定在13亿斤以上。' },
  ],
  *check(report) {
    const {
      body: { text },
      metrics,
    } = report;
    yield* judge(report, 'below-mark');
    for (const [index, metric] of metrics.entries()) {
      yield* missedMarks(text, metrics, index);
      if (metric.bound !== 'exact' || isOfOthers(text, metric)) continue;
      const before = metrics[index - 1];
      const passed = LAST.has(text.charCodeAt(metric.range[0] - 1)) ? belowPassed(text, before, metric) : null;
      const finding = passed ?? belowMean(text, before, metric);
      if (finding) yield finding;
    }
  },
};

/** The last characters of what leads from a mark to the value (REACHES), looked at first. */
const LAST: ReadonlySet<number> = new Set(Array.from('成到达现为', (char) => char.charCodeAt(0)));

/** 达到50亿元的企业: the value of others. */
function isOfOthers(text: string, { range }: Metric): boolean {
  return hasAny(text.charAt(range[1]), '的以');
}

function belowPassed(text: string, before: Metric | undefined, metric: Metric): RawFinding | null {
  const [start] = metric.range;
  const named = NAMED_MARK.exec(justBefore(text, start, LONGEST));
  if (named) {
    const [, digits = '', scale = '', unit = '', rest = ''] = named;
    if (unit !== '' ? metric.unit !== unit : !isMoney(metric)) return null;
    const mark = (TENS[digits] ?? NaN) * (SCALES[scale] ?? NaN);
    const end = start - rest.length;
    return mark > numberOf(metric) + metric.step / 2
      ? tooLow([end - named[0].length + rest.length, end], metric)
      : null;
  }
  if (
    !before ||
    (before.bound !== 'moreThan' && before.bound !== 'exact') ||
    before.sentence !== metric.sentence ||
    !passes(text, before)
  )
    return null;
  if (before.unit !== metric.unit && before.unit !== '') return null;
  if (!REACHES.test(text.slice(before.range[1], start)) || !(numberOf(before) > numberOf(metric) + metric.step / 2))
    return null;
  return tooLow(before.range, metric);
}

function* missedMarks(text: string, metrics: readonly Metric[], index: number): Iterable<RawFinding> {
  const missed = missesMark(text, metrics, index);
  if (missed) yield missed;
  const mark = metrics[index];
  if (mark?.bound !== 'moreThan' || !ALL.test(justBefore(text, mark.range[0], 3))) return;
  for (let at = index + 1; at < metrics.length; at++) {
    const value = metrics[at];
    const between = text.slice(metrics[at - 1]?.range[1] ?? 0, value?.range[0]);
    if (value?.unit !== mark.unit || !(at === index + 1 ? DEALT : JOINED).test(between)) return;
    if (numberOf(mark) > numberOf(value) + value.step / 2) yield tooLow(mark.range, value);
  }
}

/** 双双超过200亿元、分别达218亿元和196亿元: every one of them is above the mark. */
const ALL = rx`(?:双双|{each})$`;
const DEALT = rx`^(?:{markNoun})?[、，]{respectively}{reach}?$`;
const JOINED = rx`^{joiner}$`;

/** GDP实现481亿元，首次突破500亿元大关; 粮食总产58亿斤、连续6年超60亿斤: the value first, and then the mark. */
function missesMark(text: string, metrics: readonly Metric[], index: number): RawFinding | null {
  const mark = metrics[index];
  if (mark?.bound !== 'moreThan' || !PASSED.test(mark.text)) return null;
  const value = [metrics[index - 1], metrics[index - 2]].find((each) => each?.unit === mark.unit);
  if (value?.sentence !== mark.sentence || value.bound !== 'exact' || value.aspect !== 'level') return null;
  if (!PASSES.test(text.slice(value.range[1], mark.range[0])) || isOfOthers(text, mark)) return null;
  return numberOf(mark) > numberOf(value) + value.step / 2 ? tooLow(mark.range, value) : null;
}

const PASSES = rx`^[，、](?:{passedHow}|连续(?:\d|{numeral}){1,2}年{holds}?在?){0,2}$`;

const LONGEST = 24;
const PASSED = rx`^{passed}`;
const REACHES = rx`^元?新?(?:{markNoun})?[、，]{reach|markReach}$`;

/** 突破200亿元, 迈上2千亿元新台阶 */
function passes(text: string, { text: written, range }: Metric): boolean {
  return PASSED.test(written) || STEPS.test(justBefore(text, range[0], 3));
}

const STEPS = rx`{passing}$`;
/** 突破百亿元大关、达: a mark in words. */
const NAMED_MARK = rx`(?:{passing}|突破|超过)(?:(?:\d|{numeral}|两)个)?([十百千]?)({scale})({markUnit})?({markNoun}?[、，]{markReach})$`;
const TENS: Readonly<Record<string, number>> = { '': 1, 十: 10, 百: 100, 千: 1000 };
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

function tooLow(range: Metric['range'], metric: Metric): RawFinding {
  const asked = whatToCheck(metric.text);
  return {
    range: metric.range,
    message: {
      zh: `${metric.text}没有到前面所说的关口，${asked.zh}`,
      en: `${metric.text} is below the mark that was passed: ${asked.en}`,
    },
    related: [{ range, message: { zh: '关口', en: 'The mark' } }],
  };
}

/** 日均36.5万人次、单日最高71.2万人次 */
function belowMean(text: string, mean: Metric | undefined, peak: Metric): RawFinding | null {
  if (mean?.unit !== peak.unit || mean.sentence !== peak.sentence || !(numberOf(peak) < numberOf(mean))) return null;
  if (!PEAK.test(text.slice(mean.range[1], peak.range[0]))) return null;
  if (!MEAN.test(justBefore(text, mean.range[0], LONGEST))) return null;
  return {
    range: peak.range,
    message: {
      zh: `最高${peak.text} < 平均${mean.text}`,
      en: `The peak, ${peak.text}, is below the mean, ${mean.text}`,
    },
    related: [{ range: mean.range, message: { zh: '平均数', en: 'The mean' } }],
  };
}

const MEAN = rx`(?:[日月年]均|平均每[日天月年])[^，。；、\d]{0,12}$`;
const PEAK = rx`^[、，]{among}?[^，。；、\d]{0,6}{peak}[^，。；、\d]{0,6}$`;
