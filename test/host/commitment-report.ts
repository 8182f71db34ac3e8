import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/present/index.ts';
import type { Store } from '../../src/tags/index.ts';
import { commitmentsOf, rangeIn, readText, storeOf, until } from './workspace.ts';

/** A report with four promises that can be checked, two in each section of its plan. */
export const report = `政府工作报告
——2024年1月9日在临江区第八届人民代表大会第三次会议上

各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，改造老旧小区12个。
二、2024年工作安排
（一）稳住就业。新增城镇就业3200人以上，城镇登记失业率控制在4%以内。
（二）改善民生。新建社区卫生服务中心3个，改造老旧小区9个。
`;

/** The tree is in front, and has looked for reports. */
export async function showCommitments(): Promise<void> {
  await run('reportReview.commitments.focus');
  await run('reportReview.refreshCommitments');
}

export function run(command: string, ...args: readonly unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...args);
}

/** The commitments of a report, once the tree has them. */
export async function listed(uri: vscode.Uri): Promise<readonly TreeNode[]> {
  await until(async () => (await commitmentsOf(uri)).length > 0);
  return commitmentsOf(uri);
}

export async function storeIn(uri: vscode.Uri): Promise<Store> {
  return JSON.parse(await readText(storeOf(uri))) as Store;
}

/** Selects the first so many characters of the words, or puts the cursor before them. */
export function select(document: vscode.TextDocument, words: string, length: number): void {
  const at = document.getText().indexOf(words);
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor && at >= 0, words);
  const { start, end } = rangeIn(document, [at, at + length]);
  editor.selection = new vscode.Selection(start, end);
}
