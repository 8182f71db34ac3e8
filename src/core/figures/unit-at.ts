import type { UnitKind } from '../knowledge/unit-kind.ts';
import { closingUnits, counters, measures, notUnits } from '../knowledge/units.ts';
import { wordsOf } from '../text/word-pattern.ts';

export interface Unit {
  readonly written: string;
  readonly kind: UnitKind;
  /** Index of the measure it converts within, or null for a counter. */
  readonly measure: number | null;
  /** What one of it is worth in the measure's first unit. */
  readonly factor: number;
}

/** The longest unit that starts at `at`: «公里/小时» → 公里/小时, «人次以上» → 人次. Null where none does. */
export function unitAt(text: string, at: number): Unit | null {
  const candidates = BY_FIRST.get(text.charCodeAt(at));
  if (!candidates) return null;
  for (const unit of candidates) {
    if (unit.written.length > 1 && !text.startsWith(unit.written, at)) continue;
    const end = at + unit.written.length;
    const next = text.charAt(end);
    if (next !== '' && notUnits[unit.written]?.includes(next) && !isHedged(text, end)) continue;
    if (CLOSING.has(unit.written) && !closes(text, end)) continue;
    return next === '（' ? withBracket(text, at, unit) : perUnit(text, at, unit);
  }
  return null;
}

/** 6所以上: the word behind begins a hedge, not 所以. */
function isHedged(text: string, at: number): boolean {
  return text.startsWith('以上', at) || text.startsWith('以下', at) || text.startsWith('以内', at);
}

/** Whether the unit is no part of a longer word: 夜校24期、1260人, but not 2期工程. */
function closes(text: string, at: number): boolean {
  return at >= text.length || ENDS.has(text.charAt(at)) || isHedged(text, at);
}

const ENDS = new Set('，。；：、！？（）”\n 的和0123456789');
const CLOSING = new Set(closingUnits);

/** The unit with exactly this name, or null. A compound (元/亩) answers with its first part's kind. */
export function unitNamed(written: string): Unit | null {
  const named = BY_NAME.get(written);
  if (named) return named;
  const unit = /[/（]/.test(written) ? unitAt(written, 0) : null;
  return unit?.written === written ? unit : null;
}

/** 套（间）, 台（件）: two counters for one number. */
function withBracket(text: string, at: number, unit: Unit): Unit {
  const open = at + unit.written.length;
  const close = open + text.slice(open, open + 4).indexOf('）');
  const second = unit.kind === 'count' && close > open && close - open <= 3 ? text.slice(open + 1, close) : '';
  return BY_NAME.get(second)?.kind === 'count' ? { ...unit, written: `${unit.written}（${second}）` } : unit;
}

/** 元/亩, 吨/日, 微克/立方米. */
function perUnit(text: string, at: number, unit: Unit): Unit {
  const slash = at + unit.written.length;
  const sign = text.charCodeAt(slash);
  if (sign !== SLASH && (sign !== EACH || !BY_VOLUME.has(unit.written))) return unit;
  let from = slash + 1;
  while (SCALES.has(text.charCodeAt(from))) from++;
  const per = unitAt(text, from) ?? PER.get(text.charCodeAt(from));
  if (!per) return unit;
  return { written: text.slice(at, from) + per.written, kind: unit.kind, measure: null, factor: unit.factor };
}

const SLASH = 47;
const EACH = '每'.charCodeAt(0);
/** 28微克每立方米. */
const BY_VOLUME = new Set(wordsOf('weightInAir'));
/** 公里/百平方公里, 张/千人. */
const SCALES = new Set(Array.from('百千万', (char) => char.charCodeAt(0)));

const BY_FIRST = new Map<number, Unit[]>();
const BY_NAME = new Map<string, Unit>();
const PER = new Map<number, Unit>();

function teach(unit: Unit): void {
  BY_NAME.set(unit.written, unit);
  const code = unit.written.charCodeAt(0);
  const row = BY_FIRST.get(code);
  if (row) row.push(unit);
  else BY_FIRST.set(code, [unit]);
}

measures.forEach((measure, index) => {
  for (const [written, factor] of measure.units) teach({ written, kind: measure.kind, measure: index, factor });
});
for (const written of counters) teach({ written, kind: 'count', measure: null, factor: 1 });
for (const row of BY_FIRST.values()) row.sort((a, b) => b.written.length - a.written.length);
for (const written of '日年月人') {
  PER.set(written.charCodeAt(0), { written, kind: 'time', measure: null, factor: 1 });
}
