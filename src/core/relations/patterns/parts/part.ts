import type { Metric } from '../../../metrics/metric.ts';
import { isAbove, plus, printed, valueOf } from '../../interval.ts';
import { rx } from '../../../text/word-pattern.ts';
import { disproved, sum } from '../../laws.ts';
import { either } from '../../either.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { partOfList, stageItself } from '../part-guards.ts';
import type { Verdict } from '../../relation.ts';
import { isFirstOfRest } from './is-first-of-rest.ts';

/** «签约项目39个、总投资160.5亿元» */
const GROUP = '{between}{2,12}{amount}[、，](?:{total}|{completion|cost}投?资?)?{amount}';

/** Wholes and what makes them up, beyond the row behind 其中. */
export const partPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-sum',
    name: 'projects by what is done with each group of them',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '(?<!等){whole}{between}{0,8}(?<noun>{han}{2})(?:建设)?，(?<parts>LEAD等{amount}OF_THEM(?:，LEAD等{amount}OF_THEM){1,3})(?=[。；])'
        .replaceAll('LEAD', '[^。；：\\d\\n]{2,30}?')
        .replaceAll('OF_THEM', '(?:{between}{0,4}\\k<noun>[^，。；：\\d\\n]{0,12}|(?=[，。；]))'),
    law: ({ whole, parts }) => nearSum(parts, whole),
    example:
      '加快实施«96个»市级重点项目，推动甲厂扩能等32个项目开工建设，乙园二期等49个续建项目加快建设，丙站改造等17个项目竣工投产。',
    right: '98个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is done and what is left, with its reason',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words: `{whole}{between}{1,10}?{doneTo}(?<parts>{amount}(?:，{amount}[^，。；：\\d\\n]{2,12})?，{rest|another}?{amount}){because}`,
    law: ({ whole, parts }) => sum(parts, whole),
    example: '«12个»票决项目建成投用9个，2个因地质原因推迟到明年。',
    right: '11个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is done and the rest',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    words: `{whole}{between}{0,6}，(?:{doneTo}|已经?{between}{1,6}){done}，{rest}{left}`,
    unless: [partOfList, stageItself],
    law: ({ whole, done, left }) => sum([done, left], whole),
    example: '排查城镇危房«612户»，已改造536户，剩余86户将在年内完成。',
    right: '622户',
  }),
  pattern({
    kind: 'part-sum',
    name: 'all there are, what of it is done, and the rest that another clause or sentence tells',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    words:
      '{whole}(?:{between}{0,10}(?:、{amount})?[，。](?:通过{within}{2,16}，)?)?(?:{among}[，：]?)?(?<how>{between}{0,14}?){done}{between}{0,10}(?:[，、]{within}{0,8}{percent})?[，。；](?:{thisYear}|目前)?(?:{rest}的?|另外(?={amount}{within}{0,2}也)){left}',
    unless: [partOfList, stageItself],
    // 去年签约…，今年剩余: told of two years.
    shared: [],
    law: ({ whole, done, left }, said) =>
      IS_DONE.test(said.word('how')) &&
      !PLANNED.test(said.word('how')) &&
      isAbove(printed(whole), printed(done)) &&
      !isFirstOfRest(left, said)
        ? sum([done, left], whole)
        : null,
    certainty: 'information',
    example: '产业园规划面积«5.6平方公里»。目前已建成3.2平方公里，剩余3.4平方公里正在推进。',
    right: '6.6平方公里',
  }),
  pattern({
    kind: 'part-sum',
    name: 'of so many, what is done and the rest',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    words: `{whole}(?<noun>{within}{0,8})(?<![其集初高])中(?:的|，)(?:已?有)?{done}{between}{0,12}，{rest|stillLeft}{left}`,
    law: ({ whole, done, left }, said) => (isOfThem(said) ? sum([done, left], whole) : null),
    example: '全县«18个»乡镇中，15个完成改革，其余4个正在推进。',
    right: '19个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is done, what goes on and the rest',
    figures: { whole: 'amount', done: 'amount', doing: 'amount', left: 'amount' },
    words:
      '{whole}{between}{0,6}[，：。](?:{among}，?|{byNow})?{doneLead}?(?:{handled|finished|running|completion}){1,2}了?{done}[，、；]{onCourse}?(?:{continued|goingOn}){1,2}{doing}[，、；]{rest}{left}',
    unless: [stageItself],
    // 建成30个，其中…在建22个，其余6个: what goes on may be counted with what is done.
    law: ({ whole, done, doing, left }) => (sum([done, left], whole).holds ? null : sum([done, doing, left], whole)),
    example: '规划建设口袋公园«36个»，已建成22个，在建9个，其余7个正在开展前期工作。',
    right: '38个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is done and what is not, by one word',
    figures: { whole: 'amount', done: 'amount', left: 'amount', those: 'amount' },
    words:
      '{whole}{within}{0,6}，(?:{among}，?)?(?:已经?)?(?<did>{han}{2}){done}{within}{0,4}[，、；](?:[仍还尚]?未\\k<did>的?有?{left}|{stillLeft}{those}{within}{0,4}未\\k<did>)(?=[，。；、）\\n]|(?:{intention|thisYear|partDoes|allOfRest|goingOn}))',
    // 一期3200套、二期2400套，已交付4100套: of what stands before them both.
    law: ({ whole, done, left, those }) =>
      valueOf(done) > valueOf(whole) ? null : sum([done, either(left, those)], whole),
    example: '排查安全隐患«2860处»，已整改2680处，未整改280处。',
    right: '2960处',
  }),
  pattern({
    kind: 'part-of-whole',
    name: 'a rest that is all there are, behind some of them by name',
    figures: { whole: 'amount', left: 'amount' },
    words:
      '{whole}(?<noun>{within}{2,10})[^。；\\d\\n]{0,16}[，。；]{among}[，：]?[^。；，：\\d\\n]{2,30}，{rest}{left}',
    law: ({ whole, left }, said) =>
      whole.unit === left.unit && valueOf(left) >= valueOf(whole) && isOfThem(said)
        ? restBeyond(left, whole, said)
        : null,
    example: '县中医院、二中、文化馆等4个项目加快建设。其中二中已投用，其余«4个»项目主体封顶。',
    right: '3个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'of so many, how many of each class',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '{whole}{within}{1,8}中，(?<parts>{within}{1,6}[类级]{amount}(?:[、，]{within}{1,6}[类级]{amount}){1,8})(?=[。；])',
    law: ({ whole, parts }) => nearSum(parts, whole),
    example: '«18项»考核指标中，A类5项、B类6项、C类8项。',
    right: '19项',
  }),
  pattern({
    kind: 'part-sum',
    name: 'counts among counts and sums of groups',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words: `{whole}{between}{0,8}[，、](?:{total}|{completion|cost}投?资?){amount}[，。]其中[，：]?(?<parts>${GROUP}(?:[；，]${GROUP}){1,5})(?=[。；])`,
    mixed: true,
    law: ({ whole, parts }) => nearSum(alike(parts, whole), whole),
    example:
      '引进项目«58个»，总投资240.5亿元，其中签约项目39个、总投资160.5亿元；落地项目14个、总投资52亿元；投产项目8个、总投资28亿元。',
    right: '61个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'sums among counts and sums of groups',
    figures: { count: 'amount', whole: 'amount' },
    rows: { parts: 'amount' },
    words: `{count}{between}{0,8}[，、](?:{total}|{completion|cost}投?资?){whole}[，。]其中[，：]?(?<parts>${GROUP}(?:[；，]${GROUP}){1,5})(?=[。；])`,
    mixed: true,
    law: ({ whole, parts }) => nearSum(alike(parts, whole), whole),
    example:
      '引进项目58个，总投资«240.5亿元»，其中签约项目36个、总投资160.5亿元；落地项目14个、总投资25亿元；投产项目8个、总投资28亿元。',
    right: '213.5亿元',
  }),
  pattern({
    kind: 'part-sum',
    name: 'what is done and what goes on of so many',
    figures: { whole: 'amount', done: 'amount', left: 'amount' },
    words:
      '{whole}{between}{2,8}已?(?:{completion}|{workDone}){done}[，、]{left}{onCourse}{between}{0,4}{goingOn}(?=[，。；])',
    law: ({ whole, done, left }) => sum([done, left], whole),
    example: '«29项»民生实事完成20项，7项按计划推进。',
    right: '27项',
  }),
  pattern({
    kind: 'part-sum',
    name: 'a bracket that divides the things before it by kind',
    figures: { whole: 'amount', first: 'amount', second: 'amount' },
    words:
      '(?<noun>[^，。；：、（\\d\\n]{2}){whole}（其中[^，。；：、（\\d\\n]{1,8}\\k<noun>{first}[、，和][^，。；：、（\\d\\n]{1,8}\\k<noun>{second}）',
    law: ({ whole, first, second }) => nearSum([first, second], whole),
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
    example:
      '安排财政赤字162亿元，比去年增加«27亿元»。其中，本级财政赤字112亿元，增加19亿元；下级财政赤字50亿元，增加10亿元。',
    right: '29亿元',
  }),
];

const IS_DONE = rx`已|有|{achieves}|{doneTo}|{signed}`;
/** 已改厕120个。今年计划完成36个，其余30个: of others than those that are done. */
const PLANNED = rx`计划`;

/** 甲、乙、丙等3个项目: what is left is surely of them. */
function restBeyond(left: Metric, whole: Metric, { before }: Said): Verdict {
  return {
    ...disproved(left, `${left.text} ≥ ${whole.text}`, {
      zh: `共${whole.text}，除去其中已说明的，其余不会有${left.text}`,
      en: `Of ${whole.text} some are told of, so that ${left.text} cannot be left`,
    }),
    certainty: before.endsWith(OPEN_LIST) ? 'warning' : 'information',
  };
}

const OPEN_LIST = '等';

/** 12个乡镇中，…，其余12个村: what is left bears no other name. */
function isOfThem(said: Said): boolean {
  const other = COUNTED.exec(said.after)?.[0];
  return other === undefined || said.word('noun').includes(other) || said.word('noun').slice(-1) === other.slice(-1);
}

const COUNTED = rx`^(?:{countedThing|countedPlace|holder})`;

/** Sums that are near the whole, or beyond it: parts that leave a wide rest are only some of them. */
export function nearSum(
  parts: readonly Metric[],
  whole: Metric,
  { least, most }: Shares = { least: LEAST_OF_WHOLE, most: Infinity },
): Verdict | null {
  if (parts.length < 2) return null;
  const [total, all] = [parts.map(printed).reduce(plus), printed(whole)];
  return total.high < all.low * least || total.low > all.high * most ? null : sum(parts, whole);
}

/** How much of the whole the parts must make at least, and may make at most. */
interface Shares {
  readonly least: number;
  readonly most: number;
}

/** Named parts that make less of the whole leave others unnamed. */
const LEAST_OF_WHOLE = 0.75;

function alike(parts: readonly Metric[], whole: Metric): readonly Metric[] {
  return parts.filter(({ unit }) => unit === whole.unit);
}
