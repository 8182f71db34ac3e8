import { clauseBefore, justBefore } from '../../text/beside.ts';
import { reportMatches } from '../../text/report-matches.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** Numbers written against GB/T 15835: «1,234万元», «3千户», «12.3.5亿元». */
export const numberFormat: Rule = {
  id: 'number-format',
  severity: 'warning',
  wording: true,
  title: { zh: '数字写法不规范', en: 'Numbers in a form not allowed' },
  why: {
    zh: '阿拉伯数字之后只用“万”“亿”作单位，不用“千”“百”；用了“万”“亿”就不再用千分撇；一个数里只有一个小数点，全角半角不混用。',
    en: 'After Arabic digits only 万 and 亿 stand for thousands, not 千 or 百; with 万 or 亿 no separators are used; a number has one decimal point, and its digits are of one width.',
  },
  source: 'GB/T 15835-2011 出版物上数字用法',
  examples: [
    { text: '完成投资«1,234万»元。' },
    { text: '惠及农户«3千»户、企业«2百»家。' },
    { text: '一般公共预算收入«12.3.5»亿元。', note: { zh: '两个小数点', en: 'Two decimal points' } },
    { text: '新增市场主体«6千603»个，成交金额«10,17»亿元，旅客«74万万»人次。' },
    { text: '协议投资«3O.6»亿元，生产总值增长«6.»%，奖牌数是上年的«4.25.»倍，企业达到«48 6»家。' },
    {
      text: '惠及2万人、培育企业«8.6家»，先后派出干部在«72.5个»村开展帮扶，«51.7个»省市重点项目开工，规模以上工业企业已达«5.4个»，规上企业达到«8.6家»。',
    },
    { text: '国内生产总值增长«lO.5»%，其中第二产业增长«l3.6»%，植树«Ol.5»万亩，建成泊位«3OO»个。' },
    { text: 'O2O平台12家，II级标准，l类地区，IP12个，OLED产线2条，LOL赛事5场。' },
    {
      text: '5G基站万人拥有量33.7座，百户充电桩8.6个，千人医疗机构1.2家，万人文体场馆密度达2.5座。',
      note: { zh: '按万人、百户算的平均数', en: 'Means of so many persons or households' },
    },
    { text: '地区生产总值达到120.4亿元，增长«5.2»，财政收入增长6%。', note: { zh: '漏了%', en: '% is lost' } },
    { text: '空气综合指数下降0.35，城乡居民收入比下降0.03，三次产业分别增长4.1，5.2，6.3%。' },
    { text: '平均每个乡镇有2.5个村、1.2家企业，用地3.5个百分点，历时2.5个小时。' },
    { text: '完成投资12,345元，惠及农户3000户。' },
    { text: '建成5G基站6个，B1区3D打印企业8家，增速为6%。' },
    { text: '建成220千伏变电站，装机5千瓦，培育百亿级企业。' },
    { text: '2021.1.23印发，版本号1.2.3，投资12.3亿元。' },
    { text: '安排资金3千万元，惠及3千万人。', note: { zh: '“千万”是一个单位', en: '千万 is one word' } },
    {
      text: '总人口性别比为104.36，出生人口性别比为110.7，较2010年下降5.2。',
      note: { zh: '没有单位的比', en: 'A ratio without a unit' },
    },
  ],
  *check(report) {
    yield* mistyped(report.body.text);
    yield* decimalCounts(report.body.text);
    yield* growthsWithoutUnit(report.body.text);
    for (const match of irregular(report.body.text)) {
      const [words, separated, points, scale] = match;
      const kind =
        separated !== undefined ? SEPARATED : points !== undefined ? POINTS : scale !== undefined ? SCALE : BROKEN;
      yield { range: [match.index, match.index + words.length], ...kind };
    }
    if (!report.written || !FULL_WIDTH.test(report.written([0, report.body.text.length]))) return;
    for (const { number } of report.metrics) {
      const digits = report.written(number);
      if (/[0-9]/.test(digits) && FULL_WIDTH.test(digits)) yield { range: number, ...MIXED };
    }
  },
};

const FULL_WIDTH = /[０-９．]/;

/**
 * The numbers of a text that are written out of form, each once. Few have a sign of it, and only those are read. A sign in
 * the run of an earlier one begins where that one did and is passed over: 1,234,567,… is walked once.
 */
function* irregular(text: string): Iterable<RegExpExecArray> {
  let end = 0;
  let seen = -1;
  for (const { index: sign } of SIGN(text)) {
    let start = sign;
    while (start > end && start > seen && PART_OF_NUMBER.test(text.charAt(start - 1))) start--;
    const isSameRun = start > end && start === seen;
    seen = sign;
    if (isSameRun || start < end) continue;
    IRREGULAR.lastIndex = start;
    const match = IRREGULAR.exec(text);
    if (!match) continue;
    end = IRREGULAR.lastIndex;
    yield match;
  }
}

const SIGN = search('\\d(?:[,千百]|\\.\\d*\\.|万万|亿亿)', { at: '[,千百万亿]|\\.', behind: '\\d', offset: [1, 1] });
const PART_OF_NUMBER = /[\d.,]/;

/**
 * Separators before a scale, two decimal points before a unit, 千 and 百 after digits (3千户, 6千603个); then separators that
 * part no thousands (1,3015人, 10,17亿元), and two points or scales in a row (95..2万, 74万万).
 */
const IRREGULAR = wordPattern(
  [
    '(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?[万亿])',
    '(\\d{1,6}\\.\\d{1,4}\\.\\d{1,4})(?=[万亿%元])',
    '(\\d{1,4}[千百](?:\\d{1,4}(?=[万亿]?{oneByOne})|(?={oneByOne}|[余多])))',
    '(\\d{1,3},(?:\\d{4,5}|\\d{2})(?=[万亿]?(?:{oneByOne}|剂))|\\d{1,6}\\.\\.\\d{1,4}|\\d{1,6}(?:\\.\\d{1,4})?(?:万万|亿亿))',
  ].join('|'),
  'y',
);

/** 3O.6亿元, 增长6.%, 4.25.倍, 48 6家: a letter, a lost digit, a stray point or a blank inside a number. */
function* mistyped(text: string): Iterable<RawFinding> {
  for (const match of reportMatches(text, MISTYPED)) {
    const [written, letter, point] = match;
    const kind = letter !== undefined ? LETTER : point !== undefined ? POINT : BLANK;
    yield { range: [match.index, match.index + written.length], ...kind };
  }
}

/** Before a unit alone, so that no name of a thing (5G, B1, 3D) and no number of a list (6.办好) is taken for one. */
const MISTYPED = wordPattern(
  [
    '(\\d(?<![\\d.A-Za-z]\\d)\\d{0,3}(?:\\.\\d{0,2})?[OolI]{1,2}(?:\\.?\\d{1,4})?(?=[万亿％%]|{oneByOne})|[OolI](?<![\\d.A-Za-z][OolI])[OolI]?(?:\\d{1,4}(?:\\.\\d{1,4})?|\\.\\d{1,4})(?=[万亿％%]))',
    '(\\d(?<![\\d.]\\d)\\d{0,5}(?:\\.\\d{1,4})?\\.(?=[％%倍万亿]))',
    '\\d(?<=[\\u4e00-\\u9fff]\\d)\\d{0,2} (?:\\d{1,2}|\\d{3}(?=个?[万亿％%]))(?=(?:[万亿％%]|{oneByOne})[，。；、])',
  ].join('|'),
  'g',
);

/** 172.5个村, 8.6家企业: what is counted one by one has no decimals; a mean has. */
function* decimalCounts(text: string): Iterable<RawFinding> {
  for (const match of DECIMAL_COUNT(text)) {
    const { index } = match;
    if (MEAN.test(justBefore(text, index, NEAR))) continue;
    yield { range: [index, index + (match[1]?.length ?? 0) + 1], ...DECIMALS };
  }
}

const DECIMAL_COUNT = search(
  '(\\d(?=\\d{0,4}\\.)(?<![\\d.]\\d)\\d{0,4}\\.\\d{1,3})(?:[家所座](?=[，。；、）\\n])|(?<={countedThing}(?:已|共)?{reach}?[\\d.]{3,9})个(?=[，。；、）\\n])|[家所座个项条户名](?!{noMeasure})[^，。；：、\\d\\n]{0,6}?{countedThing})',
  { at: '\\.', behind: '\\d', offset: [1, 5] },
);
const MEAN = rx`(?:{mean}|{yearly}|(?<![\d余多])(?:{ofSoMany})|每|比例)[^，。；]{0,16}$`;
const NEAR = 20;

/** 增长5.2，: a growth without %, where nothing in its clause is told as a bare number or shares the unit of the next. */
function* growthsWithoutUnit(text: string): Iterable<RawFinding> {
  for (const { index, 0: written, 1: number = '' } of WITHOUT_UNIT(text)) {
    const clause = clauseBefore(text, index, '，。；：！？\n');
    const end = index + written.length;
    if (!UNITLESS.test(clause) && !UNITLESS_NAME.test(clauseBefore(text, index, '。；！？\n')))
      yield { range: [end - number.length, end], ...NO_UNIT };
  }
}

const WITHOUT_UNIT = search('{percentMove}了?(\\d{1,2}\\.\\d{1,2})(?=[，。；\\n])', {
  at: '\\.',
  behind: '\\d',
  offset: [3, 7],
});
const UNITLESS = rx`{unitless}|{respectively}|[倍差数]|(?<!同)比(?!{lastYear}|{lastPeriod})`;

/** 性别比为112.6，较上年下降3.2: what has no unit has none where it moves. */
const UNITLESS_NAME = rx`{unitless}`;

type Kind = Pick<RawFinding, 'severity' | 'message'>;

const DECIMALS: Kind = {
  severity: 'warning',
  message: { zh: '个数不会有小数，请核对小数点和“万”', en: 'A count has no decimals: check the point, or 万' },
};

const NO_UNIT: Kind = {
  severity: 'warning',
  message: { zh: '增减幅度后缺“%”或单位', en: 'A growth without % or a unit' },
};
const LETTER: Kind = {
  severity: 'warning',
  message: { zh: '数字里混入了字母，应为“0”或“1”', en: 'A letter in a number: 0 or 1 is meant' },
};
const POINT: Kind = {
  severity: 'warning',
  message: { zh: '小数点后面没有数字', en: 'A decimal point without a digit behind it' },
};
const BLANK: Kind = {
  severity: 'information',
  message: { zh: '数字中间有空格，请核对', en: 'A blank inside a number: worth checking' },
};
const SEPARATED: Kind = {
  severity: 'hint',
  message: { zh: '用了“万”“亿”就不再用千分撇', en: 'With 万 or 亿 no separators are used' },
};
const BROKEN: Kind = {
  severity: 'warning',
  message: {
    zh: '数字中的分隔号、小数点或“万”“亿”有误',
    en: 'A misplaced separator, decimal point or scale in a number',
  },
};
const POINTS: Kind = {
  severity: 'warning',
  message: { zh: '一个数里有两个小数点', en: 'Two decimal points in one number' },
};
const SCALE: Kind = {
  severity: 'information',
  message: { zh: '阿拉伯数字后不用“千”“百”，应写全', en: 'After Arabic digits 千 and 百 are written out' },
};
const MIXED: Kind = {
  severity: 'information',
  message: { zh: '一个数里全角、半角数字混用', en: 'Full-width and half-width digits in one number' },
};
