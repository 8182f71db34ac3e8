import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { csvOf } from '../../src/export/csv.ts';
import { readCsv } from '../../src/export/read-back/read-csv.ts';
import { splitTable } from '../../src/export/split/split-table.ts';
import { hasLibreOffice, savedByLibreOffice } from '../tools/libre-office.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import { readTable } from '../tools/read-table.ts';
import { zh } from './localizers.ts';

const REPORT = `云溪区政府工作报告
——2024年1月10日在云溪区人民代表大会上
一、2023年工作回顾
一般公共预算收入12.9亿元。财政收入由2022年的12.0亿元增加到13.8亿元，增长15%。
综合实力增强，一般公共预算收入129000万元。
二、2024年工作安排
新建学校3所。改造老旧小区12个。新建公园4个。
`;

describe('a table by responsible unit', () => {
  it('has for each unit only its rows, one of two units for both, those without one last', () => {
    const rows = [
      ['2024年重点任务'],
      ['序号', '任务', '责任单位（牵头）', '时限'],
      ['1', '新建学校3所', '区教育局', '6月'],
      ['2', '改造老旧小区12个', '牵头：区住建局；配合：区教育局', '9月'],
      ['3', '新建公园4个', '', '10月'],
      ['制表：督查室'],
    ];
    const split = splitTable(
      [
        { name: '任务', rows },
        { name: '说明', rows: [['无']] },
      ],
      zh,
    );
    assert.deepEqual(
      split.map(({ unit, sheets }) => [unit, sheets[0]?.title, sheets[0]?.rows.map(([number]) => number)]),
      [
        ['区教育局', '2024年重点任务', ['1', '2']],
        ['区住建局', '2024年重点任务', ['2']],
        [null, '2024年重点任务', ['3']],
      ],
    );
  });
});

describe('tables that are sent round and come back', function () {
  this.timeout(300_000);
  let folder = '';
  const at = (...names: readonly string[]): string => join(folder, ...names);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'round-'));
    writeFileSync(at('报告.txt'), REPORT);
    mkdirSync(at('.report-review'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function run(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    let [out, err] = ['', ''];
    const io = {
      ...nodeIo('', 'dist/importers'),
      runImporter: readInPlace,
      stdout: (text: string) => void (out += text),
      stderr: (text: string) => void (err += text),
    };
    const code = await main(words, io);
    return { code, out, err };
  }

  /** The tasks with units as a person filled them in, applied to the report and written as a workbook again. */
  async function tasks(): Promise<void> {
    await run('export', '--out', at('任务.csv'), at('报告.txt'));
    const [head = [], ...rows] = readCsv(readFileSync(at('任务.csv'), 'utf8'));
    const unit = head.indexOf('责任单位');
    const units = ['区教育局', '区住建局', '区城管局'];
    const filled = rows.map((cells, index) => cells.with(unit, units[index] ?? ''));
    writeFileSync(at('任务.csv'), csvOf(head, filled));
    await run('apply', '--write', '--by', '李明', at('任务.csv'), at('报告.txt'));
    await run('export', '--format', 'xlsx', '--out', at('任务.xlsx'), at('报告.txt'));
    const split = await run('split', '--out', at('分送'), '--reply-by', '2024-03-15', at('任务.xlsx'));
    assert.equal(split.code, 0, split.err);
  }

  it('are one workbook a unit with the day of return, and say nothing new when nobody changed them', async () => {
    await tasks();
    assert.deepEqual(readdirSync(at('分送')).sort(), ['区住建局.xlsx', '区城管局.xlsx', '区教育局.xlsx'].sort());
    const parts = unzipSync(readFileSync(at('分送', '区住建局.xlsx')));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    assert.match(sheet, /改造老旧小区12个/);
    assert.doesNotMatch(sheet, /新建学校3所|新建公园4个/);
    assert.match(sheet, /区住建局 · 请于2024-03-15前反馈/);
    assert.match(sheet, /<col [^>]*hidden="1"/);
    const back = await run('apply', at('分送'), at('报告.txt'));
    assert.deepEqual([back.code, back.out], [0, ''], back.err);
    assert.match(back.err, /未变：3|不变：3|没有变化：3|3/);
  });

  it('do not overwrite what another table of the same order has just written, whatever is forced', async () => {
    await tasks();
    writeFileSync(at('又一份.xlsx'), readFileSync(at('任务.xlsx')));
    const both = await run('split', '--force', '--out', at('分送'), at('任务.xlsx'), at('又一份.xlsx'));
    assert.equal(both.code, 3);
    assert.match(both.err, /又一份\.xlsx：.*区住建局\.xlsx 已由另一个文件写出/);
  });

  it('change the records of the report at once, after a preview', async () => {
    await tasks();
    await run('export', '--format', 'csv', '--out', at('一.csv'), at('报告.txt'));
    const [head = [], ...rows] = readCsv(readFileSync(at('一.csv'), 'utf8'));
    const status = head.indexOf('进度');
    mkdirSync(at('反馈'));
    rows.forEach((cells, index) => {
      writeFileSync(at('反馈', `${index}.csv`), csvOf(head, [cells.with(status, index === 1 ? '已完成' : '推进中')]));
    });
    const preview = await run('apply', at('反馈'), at('报告.txt'));
    assert.match(preview.out, /改造老旧小区12个\n[^\n]*已完成/);
    assert.equal((await run('apply', '--write', '--by', '李明', at('反馈'), at('报告.txt'))).code, 0);
    const { out } = await run('commitments', '--format', 'json', at('报告.txt'));
    assert.deepEqual(
      [...out.matchAll(/"status": "(\w+)"/g)].map(([, each]) => each),
      ['inProgress', 'done', 'inProgress'],
    );
  });

  it('that nobody has answered say what is to be filled in; other tables, where they belong', async () => {
    await run('export', '--figures', '--format', 'csv', '--out', at('核实.csv'), at('报告.txt'));
    const unanswered = await run('apply', at('核实.csv'), at('报告.txt'));
    assert.deepEqual([unanswered.code, unanswered.out], [3, '']);
    assert.match(unanswered.err, /^[^\n]*核实\.csv：这是数据核实表，还没有一行填过核实结果；[^\n]*再读回\n$/);
    writeFileSync(at('数据.csv'), '指标,数值,单位\r\n一般公共预算收入,12.9,亿元\r\n');
    const facts = await run('apply', at('数据.csv'), at('报告.txt'));
    assert.deepEqual([facts.code, facts.out], [3, '']);
    assert.match(
      facts.err,
      /^[^\n]*数据\.csv：其中没有任务分解表，也没有数据核实表；一般的数据表请用 check --against 核对\n$/,
    );
  });

  it('correct a number wherever it is said, and tell what follows', async () => {
    await run('export', '--figures', '--format', 'csv', '--out', at('核实.csv'), at('报告.txt'));
    const [head = [], ...rows] = readCsv(readFileSync(at('核实.csv'), 'utf8'));
    const cell = (cells: readonly string[], title: string): string => cells[head.indexOf(title)] ?? '';
    const answers: Readonly<Record<string, string>> = { '12.9': '12.96', '13.8': '13.2' };
    const filled = rows
      .filter((cells) => ['12.9', '13.8', '15'].includes(cell(cells, '数值')))
      .map((cells) => {
        const to = answers[cell(cells, '数值')];
        return cells
          .with(head.indexOf('责任单位'), '财政局')
          .with(head.indexOf('核实结果'), to === undefined ? '一致' : '有误')
          .with(head.indexOf('核实数'), to ?? '')
          .with(head.indexOf('核实人'), '王芳');
      });
    writeFileSync(at('核实.csv'), csvOf(head, filled));
    const preview = await run('apply', at('核实.csv'), at('报告.txt'));
    assert.match(preview.out, /报告\.txt:4 12\.9亿元 → 12\.96亿元 \(.*财政局, 王芳\)/);
    assert.match(preview.out, /报告\.txt:5 129000万元 → 129600万元/);
    assert.match(preview.out, /更正后不再相符: .*15%/);
    assert.match(preview.err, /核实一致：1；更正：2，涉及3处/);
    assert.equal(readFileSync(at('报告.txt'), 'utf8'), REPORT);
    await run('apply', '--write', at('核实.csv'), at('报告.txt'));
    const corrected = REPORT.replace('12.9亿元', '12.96亿元')
      .replace('129000万元', '129600万元')
      .replace('13.8', '13.2');
    assert.equal(readFileSync(at('报告.txt'), 'utf8'), corrected);
  });

  /** The 兑现表 of two years, and of a report beside it; gives its path. */
  async function ledgerTable(): Promise<string> {
    await tasks();
    const next = REPORT.replaceAll('2024年', '2025年').replaceAll('2023年', '2024年').replace('公园4个', '公园5个');
    writeFileSync(at('下年.txt'), next.replace('综合实力增强', '新建学校3所，改造老旧小区9个，综合实力增强'));
    const { code, err } = await run('ledger', '--out', at('兑现表.xlsx'), at('报告.txt'), at('下年.txt'));
    assert.equal(code, 0, err);
    return at('兑现表.xlsx');
  }

  function cellsOf(path: string): unknown {
    return readTable(readFileSync(path)).map(({ name, rows }) => [
      name,
      rows.map((cells) => cells.join('\t').trimEnd()).filter(Boolean),
    ]);
  }

  if (hasLibreOffice()) {
    it('the 兑现表 and its sheets for units come back from LibreOffice cell by cell', async () => {
      const table = await ledgerTable();
      const split = await run('split', '--out', at('分送兑现'), '--reply-by', '2025-03-15', table);
      assert.equal(split.code, 0, split.err);
      const sheets = readdirSync(at('分送兑现')).map((name) => at('分送兑现', name));
      assert.ok(sheets.length > 1);
      const saved = savedByLibreOffice([table, ...sheets], 'xlsx', folder);
      for (const path of [table, ...sheets])
        assert.deepEqual(cellsOf(join(saved, basename(path))), cellsOf(path), path);
      assert.match(JSON.stringify(cellsOf(table)), /学校.*3所.*已兑现/);
    });

    it('come back from LibreOffice as they went', async () => {
      await tasks();
      const names = readdirSync(at('分送')).map((name) => at('分送', name));
      const saved = savedByLibreOffice(names, 'xlsx', folder);
      const back = await run('apply', saved, at('报告.txt'));
      assert.deepEqual([back.code, back.out], [0, ''], back.err);
    });
  } else
    it('were not opened in LibreOffice, which is not installed here', () => {
      assert.equal(hasLibreOffice(), false);
    });
});
