import * as vscode from 'vscode';
import { examine } from '../../core/index.ts';
import type { Analysis, Examined } from '../../core/index.ts';
import { tidyScheme } from '../addresses/tidy-address.ts';

/** A report's text and what was found in it; offsets are of `text`. */
export interface ReadReport {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly analysis: Analysis;
}

/** An open one, for which it can be told what its silence rests on. */
export interface OpenReport extends ReadReport {
  readonly verification: Examined['verification'];
}

export const languageId = 'govreport';

/** Whether a document is shown as a report. One side of a comparison is read by nobody. */
export function isReport(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && !['git', tidyScheme].includes(document.uri.scheme);
}

/** The reports that are open in this window: each is read once a version, and again soon after an edit. */
export class OpenReports implements vscode.Disposable {
  private readonly read = new Map<string, { readonly version: number; readonly report: OpenReport }>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listeners: readonly vscode.Disposable[];

  /** Fires after a report was opened, read anew after an edit, or closed. */
  readonly onDidChange = this.changed.event;

  constructor() {
    this.listeners = [
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isReport(document)) this.changed.fire(document.uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isReport(document) && contentChanges.length > 0) this.readSoon(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.forget(document.uri);
        // A document that is given another language is closed first, while it still says that it is a report.
        if (isReport(document))
          queueMicrotask(() => {
            this.changed.fire(document.uri);
          });
      }),
    ];
  }

  documents(): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter((document) => isReport(document) && !document.isClosed);
  }

  documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
    return this.documents().find((each) => each.uri.toString() === uri.toString());
  }

  /** The open report of this address, read as it stands now. */
  at(uri: vscode.Uri): OpenReport | undefined {
    const document = this.documentAt(uri);
    return document && this.of(document);
  }

  of(document: vscode.TextDocument): OpenReport {
    const key = document.uri.toString();
    const known = this.read.get(key);
    if (known?.version === document.version) return known.report;
    const report = openReport(document.uri, document.getText());
    this.read.set(key, { version: document.version, report });
    return report;
  }

  /** The text of a report as its file has it, where it is known without reading: of a closed one, what was last `read`. */
  savedText(uri: vscode.Uri, read: ReadReport | undefined): string | undefined {
    const document = this.documentAt(uri);
    return document ? (document.isDirty ? undefined : document.getText()) : read?.text;
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    for (const listener of this.listeners) listener.dispose();
    this.changed.dispose();
  }

  private readSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.waiting.get(key));
    const timer = setTimeout(() => {
      this.waiting.delete(key);
      this.changed.fire(uri);
    }, pause);
    this.waiting.set(key, timer);
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.read.delete(key);
  }
}

/** Milliseconds after the last edit. */
const pause = 250;

/** Reads the text of a report, wherever it came from. */
export function readReport(uri: vscode.Uri, text: string): ReadReport {
  const { analysis } = openReport(uri, text);
  return { uri, text, analysis };
}

function openReport(uri: vscode.Uri, text: string): OpenReport {
  const file = vscode.workspace.asRelativePath(uri, false);
  const language = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
  return { uri, text, ...examine(text, { file, language }) };
}
