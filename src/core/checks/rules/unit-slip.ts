import type { UnitKind } from '../../knowledge/unit-kind.ts';
import { unitNamed } from '../../figures/unit-at.ts';
import type { Metric } from '../../metrics/metric.ts';
import { clauseBefore } from '../../text/beside.ts';
import { valueOf } from '../../relations/interval.ts';
import { areScalesApart } from '../../relations/printed-digits.ts';
import { respectiveValues } from '../../relations/enumerations/respective-values.ts';
import { whatToCheck } from '../../relations/what-to-check.ts';
import { endsInDigit, numberAtEnd, withoutNumber } from '../../text/characters.ts';
import { judgeRestatements } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';

/** 亿 for 万, or either lost, between two mentions of one thing: «12.6亿元» and later «12.6万元». */
export const unitSlip: Rule = {
  id: 'unit-slip',
  severity: 'warning',
  title: { zh: '万、亿写错或漏写', en: '万 or 亿 mistaken or lost' },
  why: {
    zh: '同一指标在两处相差成千上万倍，多半是“万”“亿”写错或漏写；数字相同而单位不同的，几乎可以肯定。人数、户数带小数而没有“万”的，也是漏写。',
    en: 'Where one indicator differs by thousands between two places, 万 or 亿 is most likely wrong or lost; with the same digits it is almost certain. So is a number of people with a decimal point and no 万.',
  },
  examples: [
    {
      text: '一、2020年工作回顾\n一般公共预算收入12.6亿元。财政保障有力。完成一般公共预算收入«12.6万元»。',
    },
    {
      text: '一、2020年工作回顾\n社会消费品零售总额123.4亿元。\n二、2021年工作安排\n社会消费品零售总额达到«135万元»。',
      note: { zh: '数字不同，只作提醒', en: 'Other digits: worth a look' },
    },
    { text: '全年接待游客«525.6人次»，旅游收入38亿元。' },
    { text: '新增龙头企业14家、总数达到«8.6家»。' },
    { text: '财政支出由42.5亿元到«161.3万元»，一般公共预算收入由2.4亿元增加到6.2亿元。' },
    { text: '工业增加值、利润分别达到352.6亿元和«108.4万元»。' },
    { text: '肉、蛋、奶产量分别达到71.4万吨、30.8万吨和«5.62吨»。' },
    { text: '一、2020年工作回顾\n宏源200万吨水泥项目开工。\n二、2021年工作安排\n确保宏源«200吨»水泥项目投产。' },
    { text: '固定资产投资达到«100.8元亿»，增长12%。' },
    { text: '服务业占比提高«1.4个百分»，增速高于全省0.6个百分点。' },
    { text: '一、2020年工作回顾\n一般公共预算收入12.6亿元。财政保障有力。完成一般公共预算收入126000万元。' },
    { text: '一、2020年工作回顾\n实际利用外资415万美元。\n二、2021年工作安排\n实际利用外资460万美元。' },
    { text: '存款、贷款余额分别突破2000、2100亿元。', note: { zh: '两数共用一个单位', en: 'One unit for both' } },
    { text: '每千人口拥有执业医师3.2人，户均2.8人，每万人有发明专利12.5件。' },
    { text: '平均每个社区有网格员4.6名，其中主城区6.2名、城郊3.1名。' },
    { text: '发生各类事故95起，死亡93人，亿元地区生产总值生产安全事故死亡人数0.041人。' },
    { text: '建市30年来，进出口由86万美元扩大到18.6亿美元。' },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judgeRestatements(report, 'another-scale');
    for (const { values } of respectiveValues(body.text, metrics)) yield* apartInRow(values);
    for (const metric of metrics) if (isPartOfPerson(metric, body.text)) yield lostScale(metric);
    yield* partsOfThings(body.text);
    for (const { index, 0: written } of SCALE_LAST(body.text)) yield turnedRound(index, written);
    for (const { index, 0: written } of CUT_SHORT(body.text)) yield cutShort(index, written);
  },
};

/** 分别达到352.6亿元和108.4万元: amounts of one unit in a row, one of them printed on another scale. */
function* apartInRow(values: readonly Metric[]): Iterable<RawFinding> {
  for (const [index, metric] of values.entries()) {
    const before = values[index - 1];
    if (before?.unit !== metric.unit || !areScalesApart(before, metric)) continue;
    const smaller = valueOf(before) < valueOf(metric) ? before : metric;
    if (metric.unit !== '元' && smaller.step >= 1) continue;
    // 突破2000、2100亿元: the scale stands once, behind the last.
    if (endsInDigit(before.text)) continue;
    const asked = whatToCheck(before.text, metric.text);
    yield {
      range: metric.range,
      severity: 'information',
      message: {
        zh: `${before.text}与${metric.text}并列，相差千倍以上，${asked.zh}`,
        en: `${before.text} and ${metric.text} stand side by side, a thousand times apart: ${asked.en}`,
      },
      related: [{ range: before.range, message: { zh: '并列的数', en: 'The value beside it' } }],
    };
  }
}

/** 525.6人次 where nothing is counted by the head: the tenth of a person means that 万 was lost. */
function isPartOfPerson(metric: Metric, text: string): boolean {
  if (typeof metric.value !== 'number' || metric.step >= 1 || metric.bound === 'range') return false;
  const kind = unitNamed(metric.unit)?.kind;
  if (kind === undefined || !WHOLE.has(kind) || metric.unit.includes('/')) return false;
  return !isMean(text, metric.range[0], metric.text);
}

/** Told of each one, or a part of such a mean: 户均2.8人，其中城镇2.6人; without 其中, where it is of its size, 平均3.2名，山区4.1名. */
function isMean(text: string, at: number, written: string): boolean {
  if (PER_HEAD.test(clauseBefore(text, at, '，。；：！？\n'))) return true;
  const unit = withoutNumber(written);
  const before = clauseBefore(text, at, '。！？\n');
  // 每千人口床位数达4.6张，医师达1.4人: so many thousands go on to be meant.
  if (OF_MANY.test(before)) return true;
  const wholes = before.split(AMONG).slice(0, -1);
  if (wholes.some((words) => meansOf(unit, words).length > 0)) return true;
  return meansOf(unit, before).some((mean) => areAlike(mean, Number.parseFloat(written)));
}

/** The numbers of a unit that are said to be means, in tenths. */
function meansOf(unit: string, words: string): readonly number[] {
  const found: number[] = [];
  for (let at = words.indexOf(unit); at >= 0; at = words.indexOf(unit, at + 1)) {
    const number = numberAtEnd(words.slice(0, at));
    if (number.includes('.') && PER_HEAD.test(clauseBefore(words, at, '，；：'))) found.push(Number(number));
  }
  return found;
}

/** What lost its 万 is hardly of the size of the mean beside it. */
function areAlike(one: number, other: number): boolean {
  return Math.max(one, other) < ALIKE * Math.min(one, other);
}

const ALIKE = 2;

const AMONG = rx`{among}`;

const WHOLE: ReadonlySet<UnitKind> = new Set(['people', 'households', 'visits']);
/** 总数达到8.6家: no firm and no school comes in tenths. */
function* partsOfThings(text: string): Iterable<RawFinding> {
  for (const match of PART_OF_THING(text)) {
    const [written] = match;
    if (isMean(text, match.index, written)) continue;
    yield lostScale({ range: [match.index, match.index + written.length], text: written });
  }
}

/** 100.8元亿: the scale behind the unit. */
const SCALE_LAST = search('(?<![\\d.])\\d{1,6}(?:\\.\\d{1,3})?[元吨人户亩]{scale}(?=[，。；、！）\\n])', {
  at: '[亿万]',
  behind: '[元吨人户亩]',
  offset: [2, 11],
});

function turnedRound(at: number, written: string): RawFinding {
  return {
    range: [at, at + written.length],
    message: { zh: `${written}：“万”“亿”应在单位之前`, en: `${written}: 万 and 亿 go before the unit` },
  };
}

/** 1.4个百分: the end of the unit is lost. */
const CUT_SHORT = search('(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3})?个百分(?![点之比制])', {
  at: '百',
  behind: '个',
  offset: [2, 8],
});

function cutShort(at: number, written: string): RawFinding {
  return {
    range: [at, at + written.length],
    message: { zh: `${written}：“百分点”漏了“点”`, en: `${written}: 点 of 百分点 is lost` },
  };
}

const PART_OF_THING = search('(?<![\\d.])\\d{1,4}\\.\\d{1,3}{wholeThing}(?=[，。；、])', {
  at: '\\.',
  offset: [1, 4],
});
const PER_HEAD = rx`{perUnit}|：`;
const OF_MANY = rx`每?{ofSoMany}口?`;

function lostScale({ range, text }: Pick<Metric, 'range' | 'text'>): RawFinding {
  return {
    range,
    message: {
      zh: `${text}带小数，疑漏“万”“亿”或多了小数点`,
      en: `${text} has a decimal point: 万 or 亿 is lost, or the point is too many`,
    },
  };
}
