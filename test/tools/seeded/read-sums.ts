import type { PlainNumber } from './numbers-in.ts';
import { numbersIn } from './numbers-in.ts';
import type { Slip } from './slip.ts';
import { wrongNumber } from './wrong-number.ts';

/** Slips in sums, shares and changes that a reader can recompute from one sentence of the text. */
export function* readSums(text: string): Iterable<Slip> {
  let turn = 0;
  for (const sentence of text.matchAll(SENTENCE)) {
    const numbers = numbersIn(text, sentence.index, sentence.index + sentence[0].length);
    for (const sum of [
      ...wholesBefore(text, numbers),
      ...wholesAfter(text, numbers),
      ...shares(text, numbers),
      ...changes(text, numbers),
      ...increments(text, numbers),
    ])
      for (const index of sum.of.keys()) yield* spoilt(sum, index, turn++);
  }
}

const SENTENCE = /[^。\n]+/g;

interface Sum {
  readonly kind: Slip['kind'];
  /** The numbers that take part: any of them can be spoilt. */
  readonly of: readonly PlainNumber[];
  readonly relation: Slip['relation'];
  /** Whether it holds for other values of the same numbers: what rounding allows is no slip. */
  readonly holds: (of: readonly PlainNumber[]) => boolean;
}

/** The slip of this turn, or the next one that rounding does not allow. */
function* spoilt({ kind, of, relation, holds }: Sum, index: number, turn: number): Iterable<Slip> {
  const number = of[index];
  if (!number) return;
  const { at, digits } = number;
  for (let next = turn; next < turn + 3; next++) {
    const put = wrongNumber(digits, next);
    const wrong = { ...number, digits: put, value: (number.value / Number(digits)) * Number(put) };
    if (holds(of.with(index, wrong))) continue;
    yield { kind, cut: [at, at + digits.length], put, relation };
    return;
  }
}

/** 105个，其中工业类3个、城建类28个…: the parts that follow make the whole. */
function* wholesBefore(text: string, numbers: readonly PlainNumber[]): Iterable<Sum> {
  for (const [index, whole] of numbers.entries()) {
    const parts = numbers.slice(index + 1).filter(({ unit }) => unit === whole.unit && unit !== '');
    const [first] = parts;
    if (!first || !/其中|包括|分为/.test(text.slice(whole.end, first.at)) || whole.unit === '%') continue;
    for (let count = 2; count <= parts.length; count++) {
      const taken = parts.slice(0, count);
      if (!addUp(taken, whole)) continue;
      yield {
        kind: 'part-sum',
        of: [whole, ...taken],
        relation: [whole.at, taken.at(-1)?.end ?? whole.end],
        holds: ([of, ...others]) => of !== undefined && addUp(others, of),
      };
      break;
    }
  }
}

/** 代表建议41件、委员提案27件，合计68件: the parts before make the whole. */
function* wholesAfter(text: string, numbers: readonly PlainNumber[]): Iterable<Sum> {
  for (const [index, whole] of numbers.entries()) {
    if (!/(?:合计|共计|总计|一共|共)$/.test(text.slice(Math.max(0, whole.at - 6), whole.at))) continue;
    const parts = numbers.slice(0, index).filter(({ unit }) => unit === whole.unit && unit !== '');
    for (let count = 2; count <= parts.length; count++) {
      const taken = parts.slice(-count);
      if (!addUp(taken, whole)) continue;
      yield {
        kind: 'part-sum',
        of: [whole, ...taken],
        relation: [taken[0]?.at ?? whole.at, whole.end],
        holds: ([of, ...others]) => of !== undefined && addUp(others, of),
      };
      break;
    }
  }
}

/** 200个，其中115个，占57.5%: a share that two numbers of the sentence give. */
function* shares(text: string, numbers: readonly PlainNumber[]): Iterable<Sum> {
  for (const [index, share] of numbers.entries()) {
    if (
      share.unit !== '%' ||
      !/(?:占|[^增]率|完成|为)[^，。]{0,12}$/.test(text.slice(Math.max(0, share.at - 14), share.at))
    )
      continue;
    const before = numbers.slice(Math.max(0, index - 4), index).filter(({ unit }) => unit !== '%' && unit !== '');
    const pair = pairs(before).find(([part, whole]) => part.unit === whole.unit && makesShare(part, whole, share));
    if (!pair) continue;
    const [part, whole] = pair;
    yield {
      kind: 'ratio',
      of: [share],
      relation: [Math.min(part.at, whole.at), share.end],
      holds: ([other]) => other !== undefined && makesShare(part, whole, other),
    };
  }
}

function makesShare(part: PlainNumber, whole: PlainNumber, share: PlainNumber): boolean {
  const low = ((part.value - part.slack) / (whole.value + whole.slack)) * 100;
  const high = ((part.value + part.slack) / (whole.value - whole.slack)) * 100;
  const slack = share.digits.includes('.') ? share.slack : 0.5;
  return share.value + slack >= low && share.value - slack <= high;
}

function pairs(numbers: readonly PlainNumber[]): readonly (readonly [PlainNumber, PlainNumber])[] {
  return numbers.flatMap((a) => numbers.filter((b) => b !== a).map((b) => [a, b] as const));
}

/** 由60%提高到65%，提高5个百分点: two values and their difference or their growth. */
function* changes(text: string, numbers: readonly PlainNumber[]): Iterable<Sum> {
  for (const [index, from] of numbers.entries()) {
    const [to, by] = [numbers[index + 1], numbers[index + 2]];
    if (to?.unit !== from.unit || !/[由从][^，。；]{0,14}$/.test(text.slice(Math.max(0, from.at - 16), from.at)))
      continue;
    if (!/^[^，。；]{0,10}[到至为]$/.test(text.slice(from.end, to.at))) continue;
    if (
      !by ||
      !/^[^，。；]{0,4}[，、（](?!比计划)[^，。；]{0,8}[增减高升降扩大缩压低少][^，。；]{0,4}$/.test(
        text.slice(to.end, by.at),
      )
    )
      continue;
    const of = [from, to, by];
    if (isChange(of)) yield { kind: 'from-to', of, relation: [from.at, by.end], holds: isChange };
  }
}

function isChange([from, to, by]: readonly PlainNumber[]): boolean {
  if (!from || !to || !by) return false;
  const gap = Math.abs(to.value - from.value);
  const growth = (gap / from.value) * 100;
  return by.unit === '%'
    ? Math.abs(growth - by.value) <= by.slack + 0.5
    : Math.abs(gap - by.value) <= (by.slack + to.slack + from.slack) * (1 + 1e-9);
}

/** 净增60家，由380家增加到440家: the increment, and then the two values. */
function* increments(text: string, numbers: readonly PlainNumber[]): Iterable<Sum> {
  for (const [index, by] of numbers.entries()) {
    const [from, to] = [numbers[index + 1], numbers[index + 2]];
    if (from?.unit !== by.unit || to?.unit !== by.unit || !isIncrement([by, from, to])) continue;
    if (!text.slice(Math.max(0, by.at - 14), by.at).includes('增') || !/[由从]/.test(text.slice(by.end, from.at)))
      continue;
    yield { kind: 'total-and-increment', of: [by, from, to], relation: [by.at, to.end], holds: isIncrement };
  }
}

function isIncrement([by, from, to]: readonly PlainNumber[]): boolean {
  return (by?.value ?? NaN) + (from?.value ?? NaN) === to?.value;
}

function addUp(parts: readonly PlainNumber[], whole: PlainNumber): boolean {
  const slack = [...parts, whole].reduce((sum, number) => sum + number.slack, 0);
  const sum = parts.reduce((so, number) => so + number.value, 0);
  return Math.abs(sum - whole.value) <= slack * (1 + 1e-9) && whole.value > 2;
}
