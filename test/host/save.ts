import process from 'node:process';
import * as vscode from 'vscode';
import { listed, run as command, showCommitments } from './commitment-report.ts';
import { openWire } from './wire.ts';

/**
 * VS Code calls this for `npm run measure -- windows`: one window that changes the record of r.txt without a pause,
 * REPORT_REVIEW_SAVES times. What each save says is told once it has come back.
 */
export async function run(): Promise<void> {
  const wire = await openWire();
  await vscode.workspace
    .getConfiguration('reportReview')
    .update('signature.keep', false, vscode.ConfigurationTarget.Global);
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const report = vscode.Uri.joinPath(folder.uri, 'r.txt');
  await showCommitments();
  const document = await vscode.workspace.openTextDocument(report);
  await vscode.window.showTextDocument(await vscode.languages.setTextDocumentLanguage(document, 'govreport'));
  const [first] = await listed(report);
  if (!first) throw new Error('the report promises nothing');
  const saves = Number(process.env.REPORT_REVIEW_SAVES);
  for (let at = 0; at < saves; at++) {
    const sign = `window-${process.pid}-${at}`;
    // Who is told that the others do not let it in tries again, as a person does.
    while (!(await isSaved(command('reportReview.setNote', first, [first], sign))))
      await wire.ask({ kind: 'line', text: '!' });
    await wire.ask({ kind: 'line', text: sign });
  }
  wire.close();
}

async function isSaved(save: Thenable<unknown>): Promise<boolean> {
  try {
    await save;
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes('r.txt.json.lock')) return false;
    throw error;
  }
}
