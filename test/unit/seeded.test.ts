import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';
import { isFound } from '../tools/seeded/is-found.ts';
import { kinds, targets } from '../tools/seeded/kinds.ts';
import { readSlips } from '../tools/seeded/read-slips.ts';
import { recall } from '../tools/seeded/recall.ts';
import type { Slip } from '../tools/seeded/slip.ts';
import { broken } from '../tools/seeded/slip.ts';
import { slipsInStatement } from '../tools/seeded/slips-in-statement.ts';
import { statements } from '../tools/seeded/statements.ts';
import { wrongNumber } from '../tools/seeded/wrong-number.ts';

/** What is planted in a text, each as the broken text, one slip a line. */
function planted(text: string): readonly string[] {
  return readSlips(text, 9).map((slip) => `${slip.kind} ${broken(text, slip)}`);
}

describe('planted slips', () => {
  it('are read from sums, and not from numbers that make none', () => {
    assert.deepEqual(planted('代表建议41件、提案27件，合计68件。'), [
      'part-sum 代表建议41件、提案27件，合计69件。',
      'part-sum 代表建议14件、提案27件，合计68件。',
      'part-sum 代表建议41件、提案37件，合计68件。',
    ]);
    assert.deepEqual(planted('代表建议41件、提案27件，合计70件。'), []);
  });

  it('are read from changes, shares and pairs', () => {
    assert.deepEqual(planted('由18间增加到245间，净增227间。').length, 3);
    assert.deepEqual(planted('项目200个，其中产业项目115个，占57.5%。'), [
      'ratio 项目200个，其中产业项目115个，占57.6%。',
    ]);
    assert.deepEqual(planted('粮食、蔬菜、水果分别达到12万吨、8万吨和3万吨。'), [
      'respectively-count 粮食、蔬菜、水果分别达到12万吨和3万吨。',
    ]);
  });

  it('are read from what is named and numbered', () => {
    assert.deepEqual(planted('在南岗、永安、佳南三个街道试点。'), ['list-count 在南岗、永安、佳南四个街道试点。']);
    assert.deepEqual(planted('抓好两个方面工作：一是抓项目；二是抓招商。'), [
      'section-count 抓好三个方面工作：一是抓项目；二是抓招商。',
      'section-number 抓好两个方面工作：一是抓项目；三是抓招商。',
    ]);
  });

  it('are read from the words around one figure', () => {
    assert.deepEqual(planted('合格率达到98%，下降5.2%，4月8日投产15至20个，提高3个百分点。'), [
      'percent-point 合格率达到98%，下降5.2%，4月8日投产15至20个，提高3%。',
      'rate-range 合格率达到198%，下降5.2%，4月8日投产15至20个，提高3个百分点。',
      'range-order 合格率达到98%，下降5.2%，4月8日投产20至15个，提高3个百分点。',
      'growth-sign 合格率达到98%，下降-5.2%，4月8日投产15至20个，提高3个百分点。',
      'date 合格率达到98%，下降5.2%，4月32日投产15至20个，提高3个百分点。',
    ]);
  });

  it('are read from a value that stands twice', () => {
    assert.deepEqual(planted('财政收入12.6亿元。保障有力。财政收入达到12.6亿元。'), [
      'repeated-value 财政收入12.6亿元。保障有力。财政收入达到12.7亿元。',
      'unit-slip 财政收入12.6亿元。保障有力。财政收入达到12.6万元。',
    ]);
  });

  it('stand as marks in a statement, the right words first', () => {
    const { text, slips } = slipsInStatement('part-sum', '小学{5|6}所，共{8|}所。');
    assert.equal(text, '一、2024年工作回顾\n小学5所，共8所。\n');
    assert.deepEqual(
      slips.map((slip) => broken(text, slip)),
      ['一、2024年工作回顾\n小学6所，共8所。\n', '一、2024年工作回顾\n小学5所，共所。\n'],
    );
  });

  it('make a wrong number of the same length', () => {
    assert.deepEqual(
      [0, 1, 2].map((turn) => wrongNumber('10340', turn)),
      ['10341', '13040', '20340'],
    );
    assert.deepEqual(
      ['9', '1.1', '100'].map((number) => wrongNumber(number, 1)),
      ['8', '1.2', '101'],
    );
  });
});

describe('a planted slip', () => {
  const slip: Slip = { kind: 'part-sum', cut: [10, 12], put: '105', relation: [4, 12] };
  const finding = { rule: 'x', severity: 'warning', message: '', range: [4, 6], related: [] } as const;

  it('is found by a new finding that touches the relation', () => {
    assert.equal(isFound(slip, [], [finding]), true);
    assert.equal(isFound(slip, [], [{ ...finding, range: [0, 2] }]), false);
    assert.equal(isFound(slip, [], [{ ...finding, range: [0, 2], related: [{ range: [12, 13], message: '' }] }]), true);
  });

  it('is not found by a hint, nor by what the clean text had', () => {
    assert.equal(isFound(slip, [], [{ ...finding, severity: 'hint' }]), false);
    assert.equal(isFound(slip, [finding], [finding]), false);
  });
});

describe('slips in statements', () => {
  for (const kind of kinds) {
    const texts = statements[kind].map((statement) => ({ name: kind, ...slipsInStatement(kind, statement) }));

    it(`of ${kind} are found as often as is wanted`, () => {
      const found = recall(texts, (text) => analyze(text).findings).find((each) => each.kind === kind);
      assert.ok(found && found.planted >= FEWEST);
      assert.ok(found.found >= targets[kind] * found.planted, found.missed.join('\n'));
    });

    it(`of ${kind} are looked for without a finding where there is none`, () => {
      const findings = texts.flatMap(({ text }) =>
        analyze(text)
          .findings.filter(({ severity }) => severity !== 'hint')
          .map(({ rule, message }) => `${rule} ${message}`),
      );
      assert.deepEqual(findings, []);
    });
  }
});

const FEWEST = 5;
