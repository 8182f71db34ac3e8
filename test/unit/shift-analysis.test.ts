import assert from 'node:assert/strict';
import type { TextChange } from '../../src/core/index.ts';
import { shiftAnalysis } from '../../src/core/index.ts';
import { smallAnalysis } from './small-analysis.ts';

/** Changes a text with one «commitment», and says what its range holds then. */
function check(
  title: string,
  marked: string,
  edits: readonly (readonly [find: string, put: string])[],
  held: string,
): void {
  it(title, () => {
    const { text, analysis } = smallAnalysis(marked);
    let now = text;
    const changes: TextChange[] = edits.map(([find, put]) => {
      const start = now.indexOf(find);
      now = now.slice(0, start) + put + now.slice(start + find.length);
      return { start, length: find.length, by: put.length };
    });
    const [commitment] = shiftAnalysis(analysis, changes).commitments;
    assert.equal(now.slice(...(commitment?.range ?? [0, 0])), held);
  });
}

describe('an analysis whose text was changed', () => {
  check('goes along with words before it', '今年«新增就业1300人»。', [['今年', '二〇二四年，']], '新增就业1300人');
  check('stays with words behind it', '«新增就业1300人»。好。', [['好', '很好']], '新增就业1300人');
  check('grows with what is put into it', '«新增就业1300人»。', [['就业', '城镇就业']], '新增城镇就业1300人');
  check(
    'does not take in what is put at its edges',
    '今«新增就业»。',
    [
      ['今', '今年'],
      ['。', '，好。'],
    ],
    '新增就业',
  );
  check('shrinks with what is taken out of it', '«新增城镇就业1300人»。', [['城镇', '']], '新增就业1300人');
  check('keeps what is left at its edges', '今年«新增就业1300人»。', [['年新增', '']], '就业1300人');
  check('is empty where nothing is left', '今年«新增就业»。好', [['新增就业', '']], '');
  check(
    'follows many changes',
    '甲乙«丙丁»戊',
    [
      ['甲', '子丑'],
      ['丁', '寅'],
      ['乙', ''],
    ],
    '丙寅',
  );

  it('moves headings, figures and findings, too', () => {
    const { analysis } = smallAnalysis('一、工作\n«新增就业1300人»', [{ text: '1300人' }]);
    const finding = {
      rule: 'x',
      severity: 'hint',
      message: '',
      range: [9, 14],
      related: [{ range: [5, 9], message: '' }],
      fix: { range: [9, 10], text: '2' },
    } as const;
    const { sections, metrics, findings } = shiftAnalysis({ ...analysis, findings: [finding] }, [
      { start: 0, length: 0, by: 3 },
    ]);
    assert.deepEqual(sections[0]?.heading, [3, 7]);
    assert.deepEqual(metrics[0]?.range, [12, 17]);
    assert.deepEqual(findings, [
      { ...finding, range: [12, 17], related: [{ range: [8, 12], message: '' }], fix: { range: [12, 13], text: '2' } },
    ]);
  });
});
