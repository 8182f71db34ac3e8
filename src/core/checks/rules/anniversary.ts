import { anniversaries } from '../../knowledge/anniversaries.ts';
import { planYears } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import { sentenceBefore } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { matchesBeside } from '../../text/matches-beside.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** An anniversary of another year than it is told in: «2019年是新中国成立60周年». */
export const anniversary: Rule = {
  id: 'anniversary',
  severity: 'error',
  title: { zh: '周年数与年份不符', en: 'An anniversary of another year' },
  why: {
    zh: '周年数等于当年减去起始年：新中国成立于1949年，中国共产党成立于1921年，改革开放始于1978年。套用上年旧稿时常常忘了改。同一件事的“N周年”与紧接着的“M年来”也应一致。',
    en: 'An anniversary is the year less the year of the event: the People’s Republic 1949, the Party 1921, reform and opening up 1978. It is easily left over from an old draft. 周年 and the 年来 right behind it should agree too.',
  },
  examples: [
    { text: '2019年是«新中国成立60周年»。' },
    { text: '2021年，是«中国共产党成立101周年»。' },
    { text: '2021年是«中国共产党成立90周年»，也是“十四五”开局之年。' },
    { text: '2024年，我们隆重庆祝«新中国成立76周年»。' },
    { text: '2024年政府工作报告\n二、2024年工作安排\n今年是«新中国成立74周年»，做好各项工作意义重大。' },
    {
      text: '2018年政府工作报告\n二、2018年工作安排\n今年是贯彻大会精神的开局之年，是«改革开放30周年»。',
    },
    { text: '今年是设市«30周年»。40年来，城市面貌焕然一新。' },
    { text: '2024年政府工作报告\n二、2024年工作安排\n围绕«新中国成立65周年»等主题，推出更多力作。' },
    { text: '2021年政府工作报告\n二、2021年工作安排\n以开局优异成绩向«中国共产党成立110周年»献礼！' },
    {
      text: '2024年政府工作报告\n一、2023年工作回顾\n开展改革开放45周年系列活动，贯彻庆祝中国共产党成立100周年大会精神。\n二、2024年工作安排\n喜迎新中国成立75周年，到新中国成立100周年建成现代化强国，庆祝空军建军70周年。',
    },
    { text: '2020年政府工作报告\n一、2019年工作回顾\n圆满完成«60周年国庆»安保任务，举办«国庆60周年»文艺演出。' },
    { text: '2026年政府工作报告\n“十五五”时期，全市将迎来«直辖40周年»、新疆维吾尔自治区成立75周年。' },
    { text: '2026年政府工作报告\n“十五五”时期，全市将迎来直辖30周年、改革开放50周年。' },
    { text: '2020年政府工作报告\n一、2019年工作回顾\n圆满完成70周年国庆安保任务，举办国庆70周年文艺演出。' },
    { text: '2016年政府工作报告\n一、“十二五”时期工作回顾\n隆重纪念«抗日战争胜利75周年»。' },
    {
      text: '2016年政府工作报告\n一、“十二五”时期工作回顾\n隆重纪念抗日战争胜利70周年。\n二、“十三五”时期主要任务\n“十三五”时期将迎来抗日战争胜利75周年。',
    },
    { text: '2019年是新中国成立70周年，2021年是中国共产党成立100周年，2018年是改革开放40周年。' },
    { text: '2024年政府工作报告\n二、2024年工作安排\n今年是新中国成立75周年，以优异成绩庆祝新中国成立75周年。' },
    { text: '今年是设市40周年。40年来，城市面貌焕然一新。' },
    { text: '2021年，我们隆重庆祝建党100周年；2022年喜迎党的二十大。' },
    {
      text: '2020年以优异成绩迎接中国共产党成立100周年。',
      note: { zh: '说的是下一年', en: 'The next year is spoken of' },
    },
  ],
  *check({ body: { text }, facts }) {
    for (const match of matchesBeside(text, '周年', NAMED)) {
      const finding = otherYear(match, facts);
      if (finding) yield finding;
    }
    const told =
      facts.year === null
        ? []
        : [...matchesBeside(text, '周年', TOLD), ...matchesBeside(text, '周年国庆', NATIONAL_DAY)];
    for (const match of told) {
      const finding = farOff(match, facts, AHEAD.test(sentenceBefore(text, match.index)));
      if (finding) yield finding;
    }
    for (const match of matchesBeside(text, '周年', SINCE)) {
      const [whole, years = '', , since = ''] = match;
      if (valueOfNumeral(years) === valueOfNumeral(since)) continue;
      const start = match.index;
      const at = start + whole.lastIndexOf(since);
      yield {
        range: [start, start + years.length + 2],
        severity: 'warning',
        message: {
          zh: `此处为${years}周年，紧接着为${since}年来`,
          en: `${years} years here, and ${since} right behind`,
        },
        related: [
          { range: [at, at + since.length + 2], message: { zh: '紧接着的年数', en: 'The years right behind' } },
        ],
      };
    }
  },
};

const EVENTS = anniversaries.map(({ names }) => names.join('|')).join('|');
/** 2019年是新中国成立60周年, 今年是开局之年，也是…: the year, and what stands between it and the event. */
const NAMED = wordPattern(
  `(?:(?<!\\d)((?:19|20)\\d\\d)年|(今年)|(?:{pastYear}))，?(?:(?:是[^。；\\d\\n]{2,60}，)?{isYearOf}|(?:我们|{ownPlace}(?:上下|人民)?)?{celebrates})(?:伟大的)?((?:${EVENTS}){remembered}?(\\d{2,3}|{numberSign}{1,4})周年)(?!{laterTold})`,
  'g',
);
/** 围绕新中国成立65周年等主题: without a year it is of the report's own time. */
const TOLD = wordPattern(
  `(?<!{isYearOf}|伟大的|[空海火东军])((?:${EVENTS})(?:{remembered}|(?<={datesItself}))(\\d{2,3}|{numberSign}{1,4})周年)(?!{laterTold})`,
  'g',
);
/** 完成70周年国庆安保: the day behind its number. */
const NATIONAL_DAY = wordPattern('(?<![\\d]|{numberSign})((\\d{2,3}|{numberSign}{1,4})周年国庆)(?!{laterTold})', 'g');
/** “十五五”时期，全市将迎来: the years of a plan are spoken of. */
const AHEAD = rx`{intention}|{planNumber}五”`;
/** 设市30周年。40年来 */
const SINCE = wordPattern('(\\d{2,3})周年(，|。|！)(\\d{2,3})年来', 'g');

function otherYear(match: RegExpExecArray, { year: thisYear, reviews }: ReportFacts): RawFinding | null {
  const reviewed = reviews === null || reviews.includes('/') ? null : Number(reviews);
  const [whole, written, ofThis, named = '', years = ''] = match;
  const year = written !== undefined ? Number(written) : ofThis === undefined ? reviewed : thisYear;
  const event = anniversaries.find(({ names }) => names.some((name) => named.startsWith(name)));
  if (year === null || !event || valueOfNumeral(years) === year - event.year) return null;
  const start = match.index + whole.length - named.length;
  return {
    range: [start, start + named.length] satisfies Range,
    severity: written === undefined ? 'warning' : 'error',
    message: {
      zh: `${year} − ${event.year} = ${year - event.year}周年，文中为${years}周年`,
      en: `${year} − ${event.year} = ${year - event.year} years, the text says ${years}`,
    },
  };
}

/** An anniversary years before what the report reviews, or after the year it plans; 100周年 may be a goal far ahead. */
function farOff(match: RegExpExecArray, { year: planned, reviews }: ReportFacts, isAhead: boolean): RawFinding | null {
  const [, named = '', years = ''] = match;
  const event = anniversaries.find(({ names }) => names.some((name) => named.startsWith(name) || named.endsWith(name)));
  if (planned === null || !event) return null;
  const year = event.year + valueOfNumeral(years);
  const first = Number(reviews?.slice(0, 4) ?? planned - 1);
  const last = Math.max(planned + NEAR, isAhead ? planWithin(planned) : planned);
  if ((year >= first - NEAR && year <= last) || (year > planned && valueOfNumeral(years) === 100)) return null;
  return {
    range: [match.index, match.index + named.length],
    severity: 'warning',
    message: {
      zh: `${event.year} + ${years} = ${year}年，报告说的是${first}—${planned}年，请核对`,
      en: `${event.year} + ${years} = ${year}, and the report is of ${first} to ${planned}. Worth checking`,
    },
  };
}

/** The last year of a plan that begins with the report's year, and is planned as a whole: “十五五”时期将迎来…. */
function planWithin(planned: number): number {
  return Object.values(planYears).find(([first]) => first === planned)?.[1] ?? planned;
}

/** Preparations begin early, and celebrations are told of once more. */
const NEAR = 1;
