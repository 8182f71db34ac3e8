import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { report, run, select, storeIn } from './commitment-report.ts';
import { Hands, titleOf } from './hands.ts';
import { exists, open, storeOf, until, write } from './workspace.ts';

describe('hands: comments on a passage', () => {
  let hands: Hands;
  let uri: vscode.Uri;

  before(async function () {
    hands = await Hands.open();
    if (!hands.are) this.skip();
    uri = await write('comments.govreport', report);
    await run('workbench.action.closeAllEditors');
    await run('workbench.action.closeAuxiliaryBar');
  });

  after(() => {
    hands.close();
  });

  const said = async (): Promise<readonly (readonly string[])[]> =>
    (await exists(storeOf(uri)))
      ? ((await storeIn(uri)).discussions ?? []).map(({ comments }) => comments.map(({ text }) => text))
      : [];
  const holds = async (wanted: readonly (readonly string[])[]): Promise<void> => {
    await until(async () => JSON.stringify(await said()) === JSON.stringify(wanted));
    assert.deepEqual(await said(), wanted);
    for (const words of wanted.flat()) await hands.stands(`.review-comment:has-text("${words}")`);
  };

  it('are said, answered, changed, settled, opened again and taken away; each is taken back', async () => {
    const document = await open(uri);
    select(document, '城镇登记失业率', 7);
    void run('reportReview.discuss');
    await hands.answer('口径与上年一致吗？');
    await holds([['口径与上年一致吗？']]);
    assert.equal(document.getText(), report, 'what is typed goes into no report');
    await hands.click('.review-widget .comment-form .view-lines');
    await hands.type('一致，按新口径。', '.review-widget .comment-form');
    await hands.stands('.review-widget .comment-form .view-lines:has-text("一致，按新口径。")');
    await hands.press('Control+Enter');
    await holds([['口径与上年一致吗？', '一致，按新口径。']]);
    await hands.click(`.review-comment:has-text("按新口径") ${action('reportReview.editComment')}`);
    await hands.focused('.review-comment .edit-container');
    await hands.press('Control+a');
    await hands.type('一致，已核对。', '.review-comment .edit-container');
    await hands.stands('.review-comment .edit-container .view-lines:has-text("一致，已核对。")');
    await hands.click(`.review-comment .monaco-button:has-text("${titleOf('reportReview.keepComment')}")`);
    await holds([['口径与上年一致吗？', '一致，已核对。']]);
    await hands.click(`.review-widget ${action('reportReview.resolveDiscussion')}`);
    await until(async () => (await storeIn(uri)).discussions?.[0]?.resolved === true);
    assert.equal((await storeIn(uri)).discussions?.[0]?.resolved, true);
    // What is settled is put away.
    await hands.gone('.review-widget .review-comment');
    select(document, '城镇登记失业率', 0);
    await run('workbench.action.focusCommentOnCurrentLine');
    await hands.click(`.review-widget ${action('reportReview.reopenDiscussion')}`);
    await until(async () => (await storeIn(uri)).discussions?.[0]?.resolved !== true);
    assert.notEqual((await storeIn(uri)).discussions?.[0]?.resolved, true);
    await hands.click(`.review-comment:has-text("已核对") ${action('reportReview.deleteComment')}`);
    await holds([['口径与上年一致吗？']]);

    await run('reportReview.undoMark');
    await holds([['口径与上年一致吗？', '一致，已核对。']]);
    for (let count = 0; count < 3; count += 1) await run('reportReview.undoMark');
    await holds([['口径与上年一致吗？', '一致，按新口径。']]);
    for (let count = 0; count < 2; count += 1) await run('reportReview.undoMark');
    await holds([]);
  });
});

/** What stands in the title of a comment or a thread, by its command. */
function action(command: string): string {
  const title = titleOf(command);
  return `.action-label:is([aria-label="${title}"], [aria-label^="${title} ("], :text-is("${title}"))`;
}
