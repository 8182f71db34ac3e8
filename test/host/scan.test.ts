import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { report } from './commitment-report.ts';
import { FolderWatch } from '../../src/vscode/host/folder-watch.ts';
import { localAnalyst } from '../../src/vscode/reports/analyst.ts';
import { DocumentFiles } from '../../src/vscode/reports/document-files.ts';
import { KeptAnswers } from '../../src/vscode/reports/kept-answers.ts';
import { findWithin, listFiles } from '../../src/vscode/reports/list-files.ts';
import { ReportFiles } from '../../src/vscode/reports/report-files.ts';
import { ReportReader } from '../../src/vscode/reports/report-reader.ts';
import { watchTurns } from './turns.ts';
import { allNodes, api, folder, open, set, until, write } from './workspace.ts';

describe('the search for reports', () => {
  const names = ['一/2023年清河区政府工作报告.txt', '二/报送稿.report.txt', '三/定稿.govreport'];

  after(async () => {
    await set('workspace.maxFiles', undefined);
    await vscode.commands.executeCommand('reportReview.refreshCommitments');
  });

  it('finds all that are called a report, and says which others it did not look at', async () => {
    for (const [at, name] of names.entries()) await write(name, `${report}\n${at}`);
    for (let at = 0; at < 5; at++) await write(`杂/笔记${at}.txt`, '今天下雨。');
    await set('workspace.maxFiles', 1);
    await vscode.commands.executeCommand('reportReview.refreshCommitments');
    await until(async () => names.every(isIn(await shownFiles())));
    const shown = await shownFiles();
    for (const name of names) assert.ok(isIn(shown)(name), name);
    const cut = (await (await api()).commitmentTree()).find(({ kind }) => kind === 'cut');
    assert.ok(cut?.label.includes('1'), 'a line says so');
  });

  it('keeps what comes while it looks around, and lets go what is gone', async () => {
    const folders = new FolderWatch();
    const { promise: gate, resolve: go } = newGate();
    const seen: string[] = [];
    const reader = new ReportReader(localAnalyst(), new KeptAnswers(undefined));
    // What it sees, it tells late.
    const files = new ReportFiles(reader, folders, async (token, within) => {
      const listed = await listFiles(token, within ?? at);
      if (within) {
        seen.push(within.path);
        await gate;
      }
      return listed;
    });
    const at = vscode.Uri.joinPath(folder(), '来');
    const isKnown = (name: string): boolean => files.at(vscode.Uri.joinPath(at, name)) !== undefined;
    try {
      await files.ready();
      await write('来/先.govreport', `${report}先`);
      await until(() => isKnown('先.govreport') && seen.includes(at.path));
      await write('来/后.govreport', `${report}后`);
      await until(() => isKnown('后.govreport'));
      assert.ok(isKnown('后.govreport'), 'it is found by itself');
      const told: boolean[] = [];
      files.onDidChange(() => told.push(isKnown('后.govreport')));
      go();
      await until(() => told.length > 0);
      assert.ok(!told.includes(false), 'it is never lost');
      await vscode.workspace.fs.delete(at, { recursive: true });
      await files.rescan();
      assert.deepEqual([isKnown('先.govreport'), isKnown('后.govreport')], [false, false]);
    } finally {
      files.dispose();
      folders.dispose();
    }
  });

  it('does not forget a Word file, a PDF or a web page that comes while it looks around', async () => {
    const folders = new FolderWatch();
    const { promise: gate, resolve: go } = newGate();
    const reader = new ReportReader(localAnalyst(), new KeptAnswers(undefined));
    const extension = vscode.extensions.getExtension('report-review.report-review')?.extensionUri;
    assert.ok(extension);
    const texts = new ReportFiles(reader, folders);
    let looks = 0;
    // What it sees, it tells late, where it looks through all: the folder that is new is looked into beside that.
    const documents = new DocumentFiles(extension, texts, reader, folders, async (within, ...rest) => {
      const listed = await findWithin(within ?? at, ...rest);
      if (within === undefined) looks += 1;
      if (within === undefined && looks > 1) await gate;
      return listed;
    });
    const at = vscode.Uri.joinPath(folder(), '文件');
    const known = (): readonly string[] => documents.state.unread.map(({ path }) => path.split('/').at(-1) ?? '');
    const [first, ...others] = ['先.docx', '后.docx', '后.pdf', '后.html', '后.htm'];
    try {
      await write(`文件/${first}`, '');
      await documents.ready();
      await until(() => known().length > 0);
      assert.deepEqual(known(), [first]);
      const looked = documents.look();
      await until(() => looks > 1);
      for (const name of others) await write(`文件/${name}`, '');
      await until(() => others.every((name) => known().includes(name)));
      assert.deepEqual([...known()].sort(), [first, ...others].sort(), 'each is found by itself');
      const told: (readonly string[])[] = [];
      documents.onDidChange(() => told.push(known()));
      go();
      await looked;
      told.push(known());
      for (const names of told) for (const name of others) assert.ok(names.includes(name), `${name} is never lost`);
      await vscode.workspace.fs.delete(at, { recursive: true });
      await documents.look();
      await until(() => known().length === 0);
      assert.deepEqual(known(), [], 'what is gone is let go');
    } finally {
      documents.dispose();
      texts.dispose();
      folders.dispose();
    }
  });

  it('lets go no Word file beyond the number that is looked for, and brings back none that went meanwhile', async () => {
    const folders = new FolderWatch();
    const reader = new ReportReader(localAnalyst(), new KeptAnswers(undefined));
    const extension = vscode.extensions.getExtension('report-review.report-review')?.extensionUri;
    assert.ok(extension);
    const texts = new ReportFiles(reader, folders);
    const at = vscode.Uri.joinPath(folder(), '限');
    let tell = (): void | Promise<void> => undefined;
    const documents = new DocumentFiles(extension, texts, reader, folders, async (within, ...rest) => {
      const listed = await findWithin(within ?? at, ...rest);
      if (within === undefined) await tell();
      return listed;
    });
    const known = (): readonly string[] =>
      documents.state.unread.map(({ path }) => path.split('/').at(-1) ?? '').sort();
    const isKnown = (...names: readonly string[]): Promise<void> => until(() => known().join() === names.join());
    try {
      for (const name of ['a', 'b', 'c']) await write(`限/${name}.docx`, '');
      await set('workspace.maxFiles', undefined);
      await documents.ready();
      await isKnown('a.docx', 'b.docx', 'c.docx');
      assert.deepEqual(known(), ['a.docx', 'b.docx', 'c.docx']);
      await set('workspace.maxFiles', 1);
      await documents.look();
      assert.deepEqual(known(), ['a.docx', 'b.docx', 'c.docx'], 'the limit takes none away');
      tell = async () => {
        await vscode.workspace.fs.delete(vscode.Uri.joinPath(at, 'c.docx'));
        await isKnown('a.docx', 'b.docx');
      };
      await set('workspace.maxFiles', undefined);
      await documents.look();
      assert.deepEqual(known(), ['a.docx', 'b.docx'], 'what went while it looked around stays gone');
      tell = () => undefined;
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(at, 'b.docx'));
      await set('workspace.maxFiles', 1);
      await documents.look();
      assert.deepEqual(known(), ['a.docx'], 'what is gone is let go all the same');
    } finally {
      documents.dispose();
      texts.dispose();
      folders.dispose();
      await vscode.workspace.fs.delete(at, { recursive: true });
    }
  });

  it('lets the editor go first, however many reports it finds', async () => {
    const many = 300;
    const at = vscode.Uri.joinPath(folder(), '众');
    try {
      for (let each = 0; each < many; each++)
        await write(`众/${each}.govreport`, report.replaceAll('临江区', `临江区第${each}片区`));
      const turns = watchTurns();
      await vscode.commands.executeCommand('reportReview.refreshCommitments');
      const shown = async (): Promise<number> =>
        (await shownFiles()).filter((file) => file.includes(encodeURIComponent('众'))).length;
      await until(async () => (await shown()) === many);
      const { most } = turns();
      assert.equal(await shown(), many);
      // Of the processor: what others do on the machine is not counted.
      assert.ok(most < 50, `held ${most.toFixed(0)} ms at the 99th percentile`);
    } finally {
      await vscode.workspace.fs.delete(at, { recursive: true });
      await vscode.commands.executeCommand('reportReview.refreshCommitments');
    }
  });

  describe('and of the size that is read', () => {
    const most = 5 * 1024 * 1024;
    const laid: vscode.Uri[] = [];
    /** A report of so many bytes, most of them lines that say nothing. */
    const lay = async (name: string, bytes: number): Promise<vscode.Uri> => {
      const text = `${report}${name}\n`;
      const rest = bytes - new TextEncoder().encode(text).length;
      const line = `${'稳'.repeat(333)}\n`;
      const uri = await write(name, text + line.repeat(Math.floor(rest / 1000)) + 'x'.repeat(rest % 1000));
      laid.push(uri);
      return uri;
    };
    const large = async (): Promise<string | undefined> =>
      (await (await api()).commitmentTree()).find(({ kind }) => kind === 'large')?.label;

    after(async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      for (const uri of laid) await vscode.workspace.fs.delete(uri);
    });

    it('finds one of just that size, and checks it when it is open', async () => {
      const uri = await lay('大/刚好政府工作报告.txt', most);
      // On a busy machine five megabytes take longer than `until` waits.
      await vscode.commands.executeCommand('reportReview.refreshCommitments');
      await (await api()).ready();
      await until(async () => isIn(await shownFiles())('大/刚好政府工作报告.txt'));
      assert.ok(isIn(await shownFiles())('大/刚好政府工作报告.txt'), 'it is found');
      assert.equal(await large(), undefined);
      await open(uri);
      await until(async () => (await api()).checkedStatus() !== undefined);
      assert.doesNotMatch((await api()).checkedStatus()?.text ?? '', /5 MB/);
    });

    it('says of one that is a byte larger that it is not read, closed and open', async () => {
      const name = '大/超过政府工作报告.txt';
      const uri = await lay(name, most + 1);
      await until(async () => (await large()) !== undefined);
      assert.match((await large()) ?? '', /^1\D*5 MB/);
      assert.ok(!isIn(await shownFiles())(name), 'it is not found');
      await open(uri);
      await until(() => vscode.languages.getDiagnostics(uri).length > 0);
      const said = vscode.languages.getDiagnostics(uri).map(({ message }) => message);
      assert.equal(said.length, 1, said.join());
      assert.match(said[0] ?? '', /5 MB/);
      await until(async () => (await api()).checkedStatus()?.text.includes('5 MB') === true);
      assert.match((await api()).checkedStatus()?.text ?? '', /5 MB/);
    });
  });
});

function newGate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

async function shownFiles(): Promise<readonly string[]> {
  return (await allNodes()).flatMap(({ kind, file }) => (kind === 'report' && file !== undefined ? [file] : []));
}

function isIn(files: readonly string[]): (name: string) => boolean {
  return (name) => files.some((file) => decodeURIComponent(file).endsWith(name));
}
