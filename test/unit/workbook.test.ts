import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { ExportReport, ExportRow, ReadBack, ReadSheet } from '../../src/export/index.ts';
import {
  applyReadBack,
  chooseColumns,
  editableColumns,
  exportAs,
  exportFile,
  exportRows,
  readBack,
} from '../../src/export/index.ts';
import { eachTag } from '../../src/export/workbook/each-tag.ts';
import { sheetXml } from '../../src/export/workbook/sheet-xml.ts';
import { sheetNames } from '../../src/export/workbook/write-workbook.ts';
import type { Localizer } from '../../src/present/index.ts';
import type { Mark, Store } from '../../src/tags/index.ts';
import { applyMarks, changeRecord, emptyStore, statuses } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { en, zh } from './localizers.ts';
import { readTable } from '../tools/read-table.ts';

const { text, analysis } = smallAnalysis(
  '一、工作安排\n«新增城镇就业1300人以上»，«办好“春风”招聘会»。\n（一）惠民生\n«=SUM(A1)，新建公园3个»，«修订议事规则»，«修订议事规则»。',
  [
    { text: '1300人以上', value: 1300, unit: '人', bound: 'atLeast', indicator: '新增城镇就业' },
    { text: '3个', indicator: '公园' },
  ],
);
const about = { date: '2024-06-30', version: '0.1.0', filters: ['#重点督办'] };
const none = emptyStore('a.txt');
const march = '2024-03-01T09:30:00Z';
const may = '2024-05-06T10:00:00Z';

function reportOf(store: Store): ExportReport {
  return { file: 'a.txt', report: applyMarks(analysis, text, store), lineOf: () => 1, text };
}

function rowsOf(store: Store): readonly ExportRow[] {
  const report = reportOf(store);
  return exportRows(report, report.report.commitments);
}

/** A store with records on the commitments at some indexes. */
function storeWith(records: readonly (readonly [index: number, change: Parameters<typeof changeRecord>[3]])[]): Store {
  return records.reduce((store, [index, change]) => {
    const commitment = reportOf(store).report.commitments[index];
    assert(commitment);
    return changeRecord(store, text, commitment, change, { at: march });
  }, none);
}

async function workbook(store: Store, localizer: Localizer = zh): Promise<Uint8Array> {
  const content = await exportFile('xlsx', rowsOf(store), localizer, { about });
  assert(typeof content !== 'string');
  return content;
}

/** The table of a store as a person gets it. */
async function table(store: Store, format: 'xlsx' | 'csv', localizer: Localizer = zh): Promise<readonly ReadSheet[]> {
  return readTable(format === 'xlsx' ? await workbook(store, localizer) : exportAs('csv', rowsOf(store), localizer));
}

/** The same with some cells changed: by their column's title and the number of the task, from 0. */
function edited(
  sheets: readonly ReadSheet[],
  edits: readonly (readonly [at: number, title: string, words: string])[],
): readonly ReadSheet[] {
  return sheets.map((sheet) => {
    const head = sheet.rows.findIndex((cells) => cells.includes('目标任务'));
    if (head < 0) return sheet;
    return {
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        edits
          .filter(([at]) => row === head + 1 + at)
          .reduce((now, [, title, words]) => now.with(sheet.rows[head]?.indexOf(title) ?? -1, words), [...cells]),
      ),
    };
  });
}

/** What a person is told before anything changes. */
function told(read: ReadBack): readonly string[] {
  return [
    ...read.changes.flatMap(({ place, cells }) =>
      cells.map(({ field, from, to }) => `${place.row} ${field} ${from ?? '-'} → ${to ?? '-'}`),
    ),
    ...read.conflicts.map(
      ({ place, kind, cell }) => `${place.row} ${kind} ${cell.field} ${cell.from ?? '-'} | ${cell.to ?? '-'}`,
    ),
    ...read.unknown.map(({ place, words, kind }) => `${place.row} ${kind} ${words}`),
  ];
}

const full = storeWith([
  [0, { status: 'inProgress', owner: '王某', unit: '区人社局', due: '2024-06', note: '按月调度' }],
  [2, { status: 'done', due: '2024-11-30' }],
]);

describe('a workbook', () => {
  it('is laid out as a 任务分解表', async () => {
    const [summary, tasks, ...more] = await table(full, 'xlsx');
    assert.deepEqual(more, []);
    assert.equal(tasks?.name, '某省某市清河区');
    assert.deepEqual(tasks.rows[0]?.slice(0, 1), ['某省某市清河区2024年《政府工作报告》目标任务分解表']);
    assert.deepEqual(tasks.rows[1], [
      ...['序号', '目标任务', '量化指标', '口径', '目标值', '牵头领导', '责任单位', '完成时限', '进度', '原文', '出处'],
      '备注',
      ...['编号', '导出时'],
    ]);
    assert.deepEqual(tasks.rows[2]?.slice(0, 12), [
      '1.1',
      '新增城镇就业1300人以上',
      '新增城镇就业',
      '总量',
      '1300人以上',
      '王某',
      '区人社局',
      '2024年6月',
      '推进中',
      '新增城镇就业1300人以上，办好“春风”招聘会。',
      'a.txt 第1行\n一、工作安排',
      '按月调度',
    ]);
    assert.deepEqual(tasks.rows.map(([number]) => number).slice(2), ['1.1', '1.2', '2.1', '2.2', '2.3']);
    assert.deepEqual(summary?.rows.slice(1, 3), [
      ['地区', '事项', '分解任务', '量化目标', '已逾期', '滞后', '未启动', '推进中', '无法核实', '已完成', '未填进度'],
      ['某省某市清河区', '2', '5', '2', '0', '0', '0', '1', '0', '1', '3'],
    ]);
    const notes = summary.rows.slice(3).flatMap(([words = '']) => (words === '' ? [] : [words]));
    assert.equal(notes[0], '2024-06-30 由报告审阅 0.1.0 及其规则集生成。');
    assert.equal(notes[1], '筛选条件：#重点督办');
  });

  it('tells the year of each task where a sheet holds several', async () => {
    const rows = rowsOf(full).map((row, at) => ({ ...row, year: at < 2 ? 2024 : 2023 }));
    const content = await exportFile('xlsx', rows, zh, { about });
    assert(typeof content !== 'string');
    const tasks = readTable(content)[1]?.rows ?? [];
    assert.deepEqual(tasks[1]?.slice(0, 3), ['序号', '年度', '目标任务']);
    assert.deepEqual(
      tasks.slice(2).map(([, year]) => year),
      ['2024', '2024', '2023', '2023', '2023'],
    );
  });

  it('counts what is overdue on its day', async () => {
    const content = await exportFile('xlsx', rowsOf(full), zh, { about: { ...about, date: '2024-07-01' } });
    assert(typeof content !== 'string');
    assert.equal(readTable(content)[0]?.rows[2]?.[4], '1');
  });

  it('has a frozen head, filters, widths, hidden columns and statuses to choose from', async () => {
    const xml = new TextDecoder().decode(unzipSync(await workbook(full))['xl/worksheets/sheet2.xml']);
    assert.match(xml, /<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"\/>/);
    assert.match(xml, /<autoFilter ref="A2:N7"\/>/);
    assert.match(xml, /<col min="13" max="13" width="14" customWidth="1" hidden="1"\/>/);
    assert.match(xml, /sqref="I3:I7"><formula1>"未启动,推进中,已完成,滞后,无法核实"<\/formula1>/);
  });

  it('is printed on A4 as long as its words stay large enough to read there, else on A3', () => {
    const paperOf = (...widths: readonly number[]): string | undefined => {
      const columns = widths.map((width, at) => ({ width, hidden: at === 2 }));
      const sheet = { name: '表', title: '表', columns, head: widths.map(String), rows: [], notes: [] };
      return /<pageSetup paperSize="(\d+)"/.exec(sheetXml(sheet))?.[1];
    };
    assert.deepEqual([paperOf(100, 100), paperOf(100, 101), paperOf(100, 100, 50)], ['9', '8', '9']);
  });

  it('keeps what looks like a formula as words', async () => {
    const xml = new TextDecoder().decode(unzipSync(await workbook(full))['xl/worksheets/sheet2.xml']);
    assert(!xml.includes('<f>'));
    assert.match(xml, /<c r="B5" s="\d+" t="inlineStr"><is><t xml:space="preserve">=SUM\(A1\)，新建公园3个<\/t>/);
    const styles = new TextDecoder().decode(unzipSync(await workbook(full))['xl/styles.xml']);
    const style = Number(/<c r="B5" s="(\d+)"/.exec(xml)?.[1]);
    assert.match([...styles.matchAll(/<xf [^>]*>/g)][style + 1]?.[0] ?? '', /quotePrefix="1"/);
  });

  it('is the same for the same content', async () => {
    assert.deepEqual(await workbook(full), await workbook(full));
  });

  it('has names of sheets that every program takes', () => {
    assert.deepEqual(sheetNames(['汇总', 'a/b:c', '汇总', 'A b c', '', '新'.repeat(40)]), [
      '汇总',
      'a b c',
      '汇总 (2)',
      'A b c (2)',
      '-',
      '新'.repeat(31),
    ]);
  });

  it('of nothing can be opened', async () => {
    const content = await exportFile('xlsx', [], zh, { about });
    assert(typeof content !== 'string');
    assert.equal(readTable(content).length, 1);
  });

  it('holds any words', async () => {
    const [row] = rowsOf(none);
    assert(row);
    const words = fc.string({
      unit: fc.constantFrom('数', '&', '<', '"', '\r', '\n', '\u0000', '\uD800', '𠀀', '_x0041_', ' ', '='),
    });
    await fc.assert(
      fc.asyncProperty(words, words, async (note, owner) => {
        const content = await exportFile('xlsx', [{ ...row, note, owner }], zh, { about });
        assert(typeof content !== 'string');
        const cells = readTable(content)[1]?.rows[2] ?? [];
        assert.deepEqual([cells[5], cells[11]], [owner, note]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a table that comes back', () => {
  for (const format of ['xlsx', 'csv'] as const) {
    it(`as ${format} unchanged changes nothing, whatever the records say`, async () => {
      const words = fc.string({
        minLength: 1,
        maxLength: 6,
        unit: fc.constantFrom('张', '=', "'", '"', ',', ' ', '\n', '\r', '；', '𠀀', '-'),
      });
      const change = fc.record(
        {
          status: fc.constantFrom(...statuses),
          owner: words,
          unit: words,
          due: fc.constantFrom('2024', '2025', '2024-06', '2024-02-29'),
          note: words,
        },
        { requiredKeys: [] },
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(4), change), { maxLength: 5 }),
          fc.constantFrom(zh, en),
          async (records, localizer) => {
            const store = storeWith(records);
            const read = readBack(await table(store, format, localizer), [reportOf(store)], localizer);
            assert.deepEqual(told(read), []);
            assert.deepEqual([read.tables, read.unchanged], [1, 5]);
          },
        ),
        { numRuns: 60 },
      );
    });

    it(`as ${format} brings every field to where nothing is known yet`, async () => {
      const store = storeWith(
        statuses.map((status, at) => [
          at,
          { status, owner: `${at}某`, unit: `=${at}局`, due: `2024-0${at + 1}`, note: ` 第${at}\n条 ` },
        ]),
      );
      const read = readBack(stateless(await table(store, format)), [reportOf(none)], zh);
      assert.deepEqual(read.conflicts, []);
      const again = applyReadBack(none, text, read.changes, { at: may });
      const fields = (mark: Mark): readonly unknown[] => editableColumns.map((field) => mark[field]);
      const trimmed = (mark: Mark): readonly unknown[] => fields(mark).map((value) => String(value).trim());
      assert.deepEqual(again.marks.map(fields), store.marks.map(trimmed));
      assert.deepEqual(
        again.marks.map(({ id }) => id),
        store.marks.map(({ id }) => id),
      );
    });

    it(`as ${format} says what was changed in it`, async () => {
      const sheets = edited(await table(full, format), [
        [0, '进度', '已完成'],
        [0, '责任单位', ''],
        [1, '完成时限', '2024年10月底'],
        [1, '牵头领导', ' 李某 '],
        [3, '进度', 'behind'],
      ]);
      const first = format === 'xlsx' ? 3 : 2;
      assert.deepEqual(told(readBack(sheets, [reportOf(full)], zh)), [
        `${first} status inProgress → done`,
        `${first} unit 区人社局 → -`,
        `${first + 1} owner - → 李某`,
        `${first + 1} due - → 2024-10`,
        `${first + 3} status - → behind`,
      ]);
    });
  }

  it('finds its rows though they were sorted, columns moved and lines put in above', async () => {
    const [, tasks] = await table(full, 'xlsx');
    assert(tasks);
    const [title = [], head = [], ...body] = edited([tasks], [[0, '进度', '已完成']])[0]?.rows ?? [];
    const turned = [title, [], ['请于周五前报送'], head, ...body.toReversed()].map((cells) => cells.toReversed());
    const read = readBack([{ name: '表', rows: turned }], [reportOf(full)], zh);
    assert.deepEqual(told(read), ['9 status inProgress → done']);
    assert.deepEqual(read.unchanged, 4);
  });

  it('finds its rows though the report was edited and records were begun meanwhile', async () => {
    const sheets = edited(await table(full, 'xlsx'), [[1, '备注', '已办']]);
    const now = smallAnalysis('一、前言\n略。\n一、工作安排\n«新增城镇就业1300人以上»，«办好“春风”招聘会»。');
    const commitment = applyMarks(now.analysis, now.text, none).commitments[1];
    assert(commitment);
    const store = changeRecord(full, now.text, commitment, { owner: '赵某' }, { at: may });
    const report = { file: 'a.txt', report: applyMarks(now.analysis, now.text, store), lineOf: () => 1 };
    assert.deepEqual(told(readBack(sheets, [report], zh)), [
      '4 note - → 已办',
      '5 missing =SUM(A1)，新建公园3个',
      '6 missing 修订议事规则',
      '7 missing 修订议事规则',
    ]);
  });

  it('leaves to a person what changed on both sides, and what only changed here', async () => {
    const sheets = edited(await table(full, 'xlsx'), [[0, '进度', '已完成']]);
    const [commitment] = reportOf(full).report.commitments;
    assert(commitment);
    const store = changeRecord(full, text, commitment, { status: 'behind', unit: '区发改局' }, { at: may });
    assert.deepEqual(told(readBack(sheets, [reportOf(store)], zh)), ['3 changedHere status behind | done']);
    // CSV does not tell what it held: what it says counts.
    const csv = edited(await table(full, 'csv'), [[0, '进度', '已完成']]);
    assert.deepEqual(told(readBack(csv, [reportOf(store)], zh)), [
      '2 status behind → done',
      '2 unit 区发改局 → 区人社局',
    ]);
  });

  it('leaves to a person what cannot be read or is said twice, and takes the rest', async () => {
    const sheets = edited(await table(full, 'xlsx'), [
      [0, '进度', '差不多了'],
      [0, '完成时限', '年底前'],
      [0, '备注', '见附件'],
    ]);
    assert.deepEqual(told(readBack(sheets, [reportOf(full)], zh)), [
      '3 note 按月调度 → 见附件',
      '3 unreadable status inProgress | 差不多了',
      '3 unreadable due 2024-06 | 年底前',
    ]);
    const [, tasks] = sheets;
    assert(tasks);
    const again = edited([tasks], [[0, '备注', '另见附件']])[0]?.rows[2] ?? [];
    const twice = { ...tasks, rows: [...tasks.rows, again, again] };
    assert.deepEqual(told(readBack([twice], [reportOf(full)], zh)).slice(3, 5), [
      '8 unreadable status inProgress | 差不多了',
      '8 unreadable due 2024-06 | 年底前',
    ]);
    assert.deepEqual(
      readBack([twice], [reportOf(full)], zh)
        .conflicts.filter(({ kind }) => kind === 'twice')
        .map(({ cell }) => cell.to),
      ['另见附件', '另见附件'],
    );
  });

  it('finds rows without an id by words that stand once', () => {
    const chosen = chooseColumns(['text', 'status']);
    assert(chosen.ok);
    const csv = exportAs('csv', rowsOf(none), zh, { columns: chosen.columns })
      .replaceAll('",\r', '",推进中\r')
      .replaceAll(/([^"进度]),\r/g, '$1,推进中\r');
    assert.deepEqual(told(readBack(readTable(csv), [reportOf(none)], zh)), [
      '2 status - → inProgress',
      '3 status - → inProgress',
      '4 status - → inProgress',
      '5 ambiguous 修订议事规则',
      '6 ambiguous 修订议事规则',
    ]);
  });

  it('is no table of ours where no head is found', () => {
    const read = readBack(
      [
        {
          name: '花名册',
          rows: [
            ['姓名', '电话'],
            ['某', '1'],
          ],
        },
      ],
      [reportOf(none)],
      zh,
    );
    assert.deepEqual(read, { changes: [], conflicts: [], unknown: [], unchanged: 0, tables: 0, strange: [] });
  });

  it('is refused where it is no workbook', () => {
    assert.throws(() => readTable(new TextEncoder().encode('PK no')));
  });
});

/** Without what a table says of the moment it was made, as when a person typed it anew. */
function stateless(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells.filter((_, at) => at !== 13 || cells.length > 14)),
  }));
}

describe('a workbook of another program', () => {
  it('is read with shared strings, dates and rich text', async () => {
    const { strToU8, zipSync } = await import('fflate');
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="表&#49;" sheetId="1" r:id="rId7"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId7" Target="/xl/worksheets/one.xml"/></Relationships>',
      'xl/sharedStrings.xml':
        '<x:sst xmlns:x="x"><x:si><x:t>目标任务</x:t></x:si><x:si><x:r><x:t>完成</x:t></x:r><x:r><x:t>时限</x:t></x:r><x:rPh><x:t>yin</x:t></x:rPh></x:si></x:sst>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="0"/></cellXfs></styleSheet>',
      'xl/worksheets/one.xml':
        '<worksheet><!-- <c/> --><sheetData><row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row><row><c t="str"><f>A1</f><v>新建公园</v></c><c s="3"><v>2024</v></c><c s="1"><v>45473</v></c><c s="2"><v>45444.5</v></c><c t="b"><v>1</v></c><c t="inlineStr"><is><t>a</t><t>b</t></is></c></row></sheetData></worksheet>',
    };
    const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
    assert.deepEqual(readTable(bytes), [
      {
        name: '表1',
        rows: [[], ['目标任务', '', '完成时限'], ['新建公园', '2024', '2024-06-30', '2024-06', 'TRUE', 'ab']],
      },
    ]);
  });
});

describe('XML that was tampered with', () => {
  it('takes time in proportion to its length', () => {
    for (const piece of ['<!--', '<a "', "<a '", '<![CDATA[', '<a b="', '<', '<a b=c ', '&#', '<?']) {
      let count = 0;
      const started = performance.now();
      eachTag(piece.repeat(200_000), { open: () => count++, close: () => count++, text: () => count++ });
      assert(performance.now() - started < 2000, piece);
    }
  });
});
