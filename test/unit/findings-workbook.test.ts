import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { analyze, lineTable } from '../../src/core/index.ts';
import type { FindingRow, ReadSheet } from '../../src/export/index.ts';
import { findingRow, findingsFile } from '../../src/export/index.ts';
import type { Localizer } from '../../src/present/index.ts';
import { en, zh } from './localizers.ts';
import { readTable } from '../tools/read-table.ts';

const text =
  '政府工作报告\n一、2023年工作回顾\n（一）抓民生。合格率下降-5%，建议41件、提案27件，合计69件。\n=2月30日召开。\n';
const about = { date: '2024-06-30', version: '0.1.0', filters: ['已关闭的规则：measure-word'] };

function rowsOf(file: string): readonly FindingRow[] {
  const analysis = analyze(text);
  return analysis.findings.map((each) => findingRow({ file, text, lines: lineTable(text), analysis }, each));
}

const rows = rowsOf('=报告.txt');

async function bytesOf(of: readonly FindingRow[], localizer: Localizer = zh): Promise<Uint8Array> {
  const content = await findingsFile('xlsx', of, localizer, about);
  assert(typeof content !== 'string');
  return content;
}

/** The sheets as a program that opens the workbook has them. */
async function sheetsOf(of: readonly FindingRow[], localizer: Localizer = zh): Promise<readonly ReadSheet[]> {
  return readTable(await bytesOf(of, localizer));
}

async function xmlOf(of: readonly FindingRow[]): Promise<string> {
  return new TextDecoder().decode(unzipSync(await bytesOf(of))['xl/worksheets/sheet1.xml']);
}

describe('a workbook of findings', () => {
  it('has the findings one by one: severity, section, words, arithmetic, repair, sentence, state', async () => {
    const [sheet] = await sheetsOf(rows);
    assert.equal(sheet?.name, '审阅意见');
    assert.deepEqual(sheet.rows[1], [
      ...[
        '序号',
        '级别',
        '问题',
        '章节',
        '原文',
        '说明与算式',
        '建议改为',
        '所在句',
        '处理及理由',
        '文件',
        '行',
        '规则',
      ],
    ]);
    assert.deepEqual(sheet.rows[3], [
      ...['2', '错误', '合计数与各项之和不符', '一、2023年工作回顾 › （一）抓民生', '69件'],
      ...['41件 + 27件 = 68件，文中为69件', '', '合格率下降-5%，建议41件、提案27件，合计69件。', ''],
      ...['=报告.txt', '3', 'stated-total'],
    ]);
    assert.deepEqual([sheet.rows[2]?.[4], sheet.rows[2]?.[6]], ['-5%', '5%']);
  });

  it('says what was dismissed and why, and what is known', async () => {
    const [first, second, third] = rows;
    assert(first && second && third);
    const states = [{ ...first, dismissed: { reason: '照原稿' } }, { ...second, known: true }, third];
    const [sheet, summary] = await sheetsOf(states);
    assert.deepEqual(
      sheet?.rows.slice(2, 5).map((cells) => cells[8]),
      ['已忽略：照原稿', '已知', ''],
    );
    assert.deepEqual(summary?.rows.slice(1, 3), [
      ['报告', '错误', '警告', '信息', '提示', '待处理', '已忽略', '已知'],
      ['=报告.txt', '1', '0', '0', '0', '1', '1', '1'],
    ]);
  });

  it('counts several reports, and all of them together', async () => {
    const [, summary] = await sheetsOf([...rows, ...rowsOf('b.txt')]);
    assert.deepEqual(
      summary?.rows.slice(2, 5).map(([name, ...counts]) => `${name ?? ''} ${counts[4] ?? ''}`),
      ['=报告.txt 3', 'b.txt 3', '合计 6'],
    );
  });

  it('names a few reports in its title, and says how many there are of more', async () => {
    const titles = [1, 3, 4].map(async (count) => {
      const files = Array.from({ length: count }, (_, at) => rowsOf(`${at}.txt`));
      const [sheet] = await sheetsOf(files.flat());
      return sheet?.rows[0]?.[0];
    });
    assert.deepEqual(await Promise.all(titles), [
      '审阅意见：0.txt',
      '审阅意见：0.txt、1.txt、2.txt',
      '审阅意见：4份报告',
    ]);
  });

  it('says what each rule rests on', async () => {
    const [, , grounds] = await sheetsOf(rows);
    assert.equal(grounds?.name, '依据');
    assert.deepEqual(
      grounds.rows
        .slice(2)
        .map((cells) => `${cells[4] ?? ''} ${cells[1] ?? ''}`)
        .sort(),
      ['date-impossible 1', 'growth-sign 1', 'stated-total 1'],
    );
  });

  it('tells its date, the version of its rules and what was left out', async () => {
    for (const sheet of (await sheetsOf(rows)).slice(0, 2)) {
      const notes = sheet.rows.map(([words]) => words ?? '').join('\n');
      assert.match(notes, /2024-06-30 由报告审阅 0\.1\.0 及其规则集生成。\n筛选条件：已关闭的规则：measure-word/);
    }
    const core = unzipSync(await bytesOf(rows))['docProps/core.xml'];
    assert.match(new TextDecoder().decode(core), /<dcterms:created[^>]*>2024-06-30T/);
  });

  it('keeps its head in place, filters by it and has a width for each column', async () => {
    const xml = await xmlOf(rows);
    assert.match(xml, /<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"\/>/);
    assert.match(xml, /<autoFilter ref="A2:L5"\/>/);
    assert.equal(xml.match(/<col [^>]*customWidth="1"/g)?.length, 12);
  });

  it('opens no formula: words stay words, numbers are numbers', async () => {
    const xml = await xmlOf(rows);
    assert.doesNotMatch(xml, /<f[ >]/);
    assert.match(xml, /<is><t xml:space="preserve">=2月30日召开。<\/t><\/is>/);
    assert.match(xml, /<c r="K4" s="\d+"><v>3<\/v><\/c>/);
  });

  it('speaks the language asked for, and of nothing is still a workbook', async () => {
    const [sheet, summary, grounds] = await sheetsOf([], en);
    assert.deepEqual([sheet?.name, summary?.name, grounds?.name], ['Findings for review', 'Summary', 'Grounds']);
    assert.deepEqual(sheet?.rows[1]?.slice(0, 3), ['No.', 'Severity', 'Finding']);
  });
});
