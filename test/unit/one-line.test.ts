import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';

const LINE =
  '政府工作报告 ——2019年3月2日在松塘县第十六届人民代表大会第四次会议上 各位代表: 现在,我代表县人民政府向大会报告工作,请予审议,并请县政协委员和其他列席人员提出意见。 ' +
  '一、2018年工作回顾 过去一年,全县经济运行保持总体平稳,各项事业全面发展。 (一)脱贫攻坚取得新成效。实施产业项目206个。 (二)项目建设实现新突破。完成投资62亿元。 ' +
  '二、2019年工作安排 今年任务繁重。 (一)加快项目建设。新建学校3所。 三、加强政府自身建设 严格依法行政,自觉接受监督。';

describe('a report that was copied into one line', () => {
  const analysis = analyze(LINE);

  it('has its title and its headings', () => {
    assert.equal(analysis.report.title, '政府工作报告');
    assert.deepEqual(
      analysis.sections.filter(({ level }) => level > 0).map(({ level, number }) => `${level} ${number ?? ''}`),
      ['1 一、', '2 (一)', '2 (二)', '1 二、', '2 (一)', '1 三、'],
    );
  });

  it('keeps the places of the file', () => {
    const { metrics, commitments } = analysis;
    assert.deepEqual(
      metrics.map(({ text, range, status }) => [text, LINE.slice(...range), status]),
      [
        ['206个', '206个', 'actual'],
        ['62亿元', '62亿元', 'actual'],
        ['3所', '3所', 'target'],
      ],
    );
    assert.ok(commitments.some(({ range }) => LINE.slice(...range) === '新建学校3所'));
  });

  it('is parted where a site left its mark before wide blanks, and its pages broke lines', () => {
    const marked = LINE.replaceAll('。 ', '。xQ7   ')
      .replace(' ——', 'xQ7   ——')
      .replace('回顾 过', '回顾xQ7   过')
      .replace('保持总体平稳', '保 持总体平稳');
    const { report, sections, metrics } = analyze(marked);
    assert.equal(report.year, 2019);
    assert.deepEqual(sections.find(({ number }) => number === '一、')?.title, '2018年工作回顾');
    assert.deepEqual(
      metrics.map(({ text, status }) => `${text} ${status}`),
      ['206个 actual', '62亿元 actual', '3所 target'],
    );
  });

  it('stays as it is where a line is short or names no two chapters', () => {
    const contents = '目录 一、2018年工作回顾 二、2019年工作安排';
    assert.deepEqual(analyze(contents).sections, []);
  });

  it('is read through the pages that a library of papers cut it into, inside a number too', () => {
    const more = '坚持稳中求进，统筹推进改革发展稳定各项工作。'.repeat(8);
    const text = `1、${LINE.replace('206个', '206个，财政收入达到4406.').split('4406.')[0] ?? ''}4406.\n2、3万元。${more}全面加\n3、强自身建设。 二、2019年工作安排 新建学校3所。`;
    const { metrics, sections } = analyze(text);
    assert.deepEqual(
      metrics.map(({ text: figure, value, status }) => [figure.replace(/\s/g, ''), value, status]).slice(1),
      [
        ['4406.\n2、3万元'.replace(/\s/g, ''), 44063000, 'actual'],
        ['3所', 3, 'target'],
      ],
    );
    assert.deepEqual(
      sections.filter(({ level }) => level === 1).map(({ title }) => title),
      ['2018年工作回顾', '2019年工作安排'],
    );
    const list = ['1', '2', '3'].map((number) => `${number}、${more}`).join('\n');
    assert.equal(analyze(list).sections.length, 3);
  });

  it('has its title and its headings without a blank, each title up to the deed that opens its text', () => {
    const more = '坚持稳中求进，统筹推进改革发展稳定各项工作。'.repeat(20);
    const text =
      '松塘县政府工作报告——2023年1月6日在松塘县第十六届人民代表大会第二次会议上县长 林乔各位代表：现在，我代表县人民政府报告工作。' +
      `一、2022年工作回顾（一）产业发展提质增效引进企业15家，建成厂房2万平方米。${more}（二）城乡面貌持续改善改造小区16个。${more}` +
      `二、2023年工作安排（一）加快城市更新改造小区20个，新建公园5个。${more}（二）办好民生实事新建幼儿园3所。${more}`;
    const { report, sections } = analyze(text);
    assert.deepEqual([report.title, report.date], ['松塘县政府工作报告', '2023-01-06']);
    assert.deepEqual(
      sections.slice(1).map(({ title }) => title),
      ['2022年工作回顾', '产业发展提质增效', '城乡面貌持续改善', '2023年工作安排', '加快城市更新', '办好民生实事'],
    );
  });
});
