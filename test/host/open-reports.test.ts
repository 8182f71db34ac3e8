import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FolderWatch } from '../../src/vscode/host/folder-watch.ts';
import { localAnalyst } from '../../src/vscode/reports/analyst.ts';
import type { Analyst, Question } from '../../src/vscode/reports/analyst.ts';
import { KeptAnswers } from '../../src/vscode/reports/kept-answers.ts';
import { LostFiles } from '../../src/vscode/reports/lost-files.ts';
import { OpenReports } from '../../src/vscode/reports/open-reports.ts';
import { ReportReader } from '../../src/vscode/reports/report-reader.ts';
import { report } from './commitment-report.ts';
import { open, until, write } from './workspace.ts';

/** An extension host that has analysed little takes 100 ms for a report of a usual length: the thread does that. */
describe('an open report of a usual length', () => {
  const folders = new FolderWatch();
  const lost = new LostFiles(folders);
  const asked: Question[] = [];
  let answer: Analyst['examine'] = (question) => localAnalyst().examine(question);
  const examine: Analyst['examine'] = (question) => {
    asked.push(question);
    return answer(question);
  };
  // Reports that are open beside it are read, too.
  const isAsked = (words: string): boolean => asked.some((question) => question.text === words);
  const reader = new ReportReader({ examine, dispose: () => undefined }, new KeptAnswers(undefined));
  const reports = new OpenReports(reader, lost);
  const text = report + '（三）稳住市场。新增经营主体300户。\n'.repeat(150);

  after(async () => {
    for (const each of [reports, lost, folders]) each.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is read away from the extension host, when it is opened and after each pause in typing', async () => {
    const document = await open(await write('打字政府工作报告.txt', text));
    await reports.exact(document);
    assert.ok(isAsked(text));
    await type(document, '增');
    assert.equal(reports.lastKnown(document)?.text, `增${text}`, 'what is known goes along with its words');
    await until(() => isAsked(`增${text}`));
    assert.ok(isAsked(`增${text}`));
  });

  it('shows what was known of it while the thread has no answer yet', async () => {
    const document = await open(await write('等候政府工作报告.txt', text));
    const { analysis } = await reports.exact(document);
    let go: () => void = () => undefined;
    const gate = new Promise<void>((done) => (go = done));
    answer = async (question) => gate.then(() => localAnalyst().examine(question));
    await type(document, '一');
    await until(() => isAsked(`一${text}`));
    const [first] = analysis.metrics;
    const [shifted] = reports.lastKnown(document)?.analysis.metrics ?? [];
    assert.ok(first && shifted);
    assert.deepEqual(shifted.range, [first.range[0] + 1, first.range[1] + 1]);
    go();
    assert.deepEqual((await reports.exact(document)).analysis.metrics[0]?.range, shifted.range);
  });
});

async function type(document: vscode.TextDocument, letter: string): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), letter);
  });
}
