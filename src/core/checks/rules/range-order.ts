import type { Metric } from '../../metrics/metric.ts';
import { justBefore } from '../../text/beside.ts';
import type { RawFinding, Rule } from '../rule.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';

/** A range that runs from the higher to the lower number: «20至15个». */
export const rangeOrder: Rule = {
  id: 'range-order',
  severity: 'warning',
  title: { zh: '范围前大后小', en: 'A range that runs backwards' },
  why: {
    zh: '“15至20个”“3%—5%”由小到大，前数大于后数多半是写反或漏位。“由20个降至15个”“下降8%到5%”说的是变化，不提示。',
    en: 'A range runs from low to high: 15至20个, 3%—5%. The other way round is most likely a slip. 由20个降至15个 and 下降8%到5% speak of a change and are left alone.',
  },
  source: 'GB/T 15835-2011 出版物上数字用法',
  examples: [
    { text: '年内新建标准化学校«20至15所»。' },
    { text: '地区生产总值增长«7%—6%»。' },
    { text: '每个街道建设口袋公园«5～3个»。' },
    { text: '落实好«6~0岁»儿童康复救助任务。' },
    { text: '«2021至2019年»共培训教师300名，去年«7至1月»税收增长5%。' },
    { text: '项目建设期为«2023年9月至2022年6月»。' },
    { text: '项目建设期为2022年9月至2023年6月。' },
    { text: '自«2022年7月12日至3月»5日开展专项整治。' },
    { text: '活动于«9月28日至9月22日»举办，计划在未来«3-2»年内建成。' },
    { text: '活动于9月22日至9月28日举办，计划在未来2-3年内建成，汛期为6月10日至9月30日。' },
    { text: '自2022年11月15日至3月15日供暖，自2022年3月5日至7月12日开展专项整治。' },
    { text: '1—9月，税收增长5%；«9—1月»，投资增长6%。' },
    { text: '我国首台«80—20兆电子伏»加速器建成，频率为20—80千赫。' },
    { text: '供暖期为11—3月，去年1—11月投资增长6%；温度由30～20摄氏度调整。' },
    { text: '自2019至2021年，供暖期为11至3月，去年11月至今年3月完成改造。' },
    { text: '新建学校1至2所，地区生产总值增长6%—7%，投资3至5亿元。' },
    { text: '审批时限由20至15个工作日。', note: { zh: '“由…至”说的是变化', en: '由…至 tells a change' } },
    { text: '单位能耗下降8%—5%，办理时间压缩20至15天。' },
    { text: '服务热线12345-2，第20—15号文件。' },
  ],
  *check({ body, metrics }) {
    yield* times(body.text);
    yield* dates(body.text);
    yield* days(body.text);
    yield* measures(body.text);
    yield* durations(body.text);
    for (const metric of metrics) {
      const { value } = metric;
      if (typeof value === 'number' || value[0] <= value[1] || tellsChange(metric, body.text)) continue;
      yield {
        range: metric.range,
        message: {
          zh: `前数大于后数：${String(value[0])} > ${String(value[1])}，请核对次序`,
          en: `The first number is the higher: ${String(value[0])} > ${String(value[1])}; check their order`,
        },
      };
    }
  },
};

/** 2013年9月至2012年6月, 2013年7月12日至3月5日: months that run backwards; a winter goes on in the next year. */
function* dates(text: string): Iterable<RawFinding> {
  for (const { index, 0: words, 1: year, 2: month, 3: toYear, 4: toMonth } of DATES(text)) {
    const [from, to] = [Number(year) * YEAR + Number(month), Number(toYear ?? year) * YEAR + Number(toMonth)];
    if (from > to && (toYear !== undefined || Number(month) < WINTER))
      yield {
        range: [index, index + words.length],
        message: { zh: `起止时间前后颠倒：${words}`, en: `The end is before the beginning: ${words}` },
      };
  }
}

/** 4月5日—4月2日: days of one month that run backwards. */
function* days(text: string): Iterable<RawFinding> {
  for (const { index, 0: words, 1: month, 2: day, 3: toMonth, 4: toDay } of DAYS(text)) {
    if (month !== toMonth || Number(day) <= Number(toDay)) continue;
    yield {
      range: [index, index + words.length],
      message: { zh: `起止日期前后颠倒：${words}`, en: `The last day is before the first: ${words}` },
    };
  }
}

const DAYS = search('(?<![\\d年])(\\d{1,2})月(\\d{1,2})日{until}(\\d{1,2})月(\\d{1,2})日', {
  at: '{until}',
  offset: [4, 6],
});

const [YEAR, WINTER] = [100, 10];
const DATES = search(
  '(?<!\\d)((?:19|20)\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日)?(?:{until}((?:19|20)\\d\\d)年|(?<=日){until})(\\d{1,2})月',
  {
    at: '{until}',
    offset: [7, 12],
  },
);

/** 60—10兆电子伏: measures of physics that are no unit of a report's figures. */
function* measures(text: string): Iterable<RawFinding> {
  for (const { index } of MEASURES(text)) {
    const start = Math.max(0, index - FARTHEST);
    const before = MEASURE.exec(text.slice(start, index))?.[0];
    const last = MEASURED.exec(text.slice(index + 1, index + 2 * FARTHEST));
    if (before === undefined || !last || Number(before) <= Number(last[1])) continue;
    if (CHANGE.test(justBefore(text, index, 2 * FARTHEST))) continue;
    yield {
      range: [index - before.length, index + 1 + last[0].length],
      message: {
        zh: `前数大于后数：${before} > ${last[1] ?? ''}`,
        en: `The first number is the higher: ${before} > ${last[1] ?? ''}`,
      },
    };
  }
}

/** 用5—3年时间: a duration, and no span of years. */
function* durations(text: string): Iterable<RawFinding> {
  for (const { index, 0: words, 1: from, 2: to } of DURATIONS(text)) {
    if (Number(from) <= Number(to)) continue;
    yield {
      range: [index, index + words.length],
      message: {
        zh: `前数大于后数：${from ?? ''} > ${to ?? ''}`,
        en: `The first number is the higher: ${from ?? ''} > ${to ?? ''}`,
      },
    };
  }
}

const DURATIONS = search(
  '((?<![\\d第年月.%]|{until})[1-9]\\d?){until}([1-9]\\d?)(?=个?年(?:[左内时陆完建]|之内|以内|后)|个月)',
  { at: '{until}', offset: [1, 2] },
);

const MEASURES = search('[至—～~](?=\\d[\\d.]{0,5}(?:[兆千毫微纳吉]?{physicsUnit}|℃))', { at: '[至—～~]' });
const MEASURE = /(?<![\d.第-])\d{1,5}(?:\.\d)?$/;
const MEASURED = rx`^(\d{1,5}(?:\.\d)?)(?:[兆千毫微纳吉]?{physicsUnit}|℃)`;

/** Years, and months of one year, that run backwards: 2020至2018年, 去年6至1月. From November to March is the next year. */
function* times(text: string): Iterable<RawFinding> {
  for (const { index } of SPANS(text)) {
    const start = Math.max(0, index - FARTHEST);
    const before = FIRST.exec(text.slice(start, index));
    const last = LAST.exec(text.slice(index + 1, index + FARTHEST));
    if (!before || !last || (before[1] === undefined) !== (last[1] === undefined)) continue;
    const [from, to] = [Number(before[1] ?? before[2] ?? before[3]), Number(last[1] ?? last[2])];
    if (from <= to || from - to > MOST_YEARS) continue;
    if (before[3] !== undefined && !text.includes(`${to}${text.charAt(index)}${from}月`)) continue;
    yield {
      range: [start + before.index + before[0].search(/\d/), index + 1 + last[0].length],
      message: {
        zh: `前数大于后数：${String(from)} > ${String(to)}`,
        en: `The first number is the higher: ${String(from)} > ${String(to)}`,
      },
    };
  }
}

const SPANS = search('{until}(?=\\d{1,4}[年月])', { at: '{until}' });
const FARTHEST = 8;
const FIRST = /(?<![\d第〕\]-])((?:19|20)\d\d)年?$|[今去前上]年(\d{1,2})月?$|(?<![\d年月第.])(\d{1,2})月?$/;
const LAST = /^((?:19|20)\d\d)年|^(\d{1,2})月/;
/** A longer way back is no span of years. */
const MOST_YEARS = 50;

/** Verbs and prepositions before a pair that make it a way down, not a range. 落实 and 自然 are none. */
const CHANGE = rx`{leadsDown}`;

function tellsChange(metric: Metric, text: string): boolean {
  if (metric.direction === 'down') return true;
  return CHANGE.test(justBefore(text, metric.range[0], 8));
}
