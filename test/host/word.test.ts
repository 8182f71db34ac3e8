import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { automaticDocx } from '../tools/wrappings/report-docx.ts';
import { report, run, storeIn } from './commitment-report.ts';
import { exists, folder, until } from './workspace.ts';

describe('comments in a Word copy', () => {
  const at = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
  const shown = (): vscode.TextDocument | undefined =>
    vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/draft.docx'));

  before(async () => {
    const lines = report.replace('改造老旧小区12个', '建成学校、医院、公园四个项目').trim().split('\n');
    await vscode.workspace.fs.writeFile(at('draft.docx'), automaticDocx(lines));
    await run('reportReview.openAsReport', at('draft.docx'));
    await until(() => shown()?.languageId === 'govreport');
  });

  after(() => run('workbench.action.closeAllEditors'));

  it('are the findings and discussions of the report, in a file whose words are the same', async () => {
    const document = shown();
    const editor = vscode.window.activeTextEditor;
    assert.ok(document && editor);
    const start = document.positionAt(document.getText().indexOf('新增城镇就业3200人'));
    editor.selection = new vscode.Selection(start, start.translate(0, 6));
    await run('reportReview.discuss', '口径与统计局核对过吗？');
    const copy = at('draft-comments.docx');
    await run('reportReview.writeWordCopy', { parts: ['findings', 'discussions'], to: copy });
    assert.equal(await exists(copy), true);
    await run('reportReview.openAsReport', copy);
    const copied = (): vscode.TextDocument | undefined =>
      vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('/draft-comments.docx'));
    await until(() => copied()?.languageId === 'govreport');
    assert.equal(copied()?.getText(), document.getText());
  });

  it('come back as discussions, once', async () => {
    const source = at('draft.docx');
    const discussions = async (): Promise<readonly string[]> =>
      ((await storeIn(source)).discussions ?? []).map(({ comments }) => comments.map(({ text }) => text).join('|'));
    const before = await discussions();
    assert.deepEqual(before, ['口径与统计局核对过吗？']);
    const document = shown();
    assert.ok(document);
    await vscode.window.showTextDocument(document);
    await run('reportReview.readWordComments', at('draft-comments.docx'));
    assert.deepEqual(await discussions(), before);
  });
});
