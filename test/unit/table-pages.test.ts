import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';
import { segment } from '../../src/core/text/segment.ts';
import type { SegmentedText } from '../../src/core/text/segmented-text.ts';
import { tableRows, tablesIn } from '../../src/core/text/tables.ts';

const HEAD = '项目　预算数（万元）　决算数（万元）';
const FIRST = [HEAD, '教育支出　320　310', '卫生支出　180　175'];
const SECOND = [HEAD, '农业支出　140　152', '合计　640　637'];

/** Wide blanks are folded before a text is segmented. */
function bodyOf(lines: readonly string[]): SegmentedText {
  return segment(lines.join('\n').replaceAll('　', ' '));
}

function said(lines: readonly string[]): readonly string[] {
  const { findings } = analyze(`青岚区2024年财政收支表\n${lines.join('\n')}\n`);
  return findings.filter(({ rule }) => rule === 'table-arithmetic').map(({ message }) => message);
}

describe('tables that go on over pages', () => {
  it('are one, and their heads are no rows of figures', () => {
    const body = bodyOf([...FIRST, '', '续表', ...SECOND]);
    const tables = tablesIn(body);
    assert.equal(tables.length, 1);
    assert.equal(tables[0]?.rows.length, 4);
    assert.equal(tables[0].repeated.length, 1);
    const heads = body.paragraphs.filter(({ range }) => body.text.slice(...range).startsWith('项目'));
    assert.ok(heads.every(({ index }) => tableRows(body).has(index)));
  });

  it('are summed up whole', () => {
    assert.deepEqual(said([...FIRST, '续表', ...SECOND]), []);
    const slip = SECOND.with(-1, '合计　640　673');
    assert.deepEqual(said([...FIRST, '续表', ...slip]), ['310 + 175 + 152 = 637，“合计”为673']);
  });

  it('stay two where a sentence parts them, or their heads differ', () => {
    const parted = bodyOf([...FIRST, '支出结构继续优化。', ...SECOND]);
    assert.equal(tablesIn(parted).length, 2);
    const other = bodyOf([...FIRST, '项目　年初预算（万元）　决算数（万元）', ...SECOND.slice(1)]);
    assert.equal(tablesIn(other).length, 2);
  });
});

describe('the arithmetic of tables', () => {
  it('takes rows that make the row above them as its parts', () => {
    assert.deepEqual(
      said(['项目　金额（万元）', '税收收入　300', '增值税　180', '契税　120', '非税收入　90', '合计　390']),
      [],
    );
  });

  it('says nothing of a table in which no column adds up', () => {
    assert.deepEqual(said([HEAD, '教育支出　320　310', '卫生支出　180　175', '合计　910　870']), []);
  });

  it('adds up the rows below a total on top, where those of another column make theirs', () => {
    const rows = ['教育支出　320　310', '卫生支出　180　175', '农业支出　140　152'];
    assert.deepEqual(said([HEAD, '合计　640　637', ...rows]), []);
    assert.deepEqual(said([HEAD, '合计　640　673', ...rows]), ['310 + 175 + 152 = 637，“合计”为673']);
    assert.deepEqual(said([HEAD, '合计　604　673', ...rows]), []);
    assert.deepEqual(said([HEAD, '合计　640　637', ...rows, '其中：专项　60　58']), []);
  });

  it('adds up neither rates nor ranks', () => {
    assert.deepEqual(said(['乡镇　完成率　排名', '松塘镇　96%　1', '云溪镇　92%　2', '合计　94%　1']), []);
  });
});
