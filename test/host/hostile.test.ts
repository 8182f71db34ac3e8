import assert from 'node:assert/strict';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { hostileDocx } from '../tools/hostile/hostile-docx.ts';
import { hostileHtml } from '../tools/hostile/hostile-html.ts';
import { hostilePdf } from '../tools/hostile/hostile-pdf.ts';
import { report } from './commitment-report.ts';
import { watchTurns } from './turns.ts';
import { allNodes, folder, open, until } from './workspace.ts';

/** Milliseconds of processor time that everything else in the host may have to wait, whatever the file. */
const LONGEST = 500;

/** What ended the extension host once, or kept it for minutes. All are read in a process of their own. */
const files: readonly (readonly [command: string, name: string, bytes: () => Uint8Array])[] = [
  ['readTaskTable', '60,000 rows of one cell in the last column.xlsx', wideRows],
  ['readTaskTable', '20 parts of 49 MB.xlsx', largeParts],
  ['openAsReport', '500,000 attributes in a tag.html', manyAttributes],
  ['openAsReport', '1,000 elements in each other.html', () => strToU8(`<body>${'<div>'.repeat(1000)}好`)],
  ...[hostileDocx(), hostileHtml(), hostilePdf()].flatMap((all) =>
    all
      .filter((_, at) => at % 12 === 0)
      .map(({ name, bytes }) => ['openAsReport', name.replaceAll('/', ' '), () => bytes] as const),
  ),
];

describe('the editor goes on', () => {
  const rejected: string[] = [];
  const note = (reason: unknown): void => void rejected.push(String(reason));
  before(() => process.on('unhandledRejection', note));
  after(async () => {
    process.off('unhandledRejection', note);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '敌'), { recursive: true });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  for (const [command, name, bytes] of files)
    it(`beside ${name}`, async function () {
      this.timeout(120_000);
      const file = vscode.Uri.joinPath(folder(), '敌', name);
      await vscode.workspace.fs.writeFile(file, bytes());
      const turns = watchTurns();
      const order = command === 'readTaskTable' ? { from: file, take: 'certain' } : file;
      await vscode.commands.executeCommand(`reportReview.${command}`, order);
      const { longest } = turns();
      assert.ok(longest < LONGEST, `held for ${longest.toFixed(0)} ms`);
      assert.deepEqual(rejected, []);
    });

  it('where a folder of reports goes while it is read, and where it goes under an open one', async function () {
    this.timeout(120_000);
    const at = vscode.Uri.joinPath(folder(), '去');
    const files = Array.from({ length: 40 }, (_, each) => vscode.Uri.joinPath(at, `${each}政府工作报告.txt`));
    const lay = (): Promise<unknown> =>
      Promise.all(files.map((file) => vscode.workspace.fs.writeFile(file, strToU8(`${report}${file.path}`))));
    const isShown = async (): Promise<boolean> =>
      (await allNodes()).some(({ file }) => file?.startsWith(at.toString()) === true);
    await lay();
    const search = vscode.commands.executeCommand('reportReview.refreshCommitments');
    await vscode.workspace.fs.delete(at, { recursive: true });
    await search;
    await until(async () => !(await isShown()));
    assert.equal(await isShown(), false);

    // Some go just when they are looked into, a moment after they came.
    for (let wait = 150; wait < 500; wait += 10) {
      await lay();
      await setTimeout(wait);
      await vscode.workspace.fs.delete(at, { recursive: true });
    }
    await until(async () => !(await isShown()));

    await lay();
    await until(isShown);
    const [first] = files;
    assert.ok(first);
    const document = await open(first);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(first, new vscode.Position(0, 0), '新增');
    await vscode.workspace.applyEdit(edit);
    await vscode.workspace.fs.delete(at, { recursive: true });
    await vscode.commands.executeCommand('reportReview.refreshCommitments');
    const left = async (): Promise<readonly string[]> => [
      ...new Set((await allNodes()).flatMap(({ file }) => (file?.startsWith(at.toString()) === true ? [file] : []))),
    ];
    await until(async () => (await left()).length === 1);
    assert.deepEqual(await left(), [first.toString()], 'words that were never saved stay');
    assert.ok(document.getText().startsWith('新增'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.deepEqual(rejected, []);
  });
});

function wideRows(): Uint8Array {
  const rows = Array.from(
    { length: 60_000 },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}" t="str"><v>目标任务</v></c></row>`,
  );
  return workbook({
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`),
  });
}

function largeParts(): Uint8Array {
  const part = new Uint8Array(49 * 1024 * 1024).fill(32);
  const parts = Array.from({ length: 20 }, (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, part] as const);
  return workbook(Object.fromEntries(parts));
}

/** Packed quickly: what it is packed to hardly differs. */
function workbook(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const ids = Object.keys(parts).map((_, at) => at + 1);
  const sheets = ids.map((id) => `<sheet name="s${id}" id="rId${id}"/>`).join('');
  const targets = ids.map((id) => `<Relationship Id="rId${id}" Target="worksheets/sheet${id}.xml"/>`).join('');
  return zipSync(
    {
      'xl/workbook.xml': strToU8(`<workbook><sheets>${sheets}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets}</Relationships>`),
      ...parts,
    },
    { level: 1 },
  );
}

function manyAttributes(): Uint8Array {
  const attributes = Array.from({ length: 500_000 }, (_, at) => `a${at}=1`).join(' ');
  return strToU8(`<!doctype html><html><body><p ${attributes}>政府工作报告</p></body></html>`);
}
