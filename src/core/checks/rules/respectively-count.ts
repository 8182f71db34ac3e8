import { largest, smallest } from '../../text/extremes.ts';
import { allMatches } from '../../text/all-matches.ts';
import { jointWords } from '../../knowledge/joint-words.ts';
import { jointThings } from '../../text/lookup/joint-things.ts';
import type { Metric } from '../../metrics/metric.ts';
import { respectiveNames } from '../../relations/enumerations/respective-names.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import { numberOf } from '../../relations/interval.ts';
import type { RespectiveValues } from '../../relations/enumerations/respective-values.ts';
import { namesAndValues } from '../../relations/enumerations/names-and-values.ts';
import { respectiveValues } from '../../relations/enumerations/respective-values.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** 45、38和35个工作日. */
const VALUES =
  '\\d{1,9}(?:\\.\\d{1,4})?(?:[^，。；：、\\d\\n和及与到至为]{0,5}[、和及与]\\d{1,9}(?:\\.\\d{1,4})?){1,8}';

/** 分别 with more subjects than values, or fewer: «会议、文件、检查分别减少46%和30%». */
export const respectivelyCount: Rule = {
  id: 'respectively-count',
  severity: 'warning',
  title: { zh: '“分别”前后个数不等', en: 'Subjects and values of 分别 differ in number' },
  why: {
    zh: '“分别”把前面的几项同后面的几个数一一对应，个数必须相等；漏写一个数，后面的数就都对错了项。“城乡”一词算两项。只有一个整数时多半是“各自都”，不提示；别的数只剩一个，多半漏了数，各项相同宜写“均”。',
    en: '分别 pairs each thing named before with one value after, so their numbers must be equal: one value left out, and every following one goes to the wrong thing. 城乡 is two things. A single round value most likely holds for each of them and is left alone; of any other that stands alone one more is missing, or 均 is meant.',
  },
  examples: [
    { text: '全区性会议、文件、督查检查«分别减少46%和30%»。' },
    { text: '猪、牛、羊出栏量«分别达到2.6万头和1800头»，家禽存栏量3.5万羽。' },
    { text: '油料、蔬菜产量«分别增长5%、8%和10%»。' },
    { text: '城镇和农村居民人均可支配收入«分别增长6.2%、8.1%和7%»。' },
    { text: '接待游客826万人次，综合收入43亿元，«分别增长23.4%»。' },
    { text: '财政总收入、一般公共预算收入、存款余额分别达86亿元、42亿元和920亿元，是五年前的«1.8倍和1.7倍»。' },
    { text: '财政总收入、税收、存款余额分别达86亿元、42亿元和920亿元，同比增长«6.2%、5.8%»。' },
    { text: '财政总收入、税收、存款余额分别达86亿元、42亿元和920亿元，增长6.2%、5.8%和9.1%，占全市的8%、6%。' },
    { text: '城乡居民人均可支配收入«分别增长9.2%»。' },
    { text: '城镇居民人均可支配收入、农民人均纯收入«分别达到15795元»，年均增长14.1%和14.8%。' },
    { text: '退休人员养老金、城镇低保标准、社区干部补贴和环卫工人工资再次提高，月人均«分别提高221元、90元和300元»。' },
    { text: '工业增加值（可比价）、固定资产投资（不含农户）和消费品零售总额«分别增长7.2%和8.9%»。' },
    { text: '三次产业增加值«分别增长4.2%、6.8%»。' },
    { text: '丰富夜间业态，全年进店人次、门票收入和人均花费«分别增长37%、48%»。' },
    { text: '铜、铅、锌回收率«由2018年的62%、41%、33%提升至71%、52»%。' },
    { text: '医疗废物、生活垃圾、城市污水处理能力提高，处理率«分别达到92%、78%以上»。' },
    { text: '接待游客826万人次，综合收入43亿元，«分别增长23%、26%、31%»。' },
    { text: '高新区、经开区在2022年考核中排名«分别提升23位、48位、12位»。' },
    { text: '三类事项办理时限«分别由48、36、32个工作日压缩至40、30»个工作日。' },
    { text: '零售额达86.2亿元，旅游收入达41.7亿元，«分别是2016年的2.4倍、3.1倍和5倍»。' },
    { text: '批零住餐«分别增长7.4%、12.6%、9.3%»。' },
    { text: '改造老旧供水、供热管网«36公里、52公里、18公里»，消除积水点12处。' },
    { text: '改造老旧供水、供热、排水管网36公里、52公里、18公里，新建小学、初中12所、8所。' },
    { text: '零售额达86.2亿元，旅游收入达41.7亿元，分别是2016年的2.4倍和5倍；批零住餐分别增长7.4%和12.6%。' },
    { text: '三类事项办理时限分别由48、36、32个工作日压缩至40、30、28个工作日。' },
    { text: '教育、医疗、养老条件改善，参保率、达标率分别达到95%、80%。' },
    { text: '财政总收入61亿元，增长20%，其中一般预算收入36亿元、支出172亿元，分别增长24%、21%。' },
    { text: '猪、牛、羊出栏量分别达到2.6万头、1800头和6800只，家禽存栏量3.5万羽。' },
    { text: '城乡居民人均可支配收入分别增长6%和9.2%。', note: { zh: '“城乡”是两项', en: '城乡 is two things' } },
    { text: '引进内资、外资年均分别增长10%左右。', note: { zh: '各自都是10%', en: 'Each by 10%' } },
    { text: '接待游客826万人次，综合收入43亿元，分别增长23%和26%。' },
    { text: '存款、贷款余额分别翻一番，突破560亿元和310亿元，年均增长15.2%和14.6%。' },
    { text: '试验基地、中试基地分别达到32家、45家，260人凭成果晋升职称。' },
    { text: '民营投资、工业投资、技改投资增速分别达15.1%、11.3%、8.4%，分别提高8.2、5.1、2.3个百分点。' },
    { text: '至年末、金融机构存、贷款余额分别比年初增长12.0%和8.6%。' },
    {
      text: '列入计划的项目分别完成投资4.4亿元、10.7亿元。',
      note: { zh: '各项的名称在别处', en: 'What is paired is named elsewhere' },
    },
    { text: '全面推进强镇建设，东岭镇、西山镇«分别成为工贸强镇、文旅名镇和康养小镇»。' },
    { text: '全面推进强镇建设，东岭镇、西山镇和南河镇分别成为工贸强镇、文旅名镇和康养小镇。' },
    { text: '食品、石化、医药、信息等产业增加值«分别增长7.5%、11.5%、17.4%»，支撑作用增强。' },
    {
      text: '食品、石化、医药、信息等产业增加值分别增长7.5%、11.5%、17.4%、7.3%，批发、零售等行业分别增长5.1%、6.2%、4%。',
    },
    { text: '城乡居民养老保险和医疗保险参保率分别达到98%和96%以上。' },
    { text: '养老保险和医疗保险分别在12个乡镇试点，出生率、自然增长率分别为9.12％。、4.26％。。' },
    { text: '批零住餐分别增长5.6%、8.9%、11.4%、7.3%，贡献率达到19.6%。' },
    { text: '城镇、农村居民收入增速分别为5.6%（全市第四）、6.6%（全市第十）。' },
    {
      text: '降雨量最多的3个站依次是青河、云岭和白石滩，分别为47、55和58毫米；最少的3个站依次是东岭、南坪和西河口，分别为14、16和19毫米。',
    },
  ],
  *check({ body, metrics }) {
    yield* unpaired(body.text);
    for (const relation of respectiveValues(body.text, metrics)) {
      const { counts, values } = relation;
      if (counts.has(values.length) && !isHalfOfJoint(relation)) {
        if (missesRate(relation, body.text)) yield otherRow(relation);
        continue;
      }
      if (values.length > 1 ? isCounted(relation) : counts.size > 0 && !isRound(values[0]))
        yield disagreement(relation);
    }
    for (const { range, before, behind, sure } of respectiveNames(body.text))
      yield {
        range,
        ...(!sure && { severity: 'information' as const }),
        message: {
          zh: `“分别”前有${before.length}项（${before.join('、')}），后有${behind.length}项（${behind.join('、')}）`,
          en: `${before.length} before 分别 (${before.join('、')}), ${behind.length} behind it (${behind.join('、')})`,
        },
      };
    for (const { names, values } of namesAndValues(body.text, metrics)) {
      const [first, last] = [values[0], values.at(-1)];
      if (first && last)
        yield {
          range: [first.range[0], last.range[1]],
          message: {
            zh: `前有${names.length}项（${names.join('、')}），后有${values.length}个数，两者不等`,
            en: `${names.length} things (${names.join('、')}) and ${values.length} values`,
          },
        };
    }
  },
};

/** 分别达到86亿元、42亿元和920亿元，是2016年的1.8倍和1.7倍: each value has a rate in the row behind it, or none has. */
function missesRate({ values, further }: RespectiveValues, text: string): boolean {
  const [last, first] = [values.at(-1), further[0]];
  if (!last || !first || further.length < 2 || further.length === values.length) return false;
  const isRate = further.every(({ unit }) => unit === first.unit && RATE_UNITS.has(unit));
  return (
    isRate &&
    values.every(({ unit }) => !RATE_UNITS.has(unit)) &&
    LEADS_TO_RATES.test(text.slice(last.range[1], first.range[0]))
  );
}

const RATE_UNITS: ReadonlySet<string> = new Set(['%', '倍']);
const LEADS_TO_RATES = rx`^，(?:{since}?(?:{eachYear}|累计)?{up|down}了?|{isAs}(?:{formerTime}|原来)的)$`;

function otherRow({ values, further }: RespectiveValues): RawFinding {
  const [first, last] = [further[0], further.at(-1)];
  return {
    range: [first?.range[0] ?? 0, last?.range[1] ?? 0],
    message: {
      zh: `前有${values.length}个数，其后的增幅、倍数却有${further.length}个，两者不等`,
      en: `${values.length} values, and ${further.length} rates behind them`,
    },
    related: values.map(({ range }) => ({ range, message: { zh: '前面的数', en: 'A value' } })),
  };
}

/** Subjects that are listed, two that are joined, or fewer figures before than values after: 63.5万人、38亿元，分别增长三项. */
function isCounted(relation: RespectiveValues): boolean {
  const { subjects, counts, values } = relation;
  if (isHalfOfJoint(relation)) return true;
  if (subjects.length === 0) return counts.size > 0 && values.length === largest(counts) + 1;
  return subjects.length > 1 || isPair(relation);
}

/** 批零住餐 is four trades, or two pairs of them, and never three; 三次产业增加值 are three. */
function isHalfOfJoint({ subjects, values }: RespectiveValues): boolean {
  const [subject = ''] = subjects;
  const things =
    subjects.length === 1 &&
    jointWords.some(([word]) => word === subject || (word === THREE && subject.startsWith(word)))
      ? jointThings(subject) + 1
      : 0;
  return things > 2 && values.length > 1 && things % values.length !== 0;
}

const THREE = '三次产业';

/** 城镇和农村居民收入 before three values: one joiner, and no word that may name more things than it shows. */
function isPair({ subjects, values, counts }: RespectiveValues): boolean {
  const [subject = ''] = subjects;
  return values.length > largest(counts, 0) && ONE_JOINER.test(subject) && jointThings(subject) === 0;
}

const ONE_JOINER = rx`^[^和与及]{2,10}{and}[^和与及]{2,14}$`;

/** 分别由48、36、32个工作日压缩至40、30个工作日: as many values after as before. */
function* unpaired(text: string): Iterable<RawFinding> {
  for (const match of allMatches(text, DEALT_PAIRS)) {
    const [from = [], to = []] = [match[1], match[2]].map((row) => row?.match(/\d+(?:\.\d+)?/g) ?? []);
    if (from.length === to.length || from.length < 2 || to.length < 2) continue;
    yield {
      range: [match.index, match.index + match[0].length],
      message: {
        zh: `前有${from.length}个数（${from.join('、')}），后有${to.length}个数（${to.join('、')}）`,
        en: `${from.length} values before (${from.join('、')}) and ${to.length} after (${to.join('、')})`,
      },
    };
  }
}

const DEALT_PAIRS = wordPattern(
  `{respectively}?{from}(?:\\d{4}年的?|{lastYear|spanStart}的?)?(${VALUES})[^，。；：、\\d\\n]{0,8}{reach}[^，。；：、\\d\\n]{0,8}(${VALUES})`,
  'g',
);

/** 10%, 20%左右, 500亿元 may well hold for each; 9.2%, 9%以上 and 15795元 hardly do. */
function isRound(value: Metric | undefined): boolean {
  if (!value || value.bound === 'about' || Number.isNaN(numberOf(value))) return true;
  const units = Math.round(numberOf(value) / value.step);
  if (value.unit === DOUBLINGS || (value.unit === '%' && value.step >= 1 && units < MOST_ROUND)) return true;
  return value.step >= 1 && units % 5 === 0 && withoutZeros(units) < MOST_DIGITS;
}

/** 分别翻一番, each by itself. */
const DOUBLINGS = '番';

/** 9% may well be that of each. */
const MOST_ROUND = 10;

/** 500, 1500 and 35 are round, 15795 is not. */
const MOST_DIGITS = 100;

function withoutZeros(value: number): number {
  let digits = value;
  while (digits >= 10 && digits % 10 === 0) digits /= 10;
  return digits;
}

function disagreement(relation: RespectiveValues): RawFinding {
  const { range, subjects, counts, values, further } = relation;
  const written = values.map(({ text }) => text).join('、');
  const listed =
    subjects.length === 0 ? largest(counts) : counts.has(subjects.length) ? subjects.length : smallest(counts);
  const before = Math.max(2, listed, isHalfOfJoint(relation) ? largest(counts) : 0);
  const related = values.map((value) => ({ range: value.range, message: { zh: '对应的数', en: 'A value' } }));
  if (values.length > 1)
    return {
      range,
      message: {
        zh: `“分别”前有${before}项，后有${values.length}个数（${written}）`,
        en: `${before} things before 分别, ${values.length} values after it (${written})`,
      },
      related,
    };
  // …分别达到15795元，年均增长14.1%和14.8%: the next row has a value for each.
  const missing = further.length > 1 && counts.has(further.length);
  return {
    range,
    severity: missing ? 'warning' : 'information',
    message: {
      zh: `“分别”前有${before}项，后只有一个数（${written}），${missing ? `其后却有${further.length}个数，漏了数` : '是否漏了数；各项相同宜写“均”'}`,
      en: `${before} things before 分别 and one value after it (${written})${missing ? `, though ${further.length} follow: a value is missing` : ': is one missing? If it holds for each, write 均'}`,
    },
    related,
  };
}
