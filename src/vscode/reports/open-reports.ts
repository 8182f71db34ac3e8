import * as vscode from 'vscode';
import { shiftAnalysis } from '../../core/index.ts';
import type { TextChange } from '../../core/index.ts';
import { isCoreLoaded } from '../host/core-ready.ts';
import { tidyScheme } from '../host/tidy-address.ts';
import { readHere } from './report-reader.ts';
import type { LostFiles } from './lost-files.ts';
import type { OpenReport, ReadReport, ReportReader } from './report-reader.ts';

export const languageId = 'govreport';

/** Whether a document is shown as a report. One side of a comparison is read by nobody. */
export function isReport(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && !['git', tidyScheme].includes(document.uri.scheme);
}

/** What was read of a document last, and what was typed since. */
interface Known {
  readonly version: number;
  readonly report: OpenReport;
  readonly changes: readonly TextChange[];
  /** The same at the places where its words stood after the first so many of these. */
  readonly shifted?: { readonly changes: number; readonly version: number; readonly report: OpenReport };
}

/** A reading that is under way. */
interface Reading {
  readonly version: number;
  readonly report: Promise<OpenReport>;
}

/**
 * The reports that are open in this window. Each is read again soon after an edit; until then what is known of it goes
 * along with its words, so that nobody who types waits for it. Long ones are read away from the extension host.
 */
export class OpenReports implements vscode.Disposable {
  private readonly known = new Map<string, Known>();
  /** A document that was closed is another when it is opened again, whatever its version. */
  private readonly reading = new WeakMap<vscode.TextDocument, Reading>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listeners: readonly vscode.Disposable[];

  /** Fires after a report was opened, read anew after an edit, or closed, and when its file went or came back. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly reader: ReportReader,
    private readonly lost: LostFiles,
  ) {
    this.listeners = [
      lost.onDidChange((document) => {
        if (isReport(document)) this.changed.fire(document.uri);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isReport(document)) this.changed.fire(document.uri);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isReport(document) && contentChanges.length > 0) this.edited(document, contentChanges);
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

  /** Without those that the editor still holds though their file is gone and nobody changed their words. */
  documents(): readonly vscode.TextDocument[] {
    const { textDocuments } = vscode.workspace;
    return textDocuments.filter((each) => isReport(each) && !each.isClosed && !this.lost.has(each));
  }

  documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
    return this.documents().find((each) => each.uri.toString() === uri.toString());
  }

  /** The report as its text stands now. */
  async exact(document: vscode.TextDocument): Promise<OpenReport> {
    for (;;) {
      const known = this.known.get(document.uri.toString());
      if (known?.version === document.version) return known.report;
      const text = document.getText();
      if (!isLong(text)) return this.keep(document, document.version, readHere(document.uri, text));
      const { version } = document;
      const report = await this.readLong(document, text);
      // Closed, or nobody typed meanwhile.
      if (document.isClosed || document.version === version) return report;
    }
  }

  /** What is known of the report, at the places where its words stand now: for whoever asks while somebody types. */
  async last(document: vscode.TextDocument): Promise<OpenReport> {
    return this.lastKnown(document) ?? (await this.exact(document));
  }

  /** The same at once; undefined while a long report is read for the first time. */
  lastKnown(document: vscode.TextDocument): OpenReport | undefined {
    const key = document.uri.toString();
    const known = this.known.get(key);
    if (known?.version === document.version) return known.report;
    if (known && this.waiting.has(key)) return this.shift(document, known);
    const text = document.getText();
    if (!isLong(text)) return this.keep(document, document.version, readHere(document.uri, text));
    return known && this.shift(document, known);
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

  private keep({ uri }: vscode.TextDocument, version: number, report: OpenReport): OpenReport {
    this.known.set(uri.toString(), { version, report, changes: [] });
    return report;
  }

  private shift(document: vscode.TextDocument, known: Known): OpenReport {
    const { version } = document;
    if (known.shifted?.version === version) return known.shifted.report;
    const { changes } = known;
    const former = known.shifted?.report ?? known.report;
    // A key costs what it moves, however many were typed before it.
    const analysis = shiftAnalysis(former.analysis, changes.slice(known.shifted?.changes));
    const report = { ...former, text: document.getText(), analysis };
    this.known.set(document.uri.toString(), { ...known, shifted: { changes: changes.length, version, report } });
    return report;
  }

  /** Asked for twice, one version of a document is read once. */
  private readLong(document: vscode.TextDocument, text: string): Promise<OpenReport> {
    const { version } = document;
    const known = this.reading.get(document);
    if (known?.version === version) return known.report;
    const report = this.reader.readLong(document.uri, text).then((each) => {
      if (this.reading.get(document)?.version === version) this.reading.delete(document);
      if (document.version !== version || document.isClosed) return each;
      const isFirst = !this.known.has(document.uri.toString());
      this.keep(document, version, each);
      // Who could not wait for it asks again.
      if (isFirst) this.changed.fire(document.uri);
      return each;
    });
    this.reading.set(document, { version, report });
    return report;
  }

  private edited(document: vscode.TextDocument, edits: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const key = document.uri.toString();
    const known = this.known.get(key);
    if (known) {
      const changes = edits.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        length: rangeLength,
        by: text.length,
      }));
      this.known.set(key, { ...known, changes: [...known.changes, ...changes] });
    }
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        void this.readAgain(document);
      }, PAUSE),
    );
  }

  private async readAgain(document: vscode.TextDocument): Promise<void> {
    if (isLong(document.getText())) await this.exact(document);
    this.changed.fire(document.uri);
  }

  private forget(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.waiting.get(key));
    this.waiting.delete(key);
    this.known.delete(key);
  }
}

/** Milliseconds after the last edit. */
const PAUSE = 250;

/**
 * Characters that are analysed faster than a person could notice, even by an extension host that has analysed little yet:
 * 20,000 then take it 70 to 130 ms, and 8 once it has analysed a dozen reports, as the thread of the others has.
 */
const SHORT = 2000;

/** Until the core is loaded any text is one for the thread. */
function isLong(text: string): boolean {
  return text.length > SHORT || !isCoreLoaded();
}
