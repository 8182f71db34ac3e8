import { unitNamed } from '../../figures/unit-at.ts';
import type { Metric } from '../../metrics/metric.ts';
import { commensurable } from '../commensurable.ts';
import { isAbove, plus, printed } from '../interval.ts';
import { sum, within } from '../laws.ts';
import type { Pattern } from '../pattern.ts';
import { planPassed, severalEach } from './guards.ts';
import { pattern } from '../pattern.ts';
import type { Verdict } from '../relation.ts';

/** What was done of counted things: 已完成整改, 建成投用, 化解. */
const DONE = '{doneLead}?(?:{handled|finished|running|completion|started}){1,2}了?';
/** «签约项目39个、总投资160.5亿元» */
const GROUP = '[^，。；：、\\d\\n]{2,12}{amount}[、，](?:{total}|{completion|cost}投?资?)?{amount}';
const ENDS = '(?=[，。；、（）\\n])';

/** Wholes and what is part of them, beyond the row behind 其中. */
export const partPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-sum',
    name: 'projects by what is done with each group of them',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '(?<!等){whole}[^，。；：、\\d\\n]{1,10}，(?<parts>[^。；：\\d\\n]{2,30}?等{amount}[^，。；：\\d\\n]{2,16}(?:，[^。；：\\d\\n]{2,24}?等{amount}[^，。；：\\d\\n]{2,16}){1,3})(?=[。；])',
    law: ({ whole, parts }) => nearSum(parts, whole),
    certainty: 'warning',
    example:
      '加快实施«96个»市级重点项目，推动甲厂扩能等32个项目开工建设，乙园二期等49个续建项目加快建设，丙站改造等17个项目竣工投产。',
    right: '98个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is done and what is left, with its reason',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    words: `{whole}[^，。；：、\\d\\n]{1,10}?${DONE}{done}，{rest|another}?{left}{because}`,
    law: ({ whole, done, left }) => sum([done, left], whole),
    certainty: 'warning',
    example: '«12个»票决项目建成投用9个，2个因地质原因推迟到明年。',
    right: '11个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is done and the rest',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    words: `{whole}，(?:${DONE}|已经?[^，。；：、\\d\\n]{1,6}){done}，{rest}{left}`,
    law: ({ whole, done, left }) => sum([done, left], whole),
    certainty: 'warning',
    example: '排查城镇危房«612户»，已改造536户，剩余86户将在年内完成。',
    right: '622户',
  }),
  pattern({
    kind: 'part-sum',
    name: 'counts among counts and sums of groups',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words: `{whole}[^，。；：、\\d\\n]{0,8}[，、](?:{total}|{completion|cost}投?资?){amount}[，。]其中[，：]?(?<parts>${GROUP}(?:[；，]${GROUP}){1,5})(?=[。；])`,
    mixed: true,
    law: ({ whole, parts }) => nearSum(alike(parts, whole), whole),
    certainty: 'warning',
    example:
      '引进项目«58个»，总投资240.5亿元，其中签约项目39个、总投资160.5亿元；落地项目14个、总投资52亿元；投产项目8个、总投资28亿元。',
    right: '61个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'sums among counts and sums of groups',
    figures: { count: 'amount', whole: 'amount' },
    rows: { parts: 'amount' },
    words: `{count}[^，。；：、\\d\\n]{0,8}[，、](?:{total}|{completion|cost}投?资?){whole}[，。]其中[，：]?(?<parts>${GROUP}(?:[；，]${GROUP}){1,5})(?=[。；])`,
    mixed: true,
    law: ({ whole, parts }) => nearSum(alike(parts, whole), whole),
    certainty: 'warning',
    example:
      '引进项目58个，总投资«240.5亿元»，其中签约项目36个、总投资160.5亿元；落地项目14个、总投资25亿元；投产项目8个、总投资28亿元。',
    right: '213.5亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'a bracket that divides the things before it by kind',
    figures: { whole: 'amount', first: 'amount', second: 'amount' },
    words:
      '(?<noun>[^，。；：、（\\d\\n]{2}){whole}（其中[^，。；：、（\\d\\n]{1,8}\\k<noun>{first}[、，和][^，。；：、（\\d\\n]{1,8}\\k<noun>{second}）',
    law: ({ whole, first, second }) => sum([first, second], whole),
    certainty: 'warning',
    example: '引进教师900人左右、专家«400人»（其中技术专家150人、管理专家200人）左右。',
    right: '350人',
  }),
  pattern({
    kind: 'part-sum',
    name: 'an increase and the increases of its parts',
    figures: { whole: 'amount', added: 'amount', one: 'amount', more: 'amount', two: 'amount', other: 'amount' },
    words:
      '{whole}，(?:{since})?{up}了?{added}。其中[，：]?[^，。；：\\d\\n]{2,12}{one}，{up}了?{more}；[^，。；：\\d\\n]{2,12}{two}，{up}了?{other}(?=。)',
    law: ({ whole, added, one, more, two, other }) =>
      sum([one, two], whole).holds ? { ...sum([more, other], added) } : null,
    certainty: 'warning',
    example:
      '安排财政赤字162亿元，比去年增加«27亿元»。其中，本级财政赤字112亿元，增加19亿元；下级财政赤字50亿元，增加10亿元。',
    right: '29亿元',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'people among people, by another measure word',
    figures: { whole: 'amount', part: 'amount' },
    words: '{whole}，其中[^，。；：、\\d\\n]{0,12}{part}',
    law: ({ whole, part }) => (whole.unit === part.unit ? null : within(part, whole)),
    certainty: 'warning',
    example: '帮助失业职工重新上岗2290人，其中“大龄”人员«2780名»。',
    right: '780名',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more above a mark than there are',
    figures: { whole: 'amount', mark: 'amount', part: 'amount' },
    words:
      '{whole}(?:{within}{0,8}[、，]{within}{0,8}{amount})?{within}{0,6}[，（]其中[，：]?{within}{0,6}{mark}的?{within}{0,8}{part}(?=[，。；、）\\n])',
    mixed: true,
    shared: [],
    law: ({ whole, mark, part }) => aboveMark(whole, mark, part),
    certainty: 'warning',
    example: '新签约项目92个，总投资368亿元，其中10亿元以上项目«102个»。',
    right: '12个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'things of one noun among them, by another measure word',
    figures: { whole: 'amount', part: 'amount' },
    words: '(?<noun>[^，。；：、\\d\\n]{2}){whole}，其中[^，。；：、\\d\\n]{0,12}\\k<noun>{part}',
    mixed: true,
    shared: [],
    law: ({ whole, part }) => (areCounts(whole, part) ? within(part, whole) : null),
    certainty: 'warning',
    example: '培育商务楼宇56座，其中纳税超千万楼宇«63幢»。',
    right: '23幢',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a part of the same kind beyond an open whole',
    figures: { whole: 'amount', part: 'amount' },
    words: '(?<noun>[^，。；：、\\d\\n]{2}){whole}，其中[^，。；：、\\d\\n]{0,8}(?:\\k<noun>|{relief}){part}',
    law: ({ whole, part }) => openWithin(part, whole),
    certainty: 'warning',
    example: '引进外来资金260亿元以上，其中制造业资金«310亿元以上»。',
    right: '130亿元以上',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'land for new uses among land',
    figures: { whole: 'amount', part: 'amount' },
    words: '{landGiven}[^，。；：、\\d\\n]{2,8}{whole}，其中新增[^，。；：、\\d\\n]{1,8}{part}',
    law: ({ whole, part }) => within(part, whole),
    certainty: 'warning',
    example: '争取用地指标3.2万亩，其中新增仓储用地«4235万亩»。',
    right: '4235亩',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more done than there was',
    figures: { whole: 'amount', part: 'amount' },
    words: `{whole}[^，。；：、\\d\\n]{1,12}?${DONE}{part}${ENDS}`,
    unless: [severalEach, planPassed],
    law: ({ whole, part }) => doneOf(part, whole),
    certainty: 'warning',
    example: '60项重点任务完成«72项»。',
    right: '52项',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more settled than was found',
    figures: { whole: 'amount', part: 'amount' },
    words: `{found}[^，。；：、\\d\\n]{0,10}{whole}[、，](?:已经?)?{settled}{part}${ENDS}`,
    law: ({ whole, part }) => within(part, whole),
    certainty: 'warning',
    example: '累计收集企业问题520个、已经解决«840个»。',
    right: '480个',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'more begun within the year than was signed',
    figures: { whole: 'amount', part: 'amount' },
    words:
      '{signed}[^，。；：、\\d\\n]{0,4}(?:{amount}以上|[千亿万百]{1,2}元以上)?[^，。；：、\\d\\n]{0,8}{whole}(?:[、，][^，。；：、\\n]{0,16}){1,3}?，{part}项目{thisYear}{signed}、{thisYear}{started}',
    mixed: true,
    law: ({ whole, part }) => (commensurable([whole, part]) ? within(part, whole) : null),
    certainty: 'warning',
    example: '新签约千万元以上项目120个、总投资46亿元，其中生产类项目占比82%，«160个»项目年内签约、年内动工。',
    right: '60个',
  }),
];

/** Sums that are near the whole, or beyond it: parts that leave a wide rest are only some of them. */
export function nearSum(parts: readonly Metric[], whole: Metric): Verdict | null {
  if (parts.length < 2) return null;
  const verdict = sum(parts, whole);
  const total = parts.map(printed).reduce(plus);
  const some = total.high < printed(whole).low * LEAST_OF_WHOLE;
  return some ? null : verdict;
}

/** Named parts that make less of the whole leave others unnamed. */
const LEAST_OF_WHOLE = 0.75;

function alike(parts: readonly Metric[], whole: Metric): readonly Metric[] {
  return parts.filter(({ unit }) => unit === whole.unit);
}

/** 10亿元以上 says which of the counted things are meant. */
function aboveMark(whole: Metric, mark: Metric, part: Metric): Verdict | null {
  const isMark = (mark.bound === 'atLeast' || mark.bound === 'moreThan') && mark.unit.endsWith('元');
  return isMark && whole.unit === part.unit ? { ...within(part, whole), of: [whole, part] } : null;
}

/** 座 and 幢 of one noun; what is measured has its unit. */
function areCounts(whole: Metric, part: Metric): boolean {
  if (whole.unit === part.unit) return false;
  return [whole, part].every(({ unit, step }) => step === 1 && unitNamed(unit)?.measure === null);
}

/** 以上 on both sides: the printed numbers still contradict. */
function openWithin(part: Metric, whole: Metric): Verdict | null {
  if (whole.bound === 'exact' && part.bound === 'exact') return null;
  return within({ ...part, bound: 'exact' }, { ...whole, bound: whole.bound === 'about' ? 'about' : 'exact' });
}

/** Counts only: money that is spent on things is no part of them. */
function doneOf(part: Metric, whole: Metric): Verdict | null {
  if (whole.bound !== 'exact' || whole.unit.endsWith('元') || !isAbove(printed(part), printed(whole))) return null;
  return within(part, whole);
}
