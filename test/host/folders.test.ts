import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { automaticDocx } from '../tools/wrappings/report-docx.ts';
import { listed, report, run, showCommitments } from './commitment-report.ts';
import { allNodes, commitmentsOf, folder, until, write } from './workspace.ts';

/** What each folder holds. */
const files = ['夹/甲.govreport', '夹/内/2031年政府工作报告.txt'];

/** Of a folder that goes or comes the editor tells nothing but its name; the lists follow for all that lies in it. */
describe('reports in a folder', () => {
  before(showCommitments);

  const path = (name: string): string => join(folder().fsPath, name);

  const lay = async (into: string, mark: string): Promise<void> => {
    for (const [at, name] of files.entries()) await write(join(into, name), `${report}${mark}${at}\n`);
    await until(() => isShown(into, files));
    assert.ok(await isShown(into, files), 'the reports are found');
  };

  for (const [act, remove] of [
    ['deleted elsewhere', (name: string) => rm(path(name), { recursive: true })],
    [
      'deleted in the editor',
      (name: string) => vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), name), { recursive: true }),
    ],
    ['moved out', (name: string) => rename(path(name), join(dirname(folder().fsPath), '移出'))],
  ] as const) {
    it(`are gone from the lists when it is ${act}`, async () => {
      await lay('走', act);
      await remove('走');
      await until(async () => !(await isAnyShown('走')));
      assert.deepEqual(await shownIn('走'), []);
    });
  }

  it('are gone with it though the editor still holds them, and back with it', async () => {
    const outside = join(dirname(folder().fsPath), '握出');
    await lay('握', '握住');
    const documents = await held('握');
    renameSync(path('握'), outside);
    await until(async () => !(await isAnyShown('握')));
    assert.deepEqual(await shownIn('握'), []);
    assert.ok(
      documents.every(({ isClosed }) => !isClosed),
      'the editor holds them still',
    );
    renameSync(outside, path('握'));
    await until(() => isShown('握', files));
    assert.ok(await isShown('握', files), 'they are back');
  });

  it('stay with their words when it goes, where these were never saved', async () => {
    await lay('改', '改动');
    // In a browser the editor would save by itself what it shows as changed.
    await autoSave('off');
    const [document] = await held('改');
    assert.ok(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, '新建学校7所。\n');
    await vscode.workspace.applyEdit(edit);
    rmSync(path('改'), { recursive: true });
    await until(async () => (await shownIn('改')).length === 1);
    assert.deepEqual(await shownIn('改'), files.slice(0, 1));
    assert.match(JSON.stringify(await commitmentsOf(document.uri)), /新建学校7所/);
    await vscode.window.showTextDocument(document);
    assert.ok(await document.save(), 'they can be saved');
    assert.match(readFileSync(document.uri.fsPath, 'utf8'), /新建学校7所/);
    await until(() => isShown('改', files.slice(0, 1)));
    assert.ok(await isShown('改', files.slice(0, 1)));
  });

  it('are there under their new names when it is renamed elsewhere', async () => {
    await lay('旧名', '改名');
    renameSync(path('旧名'), path('新名'));
    await until(async () => (await isShown('新名', files)) && !(await isAnyShown('旧名')));
    assert.deepEqual(await shownIn('旧名'), []);
    assert.ok(await isShown('新名', files));
  });

  it('are those of the other one when a folder takes the place of another within a moment', async () => {
    await lay('替', '先');
    const other = join(dirname(folder().fsPath), '替身');
    mkdirSync(other);
    writeFileSync(join(other, '乙.govreport'), `${report}后来的\n`);
    renameSync(path('替'), join(dirname(folder().fsPath), '替下'));
    renameSync(other, path('替'));
    await until(async () => (await isShown('替', ['乙.govreport'])) && !(await isShown('替', files.slice(0, 1))));
    assert.deepEqual(await shownIn('替'), ['乙.govreport']);
  });

  it('come with their marks when it is moved in, and go with them', async () => {
    const outside = join(dirname(folder().fsPath), '移入');
    const uri = await write('带标/甲.govreport', `${report}带标\n`);
    mkdirSync(path('带标/.report-review'));
    const [first] = await listed(uri);
    assert.ok(first);
    await run('reportReview.tagCommitment', first, [first], ['随夹']);
    assert.ok(existsSync(path('带标/.report-review/甲.govreport.json')));
    // Without its store the report is without its tags, and with it again it has them.
    renameSync(path('带标/.report-review'), outside);
    await until(async () => (await tagsOf(uri)).length === 0);
    assert.deepEqual(await tagsOf(uri), []);
    renameSync(outside, path('带标/.report-review'));
    await until(async () => (await tagsOf(uri)).length > 0);
    assert.deepEqual(await tagsOf(uri), ['随夹']);
    renameSync(path('带标'), outside);
    await until(async () => !(await isAnyShown('带标')));
    assert.deepEqual(await shownIn('带标'), []);
    renameSync(outside, path('带标'));
    await until(async () => (await tagsOf(uri)).length > 0);
    assert.deepEqual(await tagsOf(uri), ['随夹']);
  });

  it('go and come with the branches of git', async () => {
    const git = (...args: readonly string[]): void => {
      const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
      execFileSync('git', [...who, ...args], { cwd: path('库'), stdio: 'pipe' });
    };
    const many = Array.from({ length: 40 }, (_, at) => `稿/${at % 4}/${at}.govreport`);
    mkdirSync(path('库'));
    git('init');
    git('commit', '--allow-empty', '-m', '空');
    git('checkout', '-b', '稿');
    for (const [at, name] of many.entries()) await write(join('库', name), `${report}第${at}稿\n`);
    await until(() => isShown('库', many));
    assert.ok(await isShown('库', many), 'the reports are found');
    git('add', '.');
    git('commit', '-m', '稿');
    git('checkout', 'main');
    await until(async () => !(await isAnyShown('库')));
    assert.deepEqual(await shownIn('库'), []);
    git('checkout', '稿');
    await until(() => isShown('库', many));
    assert.ok(await isShown('库', many), 'they are back');
  });

  it('are found where a slow copy puts them into a folder in a new folder', async () => {
    mkdirSync(path('慢/外/内'), { recursive: true });
    await new Promise((next) => setTimeout(next, 1_000));
    writeFileSync(path('慢/外/内/甲.govreport'), report);
    await until(() => isShown('慢', ['外/内/甲.govreport']));
    assert.deepEqual(await shownIn('慢'), ['外/内/甲.govreport']);
  });

  it('are counted, and counted no more, where they are Word files', async () => {
    const outside = join(dirname(folder().fsPath), '公文');
    const before = await unread();
    mkdirSync(outside);
    for (const name of ['一.docx', '二.docx']) writeFileSync(join(outside, name), automaticDocx(['政府工作报告']));
    renameSync(outside, path('公文'));
    await until(async () => (await unread()) === before + 2);
    assert.equal(await unread(), before + 2);
    rmSync(path('公文'), { recursive: true });
    await until(async () => (await unread()) === before);
    assert.equal(await unread(), before);
  });

  after(async () => {
    await autoSave(undefined);
    for (const name of ['走', '新名', '替', '带标', '库', '慢', '握', '改'])
      rmSync(path(name), { recursive: true, force: true });
    for (const name of ['移出', '替下']) rmSync(join(dirname(folder().fsPath), name), { recursive: true, force: true });
  });
});

async function autoSave(value: 'off' | undefined): Promise<void> {
  await vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);
}

/** The reports of `files` in a folder, as documents that the editor holds without a tab. */
async function held(name: string): Promise<readonly vscode.TextDocument[]> {
  return Promise.all(files.map((file) => vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name, file))));
}

/** The reports in a folder that the tree shows, by their paths in it. */
async function shownIn(name: string): Promise<readonly string[]> {
  const start = `${vscode.Uri.joinPath(folder(), name).toString()}/`;
  const shown = (await allNodes()).flatMap(({ kind, file }) => (kind === 'report' && file !== undefined ? [file] : []));
  return shown.filter((file) => file.startsWith(start)).map((file) => decodeURIComponent(file.slice(start.length)));
}

async function isShown(name: string, reports: readonly string[]): Promise<boolean> {
  const shown = new Set(await shownIn(name));
  return reports.every((each) => shown.has(each));
}

async function isAnyShown(name: string): Promise<boolean> {
  return (await shownIn(name)).length > 0;
}

async function tagsOf(uri: vscode.Uri): Promise<readonly string[]> {
  return (await commitmentsOf(uri)).flatMap(({ commitment }) => commitment?.tags ?? []);
}

/** How many Word files nobody has read, as the line about them says. */
async function unread(): Promise<number> {
  const line = (await allNodes()).find(({ kind }) => kind === 'unread');
  return Number(/\d+/.exec(line?.label ?? '')?.[0] ?? 0);
}
