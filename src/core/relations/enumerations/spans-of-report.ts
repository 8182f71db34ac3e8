import { digitSigns } from '../../knowledge/numerals.ts';
import { planYears } from '../../knowledge/periods.ts';
import { yearsIn } from '../../outline/years.ts';
import { lineStart, sentenceBefore } from '../../text/beside.ts';
import { search } from '../../text/search.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { rx } from '../../text/word-pattern.ts';

/** A number of years that is not the one the report speaks of: «过去六年，我们坚定…» behind 极不平凡的五年. */
export interface OtherSpan {
  readonly range: Range;
  readonly years: number;
  /** 五年 as it stands elsewhere. */
  readonly elsewhere: Range;
  /** Whether both look back on the same years, by their words. */
  readonly sure: boolean;
}

/**
 * The years that a report of five years looks back on or ahead to, told once as another number of them: «过去六年，我们», «六年来，»,
 * «——这是…的六年», «今后六年», «6年增长18.7%» beside 5年增长1.6倍. A number that stands more than once is meant.
 */
export function* otherSpans(text: string, year: number | null): Iterable<OtherSpan> {
  const back = LOOKS_BACK.flatMap((find) => ofReport(spansBy(text, find)));
  const ahead = ofReport(spansBy(text, LOOKS_AHEAD));
  const grown = ofReport(spansBy(text, GREW)).filter(({ range }) => COUNT.test(text.charAt(range[0] - 1)));
  yield* oddSpan(text, back, (range) => fiveNear(text, range) ?? second(back) ?? planOver(text, range, year), true);
  yield* oddSpan(text, ahead, () => ofFive(ahead)[0]?.range ?? planNamed(text, year), true);
  yield* oddSpan(text, grown, () => ofFive(grown)[0]?.range ?? second(back), false);
}

interface Span {
  readonly years: number;
  readonly range: Range;
}

type Find = (text: string) => Iterable<RegExpExecArray>;

function spansBy(text: string, find: Find): readonly Span[] {
  return Array.from(find(text), ({ index, 0: said, 1: count = '' }) => {
    const start = index + said.indexOf(count);
    return { years: valueOfNumeral(count), range: [start, start + count.length + 1] as const };
  });
}

function* oddSpan(
  text: string,
  spans: readonly Span[],
  elsewhereOf: (range: Range) => Range | null,
  sure: boolean,
): Iterable<OtherSpan> {
  for (const { years, range } of spans) {
    if (years === FIVE || spans.some((other) => other.years === years && other.range[0] !== range[0])) continue;
    const elsewhere = elsewhereOf(range);
    if (elsewhere && !isToldOtherwise(text, range, years) && !isOfYearsBefore(text, range, years))
      yield { range, years, elsewhere, sure: sure && years !== THREE };
  }
}

/** 由2006年的第96位上升到2010年的第73位，四年间: of the two years that its sentence tells. */
function isOfYearsBefore(text: string, [start]: Range, years: number): boolean {
  const told = yearsIn(sentenceBefore(text, start));
  return told.some((from) => told.includes(from + years));
}

/** Three years may be those of anything, unless five are told in the same words again and again. */
function ofReport(spans: readonly Span[]): readonly Span[] {
  return ofFive(spans).length >= MANY ? spans : spans.filter(({ years }) => years !== THREE);
}

const THREE = 3;
const MANY = 3;

function ofFive(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ years }) => years === FIVE);
}

/** Once told, five years may be anybody's; twice told they are what the report looks back on. */
function second(spans: readonly Span[]): Range | null {
  return ofFive(spans)[1]?.range ?? null;
}

/** …，标志着“十四五”规划顺利收官。六年来，: behind the plan that has just ended. */
function planOver(text: string, [start]: Range, year: number | null): Range | null {
  const plan = Object.entries(planYears).find(([, [, last]]) => last + 1 === year)?.[0];
  const name = `“${plan ?? ''}五”`;
  const at = plan === undefined ? -1 : text.lastIndexOf(name, start);
  return at < Math.max(0, start - NEAR) ? null : [at, at + name.length];
}

/** “十五五” in the report of its first year. */
function planNamed(text: string, year: number | null): Range | null {
  const plan = Object.entries(planYears).find(([, [first]]) => first === year)?.[0];
  const name = `“${plan ?? ''}五”`;
  const at = plan === undefined ? -1 : text.indexOf(name);
  return at < 0 ? null : [at, at + name.length];
}

const FIVE = 5;
const NUMBER = '([三四五六七3-7])';
const LOOKS_BACK: readonly Find[] = [
  // 过去六年，我们坚定; 这六年，综合实力增强
  search(`{pastSpan}的?${NUMBER}年(?![级以之])`, { at: '年', offset: [2, 8] }),
  // 六年来，我们…; 六年累计投入: at the head of a clause
  search(`(?<=[。！？；：，\\n\\s—])(?<!以来，)${NUMBER}年(?:[来间]|{cumulative})`, {
    at: '年',
    offset: [1, 1],
  }),
  // ——这是综合实力显著提升的六年。
  search(`的${NUMBER}年(?=[，。；！])`, { at: '年', offset: [2, 2] }),
];
const LOOKS_AHEAD = search(`{comingSpan}${NUMBER}年(?![级以之])`, {
  at: '年',
  offset: [3, 5],
});
/** 5年增长18.7%, 五年累计增长1.6倍 */
const GREW = search(`${NUMBER}年(?:累计)?(?:{up})(?=\\d)`, { at: '年', offset: [1, 1] });
/** 近六年, 连续6年, 第四年, 前四年 are other spans; 16年, 2026年 other numbers. */
const COUNT = rx`[^\d近前后续第满每十百过]`;

/** 极不平凡的五年, in the same sentence or right before. */
function fiveNear(text: string, [start, end]: Range): Range | null {
  const from = Math.max(lineStart(text, start), start - NEAR);
  const match = WHOLE_SPAN.exec(text.slice(from, end + AHEAD));
  return match ? [from + match.index + 1, from + match.index + match[0].length] : null;
}

const NEAR = 160;
const AHEAD = 24;
const WHOLE_SPAN = rx`的(?:五|5)年(?=[，。；！])`;

/** 近六年, 六年来, 连续6年: years of their own. */
function isToldOtherwise(text: string, range: Range, years: number): boolean {
  const sign = digitSigns.charAt(years);
  const rest = text.slice(0, range[0]) + text.slice(range[1]);
  return [sign, String(years)].some((count) => [`${count}年来`, `${count}年间`].some((word) => rest.includes(word)));
}
