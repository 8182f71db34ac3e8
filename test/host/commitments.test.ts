import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/present/index.ts';
import { listed, report, showCommitments } from './commitment-report.ts';
import {
  allNodes,
  analysisOf,
  commitmentsOf,
  edited,
  exists,
  open,
  rangeIn,
  readText,
  reports,
  storeOf,
  until,
  write,
} from './workspace.ts';

describe('commitments', () => {
  before(showCommitments);

  it('stand under district, report and section, and are counted', async () => {
    const uris = await reports();
    const nodes = await allNodes();
    const shown = nodes.filter(({ kind }) => kind === 'report').map(({ file }) => file);
    for (const uri of uris) assert.ok(shown.includes(uri.toString()), uri.path);
    for (const node of nodes) {
      if (node.children.length === 0) continue;
      const below = node.children.reduce((sum, { count }) => sum + count, 0);
      assert.equal(node.count, below + (node.commitment ? 1 : 0), node.label);
    }
  });

  it('are those of the analysis that can be checked', async () => {
    for (const uri of await reports()) {
      const { commitments } = analysisOf(await open(uri));
      const checkable = commitments.filter(({ kind }) => kind !== 'intent');
      assert.ok(checkable.length > 0, uri.path);
      const nodes = await commitmentsOf(uri);
      assert.deepEqual(
        nodes.map(({ range }) => range),
        checkable.map(({ range }) => range),
        uri.path,
      );
    }
  });

  it('are shown in the text by a click', async () => {
    const [uri] = await reports();
    assert.ok(uri);
    const [node] = await commitmentsOf(uri);
    assert.ok(node?.range);
    await vscode.commands.executeCommand('reportReview.revealCommitment', node);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.ok(editor.selection.isEqual(rangeIn(editor.document, node.range)));
  });

  it('are shown in the text of a GB18030 file that was not open', async () => {
    const [sample] = await reports();
    assert.ok(sample);
    const uri = vscode.Uri.joinPath(sample, '../gb-closed.txt');
    const bytes = await vscode.workspace.encode(await readText(sample), { encoding: 'gb18030' });
    await vscode.workspace.fs.writeFile(uri, bytes);
    const [node] = await listed(uri);
    assert.ok(node?.range && node.commitment);
    await vscode.commands.executeCommand('reportReview.revealCommitment', node);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), node.commitment.text);
  });

  it('are tagged: kept in a readable file, shown in the tree, untagged and taken back', async () => {
    const uri = await write('tagged.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    await tag(first, ['重点督办', '民生实事']);
    assert.deepEqual(await tagsOf(uri), ['重点督办', '民生实事']);
    const kept = JSON.parse(await readText(storeOf(uri))) as { marks: { tags: string[]; anchor: { quote: string } }[] };
    assert.deepEqual(kept.marks[0]?.tags, ['重点督办', '民生实事']);
    assert.equal(kept.marks[0].anchor.quote, first.commitment?.text);

    const [again] = await commitmentsOf(uri);
    await vscode.commands.executeCommand('reportReview.untagCommitment', again, [again], ['民生实事']);
    assert.deepEqual(await tagsOf(uri), ['重点督办']);
    await vscode.commands.executeCommand('reportReview.undoMark');
    assert.deepEqual(await tagsOf(uri), ['重点督办', '民生实事']);
    await vscode.commands.executeCommand('reportReview.undoMark');
    assert.deepEqual(await tagsOf(uri), []);
  });

  it('keep their tags when the report is edited elsewhere', async () => {
    const uri = await write('edited.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    await tag(first, ['重大项目']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await write('edited.govreport', report.replace('各位代表：\n', '各位代表、同志们：\n\n'));
    await until(async () => (await commitmentsOf(uri))[0]?.commitment?.range[0] !== first.range?.[0]);
    const [moved] = await commitmentsOf(uri);
    assert.deepEqual(moved?.commitment?.tags, ['重大项目']);
    assert.equal(moved.commitment.text, first.commitment?.text);
  });

  it('keep their tags when their report is renamed', async () => {
    const uri = await write('old-name.govreport', report);
    const renamed = vscode.Uri.joinPath(uri, '../new-name.govreport');
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    await tag(first, ['重大项目']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await until(async () => (await tagsOf(renamed)).length > 0);
    assert.deepEqual(await tagsOf(renamed), ['重大项目']);
    assert.ok((await readText(storeOf(renamed))).includes('"report": "new-name.govreport"'));
    await until(async () => !(await exists(storeOf(uri))));
    assert.equal(await exists(storeOf(uri)), false);
  });

  it('keep their tags while their words are rewritten here, a little at a time', async () => {
    const uri = await write('rewritten.govreport', report);
    const document = await open(uri);
    const [first] = await listed(uri);
    assert.ok(first?.range);
    await tag(first, ['重大项目']);
    for (const [old, words] of [
      ['3200人', '3500人'],
      ['新增城镇就业', '实现城镇新增就业'],
      ['以上', ''],
      ['城镇新增就业3500人', '城镇新增就业岗位3500个'],
    ] as const) {
      const at = document.getText().indexOf(old, document.getText().indexOf('（一）'));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, rangeIn(document, [at, at + old.length]), words);
      await edited(uri, edit);
      await until(async () => (await tagsOf(uri)).length > 0);
      assert.deepEqual(await tagsOf(uri), ['重大项目'], document.getText().slice(first.range[0], first.range[1] + 8));
    }
    await document.save();
    await until(async () => (await readText(storeOf(uri))).includes('岗位3500个'));
    assert.ok((await readText(storeOf(uri))).includes('岗位3500个'), 'the file follows when the report is saved');
  });

  it('are marked by hand, rejected and restored', async () => {
    const uri = await write('by-hand.govreport', report);
    const document = await open(uri);
    const before = await listed(uri);
    const at = document.getText().indexOf('过去一年');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const words = rangeIn(document, [at, at + 14]);
    editor.selection = new vscode.Selection(words.start, words.end);
    await vscode.commands.executeCommand('reportReview.markSelection');
    const marked = (await commitmentsOf(uri)).find(({ commitment }) => commitment?.manual);
    assert.equal(marked?.commitment?.text, document.getText(words));

    const [first] = before;
    assert.ok(first);
    await vscode.commands.executeCommand('reportReview.rejectCommitment', first, [first]);
    assert.equal(await standsIn(uri, first), false);
    await vscode.commands.executeCommand('reportReview.undoMark');
    assert.equal(await standsIn(uri, first), true);
  });

  it('lose no mark to a file that cannot be read', async () => {
    const uri = await write('broken.govreport', report);
    const store = storeOf(uri);
    await vscode.workspace.fs.writeFile(store, new TextEncoder().encode('{ "version": 1, "marks": [ {'));
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    assert.equal(await readText(store), '{ "version": 1, "marks": [ {', 'reading leaves it as it is');
    await tag(first, ['需核实']);
    assert.deepEqual(await tagsOf(uri), ['需核实']);
    const aside = store.with({ path: store.path.replace(/\.json$/, '.corrupt-1.json') });
    assert.equal(await readText(aside), '{ "version": 1, "marks": [ {', 'kept beside the new one');
  });

  it('of a list stand under the words that announce it, open to be seen', async () => {
    const list =
      '清河区2024年政府工作报告\n二、2024年工作安排\n办好2件实事：一是新增学位600个，改造校舍3处；二是新建公园2座。\n';
    const uri = await write('list.govreport', list);
    await open(uri);
    await until(async () => (await commitmentsOf(uri)).length > 0);
    const lead = (await commitmentsOf(uri)).find(({ children }) => children.length > 0);
    assert.ok(lead);
    assert.deepEqual(
      lead.children.map(({ kind, ticked, open: shown, children }) => [kind, ticked, shown, children.length]),
      [
        ['promises', false, true, 2],
        ['commitment', false, undefined, 0],
      ],
    );
    assert.equal(lead.ticked, false);
  });

  it('are grouped and filtered', async () => {
    try {
      for (const grouping of ['section', 'topic', 'tag', 'district']) {
        await vscode.commands.executeCommand('reportReview.groupCommitments', grouping);
        const top = grouping === 'section' ? 'report' : grouping;
        await until(async () => (await allNodes())[0]?.kind === top);
        assert.equal((await allNodes())[0]?.kind, top);
      }
      await vscode.commands.executeCommand('reportReview.filterCommitments', { text: '就业' });
      const filtered = (await allNodes()).filter(({ kind }) => kind === 'commitment');
      assert.ok(filtered.length > 0);
      for (const { tooltip } of filtered) assert.ok(tooltip().includes('就业'), tooltip());
    } finally {
      await vscode.commands.executeCommand('reportReview.clearFilter');
    }
  });

  it('leave as CSV, JSON and Markdown, and come back as they were', async () => {
    const uri = await write('export.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first?.commitment);
    await tag(first, ['约束性指标']);
    const read = async (format: string, name: string): Promise<string> => {
      const to = await write(name, '');
      await vscode.commands.executeCommand('reportReview.exportCommitments', { scope: 'tagged', format, to });
      return readText(to);
    };
    const json = JSON.parse(await read('json', 'out.json')) as unknown;
    const rows = (Array.isArray(json) ? json : Object.values(json as object).find(Array.isArray)) as {
      file: string;
      text: string;
      start: number;
      end: number;
      tags: string[];
    }[];
    const row = rows.find(({ file }) => file === 'export.govreport');
    assert.ok(row);
    assert.equal(row.text, first.commitment.text);
    assert.equal(report.slice(row.start, row.end), row.text);
    assert.ok(row.tags.includes('约束性指标'));
    const csv = await vscode.workspace.fs.readFile(
      vscode.Uri.joinPath(uri, '..', (await read('csv', 'out.csv')) && 'out.csv'),
    );
    assert.deepEqual([...csv.slice(0, 3)], [0xef, 0xbb, 0xbf], 'a byte-order mark for Excel');
    assert.ok(new TextDecoder().decode(csv).includes(first.commitment.text));
    assert.ok((await read('markdown', 'out.md')).includes('约束性指标'));
    assert.ok(await exists(vscode.Uri.joinPath(uri, '..', 'out.md')));
  });
});

function tag(node: TreeNode, names: readonly string[]): Thenable<unknown> {
  return vscode.commands.executeCommand('reportReview.tagCommitment', node, [node], names);
}

async function tagsOf(uri: vscode.Uri): Promise<readonly string[]> {
  const [first] = await commitmentsOf(uri);
  return first?.commitment?.tags ?? [];
}

async function standsIn(uri: vscode.Uri, node: TreeNode): Promise<boolean> {
  return (await commitmentsOf(uri)).some(({ range }) => range?.[0] === node.range?.[0]);
}
