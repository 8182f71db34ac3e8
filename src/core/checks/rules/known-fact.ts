import { congressYears, goalsSince, goalYears, hoursOfDay } from '../../knowledge/known-facts.ts';
import { factRows } from '../../relations/wordings/fact-rows.ts';
import { allMatches } from '../../text/all-matches.ts';
import type { BeforeItsTime } from '../../relations/enumerations/before-their-time.ts';
import { beforeTheirTime } from '../../relations/enumerations/before-their-time.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { judgeWordings } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** What everybody knows to be otherwise: the peak of carbon after 2030, a day of more than 24 hours. */
export const knownFact: Rule = {
  id: 'known-fact',
  severity: 'warning',
  title: { zh: '与公认的年份、时数不符', en: 'Against a year or a number that is fixed' },
  why: {
    zh: '碳达峰的目标年是2030年前，碳中和是2060年前，两者容易写反；2035年基本实现社会主义现代化。一天只有24小时。党的全国代表大会次年是贯彻它的开局之年；还没有召开的大会、全会不会写进报告；全国普查各有年份；景区最高5A级，一刻钟是15分钟，生肖年、农历节日各有定时。',
    en: 'Carbon is to peak before 2030 and to be neutral before 2060, which are easily exchanged; socialist modernisation is due in 2035. A day has 24 hours. The year behind a national congress of the party is the first in which it is carried out; what has not met is not told of; each national census has its year; so have grades, feasts and the animals of years.',
  },
  source: '《中共中央 国务院关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的意见》',
  examples: [
    { text: '确保如期实现«2060年前碳达峰»目标。' },
    { text: '2023年是全面贯彻党的«十九大»精神的开局之年。' },
    { text: '2023年是全面贯彻党的二十大精神的开局之年，2018年是贯彻党的十九大精神的开局之年。' },
    {
      text: '2018年政府工作报告\n全面贯彻落实«党的二十大»精神，深入贯彻十九届二中、«四中»全会精神，开展«第三次全国经济普查»。',
    },
    {
      text: '2018年政府工作报告\n全面贯彻落实党的十九大精神，深入贯彻十八届六中、十九届二中全会精神，开展第四次全国经济普查，与第三次全国经济普查数据衔接。',
    },
    { text: '力争«2060年前实现碳达峰»、«2030年前实现碳中和»。' },
    { text: '到«2045年基本实现社会主义现代化»。' },
    { text: '90%的公园实现«28小时开放»，办事大厅«26小时不打烊»。' },
    { text: '2022年政府工作报告\n一、五年工作回顾\n五年来，我们夯实基础，完成第四次全国经济普查。' },
    { text: '力争2030年前实现碳达峰、2060年前实现碳中和，有条件的园区2025年率先实现碳达峰。' },
    { text: '实施2030年前碳达峰行动方案，到2035年基本实现社会主义现代化。' },
    { text: '公园24小时开放，设立24小时自助服务区，72小时自助通关。' },
    {
      text: '2016年政府工作报告\n到2050年基本实现社会主义现代化。',
      note: { zh: '当时的提法', en: 'As it was told then' },
    },
  ],
  *check(report) {
    const {
      body: { text },
      facts,
    } = report;
    yield* judgeWordings(factRows, report);
    if (facts.year === null || facts.year >= goalsSince)
      for (const match of allMatches(text, GOALS)) yield* offYear(match);
    for (const match of ALL_DAY(text)) yield* beyondDay(match);
    for (const match of OPENING_YEAR(text)) yield* otherOpening(match);
    if (facts.year !== null) yield* Array.from(beforeTheirTime(text, facts.date, facts.year), untimely);
  },
};

function untimely({ range, name, when, earliest }: BeforeItsTime): RawFinding {
  const [year = '', month] = when.split('-');
  const time = month === undefined ? `${year}年` : `${year}年${String(Number(month))}月`;
  return {
    range,
    message: {
      zh: `${name}${earliest === true ? '不早于' : '是'}${time}${earliest === true ? '' : '的'}，与报告的时间不合`,
      en: `${name} was ${earliest === true ? 'not before' : 'in'} ${when}, which does not go with the report`,
    },
  };
}

const NAMES = goalYears.map(({ name }) => name).join('|');
/** 2060年前·如期·实现·碳达峰 */
const GOALS = wordPattern(
  `(?<!\\d)(20\\d\\d)年(?:底?以?前)?(?:{planManner|strives|aimsTo}|率先|与全国同步){0,2}{completion|reach}?(${NAMES})`,
  'g',
);

function* offYear(match: RegExpExecArray): Iterable<RawFinding> {
  const [whole, year = '', name = ''] = match;
  const goal = goalYears.find((each) => each.name === name);
  if (!goal || (Number(year) >= goal.from && Number(year) <= goal.to)) return;
  yield {
    range: [match.index, match.index + whole.length],
    message: {
      zh: `“${name}”的目标年为${goal.due}年，文中为${year}年`,
      en: `${name} is due in ${goal.due}, the text says ${year}`,
    },
  };
}

/** 2023年是全面贯彻党的二十大精神的开局之年 */
const OPENING_YEAR = search(
  '(20\\d\\d)年，?(?:既?是|作为){within}{0,8}党的(十[七八九]|二十)大{within}{0,3}的?开局之年',
  {
    at: '年',
    offset: [4, 4],
  },
);

function* otherOpening(match: RegExpExecArray): Iterable<RawFinding> {
  const [whole, year = '', congress = ''] = match;
  const met = congressYears[congress];
  if (met === undefined || Number(year) === met + 1) return;
  const start = match.index + whole.lastIndexOf(congress);
  yield {
    range: [start, start + congress.length + 1],
    message: {
      zh: `党的${congress}大在${met}年召开，开局之年是${met + 1}年，文中为${year}年`,
      en: `That congress met in ${met}, so that ${met + 1} is the first year of it; the text says ${year}`,
    },
  };
}

const ALL_DAY = search('(?<![\\d.])(\\d{2,3})个?小时(?:全天候|不间断)?{openAllDay}', {
  at: '时',
  behind: '小',
  offset: [3, 5],
});

/** 48小时自助: of several days. */
function* beyondDay(match: RegExpExecArray): Iterable<RawFinding> {
  const [whole, hours = ''] = match;
  if (Number(hours) <= hoursOfDay || Number(hours) % hoursOfDay === 0) return;
  yield {
    range: [match.index, match.index + whole.length],
    message: {
      zh: `一天只有${hoursOfDay}小时，文中为${hours}小时`,
      en: `A day has ${hoursOfDay} hours, the text says ${hours}`,
    },
  };
}
