import * as vscode from 'vscode';
import { isThere } from '../host/is-there.ts';
import { isIn } from '../host/folder-watch.ts';
import type { FolderWatch } from '../host/folder-watch.ts';
import { sourceOf } from '../host/imported-address.ts';

/**
 * Which documents have lost their file. The editor goes on holding a document for minutes, or as long as its tab stands,
 * after its file or a folder above it was deleted, moved away or left behind with a branch, and tells nothing of it.
 */
export class LostFiles implements vscode.Disposable {
  private readonly lost = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly listener: vscode.Disposable;

  /** Fires with a document whose file went or came back. */
  readonly onDidChange = this.changed.event;

  constructor(folders: FolderWatch) {
    this.listener = vscode.Disposable.from(
      folders.onDidGo((uri) => void this.look(uri)),
      folders.onDidTouch((uri) => void this.look(uri)),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => this.lost.delete(uri.toString())),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.lost.delete(uri.toString())),
    );
  }

  /** Whether nothing is left of a document: its file is gone, and it holds no words that were never saved. */
  has(document: vscode.TextDocument): boolean {
    return !document.isDirty && this.lost.has(document.uri.toString());
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
  }

  /** Looks for the files of the documents at an address, or under it. */
  private async look(uri: vscode.Uri): Promise<void> {
    for (const document of vscode.workspace.textDocuments.filter((each) => isIn(sourceOf(each.uri), uri))) {
      const key = document.uri.toString();
      const isLost = !(await isThere(sourceOf(document.uri)));
      if (document.isClosed || isLost === this.lost.has(key)) continue;
      if (isLost) this.lost.add(key);
      else this.lost.delete(key);
      this.changed.fire(document);
    }
  }
}
