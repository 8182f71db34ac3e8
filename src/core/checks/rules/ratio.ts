import type { Metric } from '../../metrics/metric.ts';
import { valueOf } from '../../relations/printed-value.ts';
import type { Share } from '../relations/shares.ts';
import { shares } from '../relations/shares.ts';
import { written } from '../relations/written.ts';
import { judge } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** Part, whole and percentage that do not fit, or two shares that imply two wholes: «505项…99.6%» after 512项…96.6%. */
export const ratio: Rule = {
  id: 'ratio',
  severity: 'warning',
  title: { zh: '部分、总数与占比对不上', en: 'Part, whole and share do not fit' },
  why: {
    zh: '部分、总数、占比三者知二可推一。三个数都写出时应当相合；同一句里两项占比推出的总数不同，就要核对口径。按印出的末位四舍五入核对。',
    en: 'Of part, whole and share any two give the third. Where all three are printed they must fit; where two shares of one thing imply two wholes, it is worth asking what was counted. Rounding of the last printed digits is allowed for.',
  },
  examples: [
    { text: '全区«512项政务服务事项实现一窗办理、占比96.6%»，网办事项505项、网办率99.2%。' },
    { text: '全年签约项目200个，其中产业项目115个，占«62.5%»。' },
    { text: '现有教师1200名，其中高级教师360名，占比«35%»。' },
    { text: '应办代表建议76件，已办结72件，办结率«97.4%»。' },
    { text: '共有企业60家，规上企业15家，占企业总数的«35%»。' },
    { text: '全区财政总支出20亿元，投入民生资金9.5亿元，占财政总支出的«57.5%»。' },
    { text: '签约项目43个，总投资90亿元，已落地25个、落地率«68.1%»。' },
    { text: '全区总耕地面积16.8万亩，规模经营面积达9.2万亩，占总耕地面积«62%»。' },
    { text: '240条河流中186条水质优良，占比达«87.5%»。' },
    { text: '全市固定资产投资820亿元、工业投资233亿元，工业投资占比为«38.4%»。' },
    { text: '一般公共预算支出24亿元，民生支出18亿元，占比«85%»。' },
    { text: '全年优良天数219天，优良率达到«70%»。' },
    { text: '现有合作社180个，已有135个合作社年收入超过50万元，占比«57%»。' },
    { text: '完成固定资产投资160亿元，其中民间投资96亿元，占全部投资的«66%»。' },
    { text: '企业由150家增加到200家，三年增加50家，其中亏损企业30家，亏损面«51%»。' },
    { text: '高新产值126亿元，工业总产值360亿元，前者占后者的«53%»。' },
    { text: '全年财政支出19.2亿元，用于民生的支出达到9.6亿元，占全年支出的«40%»；30件实事完成24件、占«90%»。' },
    { text: '全年优良天数219天，优良率达到60%。夏季优良天数61天、优良率66.3%。' },
    {
      text: '地区生产总值892亿元、增长5.6%；一般公共预算收入71.4亿元、增长6.1%，占地区生产总值比重达«9.2%»。',
    },
    {
      text: '地区生产总值892亿元、增长5.6%；一般公共预算收入71.4亿元、增长6.1%，占地区生产总值比重达8%。',
    },
    { text: '全区512项政务服务事项实现一窗办理、占比96.6%，网办事项526项、网办率99.2%。' },
    { text: '全年签约项目200个，其中产业项目115个，占57.5%。' },
    {
      text: '完成工业投资80亿元，其中技改投资32亿元，占全部投资的16%。',
      note: { zh: '全部投资不止工业投资', en: 'Industry is not all investment' },
    },
    {
      text: '完成投资12亿元，占年度计划的80%；争取资金3亿元，占全市的12%。',
      note: { zh: '两个总数本来就不同', en: 'Two wholes by their nature' },
    },
    { text: '新增企业120家，增长15%，其中工业企业30家，增长20%。' },
    { text: '抽检食品1860批次，检出不合格31批次，合格率98.3%。' },
    { text: '新增供热面积40万平方米，总供热面积320万平方米，供热普及率84%。' },
    {
      text: '拥有医院18所，其中三甲医院6所，占全市的35%。',
      note: { zh: '占的是另一个总数', en: 'A share of another whole' },
    },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judge(report, 'ratio');
    for (const [days, percent] of shareOfDays(body.text, metrics)) yield dayMisfit(days, percent);
    const found = [...shares(body.text, metrics)];
    for (let index = 1; index < found.length; index++) yield* twoWholes(found[index - 1], found[index]);
  },
};

/** Good days of a year with a rate that neither all of its days nor those with a valid measurement give. */
function* shareOfDays(text: string, metrics: readonly Metric[]): Iterable<readonly [days: Metric, percent: Metric]> {
  for (const [index, days] of metrics.entries()) {
    if (
      days.unit !== '天' ||
      days.bound !== 'exact' ||
      !GOOD_DAYS.test(text.slice(Math.max(0, days.range[0] - 12), days.range[0]))
    )
      continue;
    const percent = metrics.slice(index + 1, index + 3).find(({ unit }) => unit === '%');
    if (percent?.bound !== 'exact' || percent.sentence !== days.sentence || valueOf(days) < LEAST_DAYS) continue;
    const rate = GOOD_RATE.test(text.slice(Math.max(0, percent.range[0] - 12), percent.range[0]));
    const [low, high] = [valueOf(days) / DAYS, valueOf(days) / VALID_DAYS].map((share) => share * 100);
    const off = (low ?? 0) - valueOf(percent) > percent.step || valueOf(percent) - (high ?? 0) > percent.step;
    if (rate && off) yield [days, percent];
  }
}

const GOOD_DAYS = /优良天数(?:比例)?(?:达到?|为|有)?$/;
const GOOD_RATE = /(?:优良|达标)(?:天数)?(?:率|比例|占比)(?:达到?|为)?$/;
/** Fewer are of a part of the year. */
const LEAST_DAYS = 180;
const [DAYS, VALID_DAYS] = [366, 345];

function dayMisfit(days: Metric, percent: Metric): RawFinding {
  const real = ((valueOf(days) / (DAYS - 1)) * 100).toFixed(1);
  return {
    range: percent.range,
    message: {
      zh: `${days.text} ÷ 365天 ≈ ${real}%，文中为${percent.text}`,
      en: `${days.text} ÷ 365 days ≈ ${real}%, the text says ${percent.text}`,
    },
    related: [{ range: days.range, message: NAMES.part }],
  };
}

const NAMES = { whole: { zh: '总数', en: 'The whole' }, part: { zh: '部分', en: 'The part' } };

function* twoWholes(first: Share | undefined, second: Share | undefined): Iterable<RawFinding> {
  if (!first || second?.count.sentence !== first.count.sentence || second.count.unit !== first.count.unit) return;
  if (rateOf(first) === rateOf(second)) return;
  if (!sameThing(first.words, second.words) || OTHER_WHOLE.test(first.words + second.words)) return;
  const [a, b] = [impliedWhole(first.count, first.percent), impliedWhole(second.count, second.percent)];
  if (a[0] <= b[1] && b[0] <= a[1]) return;
  const [one, two] = [division(first), division(second)];
  yield {
    range: [first.count.range[0], first.percent.range[1]],
    severity: 'information',
    message: {
      zh: `${one}，${two}，两个总数不同，请核对口径`,
      en: `${one}, ${two}: two different wholes; check what was counted`,
    },
    related: [
      { range: [second.count.range[0], second.percent.range[1]], message: { zh: '另一项占比', en: 'The other share' } },
    ],
  };
}

/** 参保率 beside 参保率: two things, each with its own; NaN, which is like no other, where the share bears no name of a rate. */
function rateOf({ words }: Share): string | number {
  return /\p{Script=Han}{2}率(?=[达为]?到?$)/u.exec(words)?.[0] ?? NaN;
}

/** 占全市的, 占计划的: shares of wholes that are named and may differ. */
const OTHER_WHOLE = /占(?!比)/;

/** Whether two stretches name one thing: they share two characters of a name. */
function sameThing(a: string, b: string): boolean {
  for (const [, pair = ''] of a.matchAll(NAME_PAIRS)) if (b.includes(pair) && !COMMON_PAIRS.has(pair)) return true;
  return false;
}

const NAME_PAIRS = /(?=(\p{Script=Han}{2}))\p{Script=Han}/gu;
const COMMON_PAIRS = new Set([
  '占比',
  '实现',
  '达到',
  '完成',
  '全区',
  '全市',
  '全县',
  '全年',
  '参保',
  '保险',
  '居民',
  '人员',
]);

/** The wholes that a printed count and a printed share allow. */
function impliedWhole(count: Metric, percent: Metric): readonly [low: number, high: number] {
  const slack = count.step === 1 ? 0 : count.step / 2;
  const [part, share] = [valueOf(count), valueOf(percent)];
  return [((part - slack) / (share + percent.step / 2)) * 100, ((part + slack) / (share - percent.step / 2)) * 100];
}

function division({ count, percent }: Share): string {
  return `${written(count)} ÷ ${percent.text} ≈ ${written(count, Math.round((valueOf(count) / valueOf(percent)) * 100))}`;
}
