import { planYears } from '../../knowledge/periods.ts';
import { sentenceStart } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { PlanEnd } from './plan-ends.ts';

/**
 * Every plan of which a report says what it cannot: that it was a time of growth, long after it; that it will be one, once it is
 * over; that the plan which has just ended is what its results are held against; that it is drafted, or half over, in another year.
 */
export function* planTopics(
  text: string,
  year: number,
  first: number,
  isPlanned: (at: number) => boolean,
): Iterable<PlanEnd> {
  for (const { find, off } of TOPICS)
    for (const { index, 0: said, 1: plan = '' } of find(text)) {
      const years = planYears[plan];
      const wrong = years && off(years, year, isPlanned(index), first);
      if (years && wrong && !YEAR.test(lead(text, index)) && !isPraised(text, index, years, year))
        yield { range: whole(index, said), plan, years, off: wrong };
    }
}

/** “十四五”时期是极不平凡的五年: the plan that has just ended, wherever it is praised. */
function isPraised(text: string, at: number, [, last]: PlanEnd['years'], year: number): boolean {
  return last === year - 1 && PRAISE.test(text.slice(at, at + NEAR).split('。')[0] ?? '');
}

const PRAISE = rx`的五年|{achievement|courseOfYears}`;

/** A report of the first years of a plan, or of five years, may still look back on the last one. */
function isLongOver(end: number, year: number, first: number): boolean {
  return end < year - LONG && end < first - 1;
}

const LONG = 2;

function whole(at: number, said: string): Range {
  return [at, at + said.length];
}

/** The words of the sentence before: with another year, or another plan, the plan is spoken of from there. */
function lead(text: string, at: number): string {
  const start = sentenceStart(text, at);
  return text.slice(Math.max(start, at - NEAR), at);
}

const NEAR = 60;
const YEAR = rx`\d{4}年|五”|今后|将`;
const PLAN = '“({planNumber})五”';
/** The mark that closes the name: “九五”, “十四五”. */
const AT = { at: '”', behind: '五', offset: [3, 4] } as const;

/** What a plan is said to be, or to have been: the report's own time tells which plans it can be said of. */
interface Topic {
  readonly find: (text: string) => Iterable<RegExpExecArray>;
  /** Whether a plan of these years cannot be meant in a report of `year`, in a part that plans or looks back. */
  readonly off: (years: PlanEnd['years'], year: number, isPlanned: boolean, first: number) => PlanEnd['off'] | null;
}

const TOPICS: readonly Topic[] = [
  // “十四五”时期是…极不平凡的五年, “十四五”时期我省发展历程极不寻常
  {
    find: search(`(?<=[。！？：\\n\\s])${PLAN}{planPeriod}(?:是|我[省市县区州旗盟]|{within}{0,8}{courseOfYears})`, AT),
    off: ([start, end], year, isPlanned, first) => {
      if (isPlanned) return end < year ? 'late' : null;
      return isLongOver(end, year, first) ? 'late' : start > year + 1 ? 'early' : null;
    },
  },
  // 回望“十四五”
  {
    find: search(`${PLAN}(?<={lookingBack}${PLAN})`, AT),
    off: ([start, end], year, _, first) => (isLongOver(end, year, first) ? 'late' : start >= year ? 'early' : null),
  },
  // 较“十三五”末净增1万亿元, 比“十三五”同期下降
  {
    find: search(`(?<=[比较])${PLAN}{comparedTime}?(?={within}{0,6}(?:\\d|{up|down|addition}|翻))`, AT),
    off: ([, last], year, isPlanned) => (!isPlanned && last >= year - 1 ? 'early' : null),
  },
  // 我省“十五五”时期经济社会发展要实现
  {
    find: search(`${PLAN}时期[^，。；：“\\d\\n]{0,12}(?:(?<![主重需必首纲])要(?![求素闻点目指任工])|将)`, AT),
    off: ([, last], year) => (last < year ? 'late' : null),
  },
  // 科学编制“十五五”规划, 启动“十五五”规划编制
  {
    find: search(`${PLAN}规划(?:纲要)?{drafting}|(?<={drafting})${PLAN}规划(?:纲要)?(?=[，。；、])`, AT),
    off: ([first], year, isPlanned) => (isPlanned && first < year - 1 ? 'late' : first > year + LONG ? 'early' : null),
  },
  // “十四五”规划纲要中期评估: in the third year, told in the fourth
  {
    find: search(`${PLAN}规划(?:纲要)?(?:实施)?中期(?:评估|调整)`, AT),
    off: ([first, last], year) => (last < year - 1 ? 'late' : first > year ? 'early' : null),
  },
];
