import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { folder, open, readText, reports, set, until, write } from './workspace.ts';

describe('language', () => {
  it('shows every sample and real report as a work report', async () => {
    const uris = await reports();
    assert.ok(uris.length >= 6, `${uris.length} reports`);
    for (const uri of uris) assert.equal((await open(uri)).languageId, 'govreport', uri.path);
  });

  it('goes by name: 政府工作报告 in it, .govreport, .report.txt', async () => {
    for (const name of ['2024年临江区政府工作报告.txt', '政府工作报告（草案）.md', 'a.govreport', 'a.report.txt']) {
      const document = await vscode.workspace.openTextDocument(await write(name, '各位代表：\n'));
      assert.equal(document.languageId, 'govreport', name);
    }
  });

  it('goes by the first line of a file without an ending', async () => {
    const document = await vscode.workspace.openTextDocument(await write('临江', '政 府 工 作 报 告\n'));
    assert.equal(document.languageId, 'govreport');
  });

  it('leaves other text and Markdown as it is', async () => {
    const story = '老人推开门，雪花扑了进来。孩子没有抬头。\n'.repeat(200);
    for (const name of ['story.txt', 'story.md']) {
      const document = await vscode.workspace.openTextDocument(await write(name, story));
      await looked();
      assert.notEqual(document.languageId, 'govreport', name);
    }
  });

  it('leaves a report alone when a person gives it another language, and when detection is off', async () => {
    const [uri] = await reports();
    assert.ok(uri);
    const text = await readText(uri);
    const first = await open(await write('chosen.txt', text));
    const plain = await vscode.languages.setTextDocumentLanguage(first, 'plaintext');
    await looked();
    assert.equal(plain.languageId, 'plaintext');

    await set('language.detect', 'off');
    const second = await vscode.workspace.openTextDocument(await write('undetected.txt', text));
    await set('language.detect', undefined);
    await looked();
    assert.equal(second.languageId, 'plaintext');
  });

  it('knows a report that is pasted into a new document', async () => {
    const [sample] = await reports();
    assert.ok(sample);
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext' });
    const editor = await vscode.window.showTextDocument(document);
    const text = await readText(sample);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), text);
    });
    await until(() => document.languageId === 'govreport');
    assert.equal(document.languageId, 'govreport');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('opens a GB18030 report readable', async () => {
    const [sample] = await reports();
    assert.ok(sample);
    const text = await readText(sample);
    const uri = vscode.Uri.joinPath(folder(), 'gb.txt');
    await vscode.workspace.fs.writeFile(uri, await vscode.workspace.encode(text, { encoding: 'gb18030' }));
    const document = await open(uri);
    assert.equal(document.getText(), text);
    assert.equal(document.encoding, 'gb18030');
  });

  it('takes a figure, a run of Chinese and a Latin name for one word each', async () => {
    const document = await vscode.workspace.openTextDocument(
      await write('words.govreport', '投资40.55%，推进5G建设。\n'),
    );
    await vscode.window.showTextDocument(document);
    const wordAt = (character: number): string => {
      const range = document.getWordRangeAtPosition(new vscode.Position(0, character));
      return range ? document.getText(range) : '';
    };
    await until(() => wordAt(3) === '40.55%');
    assert.deepEqual([0, 3, 9].map(wordAt), ['投资', '40.55%', '推进']);
  });

  it('wraps lines and boxes nothing', async () => {
    const [uri] = await reports();
    assert.ok(uri);
    await open(uri);
    await until(() => vscode.window.activeTextEditor?.document.languageId === 'govreport');
    const editor = vscode.workspace.getConfiguration('editor', { uri, languageId: 'govreport' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('wordSegmenterLocales'), 'zh-Hans');
  });
});

/** What was opened before has been looked at: documents are, one after the other, and a report opened now is known as one. */
async function looked(): Promise<void> {
  const [sample] = await reports();
  assert.ok(sample);
  probes += 1;
  await open(await write(`looked-${probes}.txt`, await readText(sample)));
}

let probes = 0;
