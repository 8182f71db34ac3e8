import { largest } from '../../text/extremes.ts';
import type { NeverCountedBy } from '../../knowledge/measure-words.ts';
import { neverCountedBy, joiningVerbs, plainAdjectives, wrongMeasures } from '../../knowledge/measure-words.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { withoutNumber } from '../../text/characters.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import { clauseBefore, clauseStart } from '../../text/beside.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A measure word that counts something else than the noun it stands before: «365栋»老旧小区. */
export const measureWord: Rule = {
  id: 'measure-word',
  severity: 'warning',
  wording: true,
  title: { zh: '量词与所数之物不配', en: 'A measure word for something else' },
  why: {
    zh: '量词换了，数的东西就换了：365栋老旧小区，是365栋楼，还是365个小区？“第…个五年”是固定说法，“次”数的是次数。只核对会改变所数之物的搭配。',
    en: 'Another measure word counts another thing: 365栋老旧小区, 365 buildings or 365 estates? 第…个五年 is the set phrase, 次 counts occurrences. Only pairings that change what is counted are checked.',
  },
  examples: [
    { text: '全区«365栋»老旧小区完成维修改造。' },
    { text: '全年监测过往«1200余辆»列车。' },
    { text: '“十四五”是开启新征程的第一«次»五年。', fixed: '“十四五”是开启新征程的第一个五年。' },
    { text: '改造老旧小区19个、楼房267栋，365栋老旧小区居民楼加装电梯。' },
    { text: '新补充教师«149条»，表彰奖励«97所»优秀教师。' },
    { text: '新增高新技术企业«18名»、规上企业12家。' },
    { text: '新开通社区巴士45条、定制公交15条，新增地铁接驳公交车3条。' },
    { text: '新购«30名»新能源公交车，新设城市候机楼«2人»，认定创业基地«5名»。' },
    { text: '图书馆增至«26辆»，全年录取人数«3125家»、总里程达«312平方公里»。' },
    { text: '«4家»城区道路开工建设，完成«15公顷»农村公路建设，«6条»市级研究中心建成，改造«32名»楼5万平方米。' },
    { text: '建成大桥«3名»、停车位«120吨»，开工重点项目«26辆»，新增高标准农田«3万公里»，选派第一书记«32座»。' },
    { text: '重点项目12个，高标准农田3万亩，停车位供120辆车停放，生猪3万头，桥梁长5公里。' },
    { text: '园区35人、实验室12名，建设500人体育馆，30名一线教师进校园，选出12名楼长。' },
    { text: '为13所学校教师、8家企业职工体检，培训教师120名。' },
    { text: '监测车辆28万余辆，列车3000余列。' },
    { text: '这是第三次五年规划中期评估。', note: { zh: '数的是评估', en: 'The assessments are counted' } },
    { text: '存栏生猪3万头、家禽5万只，出台高层次人才25条、新能源汽车36条。' },
    { text: '发展合作社385家，1.2万户3.9万人加入合作社。' },
    { text: '服务毕业生及商户3600余人。', note: { zh: '两类人一起数', en: 'Two kinds counted together' } },
    { text: '表彰教师、医生«120家»。' },
    { text: '粮食总产量、播种面积达到21.3万吨、90万亩。', note: { zh: '一一对应', en: 'One value each' } },
  ],
  *check({ body, metrics }) {
    for (const metric of metrics) {
      const { range, unit, aspect } = metric;
      if (aspect === 'rank') continue;
      const wrong = WRONG.get(unit)?.find(({ noun }) => noun.test(body.text.slice(range[1], range[1] + 12)));
      const row = mayBeCounted(body.text, range) ? miscounted(metric, body.text) : undefined;
      const why = wrong?.why ?? row?.why;
      if (why && !isByArticles(metric, body.text)) yield { range, severity: 'information', message: why };
    }
    for (const match of FIVE_YEARS(body.text)) yield fiveYears(match);
  },
};

const WRONG = new Map(
  wrongMeasures.flatMap(({ measures }) =>
    measures.map((measure) => [measure, wrongMeasures.filter((row) => row.measures.includes(measure))] as const),
  ),
);

/** For each measure word or unit, the nouns that it never counts. */
const NEVER = new Map<string, Map<string, NeverCountedBy>>();
for (const row of neverCountedBy)
  for (const measure of row.measures.split(' ')) {
    const nouns = NEVER.get(measure) ?? new Map<string, NeverCountedBy>();
    NEVER.set(measure, nouns);
    for (const noun of row.nouns.split(' ')) nouns.set(noun, row);
  }

const NOUNS: readonly string[] = neverCountedBy.flatMap(({ nouns }) => nouns.split(' '));

/** The nouns that the figure counts and never can: 培训教师120家。, 表彰120所优秀教师。 where nothing is named on its other side. */
function miscounted({ range, bound, unit }: Metric, text: string): NeverCountedBy | undefined {
  const never = NEVER.get(unit);
  if (!never || bound === 'range') return undefined;
  const after = AFTER.exec(text.slice(range[1], range[1] + LONGEST_AFTER))?.[1] ?? '';
  if (after === '') {
    const start = clauseStart(text, range[0], STOPS);
    const before = text.slice(start, range[0]).replace(REACHED, '');
    if (isPlaceOfPart(before, text.slice(...range), text.slice(0, start))) return undefined;
    const [last = '', row] = nounAtEnd(before, never) ?? [];
    // 毕业生及商户600人: of two kinds together, the measure word may be that of the first.
    if (row && JOINED.test(before.slice(0, before.length - last.length)) && !isCountedNever(before, last, never))
      return undefined;
    return row?.holdsPeople && PEOPLE.includes(unit) && !BUILT.test(before) ? undefined : row;
  }
  const [noun = '', row] = nounAtEnd(after, never) ?? [];
  if (row?.holdsPeople && unit === '人') return undefined;
  return isPlain(after.slice(0, after.length - noun.length)) ? row : undefined;
}

/** 研发人员426人，其中企业312人: the whole says what is counted, and the noun where the part of it is. */
function isPlaceOfPart(before: string, written: string, earlier: string): boolean {
  const unit = withoutNumber(written);
  return PART.test(before) && unit !== '' && earlier.endsWith(`${unit}，`);
}

const PART = rx`^{among}`;

/** Whether what stands before the last noun and its 和 is never counted so either. */
function isCountedNever(before: string, last: string, never: ReadonlyMap<string, NeverCountedBy>): boolean {
  const first = before.slice(0, before.length - last.length).replace(JOINED, '');
  return nounAtEnd(first, never) !== undefined;
}

const JOINED = rx`(?:{and}|(?<!\d{han}{0,4})、)$`;

/** The longest noun of these that the words end with. */
function nounAtEnd(
  words: string,
  nouns: ReadonlyMap<string, NeverCountedBy>,
): readonly [noun: string, NeverCountedBy] | undefined {
  for (let length = Math.min(LONGEST_NOUN, words.length); length > 1; length--) {
    const noun = words.slice(-length);
    const row = nouns.get(noun);
    if (row) return [noun, row];
  }
  return undefined;
}

/** Whether what stands between the measure word and its noun names nothing that could be counted itself: 优秀, 新能源. */
function isPlain(adjective: string): boolean {
  if (joiningVerbs.includes(adjective)) return false;
  return ADJECTIVES.test(adjective) || (adjective.length <= SHORT && !NOUNS.includes(adjective));
}

const ADJECTIVES = new RegExp(`^(?:${plainAdjectives.toSorted((a, b) => b.length - a.length).join('|')})*$`);

/** Whether the words before the figure or after it end as a noun of the table does: almost none do. */
function mayBeCounted(text: string, [start, end]: Range): boolean {
  if (SIGNS[text.charCodeAt(end)] === STOP || end === text.length) return SIGNS[text.charCodeAt(start - 1)] === FINAL;
  let stop = end + 1;
  while (stop - end <= LONGEST_AFTER && stop < text.length && SIGNS[text.charCodeAt(stop)] !== STOP) stop++;
  return SIGNS[text.charCodeAt(stop - 1)] === FINAL;
}

const [STOP, FINAL] = [1, 2];
/** What ends a clause, and what a noun of the table or a verb before its figure ends with; asked of every counted figure. */
const SIGNS = new Uint8Array(0x10000);
for (const noun of [...NOUNS, ...wordsOf('endsBeforeCount')]) SIGNS[noun.charCodeAt(noun.length - 1)] = FINAL;
for (const stop of ['，', '。', '；', '、', '\n']) SIGNS[stop.charCodeAt(0)] = STOP;

const LONGEST_NOUN = largest(NOUNS.map(({ length }) => length));
const LONGEST_AFTER = 14;
/** 优秀教师: what may stand before a noun whatever it is. */
const SHORT = 2;
const STOPS = '，。；\n';
/** Measure words of people. */
const PEOPLE = '名位人';
/** What is told at the head of a clause when the place itself is counted. */
const BUILT = rx`^[^，]{0,4}{founding}`;
const REACHED = rx`{countReach}$`;
const AFTER = wordPattern('^(\\p{Script=Han}{2,10}?){workDone|stageEnd}?(?=[，。；、\\n])', 'u');

/** 出台高层次人才25条、新能源汽车36条: a policy that goes by the number of its articles. */
function isByArticles({ unit, range }: Metric, text: string): boolean {
  return unit === '条' && POLICY.test(clauseBefore(text, range[0], '，。；\n'));
}

const POLICY = rx`{policyVerb}`;

const FIVE_YEARS = search('第{numeral}{1,3}次五年(?!规划|计划)', { at: '第' });

function fiveYears(match: RegExpExecArray): RawFinding {
  const at = match.index + match[0].length - 3;
  return {
    range: [at, at + 1],
    message: { zh: '固定说法是“第…个五年”', en: 'The set phrase is 第…个五年' },
    fix: { range: [at, at + 1], text: '个' },
  };
}
