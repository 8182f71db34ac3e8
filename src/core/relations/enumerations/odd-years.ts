import type { Bilingual } from '../../knowledge/bilingual.ts';
import { planYears } from '../../knowledge/periods.ts';
import type { ReportFacts } from '../../outline/report-facts.ts';
import { clauseBefore, sentenceBefore } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import type { Anchor } from '../../text/search.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { ToldYear } from './year-tests.ts';
import {
  clauseAhead,
  endOfYear,
  isNoBase,
  isNoHorizon,
  isSwapped,
  isToCome,
  isYearBefore,
  PLAN_LENGTH,
  swapped,
} from './year-tests.ts';

/** A year that a report of its year cannot mean where it says it: «比2022年提高» in a report of 2021. */
export interface OddYear {
  /** The year with its 年. */
  readonly range: Range;
  readonly said: string;
  readonly why: Bilingual;
  /** Not more than worth a look. */
  readonly doubtful: boolean;
}

/** How a year is told, and which years cannot be. */
interface YearRow {
  readonly find: (text: string) => Iterable<RegExpExecArray>;
  readonly off: (told: ToldYear) => boolean;
  readonly why: Bilingual | ((said: string) => Bilingual);
  /** The group that has the wrong year, if not the first. */
  readonly of?: 2;
  readonly doubtful?: true;
}

/** Every such year of a report of a known year, row by row. */
export function* oddYears(text: string, facts: ReportFacts, isPlanned: (at: number) => boolean): Iterable<OddYear> {
  const { year } = facts;
  if (year === null) return;
  for (const { find, off, why, of = 1, doubtful = false } of ROWS)
    for (const match of find(text)) {
      const [first, second] = [Number(match[1]), Number(match[2])];
      if (!off({ match, said: first, second, year, facts, isPlanned: () => isPlanned(match.index) })) continue;
      const said = match[of] ?? '';
      const start = match.index + match[0].lastIndexOf(said);
      const reason = typeof why === 'function' ? why(said) : why;
      yield { range: [start, start + said.length + 1], said, why: reason, doubtful };
    }
}

/** Where 年 stands in a pattern in which a year of four digits comes behind so many characters. */
function yearBehind(least: number, most = least): Anchor {
  return { at: '年', behind: '\\d', offset: [least + 4, most + 4] };
}

const YEAR = '((?:19|20)\\d\\d)年';
const LATE = { zh: '比较的年份不在报告年份以前，请核对', en: 'is no year before the report' };
const TO_COME = {
  zh: '报告时还没有到，文中却说已经发生，请核对',
  en: 'is still to come, and is told as if it were past',
};
const EARLY = { zh: '目标的年份早已过去，请核对', en: 'is long past for a target' };
const LAST = { zh: '今后目标的年份应是报告所安排的一年，请核对', en: 'is the year before the one planned for' };
const OVER_YEARS = search('(?<=[从由])(20\\d\\d)年的?[^，。；\\n]{1,24}?[到至](20\\d\\d)年', {
  at: '年',
  offset: [4, 4],
});

const CARRIED_OUT = search(`${YEAR}{within}{0,16}执行情况[和及与暨]${YEAR}{within}{0,16}(?:草案|安排)`, yearBehind(0));

const ROWS: readonly YearRow[] = [
  // 比2015年提高, 与2015年相比
  {
    find: search(
      `(?<![占对])[比较与]${YEAR}(?:同期|[末底初])?(?:净)?(?:{up|down|addition|doubling}|相比)`,
      yearBehind(1),
    ),
    off: isNoBase,
    why: LATE,
  },
  // 由2022年的414平方公里扩大到
  {
    find: search(
      `(?<=[，。；：\\u4e00-\\u9fff])[从由]${YEAR}[末底]?的\\d[^，。；\\n]{1,12}?{up|down}[到至]`,
      yearBehind(1),
    ),
    off: (told) => isNoBase(told) && !told.isPlanned(),
    why: LATE,
  },
  // 是2016年的3.5倍
  { find: search(`是${YEAR}的\\d`, yearBehind(1)), off: isNoBase, why: LATE },
  // 在2022年谋篇布局的基础上
  {
    find: search(`在${YEAR}{within}{0,16}基础上`, yearBehind(1)),
    off: ({ said, year, isPlanned }) => said >= year && !isPlanned(),
    why: LATE,
  },
  // 2014年，全区地区生产总值完成: what the review of a year opens with
  {
    find: search(
      `(?<=[。\\n\\s])${YEAR}，?(?:全[省市区县州旗]|我[省市区县州旗])?(?:实现)?{within}{0,4}{headline}{comeTo}`,
      yearBehind(0),
    ),
    off: (told) => isYearBefore(told) && !told.isPlanned(),
    why: { zh: '回顾的是下一年，请核对', en: 'is the year before the one reviewed' },
  },
  // 2020年11月，省领导来我县调研: a month of a year, told of
  {
    find: search('(?<=[。；\\n])(20\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日)?，', yearBehind(0)),
    off: (told) => isToCome(told) && !INTENDS.test(clauseAhead(told.match)) && !told.isPlanned(),
    why: TO_COME,
  },
  // 污水处理厂于2011年9月投入运行
  {
    find: search(
      '(?<=(?<!{mayBeThen})[于在，])(20\\d\\d)年(\\d{1,2})月(?:\\d{1,2}日|[底初])?{within}{0,4}?{finished|running}(?=[，。；])',
      yearBehind(0),
    ),
    off: (told) => isToCome(told) && !INTENDS.test(clauseOf(told.match)) && !told.isPlanned(),
    why: TO_COME,
  },
  // 云台大桥已于2026年10月建成
  {
    find: search('已(?:经|全面)?[于在](20\\d\\d)年', { at: '已' }),
    off: ({ said, year }) => said > year,
    why: TO_COME,
  },
  // 2020年到2025年，工业投资占比从17.9%提升
  {
    find: search(
      '(?<=(?<!\\d)20\\d\\d年?{until})(20\\d\\d)年，[^，。；\\d\\n]{2,24}{from}\\d[\\d.]{0,8}[^，。；\\d\\n]{1,4}(?:{up|down})',
      yearBehind(0),
    ),
    off: ({ said, year, facts: { reviews }, isPlanned }) =>
      said >= year && reviews !== null && Number(reviews.slice(-4)) < year && !isPlanned(),
    why: TO_COME,
  },
  // 到2053年, where 2035 is told of elsewhere
  {
    find: search('(?<!\\d)(20\\d\\d)年', yearBehind(0)),
    off: isSwapped,
    why: (said) => ({ zh: `是否应为${swapped(said)}年，请核对`, en: `may stand for ${swapped(said)}: check` }),
  },
  // 到2036年，: what is to be come to by then
  {
    find: search('到(20\\d\\d)年[末底]?(?=[，。])', { at: '到' }),
    off: ({ said, year, isPlanned }) => isNoHorizon(said, year) && isPlanned(),
    why: { zh: '目标的年份不是规划期末，请核对', en: 'ends no plan, and is far for a goal' },
    doubtful: true,
  },
  // 从2020年的3.68万亿元增长到2024年的
  {
    find: OVER_YEARS,
    off: ({ said, second, year, isPlanned }) => second >= year && said < year - 1 && !isPlanned(),
    why: TO_COME,
    of: 2,
  },
  {
    find: OVER_YEARS,
    off: ({ said, second, year }) =>
      said === year - PLAN_LENGTH - 1 &&
      second === year - 2 &&
      Object.values(planYears).some(([, end]) => end === year - 1),
    why: { zh: '五年到此还差一年，请核对', en: 'is a year short of the five' },
    of: 2,
    doubtful: true,
  },
  // 由2016年的14.6调整为2020年的
  {
    find: search(`(?<=[从由])${YEAR}[末底]?的?[^，。；\\n]{1,30}?[到至为]${YEAR}`, { at: '年', offset: [4, 4] }),
    off: ({ match, said, second }) => second < said && !BROUGHT_FORWARD.test(match[0]),
    why: { zh: '在起始的年份以前，请核对', en: 'comes before the year it is told from' },
    of: 2,
  },
  // 2020年预算执行情况和2021年预算草案的报告
  {
    find: CARRIED_OUT,
    off: ({ said, second, year }) => second === year && said !== year - 1,
    why: { zh: '执行的应是上一年的预算或计划，请核对', en: 'is not the year before the one planned' },
  },
  {
    find: CARRIED_OUT,
    off: ({ said, second, year }) => said === year - 1 && second !== year,
    why: { zh: '草案应是下一年的，请核对', en: 'is not the year behind the one carried out' },
    of: 2,
  },
  // 刚刚过去的2025年
  {
    find: search('{justPast}(20\\d\\d)年', yearBehind(4, 5)),
    off: ({ said, year, facts }) => said !== year - 1 && said !== endOfYear(facts),
    why: { zh: '报告时刚刚过去的不是这一年，请核对', en: 'is not the year that has just passed' },
  },
  // 力争到2025年
  { find: search(`{strives}到${YEAR}`, yearBehind(3, 4)), off: ({ said, year }) => said < year - 1, why: EARLY },
  // 力争2024年底前投用
  {
    find: search(`{strives}${YEAR}(?=[末底]|\\d{1,2}月)(?!{within}{0,9}{finished|running}的)`, yearBehind(2)),
    off: ({ said, year, facts: { date }, isPlanned }) =>
      said < year && date?.startsWith(String(said)) !== true && isPlanned(),
    why: EARLY,
  },
  // 确保物流中心2023年9月底前建成
  {
    find: search(
      `(?<={strives}{within}{2,20})${YEAR}(?:\\d{1,2}月)?[底末]?前?{within}{0,4}?{finished|running}(?!的)`,
      yearBehind(0),
    ),
    off: ({ said, year, facts: { date }, isPlanned }) =>
      said < year && date?.startsWith(String(said)) !== true && isPlanned(),
    why: EARLY,
  },
  // 到2025年，全区绿化覆盖率达到35%
  {
    find: search(`到(?<=[，。；：\\n]到)${YEAR}[末底]?，?{between}{2,20}{reach}`, yearBehind(1)),
    off: ({ match: { index, input, 0: told }, said, year, isPlanned }) =>
      said < year - 1 && !TOLD.test(sentenceBefore(input, index) + told) && isPlanned(),
    why: EARLY,
  },
  // 把2021年作为项目建设年
  {
    find: search(`[把将]${YEAR}{designates}`, yearBehind(1)),
    off: ({ said, year, isPlanned }) => said < year && said > year - FEW && isPlanned(),
    why: LAST,
  },
  // 2021年全区经济社会发展主要预期目标是, 2021年政府工作的指导思想是
  {
    find: search(`(?<![到至])${YEAR}{between}{0,14}(?:主要(?:预期)?目标|{guidance})[是为]`, yearBehind(0)),
    off: ({ said, year, facts: { reviews } }) =>
      said === year - 1 || (said === year + 1 && reviews === String(year - 1)),
    why: LAST,
  },
];

const FEW = 3;
/** The clause that holds a date, up to what was done then. */
function clauseOf({ index, input, 0: told }: RegExpExecArray): string {
  return clauseBefore(input, index, '，。；\n') + told;
}

const INTENDS = rx`{intention}`;
/** 由2025年提前到2023年 */
const BROUGHT_FORWARD = rx`{movedForward}`;
/** What is told, and no goal: 到2015年已达到, 从2010年到2015年. */
const TOLD = rx`[已了曾]|{from}|{than}`;
