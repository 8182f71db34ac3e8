import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { report, run, select, storeIn } from './commitment-report.ts';
import { Hands, settled } from './hands.ts';
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
    await settled();
  };

  it('are said, answered, changed, settled, opened again and taken away; each is taken back', async () => {
    const document = await open(uri);
    select(document, '城镇登记失业率', 7);
    void run('reportReview.discuss');
    await hands.type('口径与上年一致吗？');
    await hands.accept();
    await holds([['口径与上年一致吗？']]);
    assert.equal(document.getText(), report, 'what is typed goes into no report');
    await hands.click('.review-widget .comment-form .view-lines');
    await hands.type('一致，按新口径。');
    await hands.press('Control+Enter');
    await holds([['口径与上年一致吗？', '一致，按新口径。']]);
    await hands.click(`.review-comment:has-text("按新口径") ${action('reportReview.editComment')}`);
    await settled();
    await hands.press('Control+a');
    await hands.type('一致，已核对。');
    await hands.click(`.review-comment .monaco-button:has-text("${titleOf('reportReview.keepComment')}")`);
    await holds([['口径与上年一致吗？', '一致，已核对。']]);
    await hands.click(`.review-widget ${action('reportReview.resolveDiscussion')}`);
    await until(async () => (await storeIn(uri)).discussions?.[0]?.resolved === true);
    assert.equal((await storeIn(uri)).discussions?.[0]?.resolved, true);
    await settled();
    select(document, '城镇登记失业率', 0);
    await run('workbench.action.focusCommentOnCurrentLine');
    await settled();
    await hands.click(`.review-widget ${action('reportReview.reopenDiscussion')}`);
    await until(async () => (await storeIn(uri)).discussions?.[0]?.resolved !== true);
    assert.notEqual((await storeIn(uri)).discussions?.[0]?.resolved, true);
    await settled();
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

function titleOf(command: string): string {
  const manifest = vscode.extensions.getExtension('report-review.report-review')?.packageJSON as {
    contributes: { commands: readonly { command: string; title: string }[] };
  };
  return manifest.contributes.commands.find((each) => each.command === command)?.title ?? '';
}
