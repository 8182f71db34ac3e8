import assert from 'node:assert/strict';
import { emptyStore, markSelection, repairCandidates } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';

/** The candidates for a mark on `words` in a text whose «commitments» are marked. */
function check(words: string, marked: string, expected: readonly string[]): void {
  const [mark] = markSelection(emptyStore('a.txt'), words, [0, words.length]).marks;
  assert.ok(mark);
  const { text, analysis } = smallAnalysis(marked);
  const found = repairCandidates(analysis, text, mark);
  assert.deepEqual(
    found.map((each) => each.text),
    expected,
  );
  for (const { range, text: shown, likeness } of found) {
    assert.equal(text.slice(...range), shown);
    assert.ok(likeness > 0 && likeness <= 1);
  }
}

describe('the words that a lost mark may be meant for', () => {
  it('are commitments and sentences like its own, the likeliest first', () => {
    check('新建社区食堂5座', '一是«修建社区食堂8座»，二是«新建公园3个»。社区食堂惠及老人。', [
      '修建社区食堂8座',
      '社区食堂惠及老人',
      '一是修建社区食堂8座，二是新建公园3个',
    ]);
  });

  it('are found while a report whose words were replaced is read again', () => {
    check('新建社区食堂5座', '«»修建社区食堂8座。«新建公园3个»。', ['修建社区食堂8座']);
  });

  it('are none where nothing is alike', () => {
    check('新建社区食堂5座', '«财政收入增长6%»。', []);
  });
});
