import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { csvOf } from '../../src/export/csv.ts';
import { readCsv } from '../../src/export/read-back/read-csv.ts';
import { listed, run, showCommitments } from './commitment-report.ts';
import { markOf, nodeOf } from './hands.ts';
import { api, exists, folder, open, readText, storeOf, until, write } from './workspace.ts';

const REPORT = `政府工作报告
——2024年1月9日在岚汀区第八届人民代表大会第三次会议上

各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2023年工作回顾
一般公共预算收入16.8亿元。财政收入由2022年的12.0亿元增加到13.8亿元，增长15%。综合实力增强，一般公共预算收入168000万元。
二、2024年工作安排
新建岚汀学校3所，改造岚汀小区12个。
`;
const zh = vscode.env.language.startsWith('zh');
const column = (chinese: string, english: string): string => (zh ? chinese : english);

/** A table as an office fills it in: the first row with a value gets the answers. */
async function fill(table: vscode.Uri, answers: readonly (readonly [value: string, cells: Cells])[]): Promise<void> {
  const [head = [], ...rows] = readCsv(await readText(table));
  const at = (title: string): number => {
    assert.ok(head.includes(title), `${title} in ${head.join()}`);
    return head.indexOf(title);
  };
  const filled = rows.map((cells) => {
    const [, own] = answers.find(([value]) => cells.includes(value)) ?? [];
    return own ? Object.entries(own).reduce((row, [title, words]) => row.with(at(title), words), cells) : cells;
  });
  await vscode.workspace.fs.writeFile(table, new TextEncoder().encode(csvOf(head, filled)));
}

type Cells = Readonly<Record<string, string>>;

describe('tables that go round by unit and come back', () => {
  const at = (...names: readonly string[]): vscode.Uri => vscode.Uri.joinPath(folder(), '往来', ...names);
  const unit = column('责任单位', 'Responsible');
  const verdict = column('核实结果', 'Verified');
  const right = column('核实数', 'Corrected');
  const owner = column('牵头领导', 'Owner');
  let uri: vscode.Uri;

  before(async () => {
    await showCommitments();
    await vscode.workspace.fs.createDirectory(at('分送'));
    await vscode.workspace.fs.createDirectory(at('反馈'));
    uri = await write('tables-round.govreport', REPORT);
    await open(uri);
    await listed(uri);
  });

  after(async () => {
    await run('reportReview.chooseSources', []);
    await run('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(at(), { recursive: true });
    await vscode.workspace.fs.delete(uri);
  });

  it('ask after every reported figure of the report in front', async () => {
    await run('reportReview.exportFactsTable', { scope: 'front', to: at('核实.csv') });
    const [head = [], ...rows] = readCsv(await readText(at('核实.csv')));
    assert.ok(
      [unit, verdict, right].every((title) => head.includes(title)),
      head.join(),
    );
    assert.ok(rows.some((cells) => cells.includes('16.8')));
    assert.ok(
      rows.every((cells) => !cells.includes('12个')),
      'what is promised is not asked after',
    );
  });

  it('are not split before somebody named the units', async () => {
    await run('reportReview.splitTable', { from: at('核实.csv'), to: at('分送'), replyBy: '' });
    assert.deepEqual(await vscode.workspace.fs.readDirectory(at('分送')), []);
    await run('notifications.clearAll');
  });

  it('are one workbook a unit', async () => {
    await fill(at('核实.csv'), [
      ['16.8', { [unit]: '区财政局' }],
      ['13.8', { [unit]: '区税务局' }],
    ]);
    await run('reportReview.splitTable', { from: at('核实.csv'), to: at('分送'), replyBy: '2024-03-15' });
    const names = (await vscode.workspace.fs.readDirectory(at('分送'))).map(([name]) => name);
    assert.ok(names.includes('区财政局.xlsx') && names.includes('区税务局.xlsx'), names.join());
  });

  it('change numbers wherever they are said and records, all in one step, and are taken back in one', async () => {
    await vscode.workspace.fs.copy(at('核实.csv'), at('反馈', '区财政局.csv'));
    await fill(at('反馈', '区财政局.csv'), [
      ['16.8', { [verdict]: zh ? '有误' : 'corrected', [right]: '16.86' }],
      ['13.8', { [verdict]: zh ? '一致' : 'confirmed' }],
    ]);
    await run('reportReview.filterCommitments', { text: '岚汀' });
    await run('reportReview.exportCommitments', { scope: 'shown', format: 'csv', to: at('反馈', '任务.csv') });
    await run('reportReview.clearFilter');
    const task = (await nodeOf(uri, '岚汀学校')).commitment?.text ?? '';
    await fill(at('反馈', '任务.csv'), [[task, { [owner]: '李明' }]]);

    await run('reportReview.readTaskTable', { from: at('反馈'), take: 'certain' });
    await until(async () => (await markOf(uri, '岚汀学校'))?.owner === '李明');
    const document = await vscode.workspace.openTextDocument(uri);
    const corrected = REPORT.replace('16.8亿元', '16.86亿元').replace('168000万元', '168600万元');
    assert.equal(document.getText(), corrected);
    assert.equal((await markOf(uri, '岚汀学校'))?.owner, '李明');
    const page = [...(await api()).pages().values()].join('\n').replaceAll('\\', '');
    assert.match(page, /16\.8亿元 → 16\.86亿元.*区财政局/);
    assert.match(page, zh ? /核实一致：1；更正：1，涉及2处/ : /confirmed: 1; corrected: 1, in 2 places/);

    await run('reportReview.undoMark');
    await until(() => document.getText() === REPORT);
    assert.equal(document.getText(), REPORT);
    const said = async (): Promise<string> => (await readText(storeOf(uri))).replaceAll(/\s/g, '');
    await until(async () => (await said()).includes('"marks":[]'));
    assert.match(await said(), /"marks":\[\],"dismissed":\[\],"reviews":\[\]/, 'nothing is left that anybody said');
  });

  it('leave a report as it is that was written on meanwhile', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    await run('reportReview.readTaskTable', { from: [at('反馈', '区财政局.csv')], take: 'certain' });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '（送审稿）');
    await vscode.workspace.applyEdit(edit);
    const edited = document.getText();
    await run('reportReview.undoMark');
    assert.equal(document.getText(), edited, 'what cannot be taken back whole is left to the editor’s own undo');
    await run('workbench.action.files.revert');
    await run('notifications.clearAll');
  });

  it('say of an unanswered table what is to be done, and change nothing', async () => {
    const before = (await vscode.workspace.openTextDocument(uri)).getText();
    await run('reportReview.readTaskTable', { from: at('核实.csv'), take: 'certain' });
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(), before);
    assert.equal(await exists(at('核实.csv')), true);
    await run('notifications.clearAll');
  });
});
