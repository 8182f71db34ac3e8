import assert from 'node:assert/strict';
import process from 'node:process';
import { strToU8, zipSync } from 'fflate';
import { defaultLimits, importSheets, ImportTrouble } from '../../src/intake/index.ts';
import { readInPlace } from '../tools/read-in-place.ts';

/** A workbook with these sheets, each the inside of its <worksheet>. */
function workbook(sheets: readonly string[], more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const list = sheets.map((_, at) => `<sheet name="s${at}" id="rId${at}"/>`).join('');
  const relations = sheets.map((_, at) => `<Relationship Id="rId${at}" Target="worksheets/sheet${at}.xml"/>`).join('');
  const parts = sheets.map((xml, at) => [`xl/worksheets/sheet${at}.xml`, strToU8(`<worksheet>${xml}</worksheet>`)]);
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook><sheets>${list}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations}</Relationships>`),
    ...(Object.fromEntries(parts) as Record<string, Uint8Array>),
    ...more,
  });
}

const rows = (count: number, cell: (row: number) => string): string =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 1}">${cell(at + 1)}</row>`).join('');

const words = (column: string, row: number): string => `<c r="${column}${row}" t="str"><v>目标任务</v></c>`;

/** Small ones, so that what grows is seen soon. */
const limits = { ...defaultLimits, cells: 20_000, characters: 100_000, unpackedBytes: 1024 * 1024 };

/** The trouble's code, or how many rows and cells were read. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const sheets = await importSheets(bytes, readInPlace, limits);
    if (sheets === null) return 'damaged';
    const all = sheets.flatMap((sheet) => sheet.rows);
    return `${all.length} rows, ${all.reduce((sum, cells) => sum + cells.length, 0)} cells`;
  } catch (error) {
    if (!(error instanceof ImportTrouble)) throw error;
    return error.code;
  }
}

describe('hostile workbooks', () => {
  it('do not grow by the addresses of their cells', async () => {
    assert.equal(await outcome(workbook([rows(3, (row) => words('XFD', row))])), 'hostile');
    const far = `<row r="15000">${words('A', 1)}</row>`;
    assert.equal(await outcome(workbook([far])), '15000 rows, 1 cells');
    assert.equal(await outcome(workbook([far, far])), 'hostile');
    const merged = '<mergeCells><mergeCell ref="XFA1:XFA60"/></mergeCells>';
    const tall = `${rows(60, (row) => (row === 1 ? words('XFA', 1) : ''))}${merged}`;
    assert.equal(await outcome(workbook([tall])), 'hostile');
  });

  it('may have wide rows of empty cells, as programs leave them', async () => {
    const wide = rows(50, (row) => `${words('A', row)}<c r="XFD${row}" s="1"/>`);
    assert.equal(await outcome(workbook([wide])), '50 rows, 50 cells');
  });

  it('do not grow by one long string in every cell', async () => {
    const strings = { 'xl/sharedStrings.xml': strToU8(`<sst><si><t>${'长'.repeat(30_000)}</t></si></sst>`) };
    const same = rows(10, (row) => `<c r="A${row}" t="s"><v>0</v></c>`);
    assert.equal(await outcome(workbook([same], strings)), 'hostile');
  });

  it('are limited in all their parts together', async () => {
    const part = new Uint8Array(400 * 1024);
    const parts = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`xl/media/p${at}.xml`, part]));
    assert.equal(await outcome(workbook([rows(1, (row) => words('A', row))], parts)), 'hostile');
    assert.equal(await outcome(workbook(Array<string>(300).fill(''))), 'hostile');
  });

  it('that are broken say so', async () => {
    const whole = workbook([rows(3, (row) => words('A', row))]);
    assert.equal(await outcome(whole), '3 rows, 3 cells');
    assert.equal(await outcome(whole.subarray(0, 200)), 'damaged');
    assert.equal(await outcome(zipSync({ 'a.txt': strToU8('a') })), 'damaged');
  });
});

describe('hostile pages', function () {
  this.timeout(120_000);

  const read = async (markup: string): Promise<string> => {
    const answer = await readInPlace('html', strToU8(markup), defaultLimits);
    return answer.ok ? answer.extracted.text : answer.code;
  };

  it('may nest their elements deeper than an article does, and end at once', async () => {
    for (const depth of [300, 1000, 1900]) {
      const before = process.cpuUsage();
      assert.equal(await read(`<html><body>${'<div>'.repeat(depth)}各位代表：`), '各位代表：\n');
      assert(process.cpuUsage(before).user < 2e6, String(depth));
    }
    assert.equal(await read(`<html><body>${'<div>'.repeat(2500)}各位代表：`), 'hostile');
  });

  it('may be broken in ways that break the finder of articles', async () => {
    assert.match(await read('<l><h><p>\u00eftmeta charset=utf-8>titl'), /titl/);
  });

  it('are counted with their attributes, texts and comments', async () => {
    assert.equal(await read(`<p ${'a=1 '.repeat(700_000)}>一`), 'hostile');
    assert.equal(await read(`<p>${'<!---->'.repeat(400_000)}一`), 'hostile');
    assert.equal(await read(`<p ${'title="一 二 三" hidden '.repeat(3)}></p><p>一`), '一\n');
  });
});
