import * as vscode from 'vscode';
import type { Held, Paper } from '../../compare/index.ts';
import type { AppliedDismissals, MarkedReport, Store } from '../../tags/index.ts';
import { applyDismissals, applyMarks } from '../../tags/index.ts';
import type { Marks } from '../store/marks.ts';
import type { DocumentFiles } from './document-files.ts';
import type { OpenReports } from './open-reports.ts';
import type { ReadReport } from './report-reader.ts';
import type { ReportFiles } from './report-files.ts';
import { sourceOf } from '../host/imported-address.ts';
import { holdAgainst, withFindingsAgainst } from '../lazy/answers.ts';
import { localizer } from '../localizer.ts';
import type { WorkspaceSources } from '../sources/workspace-sources.ts';
import { newBreather } from '../host/breather.ts';
import type { Analysis } from '../../core/index.ts';
import { districtOfCode } from '../../core/index.ts';

/** A report with what people did to it. */
export interface Review extends ReadReport {
  readonly store: Store;
  readonly marked: MarkedReport;
  readonly findings: AppliedDismissals;
  /** What the papers of the workspace say of its figures. */
  readonly held: Held;
}

/** The one place where features ask for a report: an open one as it stands on the screen, else its file. */
export class Reviews implements vscode.Disposable {
  private readonly made = new WeakMap<ReadReport, Review & { readonly papers: readonly Paper[] }>();
  /** The reviews that nothing has changed since they were made, by their addresses. */
  private readonly settled = new Map<string, { readonly report: ReadReport; readonly review: Review }>();
  private changes = 0;
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listeners: readonly vscode.Disposable[];

  /** Fires with a report that was opened, edited, marked or closed, or whose file changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    readonly open: OpenReports,
    readonly files: ReportFiles,
    readonly marks: Marks,
    readonly documents: DocumentFiles,
    readonly sources: WorkspaceSources,
  ) {
    const sourced = sources.onDidChange(() => {
      this.changes++;
      this.settled.clear();
      for (const { uri } of open.documents()) this.changed.fire(uri);
    });
    const listeners = [open, files, marks, documents].map((source) =>
      source.onDidChange((uri) => {
        this.changes++;
        this.settled.delete(uri.toString());
        this.changed.fire(uri);
      }),
    );
    this.listeners = [sourced, ...listeners];
  }

  /** The review of an open document. */
  async of(document: vscode.TextDocument): Promise<Review> {
    return this.review(await this.open.exact(document));
  }

  /** What is known of an open document, at the places where its words stand now: for whoever asks while somebody types. */
  async last(document: vscode.TextDocument): Promise<Review> {
    return this.review(await this.open.last(document));
  }

  /** The review of any report, open or not; undefined where the address is no known report. */
  async at(uri: vscode.Uri): Promise<Review | undefined> {
    const document = this.open.documentAt(uri);
    const read = document ? await this.open.last(document) : (this.files.at(uri) ?? this.documents.at(uri));
    return read && this.review(read);
  }

  /** Resolves when the reports of the workspace are known, without those that nobody asked for and marked. */
  async ready(): Promise<void> {
    await this.files.ready();
    await this.documents.ready();
  }

  /** How many reports are known, without reading them. */
  get count(): number {
    const open = this.open.documents();
    const shown = new Set(open.map(({ uri }) => uri.toString()));
    return open.length + this.closed().filter(({ uri }) => !shown.has(uri.toString())).length;
  }

  /** All reports as they are read, open ones and those found in the workspace so far, by path. */
  reports(): readonly ReadReport[] {
    const open = this.open.documents().flatMap((document) => this.open.lastKnown(document) ?? []);
    const shown = new Set(open.map(({ uri }) => uri.toString()));
    const closed = this.closed().filter(({ uri }) => !shown.has(uri.toString()));
    return [...open, ...closed].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** The same with what people did to them, in small steps; after a change only what it touched is looked at. */
  async all(): Promise<readonly Review[]> {
    const reports = this.reports();
    // Marks follow the words of an open report as they are written, so these are looked at each time.
    const open = new Set(this.open.documents().map(({ uri }) => uri.toString()));
    const known = new Map(
      reports.map((report) => [report, open.has(report.uri.toString()) ? undefined : this.known(report)]),
    );
    const rest = reports.filter((report) => !known.get(report));
    const breathe = newBreather();
    for (let at = 0; at < rest.length; at += AT_ONCE) {
      await Promise.all(rest.slice(at, at + AT_ONCE).map(async (each) => known.set(each, await this.settle(each))));
      await breathe();
    }
    return reports.flatMap((report) => known.get(report) ?? []);
  }

  /** Of the reports those in which somebody marked something: few, among thousands. */
  async withMarks(): Promise<readonly Review[]> {
    return (await this.all()).filter(({ store }) => store.marks.length > 0);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.changed.dispose();
  }

  private closed(): readonly ReadReport[] {
    return [...this.files.reports(), ...this.documents.reports()];
  }

  private known(report: ReadReport): Review | undefined {
    const last = this.settled.get(report.uri.toString());
    return last?.report === report ? last.review : undefined;
  }

  private async settle(report: ReadReport): Promise<Review> {
    const { changes } = this;
    const review = await this.review(report);
    if (changes === this.changes) this.settled.set(report.uri.toString(), { report, review });
    return review;
  }

  private async review(report: ReadReport): Promise<Review> {
    const store = await this.marks.of(report.uri);
    const papers = await this.sources.of(report.uri);
    const known = this.made.get(report);
    if (known?.store === store && known.papers === papers) return known;
    const { text } = report;
    const named = withDistrict(report.analysis, store);
    const held = papers.length === 0 ? NOTHING : heldAgainst({ text, analysis: named, uri: report.uri }, papers);
    const analysis = papers.length === 0 ? named : withFindingsAgainst(named, held, localizer().language);
    const marked = applyMarks(analysis, text, store);
    const findings = applyDismissals(analysis.findings, text, store);
    const review = { ...report, analysis, store, marked, findings, held, papers };
    this.made.set(report, review);
    return review;
  }
}

const NOTHING: Held = { agreeing: [], disagreeing: [] };

/** No report is held against itself. */
function heldAgainst({ uri, ...draft }: ReadReport, papers: readonly Paper[]): Held {
  const own = vscode.workspace.asRelativePath(sourceOf(uri), false);
  return holdAgainst(
    draft,
    papers.filter(({ file }) => file !== own),
  );
}

/** Stores that are read at once: as many as may be looked through without a pause that is felt. */
const AT_ONCE = 8;

/** The analysis of a report with the district that a person chose for it, where somebody did. */
function withDistrict(analysis: Analysis, { district: code }: Store): Analysis {
  const district = code === undefined ? null : districtOfCode(code);
  return district ? { ...analysis, report: { ...analysis.report, district } } : analysis;
}
