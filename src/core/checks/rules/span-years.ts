import { valueOfNumeral } from '../../text/numerals.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { runsOfYears } from '../../relations/enumerations/runs-of-years.ts';
import type { OtherTime } from '../../relations/enumerations/times-of-works.ts';
import { timesOfWorks } from '../../relations/enumerations/times-of-works.ts';
import { furtherYears, otherSpans, tasksLate } from '../../relations/enumerations/spans-of-report.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A span of years against its first and last one: «三年行动计划（2017—2021年）». */
export const spanYears: Rule = {
  id: 'span-years',
  severity: 'warning',
  title: { zh: '年数与起止年份不符', en: 'A span of years and its first and last year' },
  why: {
    zh: '“三年行动计划（2023—2025年）”从头一年数到末一年应为三年（首尾都算），或相差三年；“自2017年3月1日至2020年3月1日，为期3年”首尾相减应为三年。',
    en: 'In 三年行动计划（2023—2025年） the years from first to last should be three, counted with both ends or without the first; from day to day they are the difference.',
  },
  examples: [
    { text: '2016年、2017年、2018年、2019年«五年»间，工业投资累计完成180亿元。' },
    { text: '2016年、2017年、2018年、2019年、2020年五年间，工业投资累计完成180亿元。' },
    { text: '制定养老服务«三年»行动计划（2017—2021年）。' },
    { text: '实施城市更新«五年»提升工程（2021—2023年）。' },
    { text: '项目自2017年3月1日至2021年3月1日实施，为期«3年»。' },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n总局自1993年定点帮扶以来，«38年»如一日，选派优秀干部挂职。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n总局自1993年定点帮扶以来，28年如一日；开发区自2001年设立以来，20年间面貌一新；自1978年改革开放以来，40多年来成就巨大。',
    },
    {
      text: '2026年政府工作报告\n一、2025年工作回顾\n经济增速2022年以来连续«20个季度»高于全省，2024年以来连续«36个月»居前。',
    },
    { text: '到2035年，粮食产能达到1000亿斤。在此基础上再奋斗五年，到«2035»年基本实现现代化。' },
    {
      text: '二、“十五五”时期主要目标任务\n今后五年，现代化取得决定性进展。在此基础上再奋斗五年，到«2040»年实现首都功能大幅提升。',
    },
    {
      text: '“十四五”时期是极不平凡的五年，我们接续奋斗。过去«六年»，我们坚定推动高质量发展。\n过去«四年»，是极不寻常、极不平凡的五年。收入«6年»增长18.7%，吞吐量5年增长1.6倍。',
    },
    { text: '2019年至2021年我县连续«4年»入围百强县，2019、2020年连续«三年»获评先进。' },
    { text: '2019年至2021年我县连续3年入围百强县，2019—2021年两年间财政收入翻番，2019、2020年连续两年获评先进。' },
    {
      text: '水库2023年5月开工，«2022年12月»建成；大桥2021年6月开工，历时«18»个月，于2023年12月竣工；2023年提前«三»年实现2025年规划目标。',
    },
    {
      text: '水库2022年5月开工，2023年12月建成；大桥2021年6月开工，历时30个月，于2023年12月竣工；2023年提前两年实现2025年规划目标。',
    },
    {
      text: '财政收入由2018年的12亿元增加到2023年的18亿元，«四年»增长50%；企业由2018年的60家增加到2023年的90家，五年增长50%。',
    },
    { text: '这五年，经济稳中有进。\n这五年，改革不断深入。\n这«三年»，生态持续向好。\n这五年，民生明显改善。' },
    { text: '这五年，经济稳中有进。\n这三年，我们抗击疫情。\n这五年，民生明显改善。' },
    { text: '恢复重建«两年任务三年完成»，整治三年任务两年完成。' },
    {
      text: '“十五五”时期，现代化取得决定性进展。在此基础上再奋斗五年，到2035年实现首都功能大幅提升。“十四五”时期是极不平凡的五年。过去五年，我们坚定推动高质量发展，收入5年增长18.7%，粮食连续6年增长。党的十八大以来，七年间面貌大变。这四年，全市上下团结奋斗，四年来成绩可喜，这四年，我们铭记在心。',
    },
    {
      text: '2026年政府工作报告\n一、2025年工作回顾\n经济增速2022年以来连续16个季度高于全省，2024年以来连续24个月居前，2015年以来连续11年增长。',
    },
    {
      text: '到2030年，粮食产能达到1000亿斤。在此基础上再奋斗五年，到2035年基本实现现代化，再奋斗十五年，到2050年建成强省。',
    },
    { text: '制定养老服务三年行动计划（2017—2019年）。' },
    { text: '实施工业强县三年行动方案（2021—2024年）。' },
    { text: '项目自2017年3月1日至2020年3月1日实施，为期3年；另一项自2021年1月1日至2023年12月31日，为期3年。' },
  ],
  *check({ body: { text }, facts }) {
    for (const match of matchesBeside(text, YEARS_IN_BRACKETS, ACTION)) {
      const [, years = '', from = '', to = ''] = match;
      const span = Number(to) - Number(from);
      const said = valueOfNumeral(years);
      if (span < 1 || said === span || said === span + 1) continue;
      yield otherSpan(match.index, years, `${from}—${to}`, span + 1);
    }
    for (const match of matchesBeside(text, '为期', LASTING)) {
      const [whole, from = '', first = '', day = '', to = '', last = '', end = '', years = ''] = match;
      const exact = (dayOf(to, last, end) - dayOf(from, first, day)) / 365.25;
      const said = valueOfNumeral(years);
      if (exact <= 0 || Math.abs(exact - said) < HALF) continue;
      yield otherSpan(
        match.index + whole.length - years.length - 1,
        years,
        `${from}.${first}—${to}.${last}`,
        Math.round(exact),
      );
    }
    if (facts.year !== null) {
      yield* untilNow(text, facts.year);
      yield* inARow(text, facts.year);
    }
    yield* otherYears(text, facts.year);
    for (const { range, said, years, due } of runsOfYears(text)) yield otherSpan(range[0], said, years, due);
    for (const other of timesOfWorks(text)) yield otherTime(other, text);
    for (const range of tasksLate(text)) yield { range, message: LONGER };
  },
};

const YEARS_IN_BRACKETS = /[（(](?:19|20)\d\d/g;
/** 三年行动计划（2017—2021年） */
const ACTION = wordPattern(
  '(?<![第0-9一二三四五六七八九十])([两三四五六七八九十]|\\d{1,2})年{planDocument}{1,3}”?[（(]((?:19|20)\\d\\d)年?[—－~～至-]{1,2}((?:19|20)\\d\\d)年?[）)]',
  'g',
);
/** 自2017年3月1日至2021年3月1日实施，为期3年 */
const LASTING = wordPattern(
  '自?(\\d{4})年(\\d{1,2})月(\\d{1,2})日[至到—-](\\d{4})年(\\d{1,2})月(\\d{1,2})日[^。；\\d\\n]{0,12}为期(\\d{1,2}|[一两三四五六七八九十])年',
  'g',
);
/** 自1993年定点帮扶以来，28年如一日 */
const SINCE = search('自((?:19|20)\\d\\d)年[^，。；\\d\\n]{2,14}以来，(\\d{1,3}|{numeral}{1,3})(多|余)?年{lasting}', {
  at: '年',
  behind: '\\d',
  offset: [5, 5],
});
/** 2022年以来连续16个季度 */
const IN_A_ROW = search('(?<!\\d)(20\\d\\d)年以来，?(?:已|均)?连续(\\d{1,3}|{numeral}{1,3})(?:个)?({lapse})', {
  at: '年',
  behind: '\\d',
  offset: [4, 4],
});
const QUARTERS = 4;
const MONTHS = 12;
const HALF = 0.5;

/** Up to the year told of or the one planned for, counted with its first year or without. */
function* untilNow(text: string, year: number): Iterable<RawFinding> {
  for (const match of SINCE(text)) {
    const [whole, from = '', years = '', more] = match;
    const span = year - Number(from);
    const said = valueOfNumeral(years);
    const most = said + (more === undefined ? 1 : DECADE);
    if (span < LEAST_SPAN || (span >= said - 1 && span <= most)) continue;
    yield otherSpan(match.index + whole.lastIndexOf(years), years, `${from}—${year}`, span);
  }
}

/** 2022年以来连续16个季度: no more than have passed when the year that is planned begins. */
function* inARow(text: string, year: number): Iterable<RawFinding> {
  for (const match of IN_A_ROW(text)) {
    const [whole, from = '', count = '', unit = ''] = match;
    const passed = year - Number(from);
    const most = unit === '年' ? passed + 1 : passed * (unit === '月' ? MONTHS : QUARTERS);
    if (passed < 1 || valueOfNumeral(count) <= most) continue;
    const start = match.index + whole.lastIndexOf(count);
    yield {
      range: [start, match.index + whole.length],
      message: {
        zh: `${from}年到${year}年初至多${most}${unit === '年' ? '' : '个'}${unit}，文中为${count}`,
        en: `From ${from} to the beginning of ${year} there are at most ${most}, the text says ${count}`,
      },
    };
  }
}

/** 过去六年 where the report looks back on five, and a year that some more years do not lead to. */
function* otherYears(text: string, year: number | null): Iterable<RawFinding> {
  for (const { range, years, elsewhere, sure } of otherSpans(text, year))
    yield {
      range,
      ...(!sure && { severity: 'information' as const }),
      message: {
        zh: `别处说的是${text.slice(...elsewhere)}，此处为${years}年，请核对`,
        en: `Five years elsewhere, and ${years} here. Worth checking`,
      },
      related: [{ range: elsewhere, message: { zh: '别处的年数', en: 'The years told elsewhere' } }],
    };
  for (const { range, years, from, due, elsewhere } of furtherYears(text))
    yield {
      range,
      message: {
        zh: `前文到${from}年，再过${years}年应是${due}年，此处为${text.slice(...range)}年`,
        en: `${years} years behind ${from} is ${due}, the text says ${text.slice(...range)}`,
      },
      related: [{ range: elsewhere, message: { zh: '前文的年份', en: 'The year told before' } }],
    };
}

function otherTime({ range, elsewhere, off, due }: OtherTime, text: string): RawFinding {
  const said = text.slice(...range);
  const message = {
    'before-start': { zh: `${said}在开工的时间以前，请核对`, en: `${said} comes before the work was begun` },
    months: {
      zh: `前后两个时间相隔${due}个月，文中为${said}个月`,
      en: `${due} months lie between, the text says ${said}`,
    },
    ahead: {
      zh: `前后两个年份相差${due}年，文中为提前${said}年`,
      en: `The two years are ${due} apart, the text says ${said}`,
    },
  }[off];
  return { range, message, related: [{ range: elsewhere, message: { zh: '另一时间', en: 'The other time' } }] };
}

const LONGER = { zh: '完成用的年数多于任务的年数，请核对先后', en: 'It took more years than it was given: check' };
const LEAST_SPAN = 2;
/** 40多年 are fewer than 50. */
const DECADE = 10;

/** Days since the year 0, as far as spans of years need them. */
function dayOf(year: string, month: string, day: string): number {
  return Number(year) * 365.25 + (Number(month) - 1) * 30.44 + Number(day);
}

function otherSpan(at: number, years: string, span: string, due: number): RawFinding {
  return {
    range: [at, at + years.length + 1],
    message: { zh: `${span}是${due}年，文中为${years}年`, en: `${span} are ${due} years, the text says ${years}` },
  };
}
