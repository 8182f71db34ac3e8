import type { Bilingual } from '../../knowledge/bilingual.ts';
import { neverCountedBy, wrongMeasures } from '../../knowledge/measure-words.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Range } from '../../text/range.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A measure word that counts something else than the noun it stands before: «365栋»老旧小区. */
export const measureWord: Rule = {
  id: 'measure-word',
  severity: 'warning',
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
    { text: '为13所学校教师、8家企业职工体检，培训教师120名。' },
    { text: '监测车辆28万余辆，列车3000余列。' },
    { text: '这是第三次五年规划中期评估。', note: { zh: '数的是评估', en: 'The assessments are counted' } },
    { text: '存栏生猪3万头、家禽5万只。' },
  ],
  *check({ body, metrics }) {
    for (const metric of metrics) {
      const { range, unit } = metric;
      const wrong = WRONG.get(unit)?.find(({ noun }) => noun.test(body.text.slice(range[1], range[1] + 12)));
      const row = mayBeCounted(body.text, range)
        ? NEVER.get(unit)?.find(({ nouns }) => isCounted(nouns, metric, body.text))
        : undefined;
      const why = wrong?.why ?? row?.why;
      if (why) yield { range, severity: 'information', message: why };
    }
    for (const match of body.text.matchAll(FIVE_YEARS)) yield fiveYears(match);
  },
};

const WRONG = new Map(
  wrongMeasures.flatMap(({ measures }) =>
    measures.map((measure) => [measure, wrongMeasures.filter((row) => row.measures.includes(measure))] as const),
  ),
);

/** For each measure word or unit, the nouns that it never counts. */
const NEVER = new Map<string, { readonly nouns: readonly string[]; readonly why: Bilingual }[]>();
for (const { nouns, measures, why } of neverCountedBy) {
  const row = { nouns: nouns.split(' '), why };
  for (const measure of measures.split(' ')) NEVER.set(measure, [...(NEVER.get(measure) ?? []), row]);
}

const NOUNS: ReadonlySet<string> = new Set(neverCountedBy.flatMap(({ nouns }) => nouns.split(' ')));

/** Whether the figure counts one of these: 培训教师120家。, 表彰120所优秀教师。 and nothing is named on its other side. */
function isCounted(nouns: readonly string[], { range, bound }: Metric, text: string): boolean {
  if (bound === 'range') return false;
  const before = text.slice(Math.max(0, range[0] - LONGEST_NOUN), range[0]).replace(REACHED, '');
  const after = AFTER.exec(text.slice(range[1], range[1] + LONGEST_NOUN))?.[0] ?? '';
  if (after === '') return nouns.some((noun) => before.endsWith(noun));
  const noun = nouns.find((each) => after.endsWith(each));
  if (noun === undefined) return false;
  const adjective = after.slice(0, -noun.length);
  return adjective.length <= ADJECTIVE && !NOUNS.has(adjective);
}

/** Whether the words before the figure or after it end as a noun of the table does: almost none do. */
function mayBeCounted(text: string, [start, end]: Range): boolean {
  if (SIGNS[text.charCodeAt(end)] === STOP || end === text.length) return SIGNS[text.charCodeAt(start - 1)] === FINAL;
  let stop = end + 1;
  while (stop - end <= LONGEST_NOUN && stop < text.length && SIGNS[text.charCodeAt(stop)] !== STOP) stop++;
  return SIGNS[text.charCodeAt(stop - 1)] === FINAL;
}

const [STOP, FINAL] = [1, 2];
/** What ends a clause, and what a noun of the table or a verb before its figure ends with; asked of every counted figure. */
const SIGNS = new Uint8Array(0x10000);
for (const noun of [...NOUNS, '达', '到', '超', '过', '近', '约', '破', '共'])
  SIGNS[noun.charCodeAt(noun.length - 1)] = FINAL;
for (const stop of ['，', '。', '；', '、', '\n']) SIGNS[stop.charCodeAt(0)] = STOP;

const LONGEST_NOUN = 12;
/** 优秀教师: what may stand before a noun. */
const ADJECTIVE = 2;
const REACHED = /(?:达|达到|到|超过?|过|近|约|突?破|共)$/;
const AFTER = /^[\p{Script=Han}]{2,7}(?=[，。；、\n])/u;

const FIVE_YEARS = /第[一二三四五六七八九十]{1,3}次五年(?!规划|计划)/g;

function fiveYears(match: RegExpExecArray): RawFinding {
  const at = match.index + match[0].length - 3;
  return {
    range: [at, at + 1],
    message: { zh: '固定说法是“第…个五年”', en: 'The set phrase is 第…个五年' },
    fix: { range: [at, at + 1], text: '个' },
  };
}
