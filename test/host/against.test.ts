import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { run } from './commitment-report.ts';
import { api, exists, folder, open, readText, until, write } from './workspace.ts';

const REPORT = `青岚区政府工作报告
——2025年1月10日在青岚区第九届人民代表大会第四次会议上

各位代表：
现在，我代表区人民政府向大会报告工作。

一、2024年工作回顾

全年地区生产总值286.4亿元，增长5.2%。一般公共预算收入12.9亿元。财政收入稳定，一般公共预算收入129000万元。

二、2025年工作安排

全年地区生产总值增长6%以上。
`;

describe('figures held against the papers of a workspace', () => {
  let report: vscode.Uri;
  let table: vscode.Uri;
  const list = (): vscode.Uri => vscode.Uri.joinPath(folder(), '.report-review', 'sources.json');
  const messages = (): readonly string[] =>
    vscode.languages
      .getDiagnostics(report)
      .filter(({ code }) => typeof code === 'object' && code.target.query === 'against')
      .map(({ message }) => message);

  before(async () => {
    table = await write(
      'facts.csv',
      '指标,口径,时期,数值,单位,责任单位\n地区生产总值,总量,2024年,286.4,亿元,统计局\n一般公共预算收入,总量,2024年,12.6,亿元,财政局\n',
    );
    report = await write('held.govreport', REPORT);
    await open(report);
  });

  after(async () => {
    await run('reportReview.chooseSources', []);
    await vscode.workspace.fs.delete(list());
    await run('workbench.action.closeAllEditors');
  });

  it('are found wrong once a person has named the papers, which one file keeps', async () => {
    assert.deepEqual(messages(), []);
    await run('reportReview.chooseSources', [table]);
    assert.deepEqual(JSON.parse(await readText(list())), { version: 1, sources: ['facts.csv'] });
    await until(() => messages().length === 2);
    assert.match(messages()[0] ?? '', /12\.9亿元.*facts\.csv.*12\.6亿元.*财政局/);
  });

  it('are named anew where the list cannot be read, which is kept aside as it was', async () => {
    const aside = vscode.Uri.joinPath(list(), '..', 'sources.corrupt-1.json');
    const broken = Uint8Array.of(0x7b, 0xff, 0xfe, 0x00, 0x80, 0x7d);
    try {
      await vscode.workspace.fs.writeFile(list(), broken);
      await run('reportReview.chooseSources', [table]);
      assert.deepEqual(JSON.parse(await readText(list())), { version: 1, sources: ['facts.csv'] });
      assert.deepEqual(new Uint8Array(await vscode.workspace.fs.readFile(aside)), broken);
      await until(() => messages().length === 2);
      assert.equal(messages().length, 2);
    } finally {
      await vscode.workspace.fs.delete(aside);
    }
  });

  it('agree or not on the card, and count as verified', async () => {
    const document = await open(report);
    const cardOn = async (words: string): Promise<string> => {
      const at = document.positionAt(document.getText().indexOf(words) + 1);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', report, at);
      return hovers
        .flatMap(({ contents }) => contents)
        .map((each) => (each instanceof vscode.MarkdownString ? each.value : ''))
        .join('\n');
    };
    assert.match(await cardOn('286.4亿元'), /✓.*facts/);
    assert.match(await cardOn('12.9亿元'), /✗.*facts.*12\\?\.6亿元/);
    const status = (await api()).checkedStatus();
    assert.match(status?.tooltip ?? '', /1 figures agree with other papers|1个数字与其他文件一致/);
  });

  it('are put right wherever they are said, by the repair as by renaming the number', async () => {
    const document = await open(report);
    const [diagnostic] = vscode.languages.getDiagnostics(report).filter(({ message }) => message.includes('12.6亿元'));
    assert.ok(diagnostic);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      report,
      diagnostic.range,
    );
    const repair = actions.find(({ command }) => command?.command === 'reportReview.changeValue');
    assert.match(repair?.title ?? '', /12\.6亿元/);
    const named: readonly unknown[] = repair?.command?.arguments ?? [];
    await run('reportReview.changeValue', ...named, true);
    assert.match(document.getText(), /收入12\.6亿元。[^]*财政收入稳定，一般公共预算收入126000万元/);
    await until(() => messages().length === 0);

    const at = document.positionAt(document.getText().indexOf('12.6亿元') + 1);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      report,
      at,
      '12.9亿元',
    );
    assert.deepEqual(
      edit.get(report).map(({ newText }) => newText),
      ['12.9亿元', '129000万元'],
    );
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await until(() => messages().length > 0);
  });

  it('are looked at again when the table changes', async () => {
    await vscode.workspace.fs.writeFile(
      table,
      new TextEncoder().encode('指标,口径,时期,数值,单位\n一般公共预算收入,总量,2024年,12.9,亿元\n'),
    );
    await until(() => messages().length === 0);
    assert.deepEqual(messages(), []);
  });

  it('are held against nothing where nothing is named', async () => {
    await run('reportReview.chooseSources', []);
    assert.equal(await exists(list()), true);
    await until(() => messages().length === 0);
    assert.deepEqual(messages(), []);
  });
});
