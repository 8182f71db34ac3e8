import type { Metric } from '../../../metrics/metric.ts';
import { clauseBefore, hasAny } from '../../../text/beside.ts';
import { valueOfNumeral } from '../../../text/numerals.ts';
import { isHan } from '../../../text/characters.ts';
import { rx } from '../../../text/word-pattern.ts';
import { measureOf } from '../../commensurable.ts';
import { totalOf, valueOf } from '../../interval.ts';
import { sum } from '../../laws.ts';
import { isSince, wholesOf } from '../../part-list.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Certainty, Verdict } from '../../relation.ts';
import { someLeft } from '../part-guards.ts';
import { nearSum } from './part.ts';
import { namedInTotal } from './named-sum.ts';
import { areOfOneRow } from './part-names.ts';

/** Totals that sum up what was told before them. */
export const totalPatterns: readonly Pattern[] = [
  pattern({
    kind: 'stated-total',
    name: 'a total that closes a row of figures',
    figures: { whole: 'amount' },
    rows: { row: 'amount' },
    words:
      '(?<row>{amount}(?:[^。；\\d\\n]{0,24}{amount}){1,11})(?:[^。；\\d\\n]{0,10}?[，、；（ ](?:(?<sure>(?:{amount}|以上|(?<many>{countNumeral})大?{within}{2,8})?{summed})|(?:{countNumeral}[类项]{within}{0,6})?一?共)|[^。；：，、\\d\\n]{0,6}?(?<!公)(?<beside>共))(?:为|达到?|有)?{whole}',
    mixed: true,
    shared: [],
    unless: [someLeft],
    law: ({ whole, row }, said) => closing(whole, row, said),
    certainty: 'error',
    example: '办理代表建议41件、委员提案27件，合计«69件»。',
    right: '68件',
  }),
  pattern({
    kind: 'stated-total',
    name: 'the count of things just named, by which they are told on',
    figures: { whole: 'amount' },
    rows: { row: 'amount' },
    words: '(?<row>{amount}(?:{within}{0,3}、{within}{1,12}{amount}){1,5}){within}{0,6}，{these}{whole}',
    law: ({ whole, row }, said) => countOfThese(whole, row, said),
    example: '建成投用幼儿园5所、小学3所，这«9所»学校新增学位5400个。',
    right: '8所',
  }),
  pattern({
    kind: 'stated-total',
    name: 'two kinds that moved, and how many there still are of both',
    figures: { one: 'amount', two: 'amount', whole: 'amount' },
    words:
      '{up|down}?{reach}{one}[、，]{within}{1,8}{up|down}?{reach}{two}，(?:{ownPlace})?总[数量](?:仍然?|依然){reach}{whole}',
    law: ({ one, two, whole }) => ofOneUnit([one, two], whole),
    example: '调整后乡镇减至8个、街道增至6个，总数仍为«16个»。',
    right: '14个',
  }),
  pattern({
    kind: 'stated-total',
    name: 'fewer in all than two kinds of them',
    figures: { a: 'amount', b: 'amount', whole: 'amount' },
    words:
      '(?<one>{han}{2,6})(?<noun>{han}{2}){a}[、，](?<two>{han}{2,6})\\k<noun>{b}[，；]{within}{0,14}\\k<noun>(?:一?共|{summed}){whole}',
    law: ({ a, b, whole }, said) => {
      const isOfBoth = namedInTotal(whole, [a, b], said.report.source)?.length !== 0;
      const verdict = isOfBoth && areOfOneRow(said.word('one'), said.word('two')) ? ofOneUnit([a, b], whole) : null;
      return verdict && (verdict.holds || valueOf(whole) < totalOf([a, b])) ? verdict : null;
    },
    example: '秋季小学招生4200人、初中招生3900人，义务教育起始年级招生共«8000人»。',
    right: '8100人',
  }),
  pattern({
    kind: 'stated-total',
    name: 'what two years did, what one more does and all three of them together',
    figures: { first: 'amount', more: 'amount', whole: 'amount' },
    words:
      '\\d{4}年(?:、|{and})\\d{4}年共(?<verb>{han}{2}){within}{0,8}{first}(?:[^。\\n]{0,24}。|[，；])(?:{thisYear}|\\d{4}年)，?再\\k<verb>{within}{0,8}{more}，三年累计\\k<verb>{within}{0,8}{whole}',
    shared: [],
    law: ({ first, more, whole }) => sum([first, more], whole),
    example: '2023年和2024年共改造小区46个。2025年再改造18个，三年累计改造«74个»。',
    right: '64个',
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
    kind: 'part-sum',
    name: 'a whole and all that it is made up of',
    figures: { whole: 'amount' },
    rows: { parts: 'amount' },
    words:
      '{whole}{within}{0,4}[，、（]?由(?<parts>{within}{2,14}{amount}(?:[、，和与]{within}{2,16}{amount}){1,7})(?:构成|组成)',
    shared: [],
    law: ({ whole, parts }) => (parts.every(({ unit }) => unit === whole.unit) ? sum(parts, whole) : null),
    example: '财政总收入«46.5亿元»，由本级收入28.7亿元、转移性收入12.4亿元、调入资金1.8亿元和上年结余2.7亿元构成。',
    right: '45.6亿元',
  }),
  pattern({
    kind: 'stated-total',
    name: 'those of towns and of the country, or from home and abroad, make all',
    figures: { one: 'amount', two: 'amount', whole: 'amount' },
    words:
      '(?:城镇|国内){within}{0,6}{one}[，、；]{within}{0,4}(?:[乡农]村|入境){within}{0,6}{two}[，；]{ownPlace}?{within}{2,6}总[量数人]?数?{reach}?{whole}',
    shared: [],
    law: ({ one, two, whole }) => nearSum([one, two], whole),
    certainty: 'information',
    example: '城镇常住人口超过62万人，乡村常住人口超过38万人，常住人口总量«超过130万人»。',
    right: '超过100万人',
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
];

/** The last ones of the row that make the total, for it may begin before its sum does; or all that do not. */
function closing(whole: Metric, row: readonly Metric[], said: Said): Verdict | null {
  const isPlain = (each: Metric): boolean => each.bound === 'exact' && measureOf(each) === measureOf(whole);
  const other = row.findLastIndex((each) => !isPlain(each) || each.sentence !== whole.sentence);
  const told = row.slice(other + 1);
  const many = valueOfNumeral(said.word('many'));
  const own = many > 1 ? told.slice(-many) : told;
  // 4个区、6个市、2个县共12个县市区: the last is one of them where they make all.
  const parts = isTheirNumber(own, whole, said) && !sum(own, whole).holds ? own.slice(0, -1) : own;
  if (!isPlain(whole) || parts.length < Math.max(many, 2)) return null;
  const sums = parts.map((_, from) => parts.slice(from)).filter(({ length }) => length > 1);
  const holding = sums.findLast((some) => sum(some, whole).holds);
  if (holding) return { ...sum(holding, whole), of: holding };
  const { source, metrics } = said.report;
  const named = namedInTotal(whole, told, source);
  if (named) return named.length === 0 ? null : { ...sum(named, whole), of: named, certainty: 'warning' };
  if (isForWhom(whole, source) || parts.some((part) => isSince(source, part))) return null;
  const before = metrics.filter((each) => each.sentence === whole.sentence && each.range[1] <= whole.range[0]);
  if (before.some((each) => LOSS.test(clauseBefore(source, each.range[0], '，、；。\n')))) return null;
  // 国有企业8户，其中央企3户；民营企业52户，共60户: what stands before a semicolon is summed up as well, its own parts are not.
  const isOwn = (each: Metric): boolean =>
    isPlain(each) &&
    wholesOf(each, source, metrics).length === 0 &&
    !AMONG.test(clauseBefore(source, each.range[0], '，；。\n'));
  const counted = [...before.filter((each) => !row.includes(each) && isOwn(each)), ...parts];
  if (counted.some((_, from) => from < counted.length - 1 && sum(counted.slice(from), whole).holds)) return null;
  return { ...sum(parts, whole), of: parts, certainty: sureOf(said) };
}

/** 共为26个社区配备健身器材: who has it, and no sum. */
function isForWhom({ range: [start, end] }: Metric, source: string): boolean {
  return source.charAt(start - 1) === '为' && isHan(source.charCodeAt(end));
}

/** 甲园16个，乙园7个，两个园区共23个: how many were told, in the clause of their total. */
function isTheirNumber(told: readonly Metric[], whole: Metric, { report: { source } }: Said): boolean {
  const last = told.at(-1);
  if (last === undefined || valueOf(last) !== told.length - 1) return false;
  return !hasAny(source.slice(last.range[1], whole.range[0]), '，、；。');
}

/** 申报36个、获批28个，这28个项目: one of them, or of what was told before, and no sum. */
function countOfThese(whole: Metric, row: readonly Metric[], { report: { metrics } }: Said): Verdict | null {
  const told = metrics.filter(({ sentence, range }) => sentence === whole.sentence && range[0] < whole.range[0]);
  const isTold = told.some((each) => each.unit === whole.unit && valueOf(each) >= valueOf(whole));
  return isTold ? null : ofOneUnit(row, whole, FARTHEST);
}

/** 三家盈利5亿元，一家亏损1亿元，合计利润4亿元: what is lost is taken away. */
const LOSS = rx`亏`;
const AMONG = rx`^{among}`;

/** 小学5所、中学3所共9所: nothing stands between them. */
function sureOf(said: Said): Certainty {
  if (said.word('beside') !== '') return 'warning';
  return said.word('sure') === '' ? 'information' : 'error';
}

/** A total that is much more counts others as well. */
const NEAR = 1.2;
const FARTHEST = 1.31;

/** 教师260名 + 医护人员180名: what is told in another unit beside them is no part. */
function ofOneUnit(parts: readonly Metric[], whole: Metric, near = NEAR): Verdict | null {
  const alike = parts.filter(({ unit }) => unit === whole.unit);
  if (alike.length < parts.length || whole.bound !== 'exact') return null;
  return valueOf(whole) < near * totalOf(parts) ? sum(parts, whole) : null;
}
