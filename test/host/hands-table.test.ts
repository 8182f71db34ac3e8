import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columns } from '../../src/export/index.ts';
import { listed, run, showCommitments, storeIn } from './commitment-report.ts';
import { Hands, markOf, nodeOf } from './hands.ts';
import { api, folder, open, readText, storeOf, until, write } from './workspace.ts';

const report = `政府工作报告
——2024年1月9日在云溪区第八届人民代表大会第三次会议上

各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2024年工作安排
（一）片区更新。新建云麓步道7公里，改造云麓厂房6栋，建成云麓书屋5座，开通云麓公交线路4条。
`;
const [path, hall, books, bus] = ['步道7公里', '厂房6栋', '书屋5座', '公交线路4条'] as const;
const zh = vscode.env.language.startsWith('zh');
const told = {
  inProgress: zh ? '推进中' : 'in progress',
  done: zh ? '已完成' : 'done',
  changes: zh ? '改动' : 'Changes',
};

describe('hands: a table that goes out and comes back', () => {
  let uri: vscode.Uri;
  let xlsx: vscode.Uri;

  before(async () => {
    await showCommitments();
    uri = await write('table-hands.govreport', report);
    await open(uri);
    await listed(uri);
    await localize(path, 'setStatus', 'inProgress');
    await localize(path, 'setUnit', '区住建局');
    await localize(hall, 'setNote', '等待批复');
    await run('reportReview.filterCommitments', { text: '云麓' });
    xlsx = vscode.Uri.joinPath(folder(), '任务分解表.xlsx');
    await run('reportReview.exportTaskTable', { scope: 'shown', to: xlsx });
    await run('reportReview.clearFilter');
  });

  const localize = async (words: string, command: string, value: string): Promise<void> => {
    await run(`reportReview.${command}`, await nodeOf(uri, words), undefined, value);
  };

  it('takes over what was filled in, lists what cannot be, and is taken back as one', async () => {
    await localize(hall, 'setNote', '已经批复');
    await edit(xlsx, (rows) => {
      const at = (words: string): number => rows.rowOf(words);
      rows.set('status', at(path), told.done);
      rows.set('owner', at(path), '李明');
      rows.set('due', at(path), '2024年10月');
      rows.set('unit', at(books), '区文旅局');
      rows.set('note', at(hall), '批复在途');
      rows.set('due', at(bus), '年底前');
      rows.add('新建云麓广场2处', '区城管局');
    });
    const before = await readText(storeOf(uri));
    await run('reportReview.readTaskTable', { from: xlsx, take: 'certain' });
    await until(async () => (await markOf(uri, path))?.status === 'done');
    const mark = await markOf(uri, path);
    assert.deepEqual([mark?.status, mark?.owner, mark?.due, mark?.unit], ['done', '李明', '2024-10', '区住建局']);
    assert.deepEqual(
      mark?.history?.slice(-3).map(({ field, from, to }) => [field, from ?? null, to]),
      [
        ['status', 'inProgress', 'done'],
        ['owner', null, '李明'],
        ['due', null, '2024-10'],
      ],
    );
    assert.equal((await markOf(uri, books))?.unit, '区文旅局');
    assert.equal((await markOf(uri, hall))?.note, '已经批复', 'what was changed on both sides stays');
    const page = await shownPage();
    for (const words of ['批复在途', '年底前', '新建云麓广场2处']) assert.ok(page.includes(words), `${words}\n${page}`);

    await run('reportReview.undoMark');
    assert.equal(await readText(storeOf(uri)), before);
  });

  it('is looked at first: what is unticked stays as it is', async function () {
    const hands = await Hands.open();
    try {
      if (!hands.are) this.skip();
      const before = await storeIn(uri);
      void run('reportReview.readTaskTable', { from: xlsx });
      await hands.asked();
      assert.deepEqual(await storeIn(uri), before, 'nothing changes before it is agreed to');
      await hands.fill('书屋', '书屋');
      await hands.press('ArrowDown', 'Space');
      await hands.answer();
      await until(async () => (await markOf(uri, path))?.status === 'done');
      assert.equal((await markOf(uri, path))?.status, 'done');
      assert.equal((await markOf(uri, books))?.unit, undefined);
      await run('reportReview.undoMark');

      const asked = run('reportReview.readTaskTable', { from: xlsx });
      await hands.asked();
      await hands.press('Escape');
      await asked;
      assert.deepEqual((await storeIn(uri)).marks, before.marks, 'Escape leaves all as it is');
    } finally {
      hands.close();
    }
  });

  it('comes back as CSV of a Chinese spreadsheet, too', async () => {
    const csv = vscode.Uri.joinPath(folder(), '任务分解表.csv');
    await run('reportReview.filterCommitments', { text: '云麓' });
    await run('reportReview.exportCommitments', { scope: 'shown', format: 'csv', to: csv });
    await run('reportReview.clearFilter');
    const edited = (await readText(csv)).replace(told.inProgress, told.done).replaceAll('\uFEFF', '');
    const semicolons = edited.replaceAll(',', ';');
    await vscode.workspace.fs.writeFile(csv, await vscode.workspace.encode(semicolons, { encoding: 'gb18030' }));
    await run('reportReview.readTaskTable', { from: csv, take: 'certain' });
    await until(async () => (await markOf(uri, path))?.status === 'done');
    assert.equal((await markOf(uri, path))?.status, 'done');
    await run('reportReview.undoMark');
  });

  it('says why a file is no table, and changes nothing', async () => {
    const before = await readText(storeOf(uri));
    const old = await write('旧表.xls', '');
    await vscode.workspace.fs.writeFile(old, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    const list = await write('花名册.csv', '姓名,电话\n某,1\n');
    for (const from of [old, list]) await run('reportReview.readTaskTable', { from, take: 'certain' });
    assert.equal(await readText(storeOf(uri)), before);
    await run('notifications.clearAll');
  });
});

interface Rows {
  /** The number of the row whose task has these words. */
  rowOf(words: string): number;
  set(id: string, row: number, words: string): void;
  add(task: string, unit: string): void;
}

/** Types into the sheet of tasks, as a spreadsheet would save it. */
async function edit(uri: vscode.Uri, change: (rows: Rows) => void): Promise<void> {
  const parts = unzipSync(await vscode.workspace.fs.readFile(uri));
  const name = 'xl/worksheets/sheet2.xml';
  let xml = strFromU8(parts[name] ?? new Uint8Array());
  const cell = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
  change({
    rowOf: (words) => {
      const row = new RegExp(`<c r="${columnOf(xml, 'text')}(\\d+)"[^>]*><is><t[^>]*>[^<]*${words}`).exec(xml)?.[1];
      assert.ok(row, words);
      return Number(row);
    },
    set: (id, row, words) => {
      const place = `${columnOf(xml, id)}${row}`;
      const next = xml.replace(new RegExp(`<c r="${place}"[^>]*?(?:/>|>[^]*?</c>)`), cell(place, words));
      assert.notEqual(next, xml, place);
      xml = next;
    },
    add: (task, unit) => {
      xml = xml.replace(
        '</sheetData>',
        `<row r="90">${cell(`${columnOf(xml, 'text')}90`, task)}${cell(`${columnOf(xml, 'unit')}90`, unit)}</row></sheetData>`,
      );
    },
  });
  await vscode.workspace.fs.writeFile(uri, zipSync({ ...parts, [name]: strToU8(xml) }));
}

/** The letters of a column, by its title in the head. */
function columnOf(xml: string, id: string): string {
  const title = columns.find((each) => each.id === id)?.title[zh ? 'zh' : 'en'] ?? '';
  const letters = new RegExp(`<c r="([A-Z]+)2"[^>]*><is><t[^>]*>${title}<`).exec(xml)?.[1];
  assert.ok(letters, title);
  return letters;
}

async function shownPage(): Promise<string> {
  return [...(await api()).pages().values()].filter((text) => text.includes(`## ${told.changes}`)).join('\n');
}
