import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LedgerNode } from '../../src/present/index.ts';
import { run } from './commitment-report.ts';
import { api, folder, open, readText, storeOf, until, write } from './workspace.ts';

const NAMES = ['澄屿区', '沐泉区', '石桥区', '柳河区', '秋岭区', '白沙区', '长林区', '北岭区'];
const FIRST = 2014;
const YEARS = 10;
const COUNTS = /(?:kept|已兑现) 6 · (?:not kept|未兑现) 3 · (?:awaiting a later report|待后续报告) 1/;

/** A report that reviews the year before and plans its own: each year promises 10亿元 more, and every third is missed. */
function reportOf(name: string, year: number): string {
  const level = (of: number): number => 100 + 10 * (of - FIRST);
  const reached = level(year - 1) - (year % 3 === 0 ? 4 : 0);
  return `${name}政府工作报告
——${year}年1月10日在${name}第九届人民代表大会第${year - FIRST + 1}次会议上
一、${year - 1}年工作回顾
一般公共预算收入完成${reached}亿元。
二、${year}年工作安排
一般公共预算收入达到${level(year)}亿元。
`;
}

describe('promises and outcomes of eight districts over ten years', () => {
  let files: readonly vscode.Uri[] = [];
  const uriOf = (name: string, year: number): vscode.Uri =>
    vscode.Uri.joinPath(folder(), 'years', `${name}-${year}.govreport`);

  before(async function () {
    this.timeout(120_000);
    const written: vscode.Uri[] = [];
    for (const name of NAMES)
      for (let year = FIRST; year < FIRST + YEARS; year++)
        written.push(await write(`years/${name}-${year}.govreport`, reportOf(name, year)));
    files = written;
    await (await api()).ready();
    // Eighty reports are read in steps, for longer than one wait.
    for (let waits = 0; waits < 6 && !(await areAllRead()); waits += 1) await until(areAllRead);
  });

  after(async () => {
    await run('workbench.action.closeAllEditors');
    // One by one: of a folder that goes, watchers are told of the folder alone.
    for (const file of files) await vscode.workspace.fs.delete(file);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.report-review', 'years'), { recursive: true });
    // What comes after asks for no report that is gone.
    await until(async () => (await districts()).length === 0);
  });

  async function areAllRead(): Promise<boolean> {
    const shown = await districts();
    return shown.length === NAMES.length && shown.every(({ description }) => COUNTS.test(description));
  }

  async function districts(): Promise<readonly LedgerNode[]> {
    const tree = await (await api()).ledgerTree();
    return tree.filter(({ label }) => NAMES.includes(label));
  }

  async function line(name: string, year: number): Promise<LedgerNode> {
    const leaves = (nodes: readonly LedgerNode[]): readonly LedgerNode[] =>
      nodes.flatMap((node) => (node.entry ? [node] : leaves(node.children)));
    const own = leaves((await districts()).filter(({ label }) => label === name));
    const found = own.find(({ entry }) => entry?.target.file === uriOf(name, year).toString());
    assert.ok(found, `${name} ${year}`);
    return found;
  }

  it('stand in the view by district, nine promises decided and one open', async () => {
    assert.equal(files.length, NAMES.length * YEARS);
    const shown = await districts();
    assert.equal(shown.length, NAMES.length);
    for (const { label, description } of shown) assert.match(description, COUNTS, label);
  });

  it('stand on the page as tables, ranked and year by year, with a person’s verdict once there is one', async () => {
    await run('reportReview.showLedger');
    const page = async (): Promise<string> => (await api()).ledgerPage() ?? '';
    await until(async () => {
      const html = await page();
      return NAMES.every((name) => html.includes(name));
    });
    const rows = (await page()).match(/<tr><th scope="row">/g)?.length ?? 0;
    assert.ok(rows >= NAMES.length * YEARS, `${rows} rows`);

    const missed = await line('沐泉区', 2015);
    assert.equal(missed.entry?.verdict, 'missed');
    await run('reportReview.decidePromise', missed, undefined, { verdict: 'kept', why: '决算数' });
    const { description } = await line('沐泉区', 2015);
    assert.match(description, /^(?:已兑现（人工核定）|kept \(as found\))/);
    assert.match(await readText(storeOf(uriOf('沐泉区', 2015))), /"why": "决算数"/);
    const isTold = async (): Promise<boolean> => (await page()).includes('决算数');
    await until(isTold);
    assert.ok(await isTold());
  });

  it('are told above the promise where a person wants lenses', async () => {
    const settings = vscode.workspace.getConfiguration('reportReview');
    await settings.update('commitments.codeLens', true, vscode.ConfigurationTarget.Workspace);
    await open(uriOf('白沙区', 2015));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      uriOf('白沙区', 2015),
    );
    const titles = lenses.map(({ command }) => command?.title ?? '');
    assert.ok(
      titles.some((title) => title.includes('106亿元') && /已兑现|kept/.test(title)),
      titles.join('\n'),
    );
    await settings.update('commitments.codeLens', undefined, vscode.ConfigurationTarget.Workspace);
  });
});
