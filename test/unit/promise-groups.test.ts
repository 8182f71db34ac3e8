import assert from 'node:assert/strict';
import { promiseGroups } from '../../src/present/index.ts';
import { applyMarks, emptyStore } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';

/** The parts of each sentence, joined by +; every «mark» is a commitment. */
function check(title: string, marked: string, expected: readonly string[]): void {
  it(title, () => {
    const { text, analysis } = smallAnalysis(marked);
    const groups = promiseGroups(text, applyMarks(analysis, text, emptyStore('a.txt')).commitments);
    assert.deepEqual(
      groups.map(({ parts }) => parts.map((part) => part.text).join(' + ')),
      expected,
    );
    for (const group of groups) assert.equal(text.slice(...group.range), group.text);
  });
}

describe('promises of one sentence', () => {
  check('are parts of one', '«新增学位6000个»，«改造校舍3处»；«建成公园1座»。', [
    '新增学位6000个 + 改造校舍3处 + 建成公园1座',
  ]);
  check('end with it', '«新增学位6000个»，«改造校舍3处»。«建成公园1座»。', [
    '新增学位6000个 + 改造校舍3处',
    '建成公园1座',
  ]);
  check('end with their paragraph', '«一、新增学位6000个»\n«二、建成公园1座»', [
    '一、新增学位6000个',
    '二、建成公园1座',
  ]);
  check('end where the words take the full stop along', '«新增学位6000个。»«建成公园1座»', [
    '新增学位6000个。',
    '建成公园1座',
  ]);
  check('are none where nothing is promised', '过去一年成绩显著。', []);
});
