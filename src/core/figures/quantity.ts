import { figureFrom, figurePointsMoved } from '../knowledge/figure-phrasing.ts';
import type { BoundAfter } from '../knowledge/bounds.ts';
import { boundsAfter } from '../knowledge/bounds.ts';
import { justBefore } from '../text/beside.ts';
import { isDigit } from '../text/characters.ts';
import type { Numeral } from '../text/numerals.ts';
import { readNumeral } from '../text/numerals.ts';
import { rx } from '../text/word-pattern.ts';
import type { Bound } from './figure.ts';
import type { Unit } from './unit-at.ts';
import { unitAt, unitNamed } from './unit-at.ts';

/** A number, or a range of two, with its unit and the words that touch it from behind. */
export interface Quantity {
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number | readonly [number, number];
  readonly step: number;
  readonly unit: Unit | null;
  readonly script: 'arabic' | 'chinese';
  /** What its own hedge or tail says: 3000余件 moreThan, 15%左右 about; null where neither is written. */
  readonly bound: Bound | null;
  /** Whether a scale was written: 5万, 3亿. */
  readonly scaled: boolean;
}

/** Reads the quantity whose number starts at `at` and has been read: «5万余辆», «1至2个», «5%—6%», «20家以上». */
export function readQuantity(text: string, at: number, numeral: Numeral): Quantity {
  const first = withPoints(text, readOne(text, at, numeral));
  const pair = neighbours(first, numeral) ?? spokenPair(text, first);
  if (pair) return { ...first, value: pair, bound: 'range' };
  const second = readSecond(text, first);
  if (second) return joined(first, second);
  const shared = first.unit === null ? sharedUnit(text, first.end) : null;
  return shared ? { ...first, unit: shared } : first;
}

/** 2×12万千瓦: so many of one rating are one figure, 240000. Null where no rating follows (4×100米 is a race). */
export function readProduct(text: string, at: number, count: Numeral | null): Quantity | null {
  if (count?.script !== 'arabic' || text.charAt(count.end) !== '×' || !isDigit(text.charCodeAt(count.end + 1)))
    return null;
  const numeral = readNumeral(text, count.end + 1);
  const one = numeral && readOne(text, count.end + 1, numeral);
  if (typeof one?.value !== 'number' || !RATINGS.has(one.unit?.kind ?? '')) return null;
  return { ...one, start: at, value: count.value * one.value, step: count.value * one.step };
}

const RATINGS = new Set<string>(['energy', 'mass', 'volume']);

/** 三四十户, 一两百人次: a range with what the two share. */
function neighbours({ unit }: Quantity, { low, value }: Numeral): readonly [number, number] | null {
  return low === undefined || unit === null ? null : [low, value];
}

/** 低于全省12.5个和全市6.4个百分点: things are counted whole, so the first is short for the same. */
function withPoints(text: string, quantity: Quantity): Quantity {
  if (quantity.unit?.written !== '个' || quantity.step >= 1 || quantity.scaled) return quantity;
  return SAME_POINTS.test(text.slice(quantity.end, quantity.end + 36)) ? { ...quantity, unit: POINT_UNIT } : quantity;
}

const SAME_POINTS = rx`^(?:{joiner}[^，。；\d]{0,6}[\d.]+个?){1,4}百分点`;

/** 三四个: two neighbours and a counter are a range. */
function spokenPair(text: string, { start, numberEnd, script, unit }: Quantity): readonly [number, number] | null {
  if (script !== 'chinese' || numberEnd - start !== 2 || unit === null) return null;
  const [low, high] = [readNumeral(text.charAt(start), 0), readNumeral(text.charAt(start + 1), 0)];
  if (!low || high?.value !== low.value + 1 || low.value === 0 || high.value > 9) return null;
  return [low.value, high.value];
}

/** 由45、38、35个工作日压缩至…: the unit behind the last number of a list is that of all. */
function sharedUnit(text: string, from: number): Unit | null {
  let at = from;
  for (let count = 0; count < 6; count++) {
    if (!'、和'.includes(text.charAt(at)) || !isDigit(text.charCodeAt(at + 1))) return null;
    const numeral = readNumeral(text, at + 1);
    if (!numeral) return null;
    const unit = unitAt(text, numeral.end);
    if (unit) return unit.kind === 'count' ? null : unit;
    at = numeral.end;
  }
  return null;
}

function readOne(text: string, at: number, numeral: Numeral): Quantity {
  const gap = text.charCodeAt(numeral.end) === SPACE ? 1 : 0;
  const unit = pointsOrThings(text, at, unitAt(text, numeral.end + gap));
  const behind = unit ? numeral.end + gap + unit.written.length : numeral.end;
  const half = unit?.kind === 'multiple' && text.charAt(behind) === '半' ? 1 : 0;
  const unitEnd = behind + half;
  const tail = tailAt(text, unitEnd, unit);
  const hedge = numeral.hedge === '' || numeral.hedge === '几' ? null : 'moreThan';
  return {
    start: at,
    numberEnd: numeral.end,
    end: tail ? unitEnd + tail.word.length : unitEnd,
    value: numeral.value + half / 2,
    step: half ? 0.5 : numeral.step,
    unit,
    script: numeral.script,
    bound: tail?.bound ?? hedge,
    scaled: numeral.hedge !== '' || '万亿半'.includes(text.charAt(numeral.end - 1)),
  };
}

const SPACE = 32;

/** 提高2个点 speaks of percentage points, 新建10个点 of places. */
function pointsOrThings(text: string, at: number, unit: Unit | null): Unit | null {
  if (unit?.written !== POINTS || at === 0) return unit;
  return figurePointsMoved.test(justBefore(text, at, 2)) ? unit : unitNamed('个');
}

const POINTS = '个点';
const POINT_UNIT = unitNamed('个百分点');

/** 左右, 以上, 余 …, and 内 after a time limit (15个工作日内). */
function tailAt(text: string, at: number, unit: Unit | null): BoundAfter | null {
  const code = text.charCodeAt(at);
  if (code === INSIDE && unit?.kind === 'time') return WITHIN;
  const tail = TAIL_STARTS.has(code) ? boundsAfter.find(({ word }) => text.startsWith(word, at)) : undefined;
  return tail && !tail.not?.includes(text.charAt(at + tail.word.length) || ' ') ? tail : null;
}

const TAIL_STARTS = new Set(boundsAfter.map(({ word }) => word.charCodeAt(0)));
const INSIDE = '内'.charCodeAt(0);
const WITHIN = { word: '内', bound: 'atMost' } as const;

/** The second number of a range: 1至2个, 5%—6%, 20到30, 3、4个. */
function readSecond(text: string, first: Quantity): Quantity | null {
  if (first.bound !== null) return null;
  const connector = text.charAt(first.end);
  const double = connector === '—' && text.charAt(first.end + 1) === '—';
  if (connector === '到' && first.unit && figureFrom.test(justBefore(text, first.start, 16))) return null;
  const listed = connector === '、' && first.unit === null;
  if (!CONNECTORS.includes(connector) && !listed) return null;
  const at = first.end + (double ? 2 : 1);
  if (first.script === 'arabic' ? !isDigit(text.charCodeAt(at)) : isDigit(text.charCodeAt(at))) return null;
  const numeral = readNumeral(text, at);
  const second = numeral && readOne(text, at, numeral);
  if (!second || typeof second.value !== 'number' || typeof first.value !== 'number') return null;
  if (listed && (second.value !== first.value + 1 || second.value > 10)) return null;
  if (first.unit && second.unit?.written !== first.unit.written) return null;
  return second;
}

const CONNECTORS = '至到-—～';

function joined(first: Quantity, second: Quantity): Quantity {
  const high = typeof second.value === 'number' ? second.value : second.value[1];
  const plain = typeof first.value === 'number' ? first.value : first.value[0];
  const shared = first.unit === null && second.scaled && !first.scaled && plain < high / 1000;
  const low = shared ? plain * scaleOf(second) : plain;
  return {
    ...second,
    start: first.start,
    value: [low, high],
    bound: 'range',
  };
}

/** 3至5万元: the scale after the second number is the first one's too. */
function scaleOf(second: Quantity): number {
  return second.step >= 1e8 ? 1e8 : second.step >= 1 ? 1e4 : 1;
}
