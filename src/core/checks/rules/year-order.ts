import type { Bilingual } from '../../knowledge/bilingual.ts';
import { midCentury, planYears } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import { sentenceStart } from '../../text/beside.ts';
import type { Anchor } from '../../text/search.ts';
import { swappedYears } from '../../relations/enumerations/swapped-years.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { plannedAt } from '../planned-at.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A year that cannot be the one meant: growth held against a year to come, a target set for one gone by. */
export const yearOrder: Rule = {
  id: 'year-order',
  severity: 'warning',
  title: { zh: '年份早晚不合', en: 'A year on the wrong side of the report' },
  why: {
    zh: '同比的基期应在报告年份以前，今后目标的年份应在报告年份以后。“比2029年增长”“力争到2015年”多半是年份写错，或套用旧稿没有改。',
    en: 'What has grown is held against a year before the report, and what is to be reached is due in a year after it. 比2029年增长 in a report of 2021, or 力争到2015年, is a slip or is left over from an old draft.',
  },
  examples: [
    { text: '2021年政府工作报告\n一、2020年工作回顾\n森林覆盖率比«2025年»提高3个百分点。' },
    { text: '2021年政府工作报告\n二、2021年工作安排\n力争到«2015年»，进出口达到1500万美元。' },
    { text: '2021年政府工作报告\n二、2021年工作安排\n«2020年»全区经济社会发展主要预期目标是：地区生产总值增长7%。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n地方财政收入是«2026年»的2.5倍，森林覆盖率比2015年提高3个百分点。',
    },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n森林覆盖率比2015年提高3个百分点，预计到2016年实现的目标提前完成。',
    },
    {
      text: '2021年政府工作报告\n二、2021年工作安排\n推动绿色发展，到«2015年»，全区绿化覆盖率达到35%。把«2020年»作为项目建设年。',
    },
    { text: '一、2020年工作回顾\n经济平稳。\n二、工作安排\n«2022年»政府工作的指导思想是：稳中求进。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n到2015年，绿化覆盖率达到35%。把2020年作为项目建设年。\n二、2021年工作安排\n从2010年起，到2015年，绿化覆盖率达到35%；到2025年，绿化覆盖率达到45%。到2022年的主要目标是稳增长。',
    },
    {
      text: '2021年政府工作报告\n一、工作回顾\n刚刚过去的«2019年»，是极不平凡的一年。',
    },
    {
      text: '2021年政府工作报告\n一、“十三五”工作回顾\n生产总值从2015年的3.7亿元增长到«2019年»的4.9亿元，入园率从2015年的41%提高到«2021年»的52%。',
    },
    {
      text: '2021年政府工作报告\n一、“十三五”工作回顾\n刚刚过去的2020年，是极不平凡的一年。生产总值从2015年的3.7亿元增长到2020年的4.9亿元，2016年到2019年累计增长9%。',
    },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n在«2021年»谋篇布局的基础上实现了良好开局。' },
    {
      text: '2021年政府工作报告\n二、2021年工作安排\n围绕2035年远景目标，到«2053年»建成宜居之城；到«2036年»，生产总值达到500亿元。',
    },
    {
      text: '政府工作报告\n一、2020年工作回顾\n«2019年»，全区地区生产总值完成274亿元，增长9.1%。\n二、2021年工作安排\n抓好落实。',
    },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n2019年，全区地区生产总值完成251亿元；2020年，全区地区生产总值完成274亿元。\n二、2021年工作安排\n在2020年的基础上再上台阶，到2035年基本实现现代化，到2050年建成强区，2060年前实现碳中和。',
    },
    { text: '2021年政府工作报告\n二、2021年工作安排\n力争到2035年，人均生产总值比2025年翻一番。' },
    {
      text: '2021年政府工作报告\n二、2021年工作安排\n2021年全区经济社会发展主要预期目标是：地区生产总值增长7%；力争到2025年达到300亿元。',
    },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n脱贫成果巩固。«2022年»11月，省领导来我县调研，给予充分肯定。' },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n2015年到«2021年»，工业投资占比从17.9%提升到35.5%。' },
    {
      text: '2021年政府工作报告\n一、2020年工作回顾\n脱贫成果巩固。2020年11月，省领导来我县调研，给予充分肯定。2022年6月，将建成通车。2015年到2020年，工业投资占比从17.9%提升到35.5%。\n二、2021年工作安排\n2022年6月，全线贯通。',
    },
    { text: '2021年政府工作报告\n一、2020年工作回顾\n确保到2020年如期脱贫的任务全面完成，占比2021年还会提高。' },
  ],
  *check(report) {
    const {
      body: { text },
      facts: { year, reviews },
    } = report;
    if (year === null) return;
    const isPlanned = plannedAt(report);
    for (const match of [...BASE(text), ...MULTIPLE(text)]) {
      const base = Number(match[1]);
      if (base >= year && !isAfterLater(text, match.index, base)) yield wrongYear(match, LATE);
    }
    for (const match of ON_BASE(text))
      if (Number(match[1]) >= year && !isPlanned(match.index)) yield wrongYear(match, LATE);
    for (const match of LEADS(text))
      if (isYearBefore(match, text, reviews) && !isPlanned(match.index)) yield wrongYear(match, BEFORE);
    for (const match of HAPPENED(text))
      if (isToCome(match, report.facts) && !INTENDS.test(clauseAhead(text, match)) && !isPlanned(match.index))
        yield wrongYear(match, TO_COME);
    for (const match of MOVED_OVER(text))
      if (Number(match[1]) >= year && reviews !== null && Number(reviews.slice(-4)) < year && !isPlanned(match.index))
        yield wrongYear(match, TO_COME);
    for (const { range, said, meant } of swappedYears(text, year))
      yield { range, message: { zh: `${said}年：是否应为${meant}年，请核对`, en: `${said}: is ${meant} meant?` } };
    for (const match of GOAL_YEAR(text))
      if (isOdd(Number(match[1]), year) && isPlanned(match.index))
        yield { ...wrongYear(match, ODD), severity: 'information' };
    for (const match of OVER_PLAN(text))
      if (Number(match[2]) >= year && Number(match[1]) < year - 1 && !isPlanned(match.index))
        yield wrongYear(match, TO_COME, match[2]);
      else if (Number(match[1]) === year - PLAN_LENGTH - 1 && Number(match[2]) === year - 2 && endsPlan(year - 1))
        yield { ...wrongYear(match, SHORT, match[2]), severity: 'information' };
    for (const match of JUST_PAST(text)) {
      const past = Number(match[1]);
      if (past !== year - 1 && past !== endOfYear(report.facts)) yield wrongYear(match, NOT_LAST);
    }
    for (const match of DUE(text)) if (Number(match[1]) < year - 1) yield wrongYear(match, EARLY);
    for (const match of REACHED_BY(text))
      if (Number(match[1]) < year - 1 && !TOLD.test(sentenceAt(text, match)) && isPlanned(match.index))
        yield wrongYear(match, EARLY);
    for (const match of NAMED(text))
      if (Number(match[1]) < year && Number(match[1]) > year - FEW && isPlanned(match.index))
        yield wrongYear(match, LAST);
    for (const match of AIMS(text)) {
      const off = Number(match[1]) - year;
      if (off === -1 || (off === 1 && reviews === String(year - 1))) yield wrongYear(match, LAST);
    }
  },
};

/** Where 年 stands in a pattern in which a year of four digits comes behind so many characters. */
function yearBehind(least: number, most = least): Anchor {
  return { at: '年', behind: '\\d', offset: [least + 4, most + 4] };
}

/** 比2015年提高, 与2015年相比 */
const BASE = search(
  '(?<![占对])[比较与]((?:19|20)\\d\\d)年(?:同期|[末底初])?(?:净)?(?:{up|down|addition}|相比)',
  yearBehind(1),
);
/** 在2022年谋篇布局的基础上 */
const ON_BASE = search('在((?:19|20)\\d\\d)年{within}{0,16}基础上', yearBehind(1));
/** 2014年，全区地区生产总值完成: what the review of a year opens with. */
const LEADS = search(
  '(?<=[。\\n\\s])((?:19|20)\\d\\d)年，?(?:全[省市区县州旗]|我[省市区县州旗])?(?:实现)?{within}{0,4}{headline}{comeTo}',
  yearBehind(0),
);
/** 2020年11月，省领导来我县调研: a month of a year, told of. */
const HAPPENED = search('(?<=[。；\\n])(20\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日)?，', yearBehind(0));
/** 2020年到2025年，工业投资占比从17.9%提升 */
const MOVED_OVER = search(
  '(?<=(?<!\\d)20\\d\\d年?{until})(20\\d\\d)年，[^，。；\\d\\n]{2,24}{from}\\d[\\d.]{0,8}[^，。；\\d\\n]{1,4}(?:{up|down})',
  yearBehind(0),
);
const INTENDS = rx`{intention}`;
/** 刚刚过去的2025年 */
const JUST_PAST = search('{justPast}(20\\d\\d)年', yearBehind(4, 5));
/** 是2016年的3.5倍 */
const MULTIPLE = search('是((?:19|20)\\d\\d)年的\\d', yearBehind(1));
/** 力争到2025年 */
const DUE = search('{strives}到((?:19|20)\\d\\d)年', yearBehind(3, 4));
/** 到2025年，全区绿化覆盖率达到35% */
const REACHED_BY = search(
  '到(?<=[，。；：\\n]到)((?:19|20)\\d\\d)年[末底]?，?[^，。；：、\\d\\n]{2,20}{reach}',
  yearBehind(1),
);
/** What is told, and no goal: 到2015年已达到, 从2010年到2015年. */
const TOLD = rx`[已了曾]|{from}|{than}`;
/** 把2021年作为项目建设年 */
const NAMED = search('[把将]((?:19|20)\\d\\d)年{designates}', yearBehind(1));
const FEW = 3;
/** 2021年全区经济社会发展主要预期目标是, 2021年政府工作的指导思想是 */
const AIMS = search(
  '(?<![到至])((?:19|20)\\d\\d)年[^，。；：、\\d\\n]{0,14}(?:主要(?:预期)?目标|{guidance})[是为]',
  yearBehind(0),
);

/** Whether a month lies behind the report: behind its day, or in a year behind the one it plans. */
function isToCome({ 1: said, 2: month }: RegExpExecArray, { year, date }: ReportFacts): boolean {
  if (date === null) return Number(said) > Number(year);
  return Number(said) * 12 + Number(month) > Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** The clause that a date opens. */
function clauseAhead(text: string, { index, 0: { length } }: RegExpExecArray): string {
  return /^[^，。；\n]*/.exec(text.slice(index + length, index + length + SENTENCE))?.[0] ?? '';
}

/** The sentence up to the end of what a year is told of. */
function sentenceAt(text: string, { index, 0: { length } }: RegExpExecArray): string {
  const start = sentenceStart(text, index);
  return text.slice(start, index + length);
}

/** 到2035年…比2025年翻一番: a year to come may be held against one less far away. */
function isAfterLater(text: string, at: number, base: number): boolean {
  const start = text.lastIndexOf('。', at) + 1;
  return [...text.slice(Math.max(start, at - SENTENCE), at).matchAll(YEAR)].some(([year]) => Number(year) > base);
}

const SENTENCE = 200;
const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/g;

/** Whether the year is the one before the only one that is reviewed, which is told of nowhere near. */
function isYearBefore({ index, 1: said }: RegExpExecArray, text: string, reviews: string | null): boolean {
  return reviews === String(Number(said) + 1) && !text.slice(index, index + LEAD_REACH).includes(`${reviews}年`);
}

const LEAD_REACH = 400;

/** 到2036年，: what is to be come to by then. */
const GOAL_YEAR = search('到(20\\d\\d)年[末底]?(?=[，。])', { at: '到' });

/** Goals are set for the next years, for the end of a plan, or ten years ahead; 2036 in 2022 is none of them. */
function isOdd(goal: number, year: number): boolean {
  const ahead = goal - year;
  return ahead > PLAN_LENGTH + 1 && goal % PLAN_LENGTH !== 0 && goal !== midCentury && (ahead < 9 || ahead > 11);
}

const PLAN_LENGTH = 5;

const LATE = { zh: '比较的年份不在报告年份以前，请核对', en: 'is no year before the report' };
const TO_COME = {
  zh: '报告时还没有到，文中却说已经发生，请核对',
  en: 'is still to come, and is told as if it were past',
};
const EARLY = { zh: '目标的年份早已过去，请核对', en: 'is long past for a target' };
const BEFORE = { zh: '回顾的是下一年，请核对', en: 'is the year before the one reviewed' };
/** 从2020年的3.68万亿元增长到2024年的 */
const OVER_PLAN = search('(?<=[从由])(20\\d\\d)年的?[^，。；\\n]{1,24}?[到至](20\\d\\d)年', {
  at: '年',
  offset: [4, 4],
});

/** The year of a report given in its last months. */
function endOfYear({ date }: ReportFacts): number | null {
  return date !== null && Number(date.slice(5, 7)) >= LATE_MONTH ? Number(date.slice(0, 4)) : null;
}

const LATE_MONTH = 10;

/** Whether a five-year plan ends with a year. */
function endsPlan(year: number): boolean {
  return Object.values(planYears).some(([, last]) => last === year);
}

const SHORT = { zh: '五年到此还差一年，请核对', en: 'is a year short of the five' };
const ODD = { zh: '目标的年份不是规划期末，请核对', en: 'ends no plan, and is far for a goal' };
const NOT_LAST = { zh: '报告时刚刚过去的不是这一年，请核对', en: 'is not the year that has just passed' };
const LAST = { zh: '今后目标的年份应是报告所安排的一年，请核对', en: 'is the year before the one planned for' };

function wrongYear(match: RegExpExecArray, why: Bilingual, year = match[1] ?? ''): RawFinding {
  const start = match.index + match[0].lastIndexOf(year);
  return {
    range: [start, start + year.length + 1],
    message: { zh: `${year}年：${why.zh}`, en: `${year} ${why.en}` },
  };
}
