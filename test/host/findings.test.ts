import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { examine } from '../../src/core/index.ts';
import { Hands } from './hands.ts';
import { problems, ruleOf, rulesOf } from './shown-problems.ts';
import { edited, analysisOf, api, folder, open, readText, reports, set, storeOf, until, write } from './workspace.ts';
import { readTable } from '../tools/read-table.ts';

/** Three slips: two bounds that contradict their numbers, and a heading that is skipped. */
const flawed = `政府工作报告
一、2023年工作回顾
过去一年，新增城镇就业近3000余人，改造老旧小区12个。
三、2024年工作安排
今年，新增城镇就业近3200余人。
`;

describe('findings', () => {
  let hands: Hands;
  before(async () => {
    hands = await Hands.open();
  });
  after(() => {
    hands.close();
  });

  /** Ticks the first, or the one with these words, in the list of those dismissed; no command can, as long as nobody sees the list. */
  const restored = async (words?: string): Promise<void> => {
    const asked = run('restoreFinding');
    await (words === undefined ? hands.asked() : hands.fill(words, words));
    await hands.press('ArrowDown', 'Space');
    await hands.answer();
    await asked;
  };

  it('are walked through by commands of their own, round the report, without those dismissed', async () => {
    const document = await open(await write('walk.govreport', flawed));
    const [first, second, third] = await startsOf(document, 3);
    place(0, 0);
    assert.deepEqual(await walk('nextFinding', 4), [first, second, third, first]);
    assert.deepEqual(await walk('previousFinding', 2), [third, second]);
    await run('dismissFinding');
    await until(() => problems(document.uri).length === 2);
    place(0, 0);
    assert.deepEqual(await walk('nextFinding', 3), [first, third, first]);
    await run('undoMark');
  });

  it('are shown to who tries the sample without a report at hand, the first of them first, and kept as it was left', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await run('openSample');
    const { document } = vscode.window.activeTextEditor ?? assert.fail('nothing was opened');
    assert.ok(document.isUntitled && document.languageId === 'govreport');
    assert.match(document.getText(), /^政 府 工 作 报 告/);
    const [first] = analysisOf(document).findings;
    assert.ok(first);
    assert.deepEqual(await walk('previousFinding', 1).then(() => walk('nextFinding', 1)), [first.range[0]]);
    await run('openSample');
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are dismissed with a reason that the store keeps', async () => {
    const { uri } = await open(await write('reason.govreport', flawed));
    await until(() => problems(uri).length === 3);
    const action = (await actionsFor(uri, 'approximation')).find(({ command }) =>
      command?.command.endsWith('dismissWithReason'),
    );
    assert.ok(action?.command);
    const [named] = (action.command.arguments ?? []) as readonly unknown[];
    await run('dismissWithReason', named, ' 原文如此 ');
    await until(() => problems(uri).length === 2);
    assert.ok((await readText(storeOf(uri))).includes('"reason": "原文如此"'));
    await run('undoMark');
    await until(() => problems(uri).length === 3);
    assert.equal(problems(uri).length, 3, 'taken back');
  });

  it('are dismissed by rule in one report; the box for the reason may stay empty', async () => {
    const { uri } = await open(await write('rule.govreport', flawed));
    const other = (await open(await write('rule-other.govreport', flawed))).uri;
    await open(uri);
    await until(() => problems(uri).length === 3 && problems(other).length === 3);
    const action = (await actionsFor(uri, 'approximation')).find(({ command }) =>
      command?.command.endsWith('dismissRule'),
    );
    await answered('dismissRule', ...((action?.command?.arguments ?? []) as unknown[]));
    await until(() => problems(uri).length === 1);
    assert.deepEqual(rulesOf(uri), ['section-number']);
    assert.equal(problems(other).length, 3, 'the other report keeps them');

    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(5, 0), '培训近500余人次。\n');
    await edited(uri, edit);
    assert.deepEqual(rulesOf(uri), ['section-number'], 'new ones stay away too');
    await run('undoMark');
    await until(() => problems(uri).length === 4);
    assert.equal(problems(uri).length, 4, 'taken back');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('come back from the list of those dismissed', async function () {
    if (!hands.are) this.skip();
    const { uri } = await open(await write('restore.govreport', flawed));
    await until(() => problems(uri).length === 3);
    place(2, 14);
    await run('dismissFinding');
    await until(() => problems(uri).length === 2);
    assert.equal(problems(uri).length, 2);
    await restored();
    await until(() => problems(uri).length === 3);
    assert.equal(problems(uri).length, 3);
  });

  it('become hints when a person lowers their rule, and warnings again when it is taken back', async () => {
    const { uri } = await open(await write('lower.govreport', flawed));
    await until(() => problems(uri).length === 3);
    const lower = (await actionsFor(uri, 'approximation')).find(({ command }) =>
      command?.command.endsWith('lowerRule'),
    );
    assert.ok(lower?.command);
    try {
      await run('lowerRule', ...((lower.command.arguments ?? []) as unknown[]));
      await until(() => severityOf(uri, 'approximation') === vscode.DiagnosticSeverity.Hint);
      assert.equal(severityOf(uri, 'approximation'), vscode.DiagnosticSeverity.Hint);
      assert.equal(
        (await actionsFor(uri, 'approximation')).some(({ command }) => command?.command.endsWith('lowerRule')),
        false,
      );
      await vscode.commands.executeCommand('notifications.focusToasts');
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      await until(() => severityOf(uri, 'approximation') === vscode.DiagnosticSeverity.Warning);
      assert.equal(severityOf(uri, 'approximation'), vscode.DiagnosticSeverity.Warning);
    } finally {
      await set('checks.rules', undefined);
    }
  });

  it('and what was done with their rules go back one by one, the last first, by one command', async () => {
    const { uri } = await open(await write('undo.govreport', flawed));
    await until(() => problems(uri).length === 3);
    try {
      await set('checks.rules', { 'measure-word': 'off' });
      place(2, 14);
      await run('lowerRule');
      await until(() => severityOf(uri, 'approximation') === vscode.DiagnosticSeverity.Hint);
      place(3, 0);
      await run('dismissFinding');
      await until(() => problems(uri).length === 2);
      place(2, 14);
      await run('turnRuleOff');
      await until(() => problems(uri).length === 0);
      assert.deepEqual(problems(uri), []);
      await run('undoMark');
      await until(() => problems(uri).length === 2);
      assert.equal(severityOf(uri, 'approximation'), vscode.DiagnosticSeverity.Hint);
      await run('undoMark');
      await until(() => problems(uri).length === 3);
      assert.deepEqual(rulesOf(uri), ['approximation', 'section-number', 'approximation']);
      await run('undoMark');
      await until(() => severityOf(uri, 'approximation') === vscode.DiagnosticSeverity.Warning);
      assert.equal(severityOf(uri, 'approximation'), vscode.DiagnosticSeverity.Warning);
      const left = vscode.workspace.getConfiguration('reportReview').inspect('checks.rules')?.workspaceValue;
      assert.deepEqual(left, { 'measure-word': 'off' }, 'what was set before stays');
    } finally {
      await set('checks.rules', undefined);
    }
  });

  it('come back one by one from the list; what is not ticked stays away with its reason', async function () {
    if (!hands.are) this.skip();
    const { uri } = await open(await write('restore-one.govreport', flawed));
    await until(() => problems(uri).length === 3);
    place(2, 14);
    await run('dismissWithReason', undefined, '原文如此');
    await until(() => problems(uri).length === 2);
    place(3, 0);
    await run('dismissWithReason', undefined, '上级文件的编号');
    await until(() => problems(uri).length === 1);
    await restored('上级文件的编号');
    await until(() => problems(uri).length === 2);
    assert.deepEqual(rulesOf(uri), ['section-number', 'approximation']);
    const kept = await readText(storeOf(uri));
    assert.ok(kept.includes('"reason": "原文如此"') && !kept.includes('上级文件的编号'), kept);
    await run('undoMark');
    await until(() => problems(uri).length === 1);
    assert.equal(problems(uri).length, 1, 'restoring is undone too');
  });

  it('with one right repair are repaired by a command, at the cursor or by name; others are left alone', async () => {
    const document = await open(await write('fix.govreport', mended));
    const { uri } = document;
    await until(() => problems(uri).length === 3);
    place(2, 8);
    await run('applyFix');
    assert.equal(document.lineAt(2).text, '粮食产量下降5%，占全市产量比重的40%。');
    await until(() => problems(uri).length === 2);
    assert.deepEqual(rulesOf(uri), ['share-of', 'date-impossible']);
    const action = (await actionsFor(uri, 'share-of')).find(({ command }) => command?.command.endsWith('openRulePage'));
    await run('applyFix', ...((action?.command?.arguments ?? []) as unknown[]));
    assert.equal(document.lineAt(2).text, '粮食产量下降5%，占全市产量的40%。');
    await until(() => problems(uri).length === 1);
    assert.deepEqual(rulesOf(uri), ['date-impossible']);
    place(3, 4);
    await run('applyFix');
    assert.equal(document.lineAt(3).text, '2月30日召开会议。', 'no single right repair');
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** A fall by a negative number and a share of a share, each with one right repair, and a day that never was. */
const mended = `政府工作报告
一、2023年工作回顾
粮食产量下降-5%，占全市产量比重的40%。
2月30日召开会议。
`;

describe('findings: what was checked', () => {
  it('stands in the status bar, follows dismissals and settings, and leads to what agrees', async () => {
    const { uri } = await open(await write('status.govreport', flawed + sound.split('\n').slice(2).join('\n')));
    await until(async () => (await statusText()).includes(counted(8, 3, 3)));
    assert.equal(await statusText(), counted(8, 3, 3));
    place(2, 14);
    await run('dismissFinding');
    await until(async () => (await statusText()).includes(counted(8, 3, 2)));
    assert.equal(await statusText(), counted(8, 3, 2));
    try {
      await set('checks.rules', { 'section-number': 'off' });
      await until(async () => (await statusText()).includes(counted(8, 3, 1)));
      const status = (await api()).checkedStatus();
      assert.match(
        status?.tooltip ?? '',
        isChinese
          ? /另有1处已忽略.*\n设置中关闭的规则：/s
          : /1 more were dismissed.*\nRules turned off in the settings: /s,
      );
      assert.ok(status);
      await vscode.commands.executeCommand(status.command);
      await arithmetic(3);
      await set('checks.enable', false);
      await until(async () => (await api()).checkedStatus() === undefined);
      assert.equal((await api()).checkedStatus(), undefined, 'hidden while nothing is checked');
    } finally {
      await set('checks.rules', undefined);
      await set('checks.enable', undefined);
    }
    await open(uri);
    await run('undoMark');
    await until(async () => (await statusText()).includes(counted(8, 3, 3)));
    assert.equal(await statusText(), counted(8, 3, 3));
  });

  it('says nothing of what is no report', async () => {
    await open(await write('status-none.govreport', sound));
    await until(async () => (await statusText()) !== '');
    const plain = await vscode.workspace.openTextDocument({ content: 'no report', language: 'json' });
    await vscode.window.showTextDocument(plain);
    await until(async () => (await api()).checkedStatus() === undefined);
    assert.equal((await api()).checkedStatus(), undefined);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

async function statusText(): Promise<string> {
  return (await api()).checkedStatus()?.text ?? '';
}

const isChinese = vscode.env.language.startsWith('zh');

function counted(sentences: number, verified: number, found: number): string {
  return isChinese
    ? `已核${sentences}/${sentences}句 · 验证${verified}处 · 发现${found}处`
    : `${sentences} of ${sentences} sentences checked · ${verified} verified · ${found} findings`;
}

describe('findings: exports', () => {
  it('hold what is shown and what was dismissed, with its reason, in each format', async () => {
    const document = await open(await write('export.govreport', flawed));
    await until(() => problems(document.uri).length === 3);
    place(2, 14);
    await run('dismissWithReason', undefined, '原文如此');
    await until(() => problems(document.uri).length === 2);
    const csv = await exported('csv', 'findings.csv');
    assert.equal(csv.split('\r\n').filter((line) => line.includes('approximation')).length, 2);
    assert.ok(csv.includes('原文如此'), csv);
    const markdown = await exported('markdown', 'findings.md');
    assert.ok(markdown.includes('3000余人'), markdown);
    const sarif = JSON.parse(await exported('sarif', 'findings.sarif')) as Sarif;
    assert.equal(sarif.version, '2.1.0');
    const [results] = sarif.runs.map((each) => each.results);
    assert.deepEqual(
      results?.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.justification]),
      [
        ['approximation', '原文如此'],
        ['section-number', undefined],
        ['approximation', undefined],
      ],
    );
    const to = vscode.Uri.joinPath(folder(), 'findings.xlsx');
    await run('exportFindings', { scope: 'front', format: 'xlsx', to });
    const [sheet, summary, grounds] = readTable(await vscode.workspace.fs.readFile(to));
    assert.deepEqual(
      sheet?.rows.slice(2, 5).map((cells) => cells[11]),
      ['approximation', 'section-number', 'approximation'],
    );
    assert.ok(sheet.rows[2]?.[8]?.includes('原文如此'), sheet.rows[2]?.join());
    assert.equal(summary?.rows[2]?.at(5), '2');
    assert.equal(grounds?.rows.length, 4);
    await run('undoMark');
  });

  it('of all reports name each file', async () => {
    const to = vscode.Uri.joinPath(folder(), 'all.csv');
    await run('exportFindings', { scope: 'all', format: 'csv', to });
    const text = await readText(to);
    const found = new Map<string, number>();
    for (const uri of await reports()) {
      const { findings } = analysisOf(await open(uri));
      const name = uri.path.split('/').at(-1) ?? '';
      found.set(name, (found.get(name) ?? 0) + findings.length);
    }
    for (const [name, count] of found) assert.equal(text.split(name).length - 1, count, name);
  });
});

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly suppressions?: readonly { readonly justification?: string }[];
    }[];
  }[];
}

async function exported(format: string, name: string): Promise<string> {
  const to = vscode.Uri.joinPath(folder(), name);
  await run('exportFindings', { scope: 'front', format, to });
  return readText(to);
}

/** What the report itself makes sure of: a sum, a change and a count. */
const sound = `政府工作报告
一、2023年工作回顾
办理代表建议41件、委员提案27件，合计68件。
覆盖率由60%提高到65%，提高5个百分点。
推进南湖、东山、北园三个社区服务中心改扩建。
`;

describe('findings: what agrees', () => {
  it('stands in a view of its own for the report in front, and follows its edits', async () => {
    const document = await open(await write('sound.govreport', sound));
    await vscode.commands.executeCommand('reportReview.verified.focus');
    assert.deepEqual(await arithmetic(3), ['41件 + 27件 = 68件', '65% − 60% = 5个百分点', countWords]);
    const edit = new vscode.WorkspaceEdit();
    const at = document.positionAt(sound.indexOf('68件'));
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 2)), '69');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await arithmetic(2), ['65% − 60% = 5个百分点', countWords]);
    await open(document.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await open(await write('unsound.govreport', '政府工作报告\n经济稳中有进。\n'));
    assert.deepEqual(await arithmetic(0), []);
  });

  it('is shown in the report at a click', async () => {
    const document = await open(await write('click.govreport', sound));
    await arithmetic(3);
    const [sum] = (await api()).verifiedTree()[0]?.children ?? [];
    assert.ok(sum);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('reportReview.revealVerified', document.uri, sum.places);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.getText(editor.selection), '41件');
  });

  it('is told of all figures in every report', async () => {
    for (const uri of await reports()) {
      const document = await open(uri);
      const wanted = examine(document.getText()).verification().relations;
      await arithmetic(wanted.length);
      const leaves = (await api()).verifiedTree().flatMap(({ children }) => children);
      assert.equal(leaves.length, wanted.length, uri.path);
    }
  });

  it('among selected figures is listed, and the one chosen is copied', async () => {
    const document = await open(await write('selected.govreport', sound));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(2, 0, 2, document.lineAt(2).text.length);
    await vscode.env.clipboard.writeText('');
    await copied();
    assert.equal(await vscode.env.clipboard.readText(), '41件 + 27件 = 68件');
  });

  it('is not made up: where nothing holds that is what is listed, and one figure alone is not tried', async () => {
    const text = sound.replace('合计68件', '合计69件');
    const document = await open(await write('selected-wrong.govreport', text));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(2, 0, 2, document.lineAt(2).text.length);
    await vscode.env.clipboard.writeText('');
    await copied();
    assert.equal(await vscode.env.clipboard.readText(), '41件 + 27件 = 68件 ≠ 69件');
    await vscode.env.clipboard.writeText('');
    editor.selection = new vscode.Selection(2, 0, 2, 9);
    await run('checkSelection');
    assert.equal(await vscode.env.clipboard.readText(), '');
  });
});

const countWords = isChinese ? '列出3项，文中为“三个”' : '3 things are named, the text says 三个';

/** The arithmetic that the view shows, once it has so many lines. */
async function arithmetic(count: number): Promise<readonly string[]> {
  const shown = await api();
  const lines = (): readonly string[] =>
    shown.verifiedTree().flatMap(({ children }) => children.map(({ label }) => label));
  await until(() => lines().length === count);
  return lines();
}

async function run(command: string, ...args: readonly unknown[]): Promise<void> {
  await vscode.commands.executeCommand(`reportReview.${command}`, ...args);
}

/** Runs a command, and accepts what the quick pick or the input box that it shows holds as soon as it is there. */
async function answered(command: string, ...args: readonly unknown[]): Promise<void> {
  let isAnswered = false;
  const asked = run(command, ...args).finally(() => (isAnswered = true));
  await until(async () => {
    await accept();
    return isAnswered;
  });
  await asked;
}

/** Checks what is selected and takes the first that is listed; again where it was accepted before it was listed. */
async function copied(): Promise<void> {
  await until(async () => {
    await answered('checkSelection');
    return (await vscode.env.clipboard.readText()) !== '';
  });
}

async function accept(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

function place(line: number, character: number): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(line, character, line, character);
}

/** The offsets that a command brings the cursor to, one time after the other. */
async function walk(command: string, times: number): Promise<readonly number[]> {
  const seen: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await run(command);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    seen.push(editor.document.offsetAt(editor.selection.active));
  }
  return seen;
}

async function startsOf(document: vscode.TextDocument, count: number): Promise<readonly number[]> {
  await until(() => problems(document.uri).length === count);
  const starts = analysisOf(document).findings.map(({ range }) => range[0]);
  assert.equal(starts.length, count);
  return starts;
}

function severityOf(uri: vscode.Uri, rule: string): vscode.DiagnosticSeverity | undefined {
  return problems(uri).find((each) => ruleOf(each) === rule)?.severity;
}

async function actionsFor(uri: vscode.Uri, rule: string): Promise<readonly vscode.CodeAction[]> {
  const problem = problems(uri).find((each) => ruleOf(each) === rule);
  assert.ok(problem, rule);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    problem.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}
