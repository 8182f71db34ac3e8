import { yearAndMonth } from '../../outline/years.ts';
import { calendarRows } from '../../relations/wordings/calendar-rows.ts';
import { sentenceBefore } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { judgeWordings } from '../judge.ts';
import { plannedAt } from '../planned-at.ts';
import type { RawFinding, Report, Rule } from '../rule.ts';

/** A date that no calendar has: «2月30日», «13月5日». */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  severity: 'error',
  title: { zh: '日期不存在', en: 'A date that does not exist' },
  why: {
    zh: '一年十二个月，大月31日，小月30日，二月28日，闰年29日。日历上没有的日期一定是写错了；同月起止的日期，止日在起日之后。年初的报告回顾上年，不会说到今年还没有到的月份。',
    en: 'Months run from 1 to 12 and have 31, 30, 28 or, in a leap year, 29 days. A date outside the calendar is a slip, and days of one month end after they begin. A report given in January does not look back on 今年4月.',
  },
  examples: [
    { text: '自«2月30日»起施行。' },
    { text: '«2021年2月29日»，区政府召开常务会议。' },
    { text: '截至«11月31日»，完成投资12亿元。' },
    { text: '«13月5日»召开会议。' },
    { text: '——二〇二一年«四月三十一日»在县第十四届人民代表大会第四次会议上' },
    { text: '——二〇二〇年二月二十九日在县第十四届人民代表大会第四次会议上' },
    { text: '育苗基地«13月»底前投用，1至«16月»份税收增长5%。' },
    { text: '«5月21日至20日»，省领导来我县调研；展会于«9月18—16日»举办。' },
    { text: '5月20日至21日，省领导来我县调研；展会于9月16—18日举办，8月28日至9月2日闭幕。' },
    { text: '2020年2月29日召开会议，5月31日前完成，12月31日收官。' },
    { text: '项目于2021年«18月»建成，2020年«14月»投产。' },
    { text: '2021年12月投产，全年1至12月累计。' },
    {
      text: '历时13个月，于2月29日建成。',
      note: { zh: '没有写年份，可能是闰年', en: 'No year: it may be a leap year' },
    },
    { text: '今年«前13个月»，税收增长5%；«第五季度»，工业用电增长6%。' },
    { text: '今年前11个月，税收增长5%；第四季度，工业用电增长6%；投产前18个月完成备案。' },
    { text: '学校3月1日开学，每月30日前报送。' },
    {
      text: '政府工作报告\n——2023年2月9日在县第十七届人民代表大会第三次会议上\n一、2022年工作回顾\n专家组«今年4月»来我县调研。',
    },
    {
      text: '政府工作报告\n——2023年2月9日在县第十七届人民代表大会第三次会议上\n一、2022年工作回顾\n专家组去年4月来我县调研，示范段今年1月投用，主线将于今年6月建成，新院一期去年9月投用、二期今年7月开工。\n二、2023年工作安排\n今年8月建成投产。',
    },
  ],
  check: (report) => [...judgeWordings(calendarRows, report), ...monthsToCome(report)],
};

/** 今年4月, looked back on in a report of February. */
function* monthsToCome(report: Report): Iterable<RawFinding> {
  const { body, facts } = report;
  const { date, year: planned } = facts;
  if (date?.startsWith(String(planned)) !== true) return;
  const [year, given] = yearAndMonth(date);
  const isPlanned = plannedAt(report);
  for (const { index, 0: said, 1: month = '' } of MONTH_OF_THIS_YEAR(body.text)) {
    if (Number(month) <= given || Number(month) > MONTHS || isPlanned(index)) continue;
    const words = body.text.slice(index, index + NEAR);
    const before = sentenceBefore(body.text, index);
    if (TO_COME.test(before) || BESIDE_LAST_YEAR.test(before) || TO_COME.test(words)) continue;
    yield {
      range: [index, index + said.length],
      severity: TOLD_BACK.test(words) ? 'warning' : 'information',
      message: {
        zh: `报告作于${year}年${given}月，“${said}”还没有到`,
        en: `The report was given in ${date.slice(0, 7)}: ${said} has not come yet`,
      },
    };
  }
}

const MONTH_OF_THIS_YEAR = search('今年(\\d{1,2})月', { at: '今' });
const TO_COME = rx`{intention|looksAhead}|[前起]`;
/** 一期去年投用，二期今年6月开工: who tells both apart means the month that is to come. */
const BESIDE_LAST_YEAR = rx`{lastYear}`;
/** What is not told as done may be to come: 今年4月投用. */
const TOLD_BACK = rx`{toldBack}`;
const NEAR = 24;
const MONTHS = 12;
