import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/present/index.ts';
import { listed, report, run, select, showCommitments, storeIn } from './commitment-report.ts';
import { allNodes, api, commitmentsOf, open, rangeIn, readText, set, storeOf, until, write } from './workspace.ts';

describe('records', () => {
  before(showCommitments);

  it('of several commitments change as one, with their history, and are taken back as one', async () => {
    const uri = await write('records.govreport', report);
    await open(uri);
    const nodes = await listed(uri);
    const [first, second] = nodes;
    assert.ok(first && second);
    await run('reportReview.setStatus', first, [first, second], 'inProgress');
    await run('reportReview.setUnit', first, [first, second], '区人社局');
    await run('reportReview.setDue', first, [first], '2099年6月');
    await run('reportReview.setOwner', first, [first], '李明');
    await run('reportReview.setNote', first, [first], '按季度调度');
    await run('reportReview.addEvidence', first, [first], '就业简报第3期');
    const [mark, other] = (await storeIn(uri)).marks;
    assert.deepEqual(
      [mark?.status, mark?.unit, mark?.due, mark?.owner, mark?.note, mark?.evidence],
      ['inProgress', '区人社局', '2099-06', '李明', '按季度调度', [{ kind: 'text', text: '就业简报第3期' }]],
    );
    assert.deepEqual([other?.status, other?.unit], ['inProgress', '区人社局']);
    assert.deepEqual(
      mark?.history?.map(({ field }) => field),
      ['status', 'unit', 'due', 'owner', 'note', 'evidence'],
    );
    for (const { at } of mark.history ?? []) assert.ok(!Number.isNaN(Date.parse(at)));
    assert.deepEqual(await statusesOf(uri), ['inProgress', 'overdue', 'none', 'none'], 'the second is due in 2024');

    for (let count = 0; count < 6; count += 1) await run('reportReview.undoMark');
    assert.deepEqual((await storeIn(uri)).marks, []);
  });

  it('are overdue by themselves, and the tree is grouped and filtered by status', async () => {
    const uri = await write('overdue.govreport', report);
    await open(uri);
    const [first, second] = await listed(uri);
    assert.ok(first && second);
    await run('reportReview.setStatus', first, [first], 'inProgress');
    await run('reportReview.setDue', first, [first], '2024-06-30');
    await run('reportReview.setStatus', second, [second], 'done');
    assert.deepEqual((await statusesOf(uri)).slice(0, 2), ['overdue', 'done']);
    try {
      await run('reportReview.groupCommitments', 'status');
      await until(async () => (await allNodes())[0]?.kind === 'status');
      const groups = (await allNodes()).filter(({ kind }) => kind === 'status');
      assert.deepEqual(
        groups.map(({ id }) => id),
        ['status:overdue', 'status:done', 'status:none'],
      );
      await run('reportReview.filterCommitments', { statuses: ['overdue'] });
      const shown = await commitmentsOf(uri);
      assert.deepEqual(
        shown.map(({ commitment }) => commitment?.text),
        [first.commitment?.text],
      );
    } finally {
      await run('reportReview.clearFilter');
      await run('reportReview.groupCommitments', 'district');
    }
  });

  it('are changed at the cursor, too', async () => {
    const uri = await write('cursor.govreport', report);
    const document = await open(uri);
    select(document, '社区卫生', 0);
    await run('reportReview.setStatus', undefined, undefined, 'behind');
    const [mark] = (await storeIn(uri)).marks;
    assert.equal(mark?.status, 'behind');
    assert.ok(mark.anchor.quote.includes('社区卫生服务中心3个'));
  });

  it('show above their words only for who wants that', async () => {
    const uri = await write('lens.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    await run('reportReview.setStatus', first, [first], 'behind');
    const lenses = (): Thenable<vscode.CodeLens[]> =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    assert.deepEqual(await lenses(), []);
    try {
      await set('commitments.codeLens', true);
      await until(async () => (await lenses()).length > 0);
      const [lens] = await lenses();
      assert.equal(lens?.command?.command, 'reportReview.editRecord');
      assert.ok(lens.range.start.isEqual(rangeIn(await open(uri), first.range ?? [0, 0]).start));
    } finally {
      await set('commitments.codeLens', undefined);
    }
  });

  it('tell what a reader says of a figure and of a finding', async () => {
    const uri = await write('verdict.govreport', report.replace('改造老旧小区9个', '学前三年入园率达到101%'));
    const document = await open(uri);
    select(document, '3200人', 1);
    await run('reportReview.giveVerdict', undefined, { verdict: 'verified' });
    await until(() => vscode.languages.getDiagnostics(uri).length > 0);
    const at = document.getText().indexOf('101%');
    const place = { uri: uri.toString(), rule: 'rate-range', range: [at, at + 4] };
    await run('reportReview.giveVerdict', place, { verdict: 'returned', note: '请核对口径' });
    const { reviews } = await storeIn(uri);
    assert.deepEqual(
      reviews.map(({ on, rule, verdict, note }) => [on, rule, verdict, note]),
      [
        ['figure', undefined, 'verified', undefined],
        ['finding', 'rate-range', 'returned', '请核对口径'],
      ],
    );
    await run('reportReview.undoMark');
    assert.equal((await storeIn(uri)).reviews.length, 1);
  });

  it('have tags that are renamed and joined in every report', async () => {
    const uris = await Promise.all(['rename-a', 'rename-b'].map((name) => write(`${name}.govreport`, report)));
    for (const [index, uri] of uris.entries()) {
      await open(uri);
      const [first] = await listed(uri);
      assert.ok(first);
      await run('reportReview.tagCommitment', first, [first], index === 0 ? ['旧名', '旧名/细类'] : ['新名']);
    }
    await run('reportReview.renameTag', '旧名', '新名');
    const tags = await Promise.all(uris.map(async (uri) => (await storeIn(uri)).marks[0]?.tags));
    assert.deepEqual(tags, [['新名', '新名/细类'], ['新名']]);
    await run('reportReview.undoMark');
    const [first] = uris;
    assert.ok(first);
    assert.deepEqual((await storeIn(first)).marks[0]?.tags, ['旧名', '旧名/细类']);
  });

  it('keep the district that a person chose where the report does not tell', async () => {
    const uri = await write('doubt.govreport', report.replace('在临江区', '在朝阳区'));
    await open(uri);
    await listed(uri);
    const inDoubt = (nodes: readonly TreeNode[]): TreeNode | undefined =>
      nodes.find(({ doubt, label }) => doubt === true && label === '朝阳区');
    const node = inDoubt(await allNodes());
    assert.ok(node);
    await run('reportReview.chooseDistrict', node, undefined, '110105');
    await until(async () => !inDoubt(await allNodes()));
    const lines = (await allNodes()).map(({ label, description }) => `${label} ${description}`);
    assert.ok(
      lines.some((line) => /^朝阳区 .* · 北京市$/.test(line)),
      lines.join(),
    );
    assert.equal((await storeIn(uri)).district, '110105');
    await run('reportReview.undoMark');
    await until(async () => inDoubt(await allNodes()) !== undefined);
    assert.ok(inDoubt(await allNodes()));
  });

  it('stand in the agenda by their deadline, and on a page with their history', async () => {
    const uri = await write('agenda.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    await run('reportReview.setDue', first, [first], '2024-06-30');
    await run('reportReview.setUnit', first, [first], '区人社局');
    const agenda = await (await api()).agenda();
    const group = agenda.find(({ children }) => children.some(({ file }) => file === uri.toString()));
    assert.equal(group?.id, 'agenda:overdue');
    await run('reportReview.showRecord', first, [first]);
    const extension = await api();
    const page = (): string => [...extension.pages()].find(([name]) => name.startsWith('新增城镇就业'))?.[1] ?? '';
    await until(() => page().includes('区人社局'));
    assert.ok(page().includes('区人社局'), page());
    await run('reportReview.setUnit', first, [first], '区财政局');
    await until(() => page().includes('| 区人社局 | 区财政局 |'));
    assert.ok(page().includes('| 区人社局 | 区财政局 |'), page());
  });

  it('whose words are gone are put on others by choice', async () => {
    const uri = await write('repair.govreport', report);
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    await run('reportReview.setStatus', first, [first], 'behind');
    await run('workbench.action.closeActiveEditor');
    const other = report.replace('新增城镇就业3200人以上，城镇登记失业率控制在4%以内', '帮助群众找到好工作5000个');
    await write('repair.govreport', other);
    const lostIn = async (): Promise<TreeNode | undefined> =>
      (await allNodes()).find(({ kind, file }) => kind === 'lost' && file === uri.toString());
    await until(async () => (await lostIn()) !== undefined);
    const at = other.indexOf('帮助群众');
    await run('reportReview.repairMark', await lostIn(), undefined, [at, at + 13]);
    await until(async () => (await storeIn(uri)).marks[0]?.original !== undefined);
    const [mark] = (await storeIn(uri)).marks;
    assert.deepEqual(
      [mark?.status, mark?.anchor.quote, mark?.original],
      ['behind', '帮助群众找到好工作5000', first.commitment?.text],
    );
  });

  it('leave as a workbook and come back as they were; what was edited is taken over, and taken back', async () => {
    // A copy with a record on the same words: what is said of one report must not go to the other.
    const copy = await write('table2.govreport', report);
    await open(copy);
    const [same] = await listed(copy);
    assert.ok(same);
    await run('reportReview.setStatus', same, [same], 'inProgress');
    const uri = await write('table.govreport', report);
    await open(uri);
    const [first, second] = await listed(uri);
    assert.ok(first && second);
    await run('reportReview.tagCommitment', first, [first, second], ['读回']);
    await run('reportReview.setStatus', first, [first], 'inProgress');
    const [xlsx, csv] = await Promise.all(['table.xlsx', 'table.csv'].map((name) => write(name, '')));
    assert.ok(xlsx && csv);
    try {
      await run('reportReview.filterCommitments', { tags: ['读回'] });
      await run('reportReview.exportTaskTable', { scope: 'shown', to: xlsx });
      await run('reportReview.exportCommitments', { scope: 'shown', format: 'csv', to: csv });
    } finally {
      await run('reportReview.clearFilter');
    }
    const before = await readText(storeOf(uri));
    await run('reportReview.readTaskTable', { from: xlsx, take: 'certain' });
    assert.equal(await readText(storeOf(uri)), before, 'an untouched table changes nothing');

    const chinese = vscode.env.language.startsWith('zh');
    const edited = (await readText(csv)).replace(
      /推进中(?:（已逾期）)?|in progress(?: \(overdue\))?/,
      chinese ? '已完成' : 'done',
    );
    await write('table.csv', edited);
    await run('reportReview.readTaskTable', { from: csv, take: 'certain' });
    await until(async () => (await storeIn(uri)).marks[0]?.status === 'done');
    assert.equal((await storeIn(uri)).marks[0]?.status, 'done');
    const shown = [...(await api()).pages().values()].join('\n');
    assert.ok(shown.includes(chinese ? '+ 进度: 已完成' : '+ Status: done'), shown);
    assert.equal((await storeIn(copy)).marks[0]?.status, 'inProgress');
    await run('reportReview.undoMark');
    assert.equal(await readText(storeOf(uri)), before);
  });

  it('are counted in the status bar where they are due, and what moved is told in a brief', async () => {
    const uri = await write('brief.govreport', report.replace('3200人', '3207人'));
    await open(uri);
    const [first] = await listed(uri);
    assert.ok(first);
    await run('reportReview.setDue', first, [first], '2024-06-30');
    await run('reportReview.setStatus', first, [first], 'inProgress');
    const due = async (): Promise<string> => (await api()).dueStatus() ?? '';
    await until(async () => /(?:Overdue: |逾期 )\d/.test(await due()));
    assert.match(await due(), /(?:Overdue: |逾期 )\d/);
    await run('reportReview.writeBrief', '2024-01-01');
    const brief = vscode.window.activeTextEditor?.document;
    assert.equal(brief?.languageId, 'markdown');
    assert.match(brief.getText(), /新增城镇就业3207人以上[^#]*(?:推进中|in progress)/);
    await run('workbench.action.revertAndCloseActiveEditor');
  });

  it('go with discussions of a passage', async () => {
    const uri = await write('discussion.govreport', report);
    const document = await open(uri);
    select(document, '过去一年', 4);
    await run('reportReview.discuss', '口径与上年一致吗？');
    const { discussions } = await storeIn(uri);
    assert.deepEqual(
      discussions?.map(({ anchor, comments }) => [anchor.quote, comments.map(({ text }) => text)]),
      [['过去一年', ['口径与上年一致吗？']]],
    );
    await run('reportReview.undoMark');
    assert.equal((await storeIn(uri)).discussions, undefined);
  });
});

async function statusesOf(uri: vscode.Uri): Promise<readonly (string | undefined)[]> {
  return (await commitmentsOf(uri)).map(({ status }) => status);
}
