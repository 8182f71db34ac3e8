import * as vscode from 'vscode';
import type { Marks } from './marks.ts';
import { sayFailure } from './store-messages.ts';
import { isReport } from '../reports/open-reports.ts';

/** A document with the words it had, and when it was last heard of. */
interface Seen {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly at: number;
}

/**
 * Takes marks along when a document that was never saved becomes a file. The editor tells of a file that opens and of an
 * untitled document that closes, in either order, and not that the one has become the other: their words do.
 */
export function registerFollowFirstSave(marks: Marks): vscode.Disposable {
  const untitled = new Map<string, Seen>();
  let left: readonly Seen[] = [];
  let files: readonly Seen[] = [];
  const follow = (): void => {
    left = left.filter(isRecent);
    files = files.filter(isRecent);
    for (const from of left) {
      const to = files.find(({ text }) => text === from.text);
      if (!to) continue;
      left = left.filter((each) => each !== from);
      marks.move(from.uri, to.uri).catch(sayFailure);
    }
  };
  const see = (document: vscode.TextDocument): void => {
    const seen = { uri: document.uri, text: document.getText(), at: Date.now() };
    // An untitled document is emptied before it closes.
    if (document.isUntitled && isReport(document) && seen.text !== '') untitled.set(document.uri.toString(), seen);
    if (document.isUntitled) return;
    files = [...files.filter(({ uri }) => uri.toString() !== document.uri.toString()), seen];
    follow();
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(see),
    vscode.workspace.onDidSaveTextDocument(see),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.isUntitled) see(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const seen = untitled.get(document.uri.toString());
      if (!seen || !document.isUntitled) return;
      // It closes, too, when it is given another language, and is opened again at once.
      untitled.delete(document.uri.toString());
      left = [...left, { ...seen, at: Date.now() }];
      follow();
    }),
  );
}

function isRecent({ at }: Seen): boolean {
  return Date.now() - at < span;
}

/** Milliseconds within which one document becomes another. */
const span = 5000;
