import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { examine } from '../../src/core/index.ts';
import { analysisOf, api, folder, open, readText, reports, set, storeOf, until, write } from './workspace.ts';

/** Three slips: two bounds that contradict their numbers, and a heading that is skipped. */
const flawed = `政府工作报告
一、2023年工作回顾
过去一年，新增城镇就业近3000余人，改造老旧小区12个。
三、2024年工作安排
今年，新增城镇就业近3200余人。
`;

describe('findings', () => {
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
    const asked = run('dismissRule', ...((action?.command?.arguments ?? []) as unknown[]));
    await answer();
    await asked;
    await until(() => problems(uri).length === 1);
    assert.deepEqual(rulesOf(uri), ['section-number']);
    assert.equal(problems(other).length, 3, 'the other report keeps them');

    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(5, 0), '培训近500余人次。\n');
    await vscode.workspace.applyEdit(edit);
    await new Promise((next) => setTimeout(next, 600));
    assert.deepEqual(rulesOf(uri), ['section-number'], 'new ones stay away too');
    await run('undoMark');
    await until(() => problems(uri).length === 4);
    assert.equal(problems(uri).length, 4, 'taken back');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('come back from the list of those dismissed', async () => {
    const { uri } = await open(await write('restore.govreport', flawed));
    await until(() => problems(uri).length === 3);
    place(2, 14);
    await run('dismissFinding');
    await until(() => problems(uri).length === 2);
    assert.equal(problems(uri).length, 2);
    const asked = run('restoreFinding');
    await new Promise((next) => setTimeout(next, 700));
    await vscode.commands.executeCommand('quickInput.first');
    await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
    await answer();
    await asked;
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
});

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
    const asked = run('checkSelection');
    await answer();
    await asked;
    assert.equal(await vscode.env.clipboard.readText(), '41件 + 27件 = 68件');
  });
});

const countWords = vscode.env.language.startsWith('zh')
  ? '列出3项，文中为“三个”'
  : '3 things are named, the text says 三个';

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

/** Accepts what a quick pick or an input box holds now. */
async function answer(): Promise<void> {
  await new Promise((next) => setTimeout(next, 700));
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

function problems(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'report-review');
}

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function rulesOf(uri: vscode.Uri): readonly unknown[] {
  return problems(uri).map(ruleOf);
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
