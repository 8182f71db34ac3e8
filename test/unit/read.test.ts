import assert from 'node:assert/strict';
import { segment } from '../../src/core/text/segment.ts';
import { lineTable } from '../../src/core/text/line-table.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { unmark } from './marked-text.ts';

/** What is read of a file, and that every «mark» of the reading leads back to the words expected in the file. */
function check(source: string, marked: string, ...inFile: readonly string[]): void {
  const { text, ranges } = unmark(marked);
  const normalised = normalise(source);
  assert.equal(normalised.text, text);
  assert.deepEqual(
    ranges.map((range) => source.slice(...normalised.toSource(range))),
    inFile,
  );
}

const LONG =
  '围绕全年目标任务，我们坚持稳字当头、稳中求进，统筹发展和安全，千方百计稳增长、促改革、惠民生，推动各项工作取得新进展。坚持项目为王，全力以赴抓招商、抓投资、抓服务，加快补齐教';

describe('reading a file', () => {
  it('folds full-width digits, letters and signs, one for one', () => {
    check('增长１５．５％左右', '增长«15.5%»左右', '１５．５％');
  });

  it('takes ASCII punctuation between Chinese characters for Chinese', () => {
    check('稳增长,促改革;惠民生:好(一)', '稳增长，促改革；惠民生：好（一）');
  });

  it('takes a point that ends a sentence for a full stop, and none of a number or a name', () => {
    check('一是新建泵站.二是改造道路.\n建成车间. 绿化街区', '一是新建泵站。二是改造道路。\n建成车间。 绿化街区');
    check('一.抓好粮食生产\n增长3.6%，艾力.买提', '一.抓好粮食生产\n增长«3.6%»，艾力.买提', '3.6%');
  });

  it('leaves the comma of thousands and the colon of a clock', () => {
    check('完成1,234万元, 会议9:30开始', '完成1,234万元， 会议9:30开始');
  });

  it('reads literal line ends and blanks as what they stand for', () => {
    check('回顾\\r\\n&nbsp;新增3家\\r\\n展望', '回顾\n «新增3家»\n展望', '新增3家');
  });

  it('knows one line end, however it is written', () => {
    check('一\r\n二\r三\n四', '一\n二\n三\n四');
  });

  it('drops what no reader sees', () => {
    check('增\u200b长\ufeff1\u00ad0%', '增长«10%»', '1\u00ad0%');
  });

  it('pairs straight quotes within a line', () => {
    check('落实"六稳"任务', '落实“六稳”任务');
  });

  it('takes a run of question marks for lost blanks', () => {
    check('????各位代表?', ' 各位代表？');
  });

  it('joins what a page broke in the middle of a sentence, and drops the running header between', () => {
    check(`${LONG}\n\n育和医疗短板，新增学位1200个。`, `${LONG}«育和»医疗短板，新增学位1200个。\n`, '育和');
  });

  it('takes the mark of a site off the end of every paragraph', () => {
    const lines = ['各位代表：', '一、工作回顾', '新增就业3000人。', '新建学校3所。', '二、工作安排', '改造道路6条。'];
    for (const mark of ['vfO', 'jgo', 'hd9', '2uD'])
      check(
        lines.map((line) => `${line}${mark}`).join('\n'),
        `${lines.join('\n').replace('新建学校3所。', '«新建学校3所。»')}\n`,
        '新建学校3所。',
      );
    check('引进APP\n推广APP\n开发APP\n改进APP\n使用APP', '引进APP\n推广APP\n开发APP\n改进APP\n使用APP');
  });

  it('leaves a clean text as it is', () => {
    const clean = '一、工作回顾\n全年新增就业3000人。\n';
    assert.equal(normalise(clean).text, clean);
    assert.deepEqual(normalise(clean).setAside, []);
  });

  it('has a reading for any string', () => {
    for (const source of ['', '\n', '\\', '&', '"', '?', '\ud800', '\u0000\u0001', '一'.repeat(3)]) {
      const normalised = normalise(source);
      const [start, end] = normalised.toSource([0, normalised.text.length]);
      assert.ok(start >= 0 && end <= source.length, JSON.stringify(source));
    }
  });
});

describe('paragraphs and sentences', () => {
  it('end a sentence after its closing quote', () => {
    const { text, sentences } = segment('他说：“好。”大家鼓掌！散会');
    assert.deepEqual(
      sentences.map(({ range }) => text.slice(...range)),
      ['他说：“好。”', '大家鼓掌！', '散会'],
    );
  });

  it('have no blank lines and no indent', () => {
    const { text, paragraphs } = segment('\n  一、回顾  \n\n 二、展望');
    assert.deepEqual(
      paragraphs.map(({ range }) => text.slice(...range)),
      ['一、回顾', '二、展望'],
    );
  });
});

describe('the line table', () => {
  it('counts lines as editors do', () => {
    const lines = lineTable('a\r\nb\rc\nd');
    assert.deepEqual(
      [0, 3, 5, 7].map((offset) => lines.lineAt(offset)),
      [1, 2, 3, 4],
    );
    assert.deepEqual(
      [1, 2, 3, 4, 9].map((line) => lines.startOf(line)),
      [0, 3, 5, 7, 8],
    );
  });
});
