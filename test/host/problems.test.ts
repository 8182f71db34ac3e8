import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rules } from '../../src/core/index.ts';
import { problems, ruleOf, rulesOf } from './shown-problems.ts';
import { edited, analysisOf, open, rangeIn, readText, reports, set, storeOf, until, write } from './workspace.ts';

/** Two slips: a bound that contradicts its number, and a heading that is skipped. */
const flawed = `政府工作报告
——2024年1月9日在临江区第八届人民代表大会第三次会议上

各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2023年工作回顾
过去一年，新增城镇就业近3000余人，改造老旧小区12个。
三、2024年工作安排
今年，新增城镇就业3200人以上。
`;

describe('problems', () => {
  it('are the findings of the analysis, in every report', async () => {
    for (const uri of await reports()) {
      const document = await open(uri);
      const { findings } = analysisOf(document);
      await until(() => problems(uri).length === findings.length);
      assert.deepEqual(
        problems(uri).map(({ message, range }) => ({ message, range })),
        findings.map(({ message, range }) => ({ message, range: rangeIn(document, range) })),
        uri.path,
      );
    }
  });

  it('name their rule, link to its page and to every place that takes part', async () => {
    let related = 0;
    for (const uri of await reports()) {
      const document = await open(uri);
      const { findings } = analysisOf(document);
      await until(() => problems(uri).length === findings.length);
      for (const [index, problem] of problems(uri).entries()) {
        const finding = findings[index];
        assert.ok(finding && typeof problem.code === 'object');
        const rule = rules.find(({ id }) => id === finding.rule);
        assert.equal(problem.code.value, rule?.title[vscode.env.language.startsWith('zh') ? 'zh' : 'en']);
        assert.deepEqual([problem.code.target.scheme, problem.code.target.query], ['report-review-rule', finding.rule]);
        assert.equal(problem.relatedInformation?.length ?? 0, finding.related.length);
        related += finding.related.length;
      }
    }
    assert.ok(related > 0, 'some finding has related places');
  });

  it('are repaired, where one repair is right, as the rule says', async function () {
    // One report after the other, of every rule: a minute on a slow machine, many beside others.
    this.timeout(900_000);
    const repairs = rules.flatMap(({ id, examples }) =>
      examples.flatMap(({ text, fixed }) => (fixed === undefined ? [] : [{ id, text, fixed }])),
    );
    assert.ok(repairs.length > 0, 'some rule has a repair');
    for (const [index, { id, text, fixed }] of repairs.entries()) {
      const uri = await write(`repair-${index}.govreport`, text.replace(/[«»]/g, ''));
      const document = await open(uri);
      const found = (): number => rulesOf(uri).filter((rule) => rule === id).length;
      for (let left = text.split('«').length - 1; left > 0; left--) {
        await until(() => found() === left);
        const fix = (await actionsFor(uri, id)).find(({ edit }) => edit);
        assert.ok(fix?.edit && fix.isPreferred === true, id);
        assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
      }
      assert.equal(document.getText(), fixed, id);
      await until(() => !rulesOf(uri).includes(id));
      assert.equal(rulesOf(uri).includes(id), false, id);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('can be dismissed here: it stays away after edits, and can be brought back', async () => {
    const uri = await write('flawed-dismiss.govreport', flawed);
    await open(uri);
    await until(() => rulesOf(uri).includes('approximation'));
    const dismiss = (await actionsFor(uri, 'approximation')).find(({ command }) =>
      command?.command.endsWith('dismissFinding'),
    );
    assert.ok(dismiss?.command);
    await run(dismiss.command);
    await until(() => !rulesOf(uri).includes('approximation'));
    assert.equal(rulesOf(uri).includes('approximation'), false);
    assert.ok((await readText(storeOf(uri))).includes('"rule": "approximation"'));

    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), '临江区人民政府文件\n\n');
    await edited(uri, edit);
    assert.equal(rulesOf(uri).includes('approximation'), false, 'after an edit above');

    await vscode.commands.executeCommand('reportReview.undoMark');
    await until(() => rulesOf(uri).includes('approximation'));
    assert.equal(rulesOf(uri).includes('approximation'), true, 'taken back');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('obey the settings: a rule off, another severity, all off at once', async () => {
    const uri = await write('flawed-settings.govreport', flawed);
    await open(uri);
    await until(() => problems(uri).length >= 2);
    try {
      await set('checks.rules', { approximation: 'off', 'section-number': 'hint' });
      await until(() => !rulesOf(uri).includes('approximation'));
      assert.equal(rulesOf(uri).includes('approximation'), false);
      const other = problems(uri).find((each) => ruleOf(each) === 'section-number');
      assert.equal(other?.severity, vscode.DiagnosticSeverity.Hint);
      await set('checks.enable', false);
      await until(() => problems(uri).length === 0);
      assert.deepEqual(problems(uri), []);
    } finally {
      await set('checks.rules', undefined);
      await set('checks.enable', undefined);
    }
    await until(() => problems(uri).length >= 2);
    assert.ok(problems(uri).length >= 2);
  });

  it('can have their rule turned off in this workspace by a quick fix', async () => {
    const uri = await write('flawed-off.govreport', flawed);
    await open(uri);
    await until(() => rulesOf(uri).includes('approximation'));
    const off = (await actionsFor(uri, 'approximation')).find(({ command }) =>
      command?.command.endsWith('turnRuleOff'),
    );
    assert.ok(off?.command);
    await run(off.command);
    await until(() => !rulesOf(uri).includes('approximation'));
    assert.equal(rulesOf(uri).includes('approximation'), false);
    await set('checks.rules', undefined);
  });

  it('go when a person says that the document is no report', async () => {
    const uri = await write('flawed-plain.govreport', flawed);
    const document = await open(uri);
    await until(() => problems(uri).length > 0);
    assert.ok(problems(uri).length > 0);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await until(() => problems(uri).length === 0);
    assert.deepEqual(problems(uri), []);
  });

  it('have a page for their rule, with its examples', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('report-review-rule:/a.md?approximation'));
    assert.match(page.getText(), /^# .+\n/);
    assert.match(page.getText(), /`approximation`/);
    assert.ok(page.getText().split('\n> ').length > 2, 'examples');
    await vscode.commands.executeCommand('vscode.open', page.uri);
    await until(() => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom);
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(tab instanceof vscode.TabInputCustom, 'shown as a page, not as its source');
    assert.equal(tab.uri.toString(), page.uri.toString());
  });
});

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

async function run({ command, arguments: args = [] }: vscode.Command): Promise<void> {
  await vscode.commands.executeCommand(command, ...(args as unknown[]));
}
