import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { listed, report, run, storeIn } from './commitment-report.ts';
import { Hands } from './hands.ts';
import { exists, folder, open, storeOf, until, write } from './workspace.ts';

/** Tags go along to the file that a person saves a report as, by the dialog that asks for its name. */
describe('Save As', () => {
  let hands: Hands;

  before(async function () {
    hands = await Hands.open();
    if (!hands.are) this.skip();
  });
  after(() => {
    hands.close();
  });

  const tag = async (uri: vscode.Uri, name: string): Promise<void> => {
    const [first] = await listed(uri);
    assert.ok(first, 'a commitment is listed');
    await run('reportReview.tagCommitment', first, [first], [name]);
  };
  const tagsOf = async (uri: vscode.Uri): Promise<readonly string[]> =>
    (await storeIn(uri)).marks.flatMap(({ tags }) => tags);

  /** Saves the document in front as a file of the workspace. */
  const saveAs = async (name: string): Promise<vscode.Uri> => {
    const file = vscode.Uri.joinPath(folder(), name);
    const saved = run('workbench.action.files.saveAs');
    await hands.answer(file.fsPath);
    await until(() => exists(file));
    assert.ok(await exists(file), 'the file is there');
    await saved;
    return file;
  };

  it('takes the tags of a document that was never saved along', async () => {
    const content = `${report}新文\n`;
    const document = await vscode.workspace.openTextDocument({ content, language: 'govreport' });
    await vscode.window.showTextDocument(document, { preview: false });
    await tag(document.uri, '新文');
    const file = await saveAs('另存新文.govreport');
    await until(() => exists(storeOf(file)));
    assert.deepEqual(await tagsOf(file), ['新文']);
  });

  it('gives the new file the tags of a report, with what was written since it was saved, and leaves them to the old', async () => {
    const uri = await write('另存旧稿.govreport', `${report}旧稿\n`);
    const document = await open(uri);
    await tag(uri, '旧稿');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.positionAt(document.getText().indexOf('各位代表')), '尊敬的');
    await vscode.workspace.applyEdit(edit);
    const file = await saveAs('另存新稿.govreport');
    await until(() => exists(storeOf(file)));
    assert.deepEqual(await tagsOf(file), ['旧稿']);
    assert.deepEqual(await tagsOf(uri), ['旧稿']);
    const [first] = await listed(file);
    assert.deepEqual(first?.commitment?.tags, ['旧稿'], 'they stand where the words are');
  });

  it('gives nothing to a copy that was made elsewhere', async () => {
    const text = `${report}原件\n`;
    const uri = await write('原件.govreport', text);
    await open(uri);
    await tag(uri, '原件');
    const copy = await write('复件.govreport', text);
    await open(copy);
    // Its commitments are listed once what is kept of it has been looked for.
    assert.deepEqual((await listed(copy))[0]?.commitment?.tags, []);
    assert.ok(!(await exists(storeOf(copy))));
  });
});
