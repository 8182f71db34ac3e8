import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';

const LENGTH = 100_000;

/** In milliseconds. A line takes a hundredth of it; what grows with the square of its length takes several times it. */
const LIMIT = 4000;

/** A line that says the same again and again, below a heading of the plan. */
function check(piece: string, heading = ''): void {
  it(`${heading}${JSON.stringify(piece)} …`, function () {
    this.timeout(10 * LIMIT);
    const text = heading + piece.repeat(LENGTH / piece.length);
    const before = process.cpuUsage();
    analyze(text);
    const time = process.cpuUsage(before).user / 1000;
    assert.ok(time < LIMIT, `${time} ms`);
  });
}

describe('no line takes more than linear time', () => {
  for (const piece of ['（一）', '一、', '。', '：', '\n', ' ', '\r\n', '?', '…', '，', '、', '第', '[1]'])
    check(piece);
  for (const piece of ['2021年', '2021年1月23日', '1∶2', '1', '五年来', '市', '佳木斯市', '一是', '——']) check(piece);
  for (const piece of [
    '一、抓好项目。\n',
    '政府工作报告\n',
    '各位代表：\n',
    '附件\n',
    '加快发展\n',
    '一、抓。（一）抓。1.抓。',
    '全县12个乡镇全部建成。全县14个乡镇全部建成。\n',
  ]) {
    check(piece);
  }
  for (const piece of [
    '推进',
    '推进“',
    '出台《办法，',
    '以项目，',
    '新增就业1300人，',
    '甲、乙分别增长1%、2%，',
    '“推进”',
  ]) {
    check(piece, '二、2021年工作安排\n');
  }
});
