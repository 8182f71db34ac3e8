import * as vscode from 'vscode';
import type { Wire } from './wire.ts';

/** A picture: its file name in media/, and what to do before it is taken. */
export interface Scene {
  readonly name: string;
  readonly set: (wire: Wire) => Promise<void>;
}

const sample = 'sifangtai-2023.txt';

/** In the order in which they build on each other: the side bar is widened once, tags are given before they are shown. */
export const scenes: readonly Scene[] = [
  scene('outline', async (wire) => {
    await openReport(sample, '2.壮大特色工业');
    await run('outline.focus');
    await wire.ask({ kind: 'point', selector: '.pane-header:has-text("政府工作报告")', act: 'click' });
    await wire.ask({ kind: 'widen', selector: '.part.sidebar', by: 130 });
    await openReport(sample, '2.壮大特色工业');
    await settled();
  }),
  scene('hover', async () => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '7.5万亩');
    await settled();
    await run('editor.action.showHover', { focus: 'noAutoFocus' });
    await settled(1500);
  }),
  scene('elsewhere', async () => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '1300人');
    await settled();
    await run('editor.action.showHover', { focus: 'noAutoFocus' });
    await settled(1500);
  }),
  scene('colours', async () => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '2.壮大特色工业');
    select('代表建议43件、委员提案24件');
    await settled(1500);
  }),
  scene('figures', async (wire) => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '新增城镇就业1300人');
    await run('reportReview.showFigures', { filter: { status: 'target' } });
    await settled(2500);
    for (const keys of [...Array<string>(12).fill('Tab'), ...Array<string>(5).fill('ArrowDown'), 'Enter']) {
      await wire.ask({ kind: 'press', keys });
    }
    await settled(1500);
  }),
  scene('problems', async () => {
    await run('workbench.action.closeSidebar');
    await run('workbench.actions.view.problems');
    await openReport(sample, '241间');
    await settled(1500);
  }),
  scene('fix', async () => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '2.25%');
    await settled(1500);
    await run('editor.action.quickFix');
    await settled(1500);
  }),
  scene('rule', async () => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '29项，其中');
    await settled(1500);
    await run('reportReview.openRulePage');
    await run('workbench.action.moveEditorToRightGroup');
    await settled(2500);
  }),
  scene('tree', async () => {
    await tag('规上工业总产值力争', '重点督办');
    await tag('改造中华村至新建村通村路', '重点督办', '民生实事');
    await tag('新增城镇就业1300人', '民生实事');
    await run('reportReview.commitments.focus');
    await settled(2000);
    await openReport(sample, '规上工业总产值力争');
    await settled(2500);
  }),
  scene('tags', async () => {
    await run('reportReview.commitments.focus');
    await openReport(sample, '推动东方、双吉');
    await settled(2000);
    begin('reportReview.tagCommitment');
    await settled(1500);
  }),
  scene('export', async (wire) => {
    await wire.ask({ kind: 'press', keys: 'Escape' });
    const to = vscode.Uri.joinPath(workspace(), '承诺事项.md');
    await run('reportReview.commitments.focus');
    await run('reportReview.exportCommitments', { scope: 'tagged', format: 'markdown', to });
    await run('markdown.showPreview', to);
    await settled(2500);
  }),
];

function scene(name: string, set: Scene['set']): Scene {
  return { name, set };
}

/** Opens a report of the workspace with the cursor before the first `at` in it, which stands in the middle. */
async function openReport(name: string, at: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspace(), name));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const offset = document.getText().indexOf(at);
  if (offset < 0) throw new Error(`${name} does not contain ${at}`);
  const position = document.positionAt(offset);
  editor.selection = new vscode.Selection(position, position);
  editor.revealRange(new vscode.Range(position, position), vscode.TextEditorRevealType.InCenter);
}

/** Selects words of the open report where they stand, without scrolling. */
function select(words: string): void {
  const editor = vscode.window.activeTextEditor;
  const offset = editor?.document.getText().indexOf(words) ?? -1;
  if (!editor || offset < 0) throw new Error(`the open report does not contain ${words}`);
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(offset), document.positionAt(offset + words.length));
}

/** Tags the commitment at these words. */
async function tag(words: string, ...names: readonly string[]): Promise<void> {
  await openReport(sample, words);
  await run('reportReview.tagCommitment', undefined, undefined, names);
}

function workspace(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('no folder is open');
  return folder.uri;
}

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(command, ...args);
}

/** For a command that asks something: it ends when it is answered, which is after the picture. */
function begin(command: string): void {
  void vscode.commands.executeCommand(command);
}

/** Animations and providers come to rest. */
async function settled(milliseconds = 800): Promise<void> {
  await new Promise((next) => setTimeout(next, milliseconds));
}
