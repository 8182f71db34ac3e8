import type { Bilingual } from '../../knowledge/bilingual.ts';
import { clauseBefore, justBefore } from '../../text/beside.ts';
import { reportMatches } from '../../text/report-matches.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { WordingMatch, WordingRow } from './wording-row.ts';

/** Numbers that are written against GB/T 15835, or mistyped. */
export const numberRows: readonly WordingRow[] = [
  {
    name: 'a letter, a lost digit, a stray point or a blank inside a number',
    find: (text) => reportMatches(text, MISTYPED),
    read: mistyped,
    example: '完成投资«4O.2»亿元。',
    right: '40.2',
  },
  {
    name: 'what is counted one by one with decimals; a mean has some',
    find: search(
      '(?<number>\\d(?=\\d{0,4}\\.)(?<![\\d.]\\d)\\d{0,4}\\.\\d{1,3})(?:[家所座](?=[，。；、）\\n])|(?<={countedThing}(?:已|共)?{reach}?[\\d.]{3,9})个(?=[，。；、）\\n])|[家所座个项条户名](?!{noMeasure})[^，。；：、\\d\\n]{0,6}?{countedThing})',
      { at: '\\.', offset: [1, 5] },
    ),
    read: decimalCount,
    example: '新培育企业«7.5家»，带动就业。',
    right: '75家',
  },
  {
    name: 'a growth without a unit',
    find: search('{percentMove}了?(?<number>\\d{1,2}\\.\\d{1,2})(?=[，。；\\n])', {
      at: '\\.',
      offset: [3, 7],
    }),
    read: withoutUnit,
    example: '财政收入增长«7.3»，投资增长6%。',
    right: '7.3%',
  },
  {
    name: 'a full stop for the point',
    find: search('(?<number>\\d(?<![\\d.第]\\d)\\d{0,3}。\\d{1,2})(?=[%％]|个百分点|[万亿]?{oneByOne})', {
      at: '。',
      offset: [1, 4],
    }),
    read: () => ({ says: FULL_STOP }),
    example: '财政收入完成18.2亿元，增长«9。6»%。',
    right: '9.6',
  },
  {
    name: 'separators before a scale, two points or scales, and 千 or 百 behind digits',
    find: outOfForm,
    read: irregular,
    example: '种植面积«3,456万»亩。',
    right: '3456万',
  },
];

/** 3O.6亿元, 增长6.%, 4.25.倍, 48 6家 */
function mistyped({ word }: WordingMatch): ReturnType<WordingRow['read']> {
  if (word('letter') !== '') return { says: LETTER };
  return word('point') === '' ? { says: BLANK, certainty: 'information' } : { says: POINT };
}

const FULL_STOP: Bilingual = { zh: '小数点写成了句号', en: 'A full stop where the decimal point is meant' };
const LETTER: Bilingual = { zh: '数字里混入了字母，应为“0”或“1”', en: 'A letter in a number: 0 or 1 is meant' };
const POINT: Bilingual = { zh: '小数点后面没有数字', en: 'A decimal point without a digit behind it' };
const BLANK: Bilingual = { zh: '数字中间有空格，请核对', en: 'A blank inside a number: worth checking' };

/** Before a unit alone, so that no name of a thing (5G, B1, 3D) and no number of a list (6.办好) is taken for one. */
const MISTYPED = wordPattern(
  [
    '(?<letter>\\d(?<![\\d.A-Za-z]\\d)\\d{0,3}(?:\\.\\d{0,2})?[OolI]{1,2}(?:\\.?\\d{1,4})?(?=[万亿％%]|{oneByOne})|[OolI](?<![\\d.A-Za-z][OolI])[OolI]?(?:\\d{1,4}(?:\\.\\d{1,4})?|\\.\\d{1,4})(?=[万亿％%]))',
    '(?<point>\\d(?<![\\d.]\\d)\\d{0,5}(?:\\.\\d{1,4})?\\.(?=[％%倍万亿]))',
    '\\d(?<=[\\u4e00-\\u9fff]\\d)\\d{0,2} (?:\\d{1,2}|\\d{3}(?=个?[万亿％%]))(?=(?:[万亿％%]|{oneByOne})[，。；、])',
  ].join('|'),
  'g',
);

/** 172.5个村, 8.6家企业 */
function decimalCount({ text, start, word }: WordingMatch): ReturnType<WordingRow['read']> {
  if (MEAN.test(justBefore(text, start, NEAR))) return null;
  return {
    range: [start, start + word('number').length + 1],
    says: { zh: '个数不会有小数，请核对小数点和“万”', en: 'A count has no decimals: check the point, or 万' },
  };
}

const MEAN = rx`(?:{mean}|{yearly}|(?<![\d余多])(?:{ofSoMany})|每|比例)[^，。；]{0,16}$`;
const NEAR = 20;

/** 增长5.2，: where nothing in its clause is told as a bare number or shares the unit of the next. */
function withoutUnit({ text, start, end, word }: WordingMatch): ReturnType<WordingRow['read']> {
  const clause = clauseBefore(text, start, '，。；：！？\n');
  if (UNITLESS.test(clause) || UNITLESS_NAME.test(clauseBefore(text, start, '。；！？\n'))) return null;
  return {
    range: [end - word('number').length, end],
    says: { zh: '增减幅度后缺“%”或单位', en: 'A growth without % or a unit' },
  };
}

const UNITLESS = rx`{unitless}|{respectively}|[倍差数]|(?<!同)比(?!{lastYear}|{lastPeriod})`;

/** 性别比为112.6，较上年下降3.2: what has no unit has none where it moves. */
const UNITLESS_NAME = rx`{unitless}`;

function irregular({ word }: WordingMatch): ReturnType<WordingRow['read']> {
  if (word('separated') !== '') return { says: SEPARATED, certainty: 'hint' };
  if (word('points') !== '') return { says: POINTS };
  return word('scale') === '' ? { says: BROKEN } : { says: SCALE, certainty: 'information' };
}

const SEPARATED: Bilingual = { zh: '用了“万”“亿”就不再用千分撇', en: 'With 万 or 亿 no separators are used' };
const POINTS: Bilingual = { zh: '一个数里有两个小数点', en: 'Two decimal points in one number' };
const SCALE: Bilingual = {
  zh: '阿拉伯数字后不用“千”“百”，应写全',
  en: 'After Arabic digits 千 and 百 are written out',
};
const BROKEN: Bilingual = {
  zh: '数字中的分隔号、小数点或“万”“亿”有误',
  en: 'A misplaced separator, decimal point or scale in a number',
};

/**
 * The numbers of a text that are written out of form, each once. Few have a sign of it, and only those are read. A sign in
 * the run of an earlier one begins where that one did and is passed over: 1,234,567,… is walked once.
 */
function* outOfForm(text: string): Iterable<RegExpExecArray> {
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

const SIGN = search('\\d(?:[,千百]|\\.\\d*\\.|万万|亿亿)', { at: '[,千百万亿]|\\.', offset: [1, 1] });
const PART_OF_NUMBER = /[\d.,]/;

/**
 * Separators before a scale, two decimal points before a unit, 千 and 百 after digits (3千户, 6千603个); then separators that
 * part no thousands (1,3015人, 10,17亿元), and two points or scales in a row (95..2万, 74万万).
 */
const IRREGULAR = wordPattern(
  [
    '(?<separated>\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?[万亿])',
    '(?<points>\\d{1,6}\\.\\d{1,4}\\.\\d{1,4})(?=[万亿%元])',
    '(?<scale>\\d{1,4}[千百](?:\\d{1,4}(?=[万亿]?{oneByOne})|(?={oneByOne}|[余多])))',
    '(?:\\d{1,3},(?:\\d{4,5}|\\d{2})(?=[万亿]?(?:{oneByOne}|剂))|\\d{1,6}\\.\\.\\d{1,4}|\\d{1,6}(?:\\.\\d{1,4})?(?:万万|亿亿))',
  ].join('|'),
  'y',
);
