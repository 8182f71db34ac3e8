import * as vscode from 'vscode';
import { DiscussionThreads } from './discussion-threads.ts';
import type { KeptComment } from './discussion-threads.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Discussions of passages in VS Code's own comment threads, kept beside the marks of the report. */
export function registerDiscussions(reviews: Reviews): vscode.Disposable {
  const threads = new DiscussionThreads(reviews);
  return vscode.Disposable.from(
    threads,
    vscode.commands.registerCommand('reportReview.discuss', (given?: string) => threads.begin(given)),
    vscode.commands.registerCommand('reportReview.saveComment', (said: vscode.CommentReply) =>
      threads.keepReply(said.thread, said.text),
    ),
    vscode.commands.registerCommand('reportReview.editComment', (comment: KeptComment) => {
      threads.edit(comment);
    }),
    vscode.commands.registerCommand('reportReview.cancelComment', (comment: KeptComment) => threads.redraw(comment)),
    vscode.commands.registerCommand('reportReview.keepComment', (comment: KeptComment) => threads.keep(comment)),
    vscode.commands.registerCommand('reportReview.deleteComment', (comment: KeptComment) => threads.remove(comment)),
    vscode.commands.registerCommand('reportReview.resolveDiscussion', (thread: vscode.CommentThread) =>
      threads.resolve(thread, true),
    ),
    vscode.commands.registerCommand('reportReview.reopenDiscussion', (thread: vscode.CommentThread) =>
      threads.resolve(thread, false),
    ),
  );
}
