import * as vscode from 'vscode';
import type { Reviews } from '../reports/reviews.ts';
import { sayFailure } from './store-messages.ts';

/** What a document said when it was opened, and when that was. */
interface Opened {
  readonly text: string;
  readonly at: number;
}

/**
 * Gives the file that a report is saved as the marks of the report, which keeps them. The editor does not tell that one was
 * saved as the other: it opens a file and saves into it, in one go, what stands in another document. A copy that was made
 * elsewhere is opened with its words and not saved.
 */
export function registerFollowSaveAs({ open, marks }: Reviews): vscode.Disposable {
  const opened = new Map<string, Opened>();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      const now = Date.now();
      for (const [key, { at }] of opened) if (now - at > span) opened.delete(key);
      opened.set(document.uri.toString(), { text: document.getText(), at: now });
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const key = document.uri.toString();
      const before = opened.get(key);
      opened.delete(key);
      const text = document.getText();
      if (!before || Date.now() - before.at > span || before.text === text || text === '') return;
      const from = open
        .documents()
        .find((each) => !each.isUntitled && each.uri.toString() !== key && each.getText() === text);
      if (from) marks.copy(from.uri, document.uri).catch(sayFailure);
    }),
  );
}

/** Milliseconds within which a file is opened and saved into. */
const span = 5000;
