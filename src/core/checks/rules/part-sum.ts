import { complements } from '../../knowledge/complements.ts';
import type { Metric } from '../../metrics/metric.ts';
import { isDigitSlip } from '../../relations/restatements/digit-slip.ts';
import { listedParts } from '../relations/listed-parts.ts';
import type { PartsOfWhole } from '../relations/parts-of-whole.ts';
import { nameEnd, partsOfWhole } from '../relations/parts-of-whole.ts';
import { halfSteps, valueOf } from '../relations/printed-value.ts';
import { written } from '../relations/written.ts';
import { judge } from '../judge.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** Parts after 其中 that do not make the whole before it: «29项，其中已完成22项、正在推进6项». */
export const partSum: Rule = {
  id: 'part-sum',
  severity: 'warning',
  title: { zh: '分项之和与总数不符', en: 'Parts do not make the whole' },
  why: {
    zh: '“其中”后面把总数分完时，各分项之和应等于总数；分项之和无论如何不能超过总数。只举一部分的（差额较大或只有一项）不提示，城市与农村、出口与进口这样分尽的除外，末位四舍五入的差额不提示。',
    en: 'Where 其中 divides the whole without a rest, the parts must add up to it, and parts never exceed their whole. Where only some parts are named (a wide gap, or a single part) nothing is said, unless they leave nothing beside them, as town and country do; nor for a gap that rounding explains.',
  },
  examples: [
    { text: '推动«29项»反馈问题整改，其中已完成22项、按序时进度推进6项。' },
    { text: '全年引进项目«88个»，其中招商类41个，协议投资217亿元；争取资金类49个，总投资52亿元。' },
    { text: '建成标准厂房«24.6万平方米»（一期9.1万平方米、二期17.5万平方米）。' },
    { text: '全县生产总值«150.2亿元»。第一产业增加值20.1亿元，第二产业增加值60.4亿元，第三产业增加值79.7亿元。' },
    { text: '完成财政支出«42.6亿元»。教育支出12.4亿元，卫生支出8.2亿元，农业支出10.2亿元，其他各项支出9.8亿元。' },
    { text: '新签约亿元以上项目«238个»，工业项目154个、服务业项目62个、农业项目31个。' },
    {
      text: '全年谋划实施重点项目«60个»。推进12个新建项目开工；加快25个续建项目建设；做好28个项目前期工作。',
    },
    {
      text: '全区地区生产总值«226.1亿元»，增长7%，其中第一产业增加值50.3亿元，第二产业增加值77.9亿元，第三产业增加值91.8亿元。',
    },
    { text: '申报专项债券项目«11个»，其中7个项目完成立项、5个项目完成前期手续。' },
    { text: '全区共有«184个»网格，其中城市网格96个、农村网格52个。' },
    { text: '新增学位«13040个»，其中小学6200个、初中4140个。' },
    { text: '全年引进项目«88个»，其中招商类41个，协议投资217亿元；争取资金类35个，总投资52亿元。' },
    { text: '推动29项反馈问题整改，其中已完成22项、按序时进度推进7项。' },
    { text: '排查房屋6.1万栋，其中自建房5.7万栋、经营性自建房3120栋。' },
    { text: '建成标准厂房24.6万平方米（一期9.1万平方米、二期15.5万平方米）。' },
    {
      text: '新签约项目60个，工业项目42个、服务业项目35个、农业项目18个。',
      note: { zh: '可能是并列的几项', en: 'They may stand side by side' },
    },
    {
      text: '完成进出口总额2.32亿美元，其中出口1.78亿美元，增长38%；进口5377万美元。',
      note: { zh: '差额在四舍五入之内', en: 'Rounding explains the gap' },
    },
    { text: '发行专项债券2157亿元，其中用于项目建设1542亿元，支持置换存量债务450亿元。' },
    { text: '落实项目800个，其中亿元以上项目50个、外资项目30个。', note: { zh: '只举一部分', en: 'Some parts only' } },
    {
      text: '财政总收入51.2亿元，其中一般预算收入29.3亿元、支出143.6亿元。',
      note: { zh: '支出不是收入的一部分', en: 'Spending is no part of revenue' },
    },
    { text: '完成技改投资26亿元，其中工业投资18亿元；争取资金3亿元，其中专项债券2亿元。' },
    { text: '实施项目96个，其中新建42个、续建54个，产业类50个、民生类46个。' },
    { text: '财政支出46.2亿元，其中民生支出37.5亿元、教育9.8亿元。' },
    { text: '机动车8.4万辆，其中汽车6.2万辆、新能源汽车3.1万辆；投诉举报2.6万件，其中餐饮9600件。' },
    {
      text: '干部50名，其中女性30名、35岁以下25名。',
      note: { zh: '两种分法，可以重叠', en: 'Two divisions that overlap' },
    },
  ],
  *check(report) {
    const { body, metrics } = report;
    yield* judge(report, 'part-sum');
    for (const relation of partsOfWhole(body.text, metrics)) {
      const finding = disagreement(relation, body.text);
      if (finding) yield finding;
    }
    for (const { whole, parts, complete } of listedParts(body.text, metrics)) {
      const over = parts.reduce((sum, part) => sum + valueOf(part), 0) - valueOf(whole);
      const isOff = (complete ? Math.abs(over) : over) > halfSteps([whole, ...parts]);
      if (isOff) yield misfit(whole, parts);
    }
  },
};

/** A rest smaller than this part of the whole, or than this many things, is more likely a slip than parts unnamed. */
const SMALL_REST = 0.1;
const FEW = 2;

function disagreement({ whole, parts }: PartsOfWhole, text: string): RawFinding | null {
  const total = valueOf(whole);
  if (parts.length < 2 || parts.some((part) => valueOf(part) >= total) || overlap(parts, text)) return null;
  const sum = parts.reduce((soFar, part) => soFar + valueOf(part), 0);
  const rest = total - sum;
  if (Math.abs(rest) <= halfSteps([whole, ...parts])) return null;
  if (someMake(whole, parts) || isNested(parts, whole, text)) return null;
  const sure = isDivision(whole, sum, parts, text);
  if (rest < 0 && !sure && !shareName(parts, text)) return null;
  if (rest > 0 && !restIsSlip(rest, whole, parts, text)) return null;
  return { ...misfit(whole, parts), severity: sure || rest < 0 ? 'warning' : 'information' };
}

/** Whether some of the parts in a row make the whole: what stands before or after them divides it in another way. */
function someMake(whole: Metric, parts: readonly Metric[]): boolean {
  return parts.some((_, from) => {
    let sum = 0;
    return parts.slice(from).some((part, index, row) => {
      sum += valueOf(part);
      return index > 0 && Math.abs(valueOf(whole) - sum) <= halfSteps([whole, ...row.slice(0, index + 1)]);
    });
  });
}

/** Whether one part lies in another: 汽车6.8万辆、小型载客汽车5.9万辆; 税收13亿元，占一般公共预算收入的80%. */
function isNested(parts: readonly Metric[], whole: Metric, text: string): boolean {
  const names = parts.map((part, index) => nameOf(text, parts[index - 1] ?? whole, part));
  return parts.some((part, index) =>
    names.some(
      (name, other) =>
        other < index &&
        name.length > 1 &&
        (names[index]?.endsWith(name) === true ||
          SHARE_OF.exec(text.slice(part.range[1], part.range[1] + 16))?.[0].includes(name) === true),
    ),
  );
}

const SHARE_OF = /^，占[^，。；、\d]*/;

/** What a part is called, as far as it stands between the part before it and its own number. */
function nameOf(text: string, before: Metric, part: Metric): string {
  return text.slice(before.range[1], part.range[0]).split(STOPS).at(-1)?.replace(/^其中/, '') ?? '';
}

const STOPS = /[，、；：（）]/;

/** Whether the parts shut each other out by their names, or a single digit makes the sum the whole. */
function isDivision(whole: Metric, sum: number, parts: readonly Metric[], text: string): boolean {
  const [total, made] = [valueOf(whole), sum].map((value) => Math.round(value / whole.step));
  if (isDigitSlip(total ?? 0, made ?? 0) || isComplete(parts, text)) return true;
  return parts.every(
    (part, index) =>
      STAGE.test(nameOf(text, parts[index - 1] ?? whole, part)) ||
      STAGE.test(/^[^，、；。\d]{0,10}/.exec(text.slice(part.range[1], part.range[1] + 10))?.[0] ?? ''),
  );
}

/** How far a thing is, and its rank or kind: one excludes the other. */
const STAGE =
  /完成|办结|办理|推进|整改|续建|新建|开工|竣工|投产|建成|在建|前期|签约|立项|储备|谋划|解决|第[一二三]产业|[类级]$/;

function shareName(parts: readonly Metric[], text: string): boolean {
  return new Set(parts.map((part) => nameEnd(text, part) || part)).size === 1;
}

function misfit(whole: Metric, parts: readonly Metric[]): RawFinding {
  const sum = parts.reduce((soFar, part) => soFar + valueOf(part), 0);
  const terms = parts.map((part) => written(part)).join(' + ');
  const made = written(whole, sum);
  return {
    range: whole.range,
    message: {
      zh: `${terms} = ${made}，文中为${written(whole)}`,
      en: `${terms} = ${made}, the text says ${written(whole)}`,
    },
    related: parts.map((part) => ({ range: part.range, message: { zh: '分项', en: 'A part' } })),
  };
}

/** What has no unit of counting (money, area) is often divided in part only, unless its parts carry one kind of name. */
function restIsSlip(rest: number, whole: Metric, parts: readonly Metric[], text: string): boolean {
  const isCount = whole.step === 1;
  const [total, sum] = [valueOf(whole), valueOf(whole) - rest].map((value) => Math.round(value / whole.step));
  if (isDigitSlip(total ?? 0, sum ?? 0) || isComplete(parts, text)) return true;
  // 招商类, 资金类: kinds divide the whole.
  if (isCount && parts.every((part) => nameEnd(text, part) === '类')) return true;
  if (!isCount && new Set(parts.map((part) => nameEnd(text, part))).size > 1) return false;
  return rest <= Math.max(valueOf(whole) * SMALL_REST, isCount ? FEW : 0);
}

/** Whether the parts are named so that nothing is left beside them: 城市网格 and 农村网格. */
function isComplete(parts: readonly Metric[], text: string): boolean {
  return complements.some(
    (words) =>
      words.length === parts.length &&
      words.every((word, index) => {
        const part = parts[index];
        const from = index === 0 ? (part?.range[0] ?? 0) - LONGEST_NAME : (parts[index - 1]?.range[1] ?? 0);
        return part && text.slice(Math.max(0, from), part.range[0]).includes(word);
      }),
  );
}

const LONGEST_NAME = 14;

/** Parts told by age, sex, size or kind of person may overlap. */
function overlap(parts: readonly Metric[], text: string): boolean {
  return parts.some((part) => OTHER_DIVISION.test(text.slice(part.range[0] - 10, part.range[0])));
}

const OTHER_DIVISION = /以上|以下|岁|女|男|少数民族|党员|党外|规上|高级|普惠|小微|信用|民营|国有|通办|网办|留守|寄宿/;
