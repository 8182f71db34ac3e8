import process from 'node:process';
import assert from 'node:assert/strict';
import { analyze, applyEdits, examine, tidy } from '../../src/core/index.ts';

/**
 * Texts that say one thing again and again: signs, numbers, lists, headings, dirt. Whatever is read of each item by going
 * back, or on, through all the others takes four times the time for twice the text.
 */
const shapes: Readonly<Record<string, readonly string[]>> = {
  'signs and blanks': ['。', '，', '：', '、', '\n', ' ', '\u3000', '\r\n', '——', '…', '%', '—'],
  brackets: ['（', '）', '“', '《', '[', '{"a":[', '（（12家）', '《“”'],
  'numbers that touch': ['9', '1,234,', '1.2.3.', '12.5万亿元', '3千户', '一百二十', '零', '12%', '12%、', '1∶2', '９'],
  'numbers in a sentence without an end': [
    '其中12家，',
    '由12家增加到15家，',
    '增长12%，',
    '占12%，',
    '分别增长1%、2%，',
    '新增就业1300人，',
    '12家、15家和18家，',
    '第1位，',
  ],
  times: ['2021年', '2021年1月23日', '“十四五”', '五年来', '上年同期，'],
  names: ['市', '佳木斯市', '云渡省云渡市云渡区云渡街道', '开发区，'],
  headings: [
    '一、',
    '（一）',
    '一是',
    '第',
    '第一章',
    '1.',
    '附件\n',
    '一、抓好项目。\n',
    '政府工作报告\n',
    '各位代表：\n',
  ],
  promises: ['推进', '推进“', '出台《办法，', '建设云渡码头，', '加快云渡茶园、云渡水厂、', '力争实现云渡，'],
  dirt: ['一\u200b', '&amp;', '\ufffd', '- 12 -\n', '- 12 -\n经济平稳增长，城市更\n', '\ud800', '锟斤拷', 'A'],
};

const works: readonly (readonly [string, (text: string) => unknown])[] = [
  ['analysed and verified', (text) => examine(text).verification()],
  ['cleaned', (text) => applyEdits(text, tidy(text))],
];

const HEADING = '政府工作报告\n二、2024年工作安排\n';

describe('twice the text takes twice the time, whatever it repeats', () => {
  for (const [kind, pieces] of Object.entries(shapes))
    for (const [how, work] of works)
      it(`${kind}, ${how}`, function () {
        this.timeout(170_000);
        const slow = pieces.map((piece) => growth(piece, work)).filter(Boolean);
        assert.deepEqual(slow, []);
      });

  it('are many', () => {
    const all = Object.values(shapes).flat();
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.length >= 64, String(all.length));
  });

  it('and so does what the analysis of the same lines above a plan takes', function () {
    this.timeout(60_000);
    assert.equal(growth('新建云渡码头3座，投资12.5亿元。\n', analyze), '');
  });
});

/** "" where twice as much takes little more than twice the time, and where it takes none to speak of. */
function growth(piece: string, work: (text: string) => unknown): string {
  const time = (length: number): number => {
    const text = HEADING + piece.repeat(Math.ceil(length / piece.length));
    const before = process.cpuUsage().user;
    work(text);
    return (process.cpuUsage().user - before) / 1000;
  };
  time(1000);
  let length = SHORTEST;
  while (length < LONGEST && time(length) < ENOUGH) length *= 4;
  let said = '';
  // A machine that does other things meanwhile may make one measure long, not three.
  for (let tries = 0; tries < 3; tries++) {
    const [once, fourfold] = [time(length / 4), time(length)];
    if (fourfold < MOST_FOR_FOUR * Math.max(once, ENOUGH / 8)) return '';
    said = `${JSON.stringify(piece)}: ${once.toFixed(0)} ms, ${length} characters ${fourfold.toFixed(0)} ms`;
  }
  return said;
}

/** Characters: the text is made longer until it takes long enough to be measured well. */
const SHORTEST = 20_000;
const LONGEST = 320_000;
/** Milliseconds. */
const ENOUGH = 40;
/** What is linear takes 4 times the time for 4 times the text, what is quadratic 16 times. */
const MOST_FOR_FOUR = 9;
