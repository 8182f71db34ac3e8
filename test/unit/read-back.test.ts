import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ExportReport, ReadBack, ReadSheet } from '../../src/export/index.ts';
import {
  applyReadBack,
  conflictWords,
  exportAs,
  exportFile,
  exportRows,
  openTable,
  readBack,
  readBackPage,
  tableTroubleWords,
} from '../../src/export/index.ts';
import type { TableReaders } from '../../src/export/index.ts';
import { readCsv } from '../../src/export/read-back/read-csv.ts';
import { decode, importSheets } from '../../src/intake/index.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import type { Store } from '../../src/tags/index.ts';
import { applyMarks, changeRecord, emptyStore } from '../../src/tags/index.ts';
import { encodeGb18030 } from '../tools/wrappings/encode-gb18030.ts';
import { smallAnalysis } from './small-analysis.ts';
import { zh } from './localizers.ts';
import { readTable } from '../tools/read-table.ts';

const tasks = ['新建公园3个', '改造道路5条', '办好招聘会', '修订议事规则'];
const { text, analysis } = smallAnalysis(`一、工作安排\n${tasks.map((task) => `«${task}»`).join('，')}。`, []);
const march = '2024-03-01T09:30:00Z';
const may = '2024-05-06T10:00:00Z';

function reportOf(store: Store): ExportReport {
  return { file: 'a.txt', report: applyMarks(analysis, text, store), lineOf: () => 1, text };
}

function changed(store: Store, task: number, change: Parameters<typeof changeRecord>[3]): Store {
  const commitment = reportOf(store).report.commitments[task];
  assert(commitment);
  return changeRecord(store, text, commitment, change, { at: march });
}

/** The first task has a full record, the second a unit, the others nothing. */
const first = { status: 'inProgress', owner: '王某', unit: '区住建局', due: '2024-06', note: '按月调度' } as const;
const store = changed(changed(emptyStore('a.txt'), 0, first), 1, { unit: '区交通局' });

async function workbook(of: Store = store): Promise<Uint8Array> {
  const rows = exportRows(reportOf(of), reportOf(of).report.commitments);
  const about = { date: '2024-06-30', version: '0.1.0', filters: [] };
  const content = await exportFile('xlsx', rows, zh, { about });
  assert(typeof content !== 'string');
  return content;
}

function csv(): string {
  return exportAs('csv', exportRows(reportOf(store), reportOf(store).report.commitments), zh);
}

/** What a person is told, rows by their numbers in the sheet; the first task stands in row 3 of a workbook, 2 of CSV. */
function told(sheets: readonly ReadSheet[], of: Store = store): readonly string[] {
  return words(readBack(sheets, [reportOf(of)], zh));
}

function words(read: ReadBack): readonly string[] {
  return [
    ...read.changes.flatMap(({ place, cells }) =>
      cells.map(({ field, from, to }) => `${place.row} ${field} ${from ?? '-'} → ${to ?? '-'}`),
    ),
    ...read.conflicts.map(({ place, kind, cell }) => `${place.row} ${kind} ${cell.field} ${cell.to ?? '-'}`),
    ...read.unknown.map(({ place, words: said, kind }) => `${place.row} ${kind} ${said}`),
    ...read.strange.map((title) => `column ${title}`),
  ];
}

/** The workbook as another program would write it: its parts changed as XML. */
async function rewritten(changes: Readonly<Record<string, (xml: string) => string>>): Promise<readonly ReadSheet[]> {
  const parts = unzipSync(await workbook());
  const next = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => {
    const change = changes[path];
    return [path, change ? strToU8(change(strFromU8(bytes))) : bytes];
  });
  return readTable(zipSync(Object.fromEntries(next)));
}

const sheet = 'xl/worksheets/sheet2.xml';
const styles = 'xl/styles.xml';

/** Puts a cell in the place of another: G3 is the due date of the first task, H3 its status, F3 its unit, K3 its note. */
function withCell(place: string, cell: string): (xml: string) => string {
  return (xml) => {
    const next = xml.replace(new RegExp(`<c r="${place}"[^>]*?(?:/>|>[^]*?</c>)`), cell);
    assert.notEqual(next, xml, place);
    return next;
  };
}

function typed(place: string, said: string): (xml: string) => string {
  return withCell(place, `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${said}</t></is></c>`);
}

/** The styles with one more, of a number format by its number or its code; it is style 99. */
function withFormat(format: number | string): (xml: string) => string {
  const id = typeof format === 'number' ? format : 200;
  const own = typeof format === 'number' ? '' : `<numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts>`;
  return (xml) =>
    xml
      .replace(/<styleSheet[^>]*>/, (head) => head + own)
      .replace('</cellXfs>', `${'<xf/>'.repeat(99)}</cellXfs>`)
      .replace(/(<cellXfs[^>]*>)(.*?)(<\/cellXfs>)/, (_, head: string, all: string, end: string) => {
        const xfs = [...all.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/g)].map(([xf]) => xf).slice(0, 99);
        return `${head}${xfs.join('')}<xf numFmtId="${id}"/>${end}`;
      });
}

describe('a workbook of real life', () => {
  it('may hold its words as shared strings', async () => {
    const strings: string[] = [];
    const share = (xml: string): string =>
      typed(
        'F3',
        '区房产局',
      )(xml).replace(/t="inlineStr"><is>(.*?)<\/is>/g, (_, words: string) => {
        strings.push(`<si>${words}</si>`);
        return `t="s"><v>${strings.length - 1}</v>`;
      });
    const parts = unzipSync(await workbook());
    const next = { ...parts, [sheet]: strToU8(share(strFromU8(parts[sheet] ?? new Uint8Array()))) };
    const shared = { 'xl/sharedStrings.xml': strToU8(`<sst>${strings.join('')}</sst>`) };
    assert.deepEqual(told(readTable(zipSync({ ...next, ...shared }))), ['3 unit 区住建局 → 区房产局']);
  });

  for (const [format, serial, due] of [
    [14, '45473', '2024-06-30'],
    [31, '45473.75', '2024-06-30'],
    ['yyyy/m/d;@', '45473', '2024-06-30'],
    ['[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', '45473', '2024-06-30'],
    [57, '45566', '2024-10'],
    [17, '45566', '2024-10'],
    ['yyyy&quot;年&quot;m&quot;月&quot;;@', '45566', '2024-10'],
    ['yyyy\\-mm', '45566', '2024-10'],
    ['yyyy&quot;年&quot;', '45292', '2024'],
    [0, '45473', '2024-06-30'],
    [0, '2025', '2025'],
  ] as const) {
    it(`may hold a date as ${serial} shown by ${format}`, async () => {
      const cell = withCell('G3', `<c r="G3" s="99"><v>${serial}</v></c>`);
      const sheets = await rewritten({ [sheet]: cell, [styles]: withFormat(format) });
      assert.deepEqual(told(sheets), [`3 due 2024-06 → ${due}`]);
    });
  }

  it('may have taken a digit of a month: 2024.10 is left to the person', async () => {
    const sheets = await rewritten({ [sheet]: withCell('G3', '<c r="G3"><v>2024.1</v></c>') });
    assert.deepEqual(told(sheets), ['3 unreadable due 2024.1']);
    const whole = await rewritten({ [sheet]: withCell('G3', '<c r="G3"><v>2024.11</v></c>') });
    assert.deepEqual(told(whole), ['3 due 2024-06 → 2024-11']);
  });

  for (const [format, value, note] of [
    [9, '0.8', '80%'],
    [10, '0.56999999999999995', '57%'],
    ['0.0%', '0.125', '12.5%'],
    [0, '1.1000000000000001', '1.1'],
    [0, '13800001111', '13800001111'],
    ['h:mm', '0.5', '0.5'],
    ['#,##0.00_);[Red]\\(#,##0.00\\)', '1234.5', '1234.5'],
  ] as const) {
    it(`shows ${value} in ${format} as a person sees it`, async () => {
      const cell = withCell('K3', `<c r="K3" s="99"><v>${value}</v></c>`);
      const sheets = await rewritten({ [sheet]: cell, [styles]: withFormat(format) });
      assert.deepEqual(told(sheets), [`3 note 按月调度 → ${note}`]);
    });
  }

  it('leaves what formulas failed to find to the person, and takes what they found', async () => {
    const failed = withCell('F3', '<c r="F3" t="e"><f>VLOOKUP(B3,X:Y,2)</f><v>#N/A</v></c>');
    assert.deepEqual(told(await rewritten({ [sheet]: failed })), ['3 unreadable unit #N/A']);
    const found = withCell('F3', '<c r="F3" t="str"><f>"区"&amp;"水务局"</f><v>区水务局</v></c>');
    assert.deepEqual(told(await rewritten({ [sheet]: found })), ['3 unit 区住建局 → 区水务局']);
  });

  it('says a merged unit of every task that it spans', async () => {
    const merge = (xml: string): string => {
      const emptied = ['F4', 'F5'].reduce((now, place) => withCell(place, `<c r="${place}"/>`)(now), xml);
      return emptied.replace(/<mergeCells[^>]*>/, (tag) => `${tag}<mergeCell ref="F3:F5"/>`);
    };
    assert.deepEqual(told(await rewritten({ [sheet]: merge })), ['4 unit 区交通局 → 区住建局', '5 unit - → 区住建局']);
  });

  it('may have hidden rows, another name of its sheet and columns in another order', async () => {
    const sheets = await rewritten({
      [sheet]: (xml) => typed('H4', '已完成')(xml).replace('<row r="4"', '<row r="4" hidden="1"'),
      'xl/workbook.xml': (xml) => xml.replace(/(<sheet name=")[^"]*(" sheetId="2")/, '$1报送（第二稿）$2'),
    });
    const turned = sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.toReversed()) }));
    assert.deepEqual(told(turned), ['4 status - → done']);
    assert.equal(turned[1]?.name, '报送（第二稿）');
  });

  it('loses nothing of rows that were thrown out', async () => {
    const sheets = await rewritten({ [sheet]: (xml) => xml.replace(/<row r="3"[^]*?<\/row>/, '') });
    const read = readBack(sheets, [reportOf(store)], zh);
    assert.deepEqual([words(read), read.unchanged], [[], 3]);
    assert.deepEqual(applyReadBack(store, text, read.changes, { at: may }), store);
  });

  it('tells of rows and columns that were put in', async () => {
    const [, table] = readTable(await workbook());
    assert(table);
    const [title = [], head = [], ...body] = table.rows;
    const [one = [], ...others] = body;
    const units = head.map((each) => (each === '责任单位' ? '区园林局' : ''));
    const fresh = head.map((each) => (each === '目标任务' ? '新建书房2处' : ''));
    const blank = head.map(() => ' ');
    const rows = [title, head, one, units, blank, ...others, fresh].map((cells, at) => [
      at === 1 ? '联系电话' : at === 2 ? '5550123' : '',
      ...cells,
    ]);
    assert.deepEqual(told([{ name: '表', rows }]), ['4 unnamed 区园林局', '9 missing 新建书房2处', 'column 联系电话']);
  });

  it('may have its titles dressed up, repeated on each page or twice beside each other', async () => {
    const [, table] = readTable(await workbook());
    assert(table);
    const [title = [], head = [], ...body] = table.rows;
    const dressed = head.map((each) =>
      each === '进度' ? ' 进 度\n（下拉选择）*' : each === '责任单位' ? '责任\n单位：' : each,
    );
    const status = head.indexOf('进度');
    const rows = [
      title,
      dressed,
      ...body.slice(0, 2),
      head,
      ...body.slice(2).map((cells) => cells.with(status, '滞后')),
    ];
    assert.deepEqual(told([{ name: '表', rows }]), ['6 status - → behind', '7 status - → behind']);
    const twice = table.rows.map((cells, at) => [...cells, at === 1 ? '进度' : at === 2 ? '已完成' : '']);
    assert.deepEqual(told([{ name: '表', rows: twice }]), ['column 进度']);
  });

  it('is the same with line ends and blanks of another program', async () => {
    const noted = changed(changed(store, 2, { note: '一季度\r\n二季度' }), 3, { owner: ' 李某 ' });
    const sheets = readTable(await workbook(noted)).map((each) => ({
      ...each,
      rows: each.rows.map((cells) => cells.map((cell) => cell.replaceAll('\r\n', '\n').trim())),
    }));
    assert.deepEqual(told(sheets, noted), []);
    const stateless = sheets.map((each) => ({ ...each, rows: each.rows.map((cells) => cells.slice(0, -1)) }));
    assert.deepEqual(told(stateless, noted), []);
  });

  it('keeps a note that is too long for a cell', async () => {
    const long = changed(store, 2, { note: '逐日记录。'.repeat(8000) });
    assert.deepEqual(told(readTable(await workbook(long)), long), []);
  });

  it('costs no more for cells merged again and again', async () => {
    const merges = '<mergeCell ref="A1:A1048576"/>'.repeat(20_000);
    const started = performance.now();
    await rewritten({ [sheet]: (xml) => xml.replace(/<mergeCells[^>]*>/, (tag) => tag + merges) });
    assert(performance.now() - started < 2000);
  });
});

describe('what a spreadsheet would run', () => {
  const notes = [
    '=1+1',
    '+86 10 5550123',
    '-5%',
    '@某人',
    '＝A1',
    '＋1',
    '－5%',
    '＠某',
    '\t=1',
    '\r=1',
    '\n=1',
    "'=1",
    "''@某",
  ];

  for (const note of notes) {
    const noted = changed(changed(store, 2, { note, owner: note }), 3, { unit: note });

    it(`stays words in CSV: ${JSON.stringify(note)}`, () => {
      const rows = exportRows(reportOf(noted), reportOf(noted).report.commitments);
      const text = exportAs('csv', rows, zh);
      for (const cell of text.split(/,|\r\n(?!=)/)) assert.doesNotMatch(cell, /^"?[=+\-@＝＋－＠\t\r\n]/, cell);
      assert.deepEqual(told(readTable(text), noted), []);
      assert.equal(readTable(text)[0]?.rows[3]?.includes(note), true, 'and comes back as it was');
    });

    it(`stays words in a workbook: ${JSON.stringify(note)}`, async () => {
      const parts = unzipSync(await workbook(noted));
      const xml = strFromU8(parts[sheet] ?? new Uint8Array());
      assert.doesNotMatch(xml, /<f[\s>]/);
      const style = Number(/<c r="K5" s="(\d+)" t="inlineStr">/.exec(xml)?.[1]);
      const look = [...strFromU8(parts[styles] ?? new Uint8Array()).matchAll(/<xf [^>]*>/g)][style - 1]?.[0] ?? '';
      if (!note.startsWith("'")) assert.match(look, /quotePrefix="1"/);
      assert.deepEqual(told(readTable(await workbook(noted)), noted), []);
    });
  }
});

describe('a table of one of several copies of a report', () => {
  const copies = ['甲/2024.txt', '乙/2024.txt', '乙/2024 副本.txt'].map((file): ExportReport => {
    const report = applyMarks({ ...analysis, file }, text, { ...store, report: file });
    return { file, report, lineOf: () => 1, text };
  });
  const edited = (copy: ExportReport): string =>
    exportAs('csv', exportRows(copy, copy.report.commitments), zh).replace('推进中', '已完成');
  const changedFiles = (source: string, reports: readonly ExportReport[]): readonly string[] => {
    const read = readBack([{ name: '', rows: readCsv(source) }], reports, zh);
    return [...read.changes.map(({ file }) => file), ...read.unknown.map(({ kind }) => kind)];
  };

  it('changes the records of that one, though all have the same words and records', () => {
    for (const copy of copies) {
      assert.deepEqual(changedFiles(edited(copy), copies), [copy.file]);
      assert.deepEqual(changedFiles(edited(copy), [...copies].reverse()), [copy.file]);
    }
  });

  it('changes none where the report was moved and two may be meant', () => {
    const [first, second] = copies;
    assert(first && second);
    const moved = { ...first, report: { ...first.report, analysis: { ...analysis, file: '丙/2024.txt' } } };
    assert.deepEqual(
      changedFiles(edited(first), [moved, second]),
      tasks.map(() => 'ambiguous'),
    );
    assert.deepEqual(changedFiles(edited(first), [moved]), [first.file]);
  });
});

describe('CSV of real life', () => {
  const edited = csv().replace('区住建局', '区房产局');
  const change = ['2 unit 区住建局 → 区房产局'];

  it('may be parted by semicolons or tabs, with any line ends and a title above', () => {
    for (const [sign, end] of [
      [',', '\n'],
      [';', '\r\n'],
      ['\t', '\r\n'],
      ['\t', '\r'],
    ] as const) {
      const parted = readTable(edited)
        .flatMap(({ rows }) => rows)
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign))
        .join(end);
      assert.deepEqual(told(readTable(parted)), change, JSON.stringify([sign, end]));
      assert.deepEqual(told(readTable(`sep=${sign}\n${parted}`)), change);
      assert.deepEqual(told(readTable(`请核对，周五前报，谢谢${end}${parted}`)), ['3 unit 区住建局 → 区房产局']);
    }
  });

  it('may be in any encoding that Excel and WPS write', async () => {
    const plain = edited.replace('\uFEFF', '');
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${plain}`, (char) => char.charCodeAt(0)).buffer);
    const gbk = encodeGb18030(plain.replaceAll(',', ';'));
    for (const bytes of [strToU8(plain), strToU8(edited), utf16, gbk]) {
      const opened = await openTable(bytes, readers);
      assert(opened.ok);
      assert.deepEqual(told(opened.sheets), change);
    }
  });
});

describe('a file that is no table', () => {
  const check = async (bytes: Uint8Array, said: string): Promise<void> => {
    const opened = await openTable(bytes, readers);
    assert(!opened.ok, said);
    assert.equal(tableTroubleWords(opened.trouble, zh), said);
  };

  it('is told with what helps', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await check(old, '是旧格式（.xls、.et）或加了密码的工作簿，请另存为不加密码的 .xlsx');
    const another = '是其他格式的表格，请另存为 .xlsx';
    await check(
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      another,
    );
    await check(zipSync({ 'xl/workbook.bin': strToU8('x') }), another);
    await check(strToU8('\uFEFF<html><table><tr><td>目标任务</td></tr></table></html>'), another);
    await check(strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'), another);
    await check((await workbook()).subarray(0, 900), '工作簿已损坏，无法读取');
    await check(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), '既不是工作簿，也不是 CSV');
  });
});

describe('what cannot be read back', () => {
  it('is told with how to write it', async () => {
    const sheets = await rewritten({
      [sheet]: (xml) => typed('G3', '年底前')(typed('H3', '差不多了')(typed('F4', '#REF!')(xml))),
    });
    const { conflicts } = readBack(sheets, [reportOf(store)], zh);
    assert.deepEqual(
      conflicts.map((conflict) => conflictWords(conflict, zh)),
      [
        '看不出进度。请从中选一：未启动、推进中、已完成、滞后、无法核实。',
        '看不出日期。请写成 2024-06-30、2024年6月 或 2024。',
        '此格是表格软件的报错，不是内容。',
      ],
    );
  });

  it('stands on the page beside what changes', () => {
    const rows = [
      ['目标任务', '进度', '联系电话'],
      ['新建公园3个', '已完成', ''],
      ['', '滞后', ''],
    ];
    const page = readBackPage(readBack([{ name: '', rows }], [reportOf(store)], zh), zh);
    assert.match(page, /以下各列不读回：联系电话。/);
    assert.match(page, /- 进度: 推进中\n\+ 进度: 已完成/);
    assert.match(page, /- 第3行: 滞后 — 此行没有写明任务/);
  });
});

const readers: TableReaders = { decode: textOf, workbook: (bytes) => importSheets(bytes, readInPlace) };

function textOf(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : null;
}
