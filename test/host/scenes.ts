import * as vscode from 'vscode';
import type { Part, Wire } from './wire.ts';

/** A picture: its file name in media/, and what to do before it is taken. */
export interface Scene {
  readonly name: string;
  /** Not in the README: taken only when it is named. */
  readonly extra?: boolean;
  readonly set: (wire: Wire) => Promise<void>;
  /** The part of it that the walkthrough shows, step-NAME.png, small enough to be read there. */
  readonly step?: Part;
}

/** What is shown in a tab of its own, as VS Code names it. */
const page = 'body[data-vscode-theme-kind]';

const sample = '2023年四方台区政府工作报告.txt';

/** What is due later is due soon, whenever the pictures are taken. */
const nextYear = new Date().getFullYear() + 1;

/** In the order in which they build on each other: tags are given before they are shown. */
export const scenes: readonly Scene[] = [
  scene(
    'outline',
    async (wire) => {
      await openReport(sample, '2.壮大特色工业');
      await run('outline.focus');
      await wire.ask({ kind: 'point', selector: '.pane-header:has-text("政府工作报告")', act: 'click' });
      await wire.ask({ kind: 'widen', selector: '.part.sidebar', to: 430 });
      await openReport(sample, '2.壮大特色工业');
      await settled();
    },
    { x: 50, y: 64, width: 720, height: 427 },
  ),
  scene('hover', async (wire) => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '7.5万亩');
    await showCard(wire, '本报告其他提法');
  }),
  scene('elsewhere', async (wire) => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '1300人');
    await showCard(wire, '本地区其他报告');
  }),
  scene('colours', async () => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '2.壮大特色工业');
    select('代表建议43件、委员提案24件');
    await settled(1500);
  }),
  scene(
    'figures',
    async (wire) => {
      await run('workbench.action.closeSidebar');
      await openReport(sample, '新增城镇就业1300人');
      await run('reportReview.showFigures', { filter: { status: 'target' } });
      await wire.ask({ kind: 'await', words: '三大粮食作物面积' });
      await wire.ask({ kind: 'focus', selector: page });
      for (const keys of [...Array<string>(12).fill('Tab'), ...Array<string>(5).fill('ArrowDown'), 'Enter']) {
        await wire.ask({ kind: 'press', keys });
      }
      await settled(1500);
    },
    { x: 745, y: 36, width: 690, height: 430 },
  ),
  scene('problems', async (wire) => {
    await run('workbench.action.closeSidebar');
    await run('workbench.actions.view.problems');
    await openReport(sample, '241间');
    await wire.ask({ kind: 'await', words: '267间 − 16间 = 251间' });
  }),
  scene('verified', async (wire) => {
    await openReport('2024年四方台区政府工作报告.txt', '代表建议41件');
    await run('reportReview.verified.focus');
    await wire.ask({ kind: 'point', selector: '.pane-header:has-text("承诺事项")', act: 'click' });
    await settled(1500);
    await wire.ask({ kind: 'point', selector: '.monaco-list-row:has-text("41件 + 27件")', act: 'click' });
    await settled(1500);
  }),
  scene(
    'fix',
    async (wire) => {
      await run('workbench.action.closeSidebar');
      await openReport(sample, '2.25%');
      await settled(1500);
      await run('editor.action.quickFix');
      await wire.ask({ kind: 'await', words: '忽略此处' });
    },
    { x: 350, y: 330, width: 720, height: 450 },
  ),
  scene('rule', async (wire) => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '29项，其中');
    await settled(1500);
    await run('reportReview.openRulePage');
    await wire.ask({ kind: 'await', words: '推动29项反馈问题整改' });
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
    await run('reportReview.exportCommitments', { scope: 'tagged', format: 'markdown', columns: ['tasks'], to });
    await run('markdown.showPreview', to);
    await wire.ask({ kind: 'await', words: '10.89公里' });
  }),
  scene(
    'agenda',
    async (wire) => {
      await record('规上工业总产值力争', { Status: 'inProgress', Unit: '区工信局', Due: '2023-12' });
      await record('改造中华村至新建村通村路', { Status: 'done', Unit: '区交通局', Owner: '李明' });
      await record('新增城镇就业1300人', {
        Status: 'inProgress',
        Unit: '区人社局',
        Owner: '王芳',
        Due: `${nextYear}-06`,
      });
      await record('推动东方、双吉', { Status: 'behind', Unit: '区工信局', Due: `${nextYear}-03` });
      await run('reportReview.agenda.focus');
      await wire.ask({ kind: 'widen', selector: '.part.sidebar', to: 430 });
      for (const pane of ['承诺事项', '验证过的关系']) {
        await wire.ask({ kind: 'point', selector: `.pane-header.expanded:has-text("${pane}")`, act: 'click' });
      }
      await openReport(sample, '新增城镇就业1300人');
      await settled(2500);
    },
    { x: 50, y: 64, width: 620, height: 233 },
  ),
  scene('board', async (wire) => {
    await record('净增规上工业企业2家', { Status: 'inProgress', Unit: '区工信局', Owner: '李明' });
    await record('全年新签约项目10个', { Status: 'done', Unit: '区商务局', Note: '已签约11个' });
    await record('数字普惠金融贷款', { Status: 'inProgress', Unit: '区金融服务中心' });
    await record('实施太保镇6个村道路硬化', { Status: 'behind', Unit: '区交通局、太保镇', Due: `${nextYear}-09` });
    await run('workbench.action.closeSidebar');
    await run('reportReview.showBoard');
    await wire.ask({ kind: 'await', words: '城区网络实现全覆盖' });
    // From the first cell back over the boxes of eleven columns.
    for (const keys of Array<string>(11).fill('Shift+Tab')) await wire.ask({ kind: 'press', keys });
    await wire.ask({ kind: 'type', text: '四方台' });
    await wire.ask({ kind: 'press', keys: 'Tab' });
    await wire.ask({ kind: 'type', text: '2023' });
    await settled();
  }),
  scene('record', async (wire) => {
    await record('新增城镇就业1300人', { Status: 'behind', Note: '第三季度进度偏慢，已约谈' });
    await run('reportReview.addEvidence', undefined, undefined, '三季度就业简报：新增城镇就业802人');
    await run('reportReview.showRecord');
    await wire.ask({ kind: 'await', words: '三季度就业简报' });
  }),
  scene('discussion', async () => {
    await run('workbench.action.closeSidebar');
    await openReport(sample, '新增城镇就业1300人');
    await run('cursorMove', { to: 'right', by: 'character', value: 11, select: true });
    await run('reportReview.discuss', '与去年完成数的口径是否一致？请人社局核对。');
    await settled(1500);
    await run('workbench.action.closePanel');
    await settled(1500);
  }),
  scene('readback', async (wire) => {
    await run('workbench.action.closeSidebar');
    const table = vscode.Uri.joinPath(workspace(), '任务分解表.csv');
    await run('reportReview.exportCommitments', { scope: 'tagged', format: 'csv', to: table });
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(table));
    const edited = text.replace('滞后', '已完成').replace('区人社局', '区人社局、区教育局');
    await vscode.workspace.fs.writeFile(table, new TextEncoder().encode(edited));
    begin('reportReview.readTaskTable', { from: table });
    await wire.ask({ kind: 'await', words: ': 区人社局、区教育局' });
  }),
  extra('window', async () => {
    await run('workbench.view.explorer');
    await openReport('2020年城关区政府工作报告.txt', '让城市更精致');
    await settled(2500);
  }),
  extra('walkthrough', async () => {
    await run('workbench.action.closeSidebar');
    await run('workbench.action.openWalkthrough', 'report-review.report-review#start', false);
    await settled(2500);
  }),
  extra('narrow', async (wire) => {
    await run('reportReview.commitments.focus');
    await settled(2000);
    await openReport(sample, '规上工业总产值力争');
    await wire.ask({ kind: 'widen', selector: '.part.sidebar', to: 240 });
    await settled(2500);
  }),
  extra('allFigures', async (wire) => {
    await run('workbench.action.closeSidebar');
    await run('reportReview.showAllFigures');
    await wire.ask({ kind: 'await', words: '城关区' });
  }),
  extra('tidy', async (wire) => {
    await run('workbench.action.closeSidebar');
    await openReport('2021年东丽区政府工作报告.txt', '要闻');
    begin('reportReview.tidyReport');
    await settled(1500);
    await wire.ask({ kind: 'press', keys: 'Enter' });
    await settled(3500);
  }),
  extra('ledger', async (wire) => {
    await run('workbench.action.closeSidebar');
    await run('reportReview.showLedger');
    await wire.ask({ kind: 'await', words: '城关区' });
  }),
];

function extra(name: string, set: Scene['set']): Scene {
  return { name, set, extra: true };
}

function scene(name: string, set: Scene['set'], step?: Part): Scene {
  return step ? { name, set, step } : { name, set };
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

/** The card at the cursor, shown when it says these words: it has to be there before VS Code is told to show it. */
async function showCard(wire: Wire, words: string): Promise<void> {
  const { document, selection } = vscode.window.activeTextEditor ?? {};
  for (let tries = 0; tries < 100; tries += 1) {
    const [card] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document?.uri,
      selection?.active,
    );
    if (card?.contents.some((each) => each instanceof vscode.MarkdownString && each.value.includes(words))) break;
    await settled(300);
  }
  await run('editor.action.showHover', { focus: 'noAutoFocus' });
  await wire.ask({ kind: 'await', words });
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

/** Fills the record of the commitment at these words: Status, Owner, Unit, Due, Note. */
async function record(words: string, values: Readonly<Record<string, string>>): Promise<void> {
  await openReport(sample, words);
  for (const [field, value] of Object.entries(values)) {
    await run(`reportReview.set${field}`, undefined, undefined, value);
  }
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
function begin(command: string, ...args: readonly unknown[]): void {
  void vscode.commands.executeCommand(command, ...args);
}

/** Animations and providers come to rest. */
async function settled(milliseconds = 800): Promise<void> {
  await new Promise((next) => setTimeout(next, milliseconds));
}
