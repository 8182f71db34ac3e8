import { clauseBefore } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { elsewhen, long, offBase, offGoals, offGoalsSet, offNext, offReview, offTurn } from './plan-end-laws.ts';
import type { OffPlan, ToldOfPlan } from '../plan-told.ts';

/** Something that is said of a plan, and the plans of which it cannot be said. */
export interface PlanEndRow {
  readonly find: (text: string) => Iterable<RegExpExecArray>;
  readonly off: (told: ToldOfPlan) => OffPlan | null | false;
}

const PLAN = '“({planNumber})五”';
/** The mark before the plan’s number, or the one behind it: “九五”, “十四五”. */
const OPENS = { at: '“' } as const;
const CLOSES = { at: '”', behind: '五', offset: [3, 4] } as const;

/** What is said of a plan that has not come so far, or is long past. */
export const planEndRows: readonly PlanEndRow[] = [
  // 全面完成“十四五”规划目标任务, 实现“十四五”圆满收官
  {
    find: search(
      `${PLAN}(?:(?:规划)?{planManner}{0,3}({planEnd|planStart})|规划(?:确定的?)?{planGoals})(?=[，。；、！])`,
      OPENS,
    ),
    off: offTurn,
  },
  // 给“十四五”预留空间
  {
    find: search(`(?<=[给为])${PLAN}{planPeriod}?(?:{within}{0,8}{room})`, OPENS),
    off: ({ years: [, last], year, isPlanned }) => last < year && isPlanned() && 'late',
  },
  // 展望未来，我们有信心…，完成“十四五”规划目标任务
  {
    find: search(`完成${PLAN}规划?{planGoals}(?!的)`, { at: '“', offset: [2, 2] }),
    off: (told) => (told.years[1] < told.year - 2 || LOOKS_AHEAD.test(told.before()) ? offGoals(told) : null),
  },
  // 围绕“十四五”时期率先基本实现现代化的目标
  {
    find: search(`{aimsAt}${PLAN}(?:时期|规划)?[^，。；：“”\\d\\n]{0,30}{planGoals}`, { at: '“', offset: [2, 2] }),
    off: offGoals,
  },
  // “十四五”时期是…极不平凡的五年, “十四五”时期我省发展历程极不寻常
  topic({
    find: search(
      `(?<=[。！？：\\n\\s])${PLAN}{planPeriod}(?:是|我[省市县区州旗盟]|{within}{0,8}{courseOfYears})`,
      CLOSES,
    ),
    off: (told) => (told.isPlanned() ? offGoalsSet(told) : offReview(told, isOver(told) ? 0 : 2)),
  }),
  // “十三五”时期，是发展进程中极不平凡的五年, “十三五”时期经济社会发展回顾
  topic({
    find: search(`${PLAN}{planPeriod}(?!是|我)(?=[^。：！？\\d\\n]{0,24}(?:{toldOfPast}|回顾))`, CLOSES),
    off: (told) => !LOOKS_AHEAD.test(told.before()) && offReview(told, 0),
  }),
  // “十五五”时期主要目标任务, “十五五”时期我区经济社会发展的指导思想是
  topic({
    find: search(`${PLAN}时期(?=[^，。；：“\\d\\n]{0,14}{outlineOfPlan})`, CLOSES),
    off: offGoalsSet,
  }),
  // 大力实施“十五五”规划 in 2021
  topic({
    find: search(`${PLAN}(?<=(?:{intention}|{bringsAbout}|{aimsAt})[^，。；：“”\\d\\n]{0,6}${PLAN})`, CLOSES),
    off: ({ match: { input, index }, years: [start], year }) =>
      start > year + FAR && !elsewhen.test(clauseBefore(input, index, '，。；：！？\n')) && 'early',
  }),
  // 回望“十四五”
  topic({
    find: search(`${PLAN}(?<={lookingBack}${PLAN})`, CLOSES),
    off: (told) => offReview(told, 0),
  }),
  // 较“十三五”末净增1万亿元, 比“十三五”同期下降
  topic({
    find: search(`(?<=[比较])${PLAN}{comparedTime}?(?={within}{0,6}(?:\\d|{up|down|addition}|翻))`, CLOSES),
    off: ({ years: [, last], year, isPlanned }) => !isPlanned() && last >= year - 1 && 'early',
  }),
  // 我省“十五五”时期经济社会发展要实现
  topic({
    find: search(`${PLAN}时期[^，。；：“\\d\\n]{0,12}(?:(?<![主重需必首纲简扼概])要(?![求素闻点目指任工])|将)`, CLOSES),
    off: ({ years: [, last], year }) => last < year && 'late',
  }),
  // 科学编制“十五五”规划, 启动“十五五”规划编制
  topic({
    find: search(`${PLAN}规划(?:纲要)?{drafting}|(?<={drafting})${PLAN}规划(?:纲要)?(?=[，。；、])`, CLOSES),
    off: ({ years: [start], year, isPlanned }) =>
      isPlanned() && start < year - 1 ? 'late' : start > year + long && 'early',
  }),
  // “十四五”规划纲要中期评估: in the third year, told in the fourth
  topic({
    find: search(`${PLAN}规划(?:纲要)?(?:实施)?中期(?:评估|调整)`, CLOSES),
    off: ({ years: [start, last], year }) => (last < year - 1 ? 'late' : start > year && 'early'),
  }),
  // “十一五”这些成就的取得
  {
    find: search(`${PLAN}{planPeriod}?(?:这些|所?取得的|的){0,2}{achievement}`, OPENS),
    off: ({ years: [start], year }) => start >= year && 'early',
  },
  // 较“十三五”时期增长
  {
    find: search(`(?<=[比较至到是为])${PLAN}{planPeriod}(?=(?:{respectively})?{up|down})`, OPENS),
    off: ({ years: [start], year, before }) => start >= year && !AHEAD.test(before()) && 'early',
  },
  // 是“十二五”末的3.6倍, 由“十二五”末的34.8%增长到50%
  {
    find: search(`(?<=[比较至到是为])${PLAN}期?末的?(?=\\d{1,3}(?:\\.\\d)?倍)|(?<=[由从])${PLAN}期?末的(?=\\d)`, OPENS),
    off: ({ years: [, last], year, isPlanned, before }) =>
      last >= year - (isPlanned() ? 0 : 1) && !AHEAD.test(before()) && 'early',
  },
  // “十三五”末…是“十二五”末的1.8倍
  {
    find: search(`(?<=“{planNumber}五”期?末[^。“\\n]{1,60})(?<=[是为])${PLAN}期?末的(?=\\d{1,3}(?:\\.\\d)?倍)`, OPENS),
    off: offBase,
  },
  // 全面完成“十三五”规划、科学编制“十四五”规划
  {
    find: search(
      `${PLAN}(?<={completion}“({planNumber})五”[^。；：“\\n]{0,16}(?:{drafting}|{started}|谋划)“{planNumber}五”)规划?`,
      CLOSES,
    ),
    off: offNext,
  },
  // “十三五”期间，我们顺利完成了
  topic({
    find: search(`${PLAN}{planPeriod}，我[们省市县区州旗盟]{within}{0,4}{planManner}{0,2}{completion}了`, CLOSES),
    off: ({ years: [start], year }) => start >= year && 'early',
  }),
  // 2020年主要目标任务的完成，标志着“十三五”规划收官
  {
    find: search(
      `(?<!\\d)(20\\d\\d)年{within}{2,16}完成，标志着${PLAN}(?:规划)?{within}{0,14}(?:{completion}|{planEnd})`,
      { at: '年', offset: [4, 4] },
    ),
    off: ({ match: [, told], years: [, last] }) => (last > Number(told) ? 'early' : last < Number(told) && 'late'),
  },
  // 在2026年全面完成“十四五”各项目标任务
  {
    find: search(`(?<=[在到于])(20\\d\\d)年{planManner}{0,2}完成${PLAN}(?!{planPeriod}?中期)`, {
      at: '年',
      offset: [4, 4],
    }),
    off: ({ match: { 1: told, input, index }, years: [start, last] }) =>
      last < Number(told) && !elsewhen.test(clauseBefore(input, index, '，。；：！？\\n'))
        ? 'late'
        : start > Number(told) && 'early',
  },
];

/** “十三五”时期是…极不平凡的五年: nobody says so of what has begun. */
function isOver({ match: { input, index } }: ToldOfPlan): boolean {
  const sentence = sentenceFrom(input, index);
  return OVER.test(sentence) || OVER.test(input.slice(index + sentence.length, index + sentence.length + NEXT));
}

const OVER = rx`{toldOfPast}|^。{fiveYears}，`;

/** 。五年来，: goes on with what they were. */
const NEXT = 6;

const LOOKS_AHEAD = rx`{looksAhead|sightAhead}`;
/** 到2030年…达到“十四五”末的1.5倍 */
const AHEAD = rx`{strives}|将|[到至]\d{4}年|五”|目标`;

/** Nobody sets out on a plan so many years before it begins. */
const FAR = 3;

/** What is said of the plan alone: with another year or plan before it, it is spoken of from there; who praises may look back. */
function topic({ find, off }: PlanEndRow): PlanEndRow {
  return {
    find,
    off: (told) => {
      const { index, input } = told.match;
      const lead = told.before().slice(-NEAR);
      const isPraised = told.years[1] === told.year - 1 && PRAISE.test(sentenceFrom(input, index));
      return !YEAR.test(lead) && !isPraised && off(told);
    },
  };
}

function sentenceFrom(text: string, at: number): string {
  return text.slice(at, at + NEAR).split('。')[0] ?? '';
}

const NEAR = 60;
const YEAR = rx`\d{4}年|五”|今后|将`;
/** “十四五”时期是极不平凡的五年: the plan that has just ended, wherever it is praised. */
const PRAISE = rx`的五年|{achievement|courseOfYears}|已|了`;
