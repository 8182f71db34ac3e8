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
  const isSaid = async (wanted: readonly (readonly string[])[]): Promise<boolean> =>
    JSON.stringify(await said()) === JSON.stringify(wanted);
  const holds = async (
    wanted: readonly (readonly string[])[],
    show: () => Thenable<unknown> = () => Promise.resolve(),
  ): Promise<void> => {
    await until(() => isSaid(wanted));
    assert.deepEqual(await said(), wanted);
    for (const words of wanted.flat()) await hands.standsOnceShown(`.review-comment:has-text("${words}")`, show);
  };

  it('are said, answered, changed, settled, opened again and taken away; each is taken back', async () => {
    const document = await open(uri);
    select(document, '城镇登记失业率', 7);
    void run('reportReview.discuss');
    await hands.answer('口径与上年一致吗？');
    await holds([['口径与上年一致吗？']]);
    assert.equal(document.getText(), report, 'what is typed goes into no report');
    const form = '.review-widget .comment-form';
    await hands.write('一致，按新口径。', form);
    await hands.pressUntil('Control+Enter', form, () => isSaid([['口径与上年一致吗？', '一致，按新口径。']]));
    await holds([['口径与上年一致吗？', '一致，按新口径。']]);
    const field = '.review-comment .edit-container';
    await hands.clickUntil(`.review-comment:has-text("按新口径") ${action('reportReview.editComment')}`, () =>
      hands.standsSoon(field),
    );
    await hands.write('一致，已核对。', field);
    await hands.clickUntil(`.review-comment .monaco-button:has-text("${titleOf('reportReview.keepComment')}")`, () =>
      isSaid([['口径与上年一致吗？', '一致，已核对。']]),
    );
    await holds([['口径与上年一致吗？', '一致，已核对。']]);
    const isSettled = async (): Promise<boolean> => (await storeIn(uri)).discussions?.[0]?.resolved === true;
    await hands.clickUntil(`.review-widget ${action('reportReview.resolveDiscussion')}`, isSettled);
    // What is settled is put away, once and again where it is drawn anew.
    await hands.gone('.review-widget .review-comment');
    const show = (): Thenable<unknown> => {
      select(document, '城镇登记失业率', 0);
      return run('workbench.action.focusCommentOnCurrentLine');
    };
    const reopen = action('reportReview.reopenDiscussion');
    await hands.clickUntil(`.review-widget ${reopen}`, async () => !(await isSettled()), show);
    const remove = action('reportReview.deleteComment');
    await hands.clickUntil(
      `.review-comment:has-text("已核对") ${remove}`,
      () => isSaid([['口径与上年一致吗？']]),
      show,
    );
    await holds([['口径与上年一致吗？']]);

    await run('reportReview.undoMark');
    await holds([['口径与上年一致吗？', '一致，已核对。']]);
    for (let count = 0; count < 3; count += 1) await run('reportReview.undoMark');
    // One of these settles it for a moment: VS Code puts it away then, unless it comes to see only what is last.
    await holds([['口径与上年一致吗？', '一致，按新口径。']], show);
    for (let count = 0; count < 2; count += 1) await run('reportReview.undoMark');
    await holds([]);
  });
});

/** What stands in the title of a comment or a thread, by its command. */
function action(command: string): string {
  const title = titleOf(command);
  return `.action-label:is([aria-label="${title}"], [aria-label^="${title} ("], :text-is("${title}"))`;
}
