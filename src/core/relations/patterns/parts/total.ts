import type { Metric } from '../../../metrics/metric.ts';
import { commensurable } from '../../commensurable.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { totalOf, valueOf } from '../../interval.ts';
import { sum } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { nearSum } from './part.ts';

/** A row begins where its clause does, or as far before its first figure as it may: from between, the same would be read again. */
const OPENS = '(?:(?<!{between})|(?={between}{14}{amount}))';
/** 教育支出18.4亿元，增长8.2% */
const TOLD = '{between}{2,14}{amount}(?:[、，](?:{since})?{up|down}了?{percent})?';

/** Totals that sum up what was told before them. */
export const totalPatterns: readonly Pattern[] = [
  pattern({
    kind: 'stated-total',
    name: 'a total that closes a row of figures',
    figures: { whole: 'amount' },
    rows: { row: 'amount' },
    words:
      '(?<row>{amount}(?:[^。；\\d\\n]{0,24}{amount}){1,11})[^。；\\d\\n]{0,10}?[，、；（ ](?:(?<sure>(?:{amount}|以上)?{summed})|一?共)(?:为|达到?|有)?{whole}',
    mixed: true,
    shared: [],
    law: ({ whole, row }, said) => closing(whole, row, said),
    certainty: 'error',
    example: '办理代表建议41件、委员提案27件，合计«69件»。',
    right: '68件',
  }),
  pattern({
    kind: 'stated-total',
    name: 'a total in the sentence behind its parts',
    figures: { one: 'amount', two: 'amount', whole: 'amount' },
    words:
      '[。\\n]{between}{2,16}{one}[，、](?:{also})?{between}{2,14}{two}。[^，。；\\d\\n]{2,12}(?:{summed})(?:{reach})?{whole}',
    law: ({ one, two, whole }) => sum([one, two], whole),
    example: '积极筹措资金。拟安排本级财政赤字75亿元，同时发行地方债券20亿元。全市财政赤字合计«85亿元»。',
    right: '95亿元',
  }),
  pattern({
    kind: 'stated-total',
    name: 'a total that closes several sentences',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '(?<=[。\\n])(?<parts>{between}{2,14}{amount}(?:[、，][^，。；\\d\\n]{0,8}{up|down}{amount})?。(?:{between}{2,14}{amount}(?:[、，][^，。；\\d\\n]{0,8}{up|down}{amount})?。){1,4})全[年市县区省]?{summed}{between}{2,12}{whole}',
    law: ({ whole, parts }) => sumOfLevels(parts, whole),
    certainty: 'information',
    example:
      '赤字规模56亿元。发行长期债券13亿元、比上年增加3亿元。发行特别债券5亿元。安排专项债券44亿元、比上年增加5亿元。全年合计新增债务额度«128亿元»。',
    right: '118亿元',
  }),
  pattern({
    kind: 'stated-total',
    name: 'groups told sentence by sentence make the count of the lead-in',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '{whole}{between}{2,10}，其中(?<parts>{between}{2,8}{amount}：[^。\\n]{2,80}。(?:{between}{2,8}{amount}：[^。\\n]{2,80}(?:。|$|(?=\\n))){1,6})',
    // 年内 of the lead-in is the time of all.
    shared: [],
    law: ({ whole, parts }) => sum(parts, whole),
    example:
      '年内办成«14项»惠民工程，其中市政工程6项：①甲路②乙路③丙路④丁桥⑤公园⑥管网。教育工程3项：①小学②中学③食堂。交通工程2项：①村道②危桥。水利工程1项：饮水工程。',
    right: '12项',
  }),
  pattern({
    kind: 'stated-total',
    name: 'what was added and what was confirmed make all there are',
    figures: { added: 'amount', kept: 'amount', whole: 'amount' },
    words:
      '{addition}[^，。；：\\d\\n]{2,10}{added}(?<thing>{between}{2,10})，[^，。；：\\d\\n]{2,8}{kept}\\k<thing>通过复核，全[市县区省]{between}{2,12}{reach}{whole}',
    law: ({ added, kept, whole }) => sum([added, kept], whole),
    certainty: 'information',
    example: '新增甲坊、乙坊2家“老字号”，丙坊等5家“老字号”通过复核，全市“老字号”企业达«9家»。',
    right: '7家',
  }),
  pattern({
    kind: 'stated-total',
    name: 'firms and traders make all that are in business',
    figures: { firms: 'amount', traders: 'amount', whole: 'amount' },
    words: '企业{between}{0,4}{firms}[、，]个体工商户{between}{0,4}{traders}，(?:市场|经营)主体{between}{0,6}{whole}',
    law: ({ firms, traders, whole }) => nearSum([firms, traders], whole),
    certainty: 'information',
    example: '企业数量超过52万户、个体工商户超过110万户，市场主体总量«超过190万户»。',
    right: '超过160万户',
  }),
  pattern({
    kind: 'stated-total',
    name: 'a total under the verb of its parts',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '(?<verb>[一-龥]{2})(?<parts>{between}{1,10}{amount}(?:[、，和]{between}{1,12}{amount}){1,5})(?:[^，。；：\\d\\n]{0,4}[，、]{between}{0,8}率{between}{0,3}{percent})?[，；](?:{thisYear|ownPlace|cumulative}|[总一]){0,2}共计?(?:\\k<verb>|{addition|completion}){between}{0,8}{whole}',
    shared: [],
    law: ({ whole, parts }) => ofOneUnit(parts, whole),
    example: '招聘教师260名、医护人员180名、社区工作者90名，共招聘«560名»。',
    right: '530名',
  }),
  pattern({
    kind: 'stated-total',
    name: 'what was built and what was rebuilt make what was built and rebuilt',
    figures: { built: 'amount', rebuilt: 'amount', whole: 'amount' },
    words:
      '新建(?<thing>{between}{0,8}){built}(?:{between}{0,10})[、，]改(?:扩?建|造){between}{0,8}{rebuilt}{between}{0,10}[，；。]{between}{0,6}新建?和?改(?:扩?建|造)\\k<thing>{whole}',
    law: ({ built, rebuilt, whole }) => sum([built, rebuilt], whole),
    example: '新建农村公路86公里、改建124公里，全年新改建农村公路«220公里»。',
    right: '210公里',
  }),
  pattern({
    kind: 'stated-total',
    name: 'a total of so many things that were told with their growth',
    figures: { number: 'amount', whole: 'amount' },
    rows: { parts: 'amount' },
    words: `${OPENS}(?<parts>${TOLD}(?:[；，、]${TOLD}){1,7})[。；，]{number}{between}{0,8}?(?:{summed}|一?共){reach}?{whole}`,
    mixed: true,
    shared: [],
    law: ({ number, whole, parts }) => (number.step === 1 ? ofSoMany(valueOf(number), parts, whole) : null),
    example:
      '教育支出18.4亿元，增长8.2%；卫生支出9.6亿元，增长6.5%；社保支出14.2亿元，增长9.1%。三项支出共«44.2亿元»。',
    right: '42.2亿元',
  }),
  pattern({
    kind: 'stated-total',
    name: 'a total of so many kinds that were told one by one',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words: `${OPENS}(?<parts>${TOLD}(?:[；，、]${TOLD}){1,7})[。；，](?<number>{countNumeral})大?类{between}{0,8}?(?:{summed}|一?共){reach}?{whole}`,
    mixed: true,
    shared: [],
    law: ({ whole, parts }, said) => ofSoMany(valueOfNumeral(said.word('number')), parts, whole),
    example: '实施技改项目22个、数转项目634个、更新项目1026个，三类项目共«1662个»。',
    right: '1682个',
  }),
];

/** The last ones of the row that make the total, for it may begin before its sum does; or all that do not. */
function closing(whole: Metric, row: readonly Metric[], said: Said): Verdict | null {
  const isPlain = (each: Metric): boolean => each.bound === 'exact' && each.unit === whole.unit;
  const other = row.findLastIndex((each) => !isPlain(each) || each.sentence !== whole.sentence);
  const parts = row.slice(other + 1);
  if (!isPlain(whole) || parts.length < 2) return null;
  const sums = parts.map((_, from) => parts.slice(from)).filter(({ length }) => length > 1);
  const holding = sums.findLast((some) => sum(some, whole).holds);
  if (holding) return { ...sum(holding, whole), of: holding };
  return { ...sum(parts, whole), of: parts, certainty: said.word('sure') === '' ? 'information' : 'error' };
}

const CHANGED = /change|growth/;

function sumOfLevels(parts: readonly Metric[], whole: Metric): Verdict | null {
  const levels = parts.filter(({ aspect }) => !CHANGED.test(aspect));
  return levels.length < 3 || !commensurable([...levels, whole]) ? null : sum(levels, whole);
}

/** A total that is much more counts others as well. */
const NEAR = 1.2;

/** 教师260名 + 医护人员180名: what is told in another unit beside them is no part. */
function ofOneUnit(parts: readonly Metric[], whole: Metric): Verdict | null {
  const alike = parts.filter(({ unit }) => unit === whole.unit);
  if (alike.length < parts.length || whole.bound !== 'exact') return null;
  return valueOf(whole) < NEAR * totalOf(parts) ? sum(parts, whole) : null;
}

/** 三项: the last three of the row. */
function ofSoMany(count: number, row: readonly Metric[], whole: Metric): Verdict | null {
  const parts = row.slice(-count);
  if (parts.length !== count || count < 2) return null;
  if (parts.some(({ unit, bound }) => unit !== whole.unit || bound !== 'exact')) return null;
  return { ...sum(parts, whole), of: [...parts, whole] };
}
