import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, writeFileSync, readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import * as vscode from 'vscode';
import type { Store } from '../../src/tags/index.ts';
import { listed, report, run, showCommitments, storeIn } from './commitment-report.ts';
import { exists, folder, open, readText, storeOf, until, write } from './workspace.ts';

/** What people keep is never lost, whatever was done to the files. */
describe('what people keep', () => {
  before(showCommitments);

  /** Tags the first commitment of a report. */
  async function tag(uri: vscode.Uri, name: string): Promise<void> {
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first, 'a commitment is listed');
    await run('reportReview.tagCommitment', first, [first], [name]);
  }

  /** Each with words of its own: of one text in two files the tree shows one. */
  const writeReport = (name: string): Promise<vscode.Uri> => write(name, `${report}${name}\n`);

  /** The files that were kept aside of a report's store. */
  const asides = (uri: vscode.Uri): readonly string[] => {
    const { dir, name } = parse(storeOf(uri).fsPath);
    return readdirSync(dir).flatMap((each) => (each.startsWith(`${name}.corrupt-`) ? [join(dir, each)] : []));
  };

  const tagsOf = async (uri: vscode.Uri): Promise<readonly string[]> =>
    (await storeIn(uri)).marks.flatMap(({ tags }) => tags);

  it('goes along when a document that was never saved becomes a file', async () => {
    const file = vscode.Uri.joinPath(folder(), 'first-save.report.txt');
    const document = await vscode.workspace.openTextDocument(file.with({ scheme: 'untitled' }));
    await vscode.window.showTextDocument(document, { preview: false });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), `${report}首存\n`);
    await vscode.workspace.applyEdit(edit);
    await vscode.languages.setTextDocumentLanguage(document, 'govreport');
    const [first] = await listed(document.uri);
    assert.ok(first, 'a commitment is listed');
    await run('reportReview.tagCommitment', first, [first], ['重点督办']);
    assert.ok(await document.save());
    await until(() => exists(storeOf(file)));
    assert.deepEqual(await tagsOf(file), ['重点督办']);
  });

  it('is marked at once in one report while the lock of another is in the way, and there soon after', async () => {
    const [stuck, free] = [await writeReport('stuck.govreport'), await writeReport('free.govreport')];
    for (const end of ['.lock', '.lock.breaking']) writeFileSync(storeOf(stuck).fsPath + end, 'elsewhere.1.1');
    const began = Date.now();
    await open(stuck);
    const [first] = await listed(stuck);
    assert.ok(first);
    const waiting = run('reportReview.tagCommitment', first, [first], ['慢']);
    await tag(free, '快');
    assert.deepEqual(await tagsOf(free), ['快']);
    const after = Date.now() - began;
    assert.ok(!(await exists(storeOf(stuck))), `the other still waits after ${after} ms`);
    await waiting;
    assert.deepEqual(await tagsOf(stuck), ['慢']);
    assert.ok(Date.now() - began < 11_000, `${Date.now() - began} ms`);
  });

  it('is said not to be kept where something stands in the way, and nothing is marked', async () => {
    const uri = await writeReport('blocked.govreport');
    mkdirSync(storeOf(uri).fsPath, { recursive: true });
    await assert.rejects(tag(uri, '甲'), /blocked\.govreport.*(?:stands in the way|请先移开)/);
    const [first] = await listed(uri);
    assert.deepEqual(first?.commitment?.tags, []);
  });

  // UTF-16 with a mark of its order in front, and in either order without.
  for (const encoding of ['GBK', 'GB18030', 'UTF-16', 'UTF-16LE', 'UTF-16BE'])
    it(`keeps its words though another editor saved the file in ${encoding}`, async () => {
      const uri = await writeReport(`${encoding.toLowerCase()}.govreport`);
      await tag(uri, '甲');
      const store = storeOf(uri).fsPath;
      writeFileSync(store, readFileSync(store, 'utf8').replace('"甲"', '"重点督办"'));
      writeFileSync(store, execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding, store]));
      await until(async () => (await listed(uri))[0]?.commitment?.tags.includes('重点督办') === true);
      await tag(uri, '乙');
      assert.deepEqual([...(await tagsOf(uri))].sort(), ['乙', '重点督办'].sort());
      assert.deepEqual(asides(uri), []);
    });

  it('is kept aside byte by byte where it is no store that can be read, and the next mark is kept', async () => {
    const uri = await writeReport('deep.govreport');
    await tag(uri, '甲');
    const store = storeOf(uri).fsPath;
    const deep = `{"version":2,"marks":[],"more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    for (const [at, bytes] of [Buffer.from(deep), Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x80, 0x7d])].entries()) {
      writeFileSync(store, bytes);
      await until(async () => (await listed(uri))[0]?.commitment?.tags.length === 0);
      await tag(uri, '乙');
      assert.deepEqual(await tagsOf(uri), ['乙']);
      assert.equal(asides(uri).length, at + 1);
      assert.ok(asides(uri).some((each) => readFileSync(each).equals(bytes)));
    }
    await run('notifications.clearAll');
  });

  it('of a newer version is shown and not changed', async () => {
    const uri = await writeReport('newer.govreport');
    await tag(uri, '甲');
    const newer = (await readText(storeOf(uri))).replace('"version": 2', '"version": 3');
    writeFileSync(storeOf(uri).fsPath, newer.replace('"甲"', '"丙"'));
    await until(async () => (await listed(uri))[0]?.commitment?.tags.includes('丙') === true);
    await assert.rejects(tag(uri, '乙'), /newer\.govreport.*(?:newer version|更新版本)/);
    assert.equal(await readText(storeOf(uri)), newer.replace('"甲"', '"丙"'));
  });

  it('lies where the command line looks for it: in the nearest folder of stores', async () => {
    const uri = await writeReport('nested/deep/r.govreport');
    mkdirSync(join(folder().fsPath, 'nested/.report-review'), { recursive: true });
    await tag(uri, '甲');
    const store = join(folder().fsPath, 'nested/.report-review/deep/r.govreport.json');
    const { marks } = JSON.parse(readFileSync(store, 'utf8')) as Store;
    assert.deepEqual(marks[0]?.tags, ['甲']);
    assert.ok(!(await exists(storeOf(uri))));
  });

  for (const [how, old, now] of [
    ['to another name', 'outside-old.govreport', 'outside-new.govreport'],
    [
      'from one way of writing an accent to the other',
      'Chloé.govreport'.normalize('NFC'),
      'Chloé.govreport'.normalize('NFD'),
    ],
    ['and back', 'Zoë.govreport'.normalize('NFD'), 'Zoë.govreport'.normalize('NFC')],
  ] as const)
    it(`is taken along when a report was renamed elsewhere, ${how}`, async () => {
      // Words of its own: other reports of this folder are alike but for their names.
      const own = report.replace('3200人', `432${old.length}人`).replace('3个', `${old.length + now.length}个`);
      const uri = await write(old, own);
      await tag(uri, '甲');
      await run('workbench.action.closeActiveEditor');
      const renamed = vscode.Uri.joinPath(folder(), now);
      renameSync(uri.fsPath, renamed.fsPath);
      await run('reportReview.refreshCommitments');
      assert.ok((await listed(renamed)).length > 0, 'the renamed report is found');
      const waiting = run('reportReview.takeMarks');
      await until(() => exists(storeOf(renamed)));
      assert.ok(await exists(storeOf(renamed)), 'its marks are taken along');
      await waiting;
      assert.deepEqual(await tagsOf(renamed), ['甲']);
      assert.ok(!(await exists(storeOf(uri))));
    });

  it('is not written through a link that leads out of the workspace', async () => {
    const uri = await writeReport('linked/r.govreport');
    const outside = join(folder().fsPath, '..', 'outside');
    mkdirSync(outside, { recursive: true });
    symlinkSync(outside, join(folder().fsPath, 'linked/.report-review'));
    await assert.rejects(tag(uri, '甲'), /leads out of|之外/);
    assert.deepEqual(readdirSync(outside), []);
  });

  describe('says who did it', () => {
    const set = async (name: string, value: unknown): Promise<void> => {
      const values = vscode.workspace.getConfiguration('reportReview');
      await values.update(name, value, vscode.ConfigurationTarget.Global);
    };
    const said = (): { readonly name: unknown; readonly keep: unknown } => {
      const values = vscode.workspace.getConfiguration('reportReview');
      return { name: values.get('signature.name'), keep: values.get('signature.keep') };
    };
    afterEach(async () => {
      await set('signature.name', undefined);
      await set('signature.keep', false);
    });

    it('with each step and each comment', async () => {
      await set('signature.keep', undefined);
      await set('signature.name', '李明');
      const uri = await writeReport('signed.govreport');
      await tag(uri, '甲');
      const [first] = await listed(uri);
      await run('reportReview.setStatus', first, [first], 'behind');
      await run('reportReview.discuss', '请核实');
      await until(async () => (await storeIn(uri)).discussions !== undefined);
      const { marks, discussions } = await storeIn(uri);
      assert.deepEqual(
        marks[0]?.history?.map(({ by, field }) => [by, field]),
        [
          ['李明', 'tags'],
          ['李明', 'status'],
        ],
      );
      assert.deepEqual(
        discussions?.flatMap(({ comments }) => comments.map(({ author }) => author)),
        ['李明'],
      );
    });

    it('once somebody was asked, and never asks again', async () => {
      await set('signature.keep', undefined);
      const uri = await writeReport('unsigned.govreport');
      await open(uri);
      const [first, second] = await listed(uri);
      assert.ok(first && second);
      const waiting = run('reportReview.tagCommitment', first, [first], ['甲']);
      await until(async () => {
        await run('workbench.action.acceptSelectedQuickOpenItem');
        return said().name !== '' || said().keep === false;
      });
      await waiting;
      // What stood in the box was kept: the name that git knows, or, where it knows none, that no name is wanted.
      const by = said().name === '' ? undefined : said().name;
      await set('signature.keep', undefined);
      await set('signature.name', undefined);
      await run('reportReview.tagCommitment', second, [second], ['乙']);
      const { marks } = await storeIn(uri);
      assert.deepEqual(
        marks.map(({ tags, history }) => [tags[0], history?.map(({ by }) => by)]),
        [
          ['甲', [by]],
          ['乙', [undefined]],
        ],
      );
    });
  });
});
