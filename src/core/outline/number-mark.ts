import type { NumberStyle } from '../knowledge/headings.ts';
import { digits } from '../knowledge/numerals.ts';
import { isDigit } from '../text/characters.ts';
import { indexIn } from '../text/within.ts';

/** The number that opens a heading. «（三）加快转型»: style bracketed, value 3, end after ）. */
export interface Mark {
  readonly style: NumberStyle;
  readonly value: number;
  /** Where its punctuation ends; blanks after it belong to neither number nor title. */
  readonly end: number;
}

/** The heading number at `at`, or null. 3.9%, 一、二、三产业 and 2020年 open no heading. */
export function readMark(text: string, at: number): Mark | null {
  const first = text.charCodeAt(at);
  if (first === OPEN) return readBracketed(text, at);
  if (first >= 0x30 && first <= 0x39) return readArabic(text, at);
  if (first >= 0x2460 && first <= 0x2473) return { style: 'circled', value: first - 0x245f, end: at + 1 };
  if (first === SECTION) return readPart(text, at);
  if (first === SQUARE || first === TORTOISE) return readNote(text, at);
  return readChinese(text, at);
}

const SPACE = 32;
const LINE_END = 10;
const OPEN = '（'.charCodeAt(0);
const SECTION = '第'.charCodeAt(0);
const SQUARE = '['.charCodeAt(0);
const TORTOISE = '〔'.charCodeAt(0);

function readChinese(text: string, at: number): Mark | null {
  const value = chineseAt(text, at);
  if (!value) return null;
  const broken = text.charCodeAt(value.end) === SPACE || text.charCodeAt(value.end) === LINE_END;
  const stopAt = broken ? value.end + 1 : value.end;
  const stop = text.charAt(stopAt);
  if (stop !== '、' && stop !== '.' && stop !== '．') return null;
  if (goesOn(text, stopAt + 1, value.value)) return null;
  return { style: 'chinese', value: value.value, end: stopAt + 1 };
}

/** 一、二、三产业, 一、二期工程 and 三、四级公路 count on; 一、一年来的工作 and 二、二○二四年安排 begin a title. */
function goesOn(text: string, at: number, value: number): boolean {
  const next = chineseAt(text, at);
  if (!next) return false;
  const after = text.charAt(next.end);
  if (after === '、') return true;
  return next.value === value + 1 && COUNTED_ON.has(after);
}

/** What is numbered by 一、二 together. */
const COUNTED_ON = new Set('期级产线类等季号环次层楼批');

function readBracketed(text: string, at: number): Mark | null {
  const close = indexIn(text, '）', at, at + 7);
  if (close < 0) return null;
  const end = text.charAt(close + 1) === '、' ? close + 2 : close + 1;
  const inside = text.slice(at + 1, close).trim();
  const chinese = chineseAt(inside, 0);
  if (chinese?.end === inside.length) return { style: 'bracketed', value: chinese.value, end };
  if (/^[1-9]\d?$/.test(inside)) return { style: 'bracketed-arabic', value: Number(inside), end };
  if (/^P\d{1,3}$/.test(inside)) return { style: 'note', value: Number(inside.slice(1)), end };
  return null;
}

function readArabic(text: string, at: number): Mark | null {
  let end = at + 1;
  while (end - at < 3 && isDigit(text.charCodeAt(end))) end++;
  const value = Number(text.slice(at, end));
  if (text.charCodeAt(end) === SPACE && STOPS.has(text.charAt(end + 1))) end++;
  const stop = text.charAt(end);
  if (value === 0 || (stop !== '．' && isDigit(text.charCodeAt(end + 1)))) return null;
  if (stop === '.' || stop === '、' || stop === '．') return { style: 'arabic', value, end: end + 1 };
  return stop === '）' && end - at < 3 ? { style: 'bracketed-arabic', value, end: end + 1 } : null;
}

const STOPS = new Set('.、．');

function readPart(text: string, at: number): Mark | null {
  const value = chineseAt(text, at + 1);
  if (!value) return null;
  const style = text.startsWith('部分', value.end) ? 'part' : DIVISIONS.get(text.charAt(value.end));
  if (!style) return null;
  const word = style === 'part' ? 2 : 1;
  const after = text.charAt(value.end + word);
  if (style === 'part' ? NO_PART.has(after) : !'：、 \n'.includes(after || ' ')) return null;
  const stops = after === '：' || after === '、';
  return { style, value: value.value, end: value.end + word + (stops ? 1 : 0) };
}

/** 第一篇, 第一章, 第一节, 第一条. */
const DIVISIONS: ReadonlyMap<string, NumberStyle> = new Map<string, NumberStyle>([
  ['篇', 'volume'],
  ['编', 'volume'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['条', 'article'],
]);
/** 第一部分的, 第一部分是 speak of a part. */
const NO_PART = new Set('的是，内');

function readNote(text: string, at: number): Mark | null {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const closed = text.charAt(end) === (text.charAt(at) === '[' ? ']' : '〕');
  if (!closed || end === at + 1 || end > at + 4) return null;
  return { style: 'note', value: Number(text.slice(at + 1, end)), end: end + 1 };
}

/** 一 to 九十九. */
function chineseAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const first = text.charCodeAt(at);
  if (first === TEN) {
    const last = DIGITS.get(text.charCodeAt(at + 1));
    return last === undefined ? { value: 10, end: at + 1 } : { value: 10 + last, end: at + 2 };
  }
  const ones = DIGITS.get(first);
  if (ones === undefined || ones === 0) return null;
  if (text.charCodeAt(at + 1) !== TEN) return { value: ones, end: at + 1 };
  const last = DIGITS.get(text.charCodeAt(at + 2));
  return last === undefined ? { value: ones * 10, end: at + 2 } : { value: ones * 10 + last, end: at + 3 };
}

const TEN = '十'.charCodeAt(0);
const DIGITS: ReadonlyMap<number, number> = new Map(
  Object.entries(digits).map(([char, value]) => [char.charCodeAt(0), value]),
);
