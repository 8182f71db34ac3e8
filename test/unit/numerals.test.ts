import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Numeral } from '../../src/core/text/numerals.ts';
import { readNumeral } from '../../src/core/text/numerals.ts';

/** Numbers read back by each property: 30,000, or as many as NUMERAL_RUNS says. */
const numRuns = Number(process.env.NUMERAL_RUNS ?? 30_000);
const PATIENCE = 20_000 + numRuns;

/** Reads what was printed, with text on both sides, and answers what was read, or fails if it ends elsewhere. */
function readBack(printed: string): Numeral {
  const numeral = readNumeral(`建成${printed}个`, 2);
  assert.ok(numeral, printed);
  assert.equal(numeral.end, 2 + printed.length, printed);
  return numeral;
}

function property<T>(says: string, arbitrary: fc.Arbitrary<T>, holds: (each: T) => void): void {
  it(says, function () {
    this.timeout(PATIENCE);
    fc.assert(fc.property(arbitrary, holds), { numRuns });
  });
}

/** A decimal number by its digits, so that no printing or rounding of the machine stands between. */
interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

const decimal: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.oneof(fc.nat(999), fc.nat(99_999_999)),
  decimals: fc.nat(4),
});

const scale = fc.constantFrom<readonly [string, number]>(
  ['', 0],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
);

function printArabic({ digits, decimals }: Decimal): string {
  const padded = String(digits).padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  return decimals === 0 ? whole : `${whole}.${padded.slice(-decimals)}`;
}

describe('numerals', () => {
  describe('in Arabic digits', () => {
    property(
      'are read back with their scale and their last place',
      fc.tuple(decimal, scale),
      ([number, [written, power]]) => {
        const { value, step, script } = readBack(printArabic(number) + written);
        const expected = Number(`${number.digits}e${power - number.decimals}`);
        assert.ok(Math.abs(value - expected) <= Number.EPSILON * expected, `${value} is not ${expected}`);
        assert.equal(step, Number(`1e${power - number.decimals}`));
        assert.equal(script, 'arabic');
      },
    );

    property('are read back with separators', fc.tuple(fc.nat(999_999_999), fc.nat(2)), ([whole, decimals]) => {
      const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',');
      const { value, step } = readBack(decimals === 0 ? grouped : `${grouped}.${'5'.repeat(decimals)}`);
      assert.equal(value, decimals === 0 ? whole : Number(`${whole}.${'5'.repeat(decimals)}`));
      assert.equal(step, 10 ** -decimals);
    });

    property(
      'are read back with 余 and 多 on either side of the scale',
      fc.tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('万', '亿'),
        fc.constantFrom('余', '多'),
        fc.boolean(),
      ),
      ([number, big, hedge, inside]) => {
        const numeral = readBack(inside ? `${number}${hedge}${big}` : `${number}${big}${hedge}`);
        assert.equal(numeral.value, number * (big === '万' ? 1e4 : 1e8));
        assert.equal(numeral.hedge, hedge);
      },
    );
  });

  describe('in Chinese', () => {
    const whole = fc.oneof(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.integer({ min: 1, max: 999_999_999_999 }),
      fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat(9)).map(([head, zeros]) => head * 10 ** zeros),
    );

    property('are read back in full', fc.tuple(whole, fc.boolean(), fc.boolean()), ([number, spoken, formal]) => {
      const full = printChinese(number);
      const printed = formal ? inFormal(full) : spoken ? withLiang(full) : full;
      const { value, script } = readBack(printed);
      assert.equal(value, number, printed);
      assert.equal(script, 'chinese');
    });

    property(
      'are read back short: 两万三, 一百八',
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(100, 1000, 10_000)),
      ([head, tail, place]) => {
        const { value, step } = readBack(`${digitOf(head)}${placeOf(place)}${digitOf(tail)}`);
        assert.equal(value, head * place + tail * (place / 10));
        assert.equal(step, place / 10);
      },
    );

    property(
      'are read back with decimals and scale',
      fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom('', '万', '亿')),
      ([digits, decimals, big]) => {
        const [whole = '', part = ''] = printArabic({ digits, decimals }).split('.');
        const printed = `${whole === '0' ? '零' : printChinese(Number(whole))}点${Array.from(part, (digit) => digitOf(Number(digit))).join('')}${big}`;
        const { value, step } = readBack(printed);
        const power = big === '' ? 0 : big === '万' ? 4 : 8;
        const expected = Number(`${digits}e${power - decimals}`);
        assert.ok(Math.abs(value - expected) <= Number.EPSILON * expected, `${printed}: ${value} is not ${expected}`);
        assert.equal(step, Number(`1e${power - decimals}`));
      },
    );

    property('are read back digit by digit', fc.integer({ min: 10, max: 9999 }), (number) => {
      const { value } = readBack(
        Array.from(String(number), (digit) => digitOf(Number(digit)).replace('零', '〇')).join(''),
      );
      assert.equal(value, number);
    });

    property(
      'read as far as their last whole 万 or 亿',
      fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('万', '亿')),
      ([number, big]) => {
        assert.equal(readBack(printChinese(number) + big).step, big === '万' ? 1e4 : 1e8);
      },
    );
  });

  property(
    'stay the same whatever stands before them',
    fc.tuple(
      fc.string(),
      fc.array(fc.constantFrom(...Array.from('0123456789.,万亿千百十一二两三九〇零点余多廿')), {
        minLength: 1,
        maxLength: 12,
      }),
    ),
    ([before, signs]) => {
      const text = signs.join('');
      const alone = readNumeral(text, 0);
      const behind = readNumeral(before + text, before.length);
      assert.deepEqual(behind && { ...behind, end: behind.end - before.length }, alone);
      if (alone)
        assert.ok(alone.end > 0 && alone.end <= text.length && Number.isFinite(alone.value) && alone.step > 0, text);
    },
  );

  const plain: readonly (readonly [printed: string, value: number, step: number])[] = [
    ['4.19万', 41_900, 100],
    ['1.5万亿', 1.5e12, 1e11],
    ['1,234', 1234, 1],
    ['402', 402, 1],
    ['3.90', 3.9, 0.01],
    ['两万三', 23_000, 1000],
    ['一百二十三', 123, 1],
    ['十五万', 150_000, 10_000],
    ['廿三', 23, 1],
    ['卅', 30, 1],
    ['二〇三五', 2035, 1],
    ['一百零五', 105, 1],
    ['三千零六', 3006, 1],
    ['一亿二千万', 1.2e8, 10_000],
    ['五点二', 5.2, 0.1],
  ];
  for (const [printed, value, step] of plain) {
    it(`${printed} is ${value}`, () => {
      const read = readBack(printed);
      assert.deepEqual([read.value, read.step], [value, step]);
    });
  }

  it('need more than a bare 百 or 千', () => {
    for (const text of ['百余家', '千家万户', '万亩']) assert.equal(readNumeral(text, 0), null);
  });
});

const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

function digitOf(digit: number): string {
  return DIGITS.charAt(digit);
}

function placeOf(place: number): string {
  return { 10: '十', 100: '百', 1000: '千', 10_000: '万' }[place] ?? '';
}

/** 105 → 一百零五, 12 → 十二, 30004 → 三万零四, 120000000 → 一亿二千万. */
function printChinese(number: number): string {
  for (const [big, written] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (number < big) continue;
    const rest = number % big;
    const gap = rest > 0 && rest < big / 10 ? '零' : '';
    return `${printChinese(Math.floor(number / big))}${written}${gap}${rest > 0 ? printRest(rest) : ''}`;
  }
  return printSection(number).replace(/^一十/, '十');
}

/** Behind 万 or 亿 ten is 一十. */
function printRest(rest: number): string {
  return printChinese(rest).replace(/^十/, '一十');
}

function printSection(number: number): string {
  let printed = '';
  let gap = false;
  for (const place of [1000, 100, 10, 1]) {
    const digit = Math.floor(number / place) % 10;
    if (digit === 0) gap = printed !== '';
    else {
      printed += `${gap ? '零' : ''}${digitOf(digit)}${placeOf(place)}`;
      gap = false;
    }
  }
  return printed;
}

function withLiang(printed: string): string {
  return printed.replace(/二(?=[百千万亿])/g, '两');
}

function inFormal(printed: string): string {
  return printed
    .replace(/[零一二三四五六七八九]/g, (digit) => FORMAL.charAt(DIGITS.indexOf(digit)))
    .replace(/[十百千]/g, (place) => ({ 十: '拾', 百: '佰' })[place] ?? '仟');
}
