import * as vscode from 'vscode';
import { shorten } from '../../present/index.ts';
import type { Discussion, PlacedDiscussion, Said, Store } from '../../tags/index.ts';
import { changeComment, discuss, placeDiscussions, reply, resolveDiscussion } from '../../tags/index.ts';
import { isReport } from '../reports/open-reports.ts';
import { rangesIn, toOffsets } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** A comment of a thread, with the names that the store has for it. */
export interface KeptComment extends vscode.Comment {
  readonly id: string;
  readonly discussion: string;
  readonly report: vscode.Uri;
  /** As the store has it; `body` is what is being typed. */
  readonly text: string;
}

/** One comment thread for each discussion in the stores of known reports, kept up to date with them. */
export class DiscussionThreads implements vscode.Disposable {
  private readonly controller: vscode.CommentController;
  private readonly threads = new Map<string, Map<string, vscode.CommentThread>>();
  private readonly listener: vscode.Disposable;
  /** When the discussion was begun that is to be shown open. */
  private begun: string | undefined;

  constructor(private readonly reviews: Reviews) {
    this.controller = vscode.comments.createCommentController(controllerId, vscode.l10n.t('Discussion'));
    this.controller.options = {
      prompt: vscode.l10n.t('Write a comment'),
      placeHolder: vscode.l10n.t('Write a comment'),
    };
    this.listener = reviews.onDidChange((uri) => void this.draw(uri));
    for (const { uri } of reviews.open.documents()) void this.draw(uri);
  }

  /**
   * Asks what is to be said of the selected words, or of the line, and opens a thread on them; words given are said at
   * once. An empty thread would leave the keys with the report: what is typed would take the place of its words.
   */
  async begin(given?: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!editor || !isReport(editor.document)) return;
    const { document, selection } = editor;
    const range = toOffsets(document, selection.isEmpty ? document.lineAt(selection.active).range : selection);
    const { uri, text } = await this.reviews.of(document);
    const words = (given ?? (await ask(text.slice(...range))) ?? '').trim();
    if (words === '') return;
    const said = await this.said(words);
    this.begun = said.at;
    await this.change(uri, words, (store) => discuss(store, text, range, said));
  }

  /** Keeps what was typed into a thread. */
  async keepReply(thread: vscode.CommentThread, text: string): Promise<void> {
    const known = this.nameOf(thread);
    if (text.trim() === '' || known === undefined) return;
    const said = await this.said(text.trim());
    await this.change(thread.uri, text, (store) => reply(store, known, said));
  }

  /** Lets a comment be typed anew. */
  edit(comment: KeptComment): void {
    const thread = this.threadOf(comment);
    if (!thread) return;
    thread.comments = thread.comments.map((each) =>
      isKept(each) && each.id === comment.id ? { ...each, mode: vscode.CommentMode.Editing } : each,
    );
  }

  async keep(comment: KeptComment): Promise<void> {
    const words = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim();
    if (words === '' || words === comment.text) await this.draw(comment.report);
    else await this.change(comment.report, words, (to) => changeComment(to, comment.discussion, comment.id, words));
  }

  redraw({ report }: KeptComment): Promise<void> {
    return this.draw(report);
  }

  remove({ report, discussion, id, text }: KeptComment): Promise<void> {
    return this.change(report, text, (store) => changeComment(store, discussion, id, null));
  }

  async resolve(thread: vscode.CommentThread, resolved: boolean): Promise<void> {
    const id = this.nameOf(thread);
    if (id === undefined) return;
    const [first] = thread.comments;
    const words = isKept(first) ? first.text : '';
    await this.change(thread.uri, words, (store) => resolveDiscussion(store, id, resolved));
  }

  dispose(): void {
    this.listener.dispose();
    this.controller.dispose();
  }

  private async said(text: string): Promise<Said> {
    const { at, by } = await this.reviews.marks.sign();
    return { at, text, ...(by === undefined ? {} : { author: by }) };
  }

  private change(report: vscode.Uri, words: string, edit: (store: Store) => Store): Promise<void> {
    return this.reviews.marks.change(report, vscode.l10n.t('comment “{0}”', shorten(words, 40)), edit);
  }

  private async draw(uri: vscode.Uri): Promise<void> {
    const review = await this.reviews.at(uri);
    const placed = review ? placeDiscussions(review.store, review.text) : [];
    const old = this.threads.get(uri.toString());
    const threads = new Map<string, vscode.CommentThread>();
    for (const each of placed) {
      const [range] = rangesIn(review?.text ?? '', [each.range ?? [0, 0]]);
      if (!range) continue;
      const { id } = each.discussion;
      const thread = old?.get(id) ?? this.controller.createCommentThread(uri, range, []);
      old?.delete(id);
      thread.range = range;
      fill(thread, uri, each);
      if (this.begun !== undefined && each.discussion.comments[0]?.at === this.begun) {
        this.begun = undefined;
        thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      }
      threads.set(id, thread);
    }
    for (const gone of old?.values() ?? []) gone.dispose();
    this.threads.set(uri.toString(), threads);
  }

  private nameOf(thread: vscode.CommentThread): string | undefined {
    const threads = this.threads.get(thread.uri.toString());
    return threads && [...threads].find(([, each]) => each === thread)?.[0];
  }

  private threadOf({ report, discussion }: KeptComment): vscode.CommentThread | undefined {
    return this.threads.get(report.toString())?.get(discussion);
  }
}

const controllerId = 'report-review-discussions';

function ask(passage: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Discuss “{0}”', shorten(passage.trim(), 60)),
    prompt: vscode.l10n.t('What should be discussed here?'),
    ignoreFocusOut: true,
  });
}

function fill(thread: vscode.CommentThread, report: vscode.Uri, { discussion, range }: PlacedDiscussion): void {
  const resolved = discussion.resolved === true;
  thread.comments = discussion.comments.map((each) => asComment(report, discussion, each));
  thread.state = resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
  thread.contextValue = resolved ? 'resolved' : 'open';
  thread.label = range === null ? vscode.l10n.t('These words no longer stand in the report.') : discussion.anchor.quote;
}

function asComment(
  report: vscode.Uri,
  { id: discussion }: Discussion,
  { id, author, at, text }: Discussion['comments'][number],
): KeptComment {
  const time = new Date(at);
  return {
    ...{ id, discussion, report, text },
    body: text,
    mode: vscode.CommentMode.Preview,
    author: { name: author ?? vscode.l10n.t('Not signed') },
    ...(Number.isNaN(time.getTime()) ? {} : { timestamp: time }),
    contextValue: 'comment',
  };
}

function isKept(comment: vscode.Comment | undefined): comment is KeptComment {
  return comment !== undefined && 'discussion' in comment;
}
