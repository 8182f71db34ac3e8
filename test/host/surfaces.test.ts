import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/present/index.ts';
import { listed, report, run, select, showCommitments, storeIn } from './commitment-report.ts';
import { automaticDocx } from '../tools/wrappings/report-docx.ts';
import { allNodes, api, commitmentsOf, exists, folder, open, set, storeOf, until, write } from './workspace.ts';

describe('surfaces of commitments', () => {
  before(showCommitments);

  it('the agenda goes by status and back, and remembers it', async () => {
    const uri = await write('by-status.govreport', report);
    await open(uri);
    const [first, second] = await listed(uri);
    assert.ok(first && second);
    await run('reportReview.setDue', first, [first, second], '2099-06-30');
    await run('reportReview.setStatus', first, [first], 'inProgress');
    const groupOf = async (node: TreeNode): Promise<string | undefined> =>
      (await (await api()).agenda()).find(({ children }) =>
        children.some(({ file, range }) => file === node.file && range?.[0] === node.range?.[0]),
      )?.id;
    assert.deepEqual([await groupOf(first), await groupOf(second)], ['agenda:later', 'agenda:later']);
    try {
      await run('reportReview.agendaByStatus');
      assert.deepEqual([await groupOf(first), await groupOf(second)], ['agenda:inProgress', 'agenda:none']);
    } finally {
      await run('reportReview.agendaByDeadline');
    }
    assert.equal(await groupOf(first), 'agenda:later');
  });

  it('tags are renamed among the suggested ones too, and taken back with them', async () => {
    const uri = await write('suggested.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    const suggested = (): unknown => vscode.workspace.getConfiguration('reportReview').get('tags');
    try {
      await set('tags', ['原名', '原名/细类', '原名录']);
      await run('reportReview.tagCommitment', first, [first], ['原名/细类']);
      await run('reportReview.renameTag', '原名', '现名');
      assert.deepEqual(suggested(), ['现名', '现名/细类', '原名录']);
      assert.deepEqual((await storeIn(uri)).marks[0]?.tags, ['现名/细类']);
      await run('reportReview.undoMark');
      assert.deepEqual(suggested(), ['原名', '原名/细类', '原名录']);
      assert.deepEqual((await storeIn(uri)).marks[0]?.tags, ['原名/细类']);
    } finally {
      await set('tags', undefined);
    }
  });

  it('anchors are brought up to date when a mark is kept', async () => {
    const uri = await write('fresh.govreport', report);
    await open(uri);
    const [first, second] = await listed(uri);
    assert.ok(first && second);
    await run('reportReview.setStatus', first, [first], 'behind');
    await run('workbench.action.closeActiveEditor');
    await write('fresh.govreport', report.replace('各位代表：', '各位代表、各位委员、同志们：'));
    const startOf = async (): Promise<number | undefined> => (await listed(uri))[1]?.range?.[0];
    await until(async () => (await startOf()) !== second.range?.[0]);
    const [, moved] = await listed(uri);
    assert.ok(moved);
    const before = (await storeIn(uri)).marks[0]?.anchor.start ?? 0;
    await run('reportReview.setStatus', moved, [moved], 'done');
    assert.equal((await storeIn(uri)).marks[0]?.anchor.start, before + '、各位委员、同志们'.length);
    await run('reportReview.undoMark');
    const [mark, ...others] = (await storeIn(uri)).marks;
    assert.deepEqual([mark?.status, others], ['behind', []]);
  });

  it('a review goes along with a renamed report, and is listed once its figure is another', async () => {
    const uri = await write('reviewed.govreport', report);
    const renamed = vscode.Uri.joinPath(uri, '../reviewed-anew.govreport');
    const document = await open(uri);
    await listed(uri);
    select(document, '3200人', 1);
    await run('reportReview.giveVerdict', undefined, { verdict: 'doubtful', note: '口径不一' });
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await until(async () => (await exists(storeOf(renamed))) && !(await exists(storeOf(uri))));
    assert.equal((await storeIn(renamed)).reviews.length, 1);

    await run('workbench.action.closeActiveEditor');
    await write('reviewed-anew.govreport', report.replace('3200人', '5600人'));
    const stale = async (): Promise<TreeNode | undefined> =>
      (await allNodes()).find(({ kind, file }) => kind === 'lostReview' && file === renamed.toString());
    await until(async () => (await stale()) !== undefined);
    const node = await stale();
    assert.ok(node?.label.endsWith('新增城镇就业3200人以上'), node?.label);
    const at = report.indexOf('3200人');
    await run('reportReview.repairMark', node, undefined, [at, at + 7]);
    await until(async () => (await stale()) === undefined);
    assert.equal((await storeIn(renamed)).reviews[0]?.anchor.quote, '5600人以上');
    await run('reportReview.undoMark');
    await until(async () => (await stale()) !== undefined);
    await run('reportReview.removeLostMark', await stale());
    assert.deepEqual((await storeIn(renamed)).reviews, []);
  });

  it('the page of a record leads to its words, and its links change the record', async () => {
    const uri = await write('链接 1%20.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    const column = vscode.window.activeTextEditor?.viewColumn;
    await run('reportReview.showRecord', first, [first]);
    const extension = await api();
    const own = (): readonly [string, string] =>
      [...extension.pages()].find(([, text]) => text.includes('链接 1')) ?? ['', ''];
    const page = (): string => own()[1];
    await until(() => page() !== '');
    const [name] = own();
    assert.ok(name.startsWith('新增城镇就业'), name);
    const tabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const named = (): vscode.Tab | undefined => tabs().find(({ label }) => label === name);
    await until(() => named() !== undefined);
    const tab = named();
    assert.ok(
      tab,
      `the tab bears the name of the thing: ${name}; ${tabs()
        .map(({ label }) => label)
        .join()}`,
    );
    assert.notEqual(tab.group.viewColumn, column, 'beside the report');
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', page());
    const links = [...html.matchAll(/href="command:([^"?]+)\?([^"]+)"/g)].map(([, command = '', given = '']) => ({
      command,
      given: JSON.parse(decodeURIComponent(decodeURIComponent(given))) as readonly unknown[],
    }));
    const follow = async (wanted: string, value?: string): Promise<void> => {
      const link = links.find(
        ({ command, given }) => command === wanted && (value === undefined || given[2] === value),
      );
      assert.ok(link, `${wanted} ${html}`);
      await run(link.command, ...link.given);
    };
    await follow('reportReview.setStatus', 'behind');
    await until(async () => (await storeIn(uri)).marks[0]?.status === 'behind');
    assert.equal((await storeIn(uri)).marks[0]?.status, 'behind');
    await until(() => page().includes('| 滞后 |') || page().includes('| behind |'));
    assert.match(page(), /\| (?:滞后|behind) \|/);
    assert.ok(links.some(({ command }) => command === 'reportReview.addEvidence'));
    await follow('reportReview.revealPlace');
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    assert.equal(editor?.document.getText(editor.selection), first.commitment?.text);
    assert.equal(editor?.viewColumn, column);
    await run('reportReview.undoMark');
  });

  it('reports in Word files are read when somebody asks, and by themselves once marked', async () => {
    const lines = report
      .trimEnd()
      .split('\n')
      .filter((line) => line !== '');
    const file = vscode.Uri.joinPath(folder(), '归档/2024年政府工作报告.docx');
    await vscode.workspace.fs.writeFile(file, automaticDocx(lines));
    const other = vscode.Uri.joinPath(file, '../2023年政府工作报告.docx');
    await vscode.workspace.fs.writeFile(other, automaticDocx(lines));
    const [address, second] = [file, other].map((uri) => uri.with({ scheme: 'report-review-text', query: uri.scheme }));
    assert.ok(address && second);
    await run('reportReview.refreshCommitments');
    const unread = async (): Promise<TreeNode | undefined> => (await allNodes()).find(({ kind }) => kind === 'unread');
    assert.ok((await unread())?.tooltip().includes('2024年政府工作报告'));
    assert.deepEqual(await commitmentsOf(address), []);
    await run('reportReview.readDocuments');
    await until(async () => (await unread()) === undefined);
    const [first] = await listed(address);
    assert.ok(first?.commitment);
    await run('reportReview.setStatus', first, [first], 'inProgress');
    assert.equal((await storeIn(file)).marks[0]?.status, 'inProgress');
    await run('reportReview.revealCommitment', first);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), address.toString());
    assert.equal(editor.document.getText(editor.selection), first.commitment.text);
    await run('workbench.action.closeActiveEditor');

    await vscode.workspace.fs.writeFile(file, automaticDocx(lines.filter((line) => !line.includes('社区卫生'))));
    await until(async () => (await commitmentsOf(address)).length === 2);
    assert.equal((await commitmentsOf(address)).length, 2, 'a changed file is read again');

    assert.equal((await commitmentsOf(second)).length, 4);
    await vscode.workspace.fs.delete(other);
    await until(async () => (await commitmentsOf(second)).length === 0);
    assert.deepEqual(await commitmentsOf(second), []);
  });
});
