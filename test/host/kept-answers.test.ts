import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { KeptAnswers } from '../../src/vscode/reports/kept-answers.ts';
import { folder } from './workspace.ts';

describe('what is kept of closed reports between two windows', () => {
  const storage = (): vscode.Uri => vscode.Uri.joinPath(folder(), '存储');
  const report = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
  const names = async (): Promise<readonly string[]> =>
    (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(storage(), 'answers'))).map(([name]) => name);
  /** The answer about a text, and whether it had to be worked out. */
  const ask = async (kept: KeptAnswers, name: string, text: string): Promise<readonly [string, boolean]> => {
    let isAnew = false;
    const json = await kept.get(report(name), [text, 'zh'], () => {
      isAnew = true;
      return Promise.resolve(`"${text}"`);
    });
    return [json, isAnew];
  };

  afterEach(() => vscode.workspace.fs.delete(storage(), { recursive: true }));

  it('is worked out once', async () => {
    assert.deepEqual(await ask(new KeptAnswers(storage()), '甲.txt', '稳就业'), ['"稳就业"', true]);
    const other = new KeptAnswers(storage());
    assert.deepEqual(await ask(other, '甲.txt', '稳就业'), ['"稳就业"', false]);
    await other.clear();
    assert.equal((await names()).length, 1);
  });

  it('is one answer a report, however often it is saved', async () => {
    const kept = new KeptAnswers(storage());
    for (const text of ['稳就业', '稳就业促', '稳就业促增收']) await ask(kept, '甲.txt', text);
    await ask(kept, '乙.txt', '修公园');
    assert.equal((await names()).length, 2);
    assert.deepEqual(await ask(kept, '甲.txt', '稳就业促增收'), ['"稳就业促增收"', false]);
  });

  it('stays while another report has the same words', async () => {
    const kept = new KeptAnswers(storage());
    for (const name of ['甲.txt', '乙.txt']) await ask(kept, name, '稳就业');
    await ask(kept, '甲.txt', '促增收');
    assert.deepEqual(await ask(kept, '乙.txt', '稳就业'), ['"稳就业"', false]);
  });

  it('is nothing where nothing can be written, and harms nothing', async () => {
    await vscode.workspace.fs.writeFile(storage(), new Uint8Array());
    const kept = new KeptAnswers(storage());
    assert.deepEqual(await ask(kept, '甲.txt', '稳就业'), ['"稳就业"', true]);
    await kept.clear();
  });
});
