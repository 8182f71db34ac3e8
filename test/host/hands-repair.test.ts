import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/present/index.ts';
import { run, showCommitments, storeIn } from './commitment-report.ts';
import { Hands, nodeOf } from './hands.ts';
import { allNodes, exists, folder, open, readText, until, write } from './workspace.ts';

const report = `政府工作报告
——2024年1月9日在云溪区第八届人民代表大会第三次会议上

各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2024年工作安排
（一）稳住就业。帮助云栖片区高校毕业生就业1200人。发放云栖片区创业贷款3000万元。
`;
const rewritten = report.replace('帮助云栖片区高校毕业生就业1200人', '吸纳云栖大学生就业1260人');

describe('hands: a mark whose words are gone', () => {
  let hands: Hands;
  let uri: vscode.Uri;

  before(async function () {
    hands = await Hands.open();
    if (!hands.are) this.skip();
    await showCommitments();
  });

  after(async () => {
    await run('reportReview.clearFilter');
    hands.close();
  });

  const lost = async (): Promise<TreeNode | undefined> =>
    (await allNodes()).find(({ kind, file }) => kind === 'lost' && file === uri.toString());

  it('is put where a person says, among the likeliest words; taken back, it may be taken away', async () => {
    uri = await write('repair-hands.govreport', report);
    await open(uri);
    await run('reportReview.setStatus', await nodeOf(uri, '高校毕业生'), undefined, 'behind');
    await run('workbench.action.closeAllEditors');
    await write('repair-hands.govreport', rewritten);
    await until(async () => (await lost()) !== undefined);
    const node = await lost();
    assert.ok(node, 'the tree lists it');

    void run('reportReview.repairMark', node);
    await hands.choose('大学生');
    await until(async () => (await storeIn(uri)).marks[0]?.anchor.quote.includes('大学生') === true);
    const [mark] = (await storeIn(uri)).marks;
    assert.deepEqual([mark?.anchor.quote, mark?.status], ['吸纳云栖大学生就业1260人', 'behind']);
    assert.equal(mark?.original, '帮助云栖片区高校毕业生就业1200人');
    await until(async () => (await lost()) === undefined);
    assert.equal(await lost(), undefined);

    await run('reportReview.undoMark');
    await until(async () => (await lost()) !== undefined);
    void run('reportReview.repairMark', await lost());
    await hands.asked();
    await hands.press('ArrowUp');
    await hands.answer();
    await until(async () => (await storeIn(uri)).marks.length === 0);
    assert.deepEqual((await storeIn(uri)).marks, [], 'the last line takes it away');
    await run('reportReview.undoMark');
    assert.equal((await storeIn(uri)).marks.length, 1);
  });
});

describe('hands: a table that goes out', () => {
  it('goes where a person says', async function () {
    const hands = await Hands.open();
    try {
      if (!hands.are) this.skip();
      await open(await write('out-hands.govreport', report.replaceAll('云栖', '云汀')));
      await showCommitments();
      await run('reportReview.filterCommitments', { text: '云汀' });
      const to = vscode.Uri.joinPath(folder(), '云汀任务.xlsx');
      void run('reportReview.exportTaskTable');
      await hands.answer(to.path);
      await until(() => exists(to));
      assert.ok((await readText(to)).startsWith('PK'));
      await run('notifications.clearAll');
    } finally {
      await run('reportReview.clearFilter');
      hands.close();
    }
  });
});
