import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { report } from './commitment-report.ts';
import { allNodes, api, set, until, write } from './workspace.ts';

describe('the search for reports', () => {
  const names = ['一/2023年清河区政府工作报告.txt', '二/报送稿.report.txt', '三/定稿.govreport'];

  after(async () => {
    await set('workspace.maxFiles', undefined);
    await vscode.commands.executeCommand('reportReview.refreshCommitments');
  });

  it('finds all that are called a report, and says which others it did not look at', async () => {
    for (const [at, name] of names.entries()) await write(name, `${report}\n${at}`);
    for (let at = 0; at < 5; at++) await write(`杂/笔记${at}.txt`, '今天下雨。');
    await set('workspace.maxFiles', 1);
    await vscode.commands.executeCommand('reportReview.refreshCommitments');
    await until(async () => names.every(isIn(await shownFiles())));
    const shown = await shownFiles();
    for (const name of names) assert.ok(isIn(shown)(name), name);
    const cut = (await (await api()).commitmentTree()).find(({ kind }) => kind === 'cut');
    assert.ok(cut?.label.includes('1'), 'a line says so');
  });
});

async function shownFiles(): Promise<readonly string[]> {
  return (await allNodes()).flatMap(({ kind, file }) => (kind === 'report' && file !== undefined ? [file] : []));
}

function isIn(files: readonly string[]): (name: string) => boolean {
  return (name) => files.some((file) => decodeURIComponent(file).endsWith(name));
}
