import assert from 'node:assert/strict';
import { readQuantity } from '../../src/core/figures/quantity.ts';
import type { Unit } from '../../src/core/figures/unit-at.ts';
import { unitAt, unitNamed } from '../../src/core/figures/unit-at.ts';
import { spokenCounters } from '../../src/core/knowledge/not-figures.ts';
import { counters, measures } from '../../src/core/knowledge/units.ts';
import { analyze } from '../../src/core/index.ts';
import { readNumeral } from '../../src/core/text/numerals.ts';

const measured = measures.flatMap(({ units }) => units.map(([written]) => written));
const all = [...measured, ...counters];

function unit(written: string): Unit {
  const found = unitNamed(written);
  assert.ok(found, `${written} is no unit`);
  return found;
}

/** So much of the one is so much of the other, read in either direction. */
function checkConversion(amount: number, one: string, same: number, other: string): void {
  const [from, to] = [unit(one), unit(other)];
  assert.notEqual(from.measure, null);
  assert.equal(from.measure, to.measure, `${one} does not convert to ${other}`);
  assertClose((amount * from.factor) / to.factor, same);
  assertClose((same * to.factor) / from.factor, amount);
}

function assertClose(value: number, expected: number): void {
  assert.ok(Math.abs(value - expected) <= 1e-12 * Math.abs(expected), `${value} is not ${expected}`);
}

/** The two are never taken for one another. A counter converts to nothing. */
function checkApart(one: string, other: string): void {
  const [left, right] = [unit(one), unit(other)];
  assert.notEqual(left.written, right.written);
  assert.ok(left.measure === null || left.measure !== right.measure, `${one} and ${other} convert`);
}

describe('units', () => {
  it('stand in the tables once', () => {
    assert.deepEqual(
      all.filter((written, index) => all.indexOf(written) !== index),
      [],
    );
  });

  it('are each worth something', () => {
    for (const { units } of measures) {
      for (const [written, factor] of units) assert.ok(Number.isFinite(factor) && factor > 0, written);
    }
  });

  it('begin their measure with what the others are counted in, or have it there', () => {
    for (const { units } of measures)
      assert.ok(
        units.some(([, factor]) => factor === 1),
        units[0]?.[0],
      );
  });

  it('have no blank, no digit and no scale at their start', () => {
    assert.deepEqual(
      all.filter((written) => /^[\d万亿余多]|\s|^$/.test(written)),
      [],
    );
  });

  it('are found by their whole name, never by a shorter one within', () => {
    for (const written of all) assert.equal(unitAt(written, 0)?.written, written);
  });

  it('convert within one measure only', () => {
    measures.forEach(({ kind, units }, index) => {
      for (const [written, factor] of units) {
        assert.deepEqual(unitNamed(written), { written, kind, measure: index, factor });
      }
    });
    for (const written of counters)
      assert.deepEqual(unitNamed(written), { written, kind: 'count', measure: null, factor: 1 });
  });

  const conversions: readonly (readonly [amount: number, one: string, same: number, other: string])[] = [
    [1, '公顷', 15, '亩'],
    [1, '公顷', 10_000, '平方米'],
    [1, '平方公里', 1500, '亩'],
    [1, '平方公里', 100, '公顷'],
    [1, '平方公里', 1, '平方千米'],
    [1, '㎡', 1, '平方米'],
    [1, '公里', 1, '千米'],
    [1, '公里', 1000, '米'],
    [1, '公里', 1000, '延长米'],
    [1, '米', 100, '厘米'],
    [1, '米', 1000, '毫米'],
    [1, '吨', 1000, '公斤'],
    [1, '吨', 2000, '斤'],
    [1, '公斤', 1, '千克'],
    [1, '克', 1e6, '微克'],
    [1, '立方米', 1, '方'],
    [1, '兆瓦', 1000, '千瓦'],
    [1, '吉瓦', 1000, '兆瓦'],
    [1, '兆瓦时', 1000, '千瓦时'],
    [1, '兆伏安', 1000, '千伏安'],
    [1, '%', 10, '‰'],
    [1, '小时', 60, '分钟'],
    [1, '天', 24, '小时'],
    [1, '分钟', 60, '秒'],
    [1, '个百分点', 1, '百分点'],
  ];
  for (const [amount, one, same, other] of conversions) {
    it(`${amount} ${one} is ${same} ${other}`, () => {
      checkConversion(amount, one, same, other);
    });
  }

  const apart: readonly (readonly [one: string, other: string])[] = [
    ['%', '个百分点'],
    ['人', '人次'],
    ['人', '户'],
    ['户', '户次'],
    ['元', '美元'],
    ['元', '港元'],
    ['美元', '欧元'],
    ['千瓦', '千瓦时'],
    ['千伏', '千伏安'],
    ['吨', '吨标准煤'],
    ['吨', '载重吨'],
    ['吨', '蒸吨'],
    ['米', '平方米'],
    ['平方米', '立方米'],
    ['%', '倍'],
    ['天', '个工作日'],
    ['天', '个月'],
    ['岁', '天'],
    ['位', '名'],
    ['剂', '剂次'],
    ['辆', '辆次'],
    ['件', '件次'],
    ['家', '家次'],
    ['台', '台套'],
  ];
  for (const [one, other] of apart) {
    it(`${one} is not ${other}`, () => {
      checkApart(one, other);
    });
  }

  it('of a time limit are not people, and people are not visits', () => {
    assert.equal(unit('个工作日').kind, 'time');
    assert.equal(unit('名').kind, 'people');
    assert.equal(unit('人次').kind, 'visits');
    assert.equal(unit('户').kind, 'households');
    assert.equal(unit('个百分点').kind, 'point');
    assert.equal(unit('倍').kind, 'multiple');
  });

  it('can be counted with in words only where they can with digits', () => {
    const known = new Set(all);
    assert.deepEqual(
      spokenCounters.filter((written) => !known.has(written) && written !== '成' && written !== '番'),
      [],
    );
  });

  it('per something keep the kind of what is measured', () => {
    assert.equal(unit('元/亩').kind, 'money');
    assert.equal(unit('微克/立方米').kind, 'mass');
    assert.equal(unit('吨/日').kind, 'mass');
    assert.equal(unit('公里/小时').kind, 'length');
  });

  it('are read after a number', () => {
    for (const written of all) {
      const text = `36.5万${written}，`;
      const numeral = readNumeral(text, 0);
      assert.ok(numeral);
      const quantity = readQuantity(text, 0, numeral);
      assert.equal(quantity.unit?.written, written);
      assert.equal(quantity.end, text.length - 1, written);
    }
  });

  for (const written of counters) {
    it(`${written} makes a figure of a number`, () => {
      checkCounts(written);
    });
  }
});

/** With a scale, because 3.0版 is a version. */
function checkCounts(written: string): void {
  const { metrics } = analyze(`政府工作报告\n一、2022年工作回顾\n全年完成36.5万${written}。\n`);
  assert.deepEqual(
    metrics.map(({ text, unit, value }) => [text, unit, value]),
    [[`36.5万${written}`, written, 365_000]],
  );
}
