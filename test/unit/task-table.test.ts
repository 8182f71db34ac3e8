import assert from 'node:assert/strict';
import type { ExportReport, ExportRow } from '../../src/export/index.ts';
import { chooseColumns, exportAs, exportFile, exportRows, readBack } from '../../src/export/index.ts';
import { countItems, taskNumbers } from '../../src/export/workbook/task-numbers.ts';
import { commitmentDetails } from '../../src/core/index.ts';
import { hardnessWords, recordPage, unitsWords } from '../../src/present/index.ts';
import { applyMarks, changeRecord, emptyStore } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { en, zh } from './localizers.ts';
import { readTable } from '../tools/read-table.ts';

const { text, analysis } = smallAnalysis(
  '一、工作安排\n«修订规划»。\n«办好2件实事»：«确保青禾大桥年内通车»，«改造校舍3处»；«养老床位由240张增加到300张»。' +
    '（牵头单位：区住建局；配合单位：各街道）\n«力争引进企业60家»。',
  [
    { text: '3处', indicator: '校舍' },
    { text: '240张', status: 'reference' },
    { text: '300张', indicator: '养老床位' },
    { text: '60家', indicator: '企业' },
  ],
);
const none = emptyStore('a.txt');
const about = { date: '2024-06-30', version: '0.1.0', filters: [] };

function reportOf(store = none): ExportReport {
  return { file: 'a.txt', report: applyMarks(analysis, text, store), lineOf: () => 1, text };
}

const rows = exportRows(reportOf(), reportOf().report.commitments);

/** The cells of some columns, a line a row. */
function cells(...ids: readonly string[]): readonly string[] {
  const chosen = chooseColumns(ids);
  assert(chosen.ok);
  return rows.map((row) =>
    chosen.columns
      .map(({ words }) => words(row, zh))
      .filter(Boolean)
      .join(' | '),
  );
}

async function sheetOf(given: readonly ExportRow[]): Promise<readonly (readonly string[])[]> {
  const content = await exportFile('xlsx', given, zh, { about });
  const [, tasks] = readTable(content);
  assert(tasks);
  return tasks.rows;
}

describe('a table of tasks', () => {
  it('numbers what belongs together, and says of what it is a part', () => {
    assert.deepEqual(cells('number', 'parent', 'text'), [
      '1 | 修订规划',
      '2 | 办好2件实事',
      '2.1.1 | 办好2件实事 | 确保青禾大桥年内通车',
      '2.1.2 | 办好2件实事 | 改造校舍3处',
      '2.2 | 办好2件实事 | 养老床位由240张增加到300张',
      '3 | 力争引进企业60家',
    ]);
  });

  it('shows of a list the item alone', () => {
    assert.deepEqual(cells('sentence').slice(1, 5), [
      text.slice(text.indexOf('办好'), text.indexOf('。（') + 1),
      '确保青禾大桥年内通车，改造校舍3处',
      '确保青禾大桥年内通车，改造校舍3处',
      '养老床位由240张增加到300张',
    ]);
  });

  it('says what the text says of each', () => {
    assert.deepEqual(cells('hardness', 'target', 'baseline', 'unit', 'namedUnits', 'projects'), [
      '',
      '区住建局；配合：各街道',
      '刚性（确保） | 区住建局；配合：各街道 | 青禾大桥',
      '3处 | 区住建局；配合：各街道',
      '300张 | 240张 | 区住建局；配合：各街道',
      '争取（力争） | 60家',
    ]);
  });

  it('tells programs the same', () => {
    const [, , bridge, , beds] = JSON.parse(exportAs('json', rows, zh)) as readonly ExportRow[];
    assert.deepEqual(bridge?.hardness, { degree: 'firm', text: '确保' });
    assert.deepEqual(bridge.projects, ['青禾大桥']);
    assert.deepEqual(bridge.namedUnits, [
      { text: '区住建局', role: 'lead' },
      { text: '各街道', role: 'support' },
    ]);
    assert.deepEqual(beds?.targets[0]?.from, { text: '240张', value: 240, unit: '张' });
  });

  it('has in a workbook the columns of which the report says something', async () => {
    const head = (await sheetOf(rows))[1];
    assert.deepEqual(head?.slice(0, 11), [
      ...[
        '序号',
        '上级任务',
        '目标任务',
        '力度',
        '量化指标',
        '口径',
        '目标值',
        '项目名称',
        '牵头领导',
        '责任单位',
        '文中责任单位',
      ],
    ]);
    const plain = (await sheetOf(rows.slice(0, 1)))[1];
    assert.deepEqual(plain?.slice(0, 6), ['序号', '目标任务', '量化指标', '目标值', '牵头领导', '责任单位']);
  });

  it('counts the items of all reports of a district', () => {
    const two = [...rows, ...rows.map((row) => ({ ...row, file: 'b.txt' }))];
    assert.deepEqual(taskNumbers(two), [1, 2, '2.1.1', '2.1.2', '2.2', 3, 4, 5, '5.1.1', '5.1.2', '5.2', 6]);
    assert.equal(countItems(two), 6);
    assert.deepEqual(taskNumbers(rows.map((row) => ({ ...row, number: '' }))), [1, 2, 3, 4, 5, 6]);
  });

  it('does not take the units of the text for those of a person when it comes back', async () => {
    for (const content of [await exportFile('xlsx', rows, zh, { about }), exportAs('csv', rows, zh)]) {
      const read = readBack(readTable(content), [reportOf()], zh);
      assert.deepEqual([read.changes, read.conflicts, read.unknown, read.unchanged], [[], [], [], rows.length]);
    }
  });

  it('keeps what a person set beside what the text says', async () => {
    const [first] = reportOf().report.commitments.slice(3);
    assert(first);
    const report = reportOf(changeRecord(none, text, first, { unit: '区教育局' }, { at: '2024-03-01T09:30:00Z' }));
    const told = exportRows(report, report.report.commitments);
    const row = (await sheetOf(told)).find((each) => each.includes('改造校舍3处'));
    assert.deepEqual(row?.slice(9, 11), ['区教育局', '区住建局；配合：各街道']);
  });

  it('goes without the text of the report', () => {
    const { file, report, lineOf } = reportOf();
    const [row] = exportRows({ file, report, lineOf }, report.commitments);
    assert.deepEqual([row?.number, row?.hardness, row?.namedUnits, row?.projects], ['', null, [], []]);
  });
});

describe('what a text says of a promise, in words', () => {
  it('is short', () => {
    assert.equal(hardnessWords(en, { degree: 'planned', text: '拟' }), 'planned (拟)');
    assert.equal(unitsWords(zh, [{ text: '各街道', role: 'support' }]), '配合：各街道');
    assert.equal(unitsWords(zh, []), '');
  });

  it('stands on the page of its record', () => {
    const { report } = reportOf();
    const detailsOf = commitmentDetails(text, analysis);
    const page = (at: number): string => {
      const commitment = report.commitments[at];
      assert(commitment);
      const place = { today: '2024-06-15', sentence: commitment.text, where: 'a.txt 第3行' };
      return recordPage(report, commitment, { ...place, details: detailsOf(commitment), timeWords: String }, zh);
    };
    assert.match(page(2), /- \*\*文中责任单位\*\* 区住建局；配合：各街道\n/);
    assert.match(page(2), /- \*\*力度\*\* 刚性（确保）\n/);
    assert.match(page(2), /- \*\*项目名称\*\* 青禾大桥\n/);
    assert.match(page(4), /- \*\*目标\*\* 养老床位 300张（由240张起）\n/);
    assert.doesNotMatch(page(0), /力度|文中责任单位|项目名称/);
  });
});
