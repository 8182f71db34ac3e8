import assert from 'node:assert/strict';
import { changeValue, whatFollows } from '../../src/compare/index.ts';
import { analyze, applyEdits } from '../../src/core/index.ts';
import { unmark } from './marked-text.ts';

const report = (review: string): string =>
  `云溪区政府工作报告\n——2024年1月10日在云溪区人民代表大会上\n一、2023年工作回顾\n${review}\n二、2024年工作安排\n坚持稳中求进。\n`;

interface Changed {
  readonly text: string;
  readonly left: readonly string[];
}

/** The figure in «marks» is changed to other words. */
function change(review: string, to: string): Changed | null {
  const { text, ranges } = unmark(report(review));
  const analysis = analyze(text);
  const index = analysis.metrics.findIndex(({ range }) => range[0] === ranges[0]?.[0]);
  assert.ok(index >= 0, `${review} has a figure in «marks»`);
  const changed = changeValue({ text, analysis }, index, to);
  if (!changed) return null;
  const result = applyEdits(text, changed.edits);
  return {
    text: result.slice(result.indexOf('回顾\n') + 3, result.indexOf('\n二、')),
    left: changed.left.map((each) => each.text),
  };
}

describe('a number that is changed wherever it is said', () => {
  const cases: readonly (readonly [name: string, review: string, to: string, expected: string])[] = [
    [
      'in each mention’s own unit and as finely as it is printed',
      '新增城镇就业«4.19万人»。一年来，新增城镇就业41900人，为近年最多。约有4.2万人，新增城镇就业约4.2万人。',
      '4.25万人',
      '新增城镇就业4.25万人。一年来，新增城镇就业42500人，为近年最多。约有4.2万人，新增城镇就业约4.3万人。',
    ],
    [
      'with more digits where both were printed as finely',
      '地区生产总值完成«106亿元»。综合实力增强，地区生产总值达到106亿元。',
      '107.4',
      '地区生产总值完成107.4亿元。综合实力增强，地区生产总值达到107.4亿元。',
    ],
    [
      'with its groups of digits and its signs',
      '农村居民人均可支配收入«21,350元»。收入稳步增长，农村居民人均可支配收入２１３５０元。',
      '21480',
      '农村居民人均可支配收入21480元。收入稳步增长，农村居民人均可支配收入２１４８０元。',
    ],
    [
      'and nothing else: not another year, another scope, another kind',
      '一般公共预算收入«12.6亿元»，其中开发区一般公共预算收入12.6亿元，2022年一般公共预算收入12.6亿元。',
      '12.9亿元',
      '一般公共预算收入12.9亿元，其中开发区一般公共预算收入12.6亿元，2022年一般公共预算收入12.6亿元。',
    ],
    [
      'also from a unit of another size',
      '完成造林«15平方公里»。生态更好，完成造林1500公顷。',
      '1620公顷',
      '完成造林1620公顷。生态更好，完成造林1620公顷。',
    ],
  ];
  for (const [name, review, to, expected] of cases) {
    it(name, () => {
      assert.equal(change(review, to)?.text, expected);
    });
  }

  it('leaves to a person what only says a bound, where it would be wrong', () => {
    const review = '新增城镇就业«4.19万人»。就业稳定，新增城镇就业超4万人。';
    assert.deepEqual(change(review, '4.3万人')?.left, []);
    assert.deepEqual(change(review, '3.9万人')?.left, ['超4万人']);
  });

  it('takes no words for a value that are none, or are one of another measure', () => {
    for (const words of ['', '很多', '4.2亿元', '5%', '4.2万人次和3万人'])
      assert.equal(change('新增城镇就业«4.19万人»。', words), null, words);
  });

  it('tells what it breaks and what it mends', () => {
    const text = report(
      '财政收入由2022年的100亿元增加到106亿元，增长6%。新建学校12所，其中小学6所、初中5所、高中2所。',
    );
    const analysis = analyze(text);
    const follows = (words: string, to: string): readonly (readonly string[])[] => {
      const index = analysis.metrics.findIndex((each) => each.text === words);
      const changed = changeValue({ text, analysis }, index, to);
      assert.ok(changed);
      const { breaks, mends } = whatFollows({ text, analysis }, changed.edits, 'zh');
      return [breaks.map(({ rule }) => rule), mends.map(({ rule }) => rule)];
    };
    assert.deepEqual(follows('106亿元', '112亿元'), [['from-to-change'], []]);
    assert.deepEqual(follows('12所', '13所'), [[], ['part-sum']]);
    assert.deepEqual(follows('12所', '14所'), [[], ['part-sum']]);
  });
});
