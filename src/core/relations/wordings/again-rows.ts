import { clauseBefore, justBefore, lineStart, sentenceAfter } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { digitsOff, isDigitSlip } from '../printed-digits.ts';
import type { WordingMatch, WordingRow, WordingVerdict } from './wording-row.ts';

/**
 * So many, told of once more in their paragraph with another number: 公路86公里…这68公里. Told only where a slip of the hand parts
 * the two, and where neither the number nor a sum of those before it is what is meant.
 */
export const againRows: readonly WordingRow[] = [
  {
    name: 'these so many, of which another number was told',
    find: search(
      '(?<={these}|{keptOnes}的)(?<said>\\d[\\d.]{0,5}|{numeral}{1,3}|两)(?<measure>(?![年月天日周代]){han})(?<noun>{han}{2,5})',
      {
        at: '[这述的]',
        offset: [-1, -1],
      },
    ),
    read: (said) => toldBefore(said, true),
    example: '新建农村公路86公里，打通断头路4条。目前，这«68»公里农村公路已全部通车。',
    right: '86',
  },
  {
    name: 'so many of a kind, with another number in the sentence before',
    find: search(
      '(?<=[，。；](?:全年|目前)?)(?<said>{countNumeral}|\\d{1,2})(?<measure>[大条处件])(?<noun>{han}{2,4})',
      {
        at: '[大条处件]',
        offset: [1, 2],
      },
    ),
    read: (said) => (isOnly(said) ? toldBefore(said, false) : null),
    example: '东园、西园、南园三大园区建设提速，«四»大园区全年实现营业收入380亿元。',
    right: '三',
  },
  {
    name: 'all of a kind, where fewer were told before',
    find: search(
      '(?<=[，。；](?:全年|目前)?)(?<said>\\d{1,4}|{countNumeral})(?<measure>{ownMeasure})(?<noun>{han}{1,6}?)(?=(?<all>{allOfSet})|的)',
      { at: '{ownMeasure}', offset: [1, 4] },
    ),
    read: allOfThem,
    example: '全镇共有小型水库23座，总库容480万立方米。经过除险加固，«25»座水库全部安全度汛。',
    right: '23',
  },
  {
    name: 'how large a work is, told once more',
    find: search(
      '(?:(?<this>这)[项个座条]|[该此]{han}{2,4}?)(?<measure>{workSize})(?<said>\\d[\\d.]{0,6})(?<unit>{scaleSign}?{han}{1,3})',
      { at: '[这该此]' },
    ),
    read: ofOneWork,
    example: '总投资3.6亿元的净水厂建成通水。这项总投资«6.3»亿元的工程惠及居民9.4万人。',
    right: '3.6',
  },
  {
    name: 'as many of a word as its list has',
    find: search('“(?<said>{countNumeral})(?<word>(?!{summing}){han})”', { at: '“' }),
    read: ofList,
    example: '围绕“幼有所育、学有所教、病有所医、老有所养”推出举措24条，这“«五»有”目标如期完成。',
    right: '四',
  },
];

interface Told {
  readonly value: string;
  readonly range: Range;
  /** Whether it is of what is told of again. */
  readonly isOfIt: boolean;
}

function toldBefore({ text, start, word, firstOf }: WordingMatch, these: boolean): WordingVerdict | null {
  const [said, measure, noun] = [word('said'), word('measure'), word('noun')];
  // 三方面不足…这四个方面: what 个 and 大 count is told by its name.
  const keys = GENERAL.includes(measure) && !SCALE.test(noun) ? [measure, noun.slice(0, 2)] : [measure];
  const told = keys.flatMap((key) => numbersBefore(text, start, key, noun, these));
  const values = told.map(({ value }) => valueOf(value));
  const last = told.findLast(({ isOfIt, value }) => isOfIt || isDigitSlip(digits(value), digits(said)));
  if (!last || isAmong(valueOf(said), values) || !isNear(last.value, said)) return null;
  // 五件大事，三件已经完成: without 这 fewer are some of them, and many more are others.
  if (!these && valueOf(said) !== valueOf(last.value) + 1) return null;
  return again(firstOf('said'), said, last);
}

const GENERAL = '个大';
/** 亿元以上项目: an amount, and no name. */
const SCALE = rx`^{scaleSign}`;

/** More than there are: 小型水库23座…，25座水库全部; the same named before: 东镇、西镇和南镇三个镇…，四个镇的. */
function allOfThem({ text, start, word, firstOf }: WordingMatch): WordingVerdict | null {
  const [said, measure, noun] = [word('said'), word('measure'), word('noun')];
  const counts = numbersBefore(text, start, measure, noun, true);
  const told = counts.filter(({ range }) => isNamed(text, range, measure + noun));
  const last = told.at(-1);
  if (!last || !isNear(last.value, said) || told.some(({ value }) => valueOf(value) > valueOf(said))) return null;
  const [from, to] = last.range;
  const isOfTimes = TIMES.test(text.slice(to, start)) && TIMES.test(clauseBefore(text, from, '。\n'));
  if (
    isOfTimes ||
    isAmong(
      valueOf(said),
      counts.map(({ value }) => valueOf(value)),
    )
  )
    return null;
  return word('all') !== '' || isListed(text, last.range) ? again(firstOf('said'), said, last) : null;
}

/** 去年·改造36个小区。今年，37个小区全部开工. */
const TIMES = rx`{thisYear|lastYear}`;

/** 三·个镇, and 水库·23·座: the same is counted. */
function isNamed(text: string, [start, end]: Range, counted: string): boolean {
  const [measure, noun] = [counted.slice(0, 1), counted.slice(1)];
  return (
    text.startsWith(counted, end) || (text.startsWith(measure, end) && justBefore(text, start, noun.length) === noun)
  );
}

function isListed(text: string, [start]: Range): boolean {
  return LISTED.test(justBefore(text, start, NEAR));
}

const LISTED = rx`、[^，。；]{1,12}$`;

/** The numbers of a measure in the paragraph, up to a place. */
function numbersBefore(text: string, start: number, key: string, noun: string, these: boolean): readonly Told[] {
  const from = Math.max(lineStart(text, start), start - FARTHEST);
  const told: Told[] = [];
  for (let at = text.indexOf(key, from); at >= 0 && at < start - 1; at = text.indexOf(key, at + 1)) {
    const [, value] = NUMBER.exec(justBefore(text, at, LONGEST)) ?? [];
    if (value === undefined) continue;
    const end = text.lastIndexOf(value, at - 1) + value.length;
    const around =
      (these ? justBefore(text, end - value.length, NEAR) : '') + text.slice(at, Math.min(at + NEAR, start - 1));
    told.push({ value, range: [end - value.length, end], isOfIt: sharesWord(around, noun) });
  }
  return told;
}

const NUMBER = rx`(?<![\d.第])(\d[\d.]{0,6}|{numeral}{1,3}|两)[个大]?$`;
/** In characters. */
const [FARTHEST, NEAR, LONGEST] = [300, 14, 8];

function sharesWord(words: string, noun: string): boolean {
  return [0, 1, 2].some((at) => noun.length >= at + 2 && words.includes(noun.slice(at, at + 2)));
}

function valueOf(said: string): number {
  return /^\d/.test(said) ? Number(said) : valueOfNumeral(said);
}

/** One of the values, or some of them together, but for a whole and its parts. */
function isAmong(value: number, values: readonly number[]): boolean {
  const near = values.slice(-MOST_PARTS);
  const all = near.reduce((sum, each) => sum + each, 0);
  const parts = near.filter((each) => each * 2 !== all);
  const sums = parts.reduce((made, each) => [...made, ...made.map((sum) => sum + each)], [0]);
  return [...near, ...sums].some((sum) => Math.abs(sum - value) < 1e-6);
}

const MOST_PARTS = 8;

/** A little more or less of a few, a digit off or two swapped of many. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [valueOf(one), valueOf(other)];
  if (Math.max(a, b) <= FEW) return a > 1 && b > 1 && Math.abs(a - b) <= 2;
  return [one, other].every((each) => /^\d/.test(each)) && digitsOff(digits(one), digits(other)) !== null;
}

const FEW = 20;

function digits(said: string): number {
  return Number(said.replace('.', ''));
}

/** 五大园区 that the report tells of elsewhere are others. */
function isOnly({ text, words, start }: WordingMatch): boolean {
  return text.indexOf(words.slice(0, -1)) === start && !text.includes(words.slice(0, -1), start + 1);
}

/** The list in the quotation before, or one that is explained farther behind than ending-lists.ts looks: “三馆”全部达标，即图书馆、文化馆、博物馆. */
function ofList({ text, start, end, word, firstOf }: WordingMatch): WordingVerdict | null {
  const before = text.slice(Math.max(lineStart(text, start), start - FARTHEST / 2), start);
  const quoted = before.slice(before.lastIndexOf('“') + 1).split('”')[0] ?? '';
  const lists = [quoted, EXPLAINED.exec(sentenceAfter(text, end, FARTHEST / 2))?.[1] ?? ''];
  const things = lists.map((list) => list.split('、')).find((each) => isOfWord(each, word('word')));
  const said = valueOfNumeral(word('said'));
  const more = things?.at(-1)?.split(AND).length ?? 1;
  if (!things || things.length === said || things.length + more - 1 === said) return null;
  return {
    range: firstOf('said'),
    says: {
      zh: `列出的是${things.length + more - 1}项（${things.join('／')}），此处为${word('said')}`,
      en: `${things.length + more - 1} are listed (${things.join(' / ')}), and ${word('said')} here`,
    },
  };
}

const EXPLAINED = rx`^[^，。“”\d]{7,16}(?:，?{gloss}|：|（)([^，。；：（）“”]{4,80})`;
const AND = rx`{and}`;

/** 图书馆, 文化馆, 博物馆 */
function isOfWord(things: readonly string[], word: string): boolean {
  return things.length > 1 && things.every((thing) => thing.includes(word) && !thing.endsWith('等'));
}

/** 总投资3.6亿元…这项总投资6.3亿元的工程: told once before in its paragraph, with a slip of the hand. */
function ofOneWork({ text, start, word, firstOf }: WordingMatch): WordingVerdict | null {
  const [said, measure, unit] = [word('said'), word('measure'), word('unit')];
  const from = lineStart(text, start);
  const told: Told[] = [];
  for (let at = text.indexOf(measure, from); at >= 0 && at < start; at = text.indexOf(measure, at + 1)) {
    const [, value] = SIZE.exec(text.slice(at + measure.length, at + measure.length + LONGEST)) ?? [];
    if (value === undefined) continue;
    const end = text.indexOf(value, at) + value.length;
    const isOfAll =
      text.slice(end, start).startsWith(unit.slice(0, 2)) && !PART.test(clauseBefore(text, at, '，。；\n'));
    told.push({ value, range: [end - value.length, end], isOfIt: isOfAll });
  }
  const [first] = told;
  if (!first || told.some(({ value, isOfIt }) => !isOfIt || value !== first.value)) return null;
  const off = first.value.length === said.length ? digitsOff(digits(first.value), digits(said)) : null;
  const isSlip = off === 'swapped' || (off === 'one' && word('this') !== '');
  return isSlip ? again(firstOf('said'), said, first) : null;
}

const SIZE = /^(\d[\d.]{0,6})/;
const PART = rx`{among}|{numeral}期`;

function again(range: Range, said: string, { value, range: elsewhere }: Told): WordingVerdict {
  return {
    range,
    certainty: 'information',
    says: { zh: `前文为${value}，此处为${said}，请核对`, en: `${value} before, and ${said} here. Worth checking` },
    elsewhere: { range: elsewhere, message: { zh: '前文的数', en: 'The number before' } },
  };
}
