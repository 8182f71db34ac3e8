import { basename, join, relative } from 'node:path';
import type { Held } from '../compare/index.ts';
import { holdAgainst, withFindingsAgainst } from '../compare/index.ts';
import type { Analysis, AnalysisFinding, Bilingual, Examined, LineTable } from '../core/index.ts';
import { examine, lineTable } from '../core/index.ts';
import type { TracedPlace } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';
import type { AppliedDismissals, MarkedReport, Store, StorePort } from '../tags/index.ts';
import { applyDismissals, applyMarks, isEmptyStore, storePath } from '../tags/index.ts';
import { orphanNote } from './find-orphans.ts';
import type { FoundStore } from './find-store.ts';
import { findStore } from './find-store.ts';
import { lossNotes } from './import-notes.ts';
import type { Io } from './io.ts';
import { readFile } from './read-file.ts';
import type { ReadPapers } from './read-papers.ts';
import type { SeenFolders } from './store-folders.ts';

/** A report as read from a file, with what people did to it. */
export interface ReadReport {
  /** As typed. */
  readonly path: string;
  /** What was analysed. */
  readonly text: string;
  readonly analysis: Analysis;
  readonly verification: Examined['verification'];
  readonly lines: LineTable;
  /** What people did to it, and where that is kept. */
  readonly store: Store;
  readonly storePort: StorePort;
  /** Why that cannot be changed, as a clause; null where it can. */
  readonly readOnly: Bilingual | null;
  /** What people did to it is there and cannot be read; nothing of it is counted. */
  readonly marksUnread: boolean;
  /** The report with what people marked, made when it is first asked for. */
  readonly marked: () => MarkedReport;
  readonly findings: AppliedDismissals;
  /** What other papers say of its figures; null where none was asked. */
  readonly held: Held | null;
  /** Findings that a baseline knows, taken out of those to be shown; null where none was asked for. */
  readonly known: readonly AnalysisFinding[] | null;
  /** Of a Word file: what a copy of it is made from. */
  readonly word: { readonly bytes: Uint8Array; readonly places: readonly TracedPlace[] } | null;
  /** What a person should know about the file although it was read. */
  readonly notes: readonly string[];
}

export type Read =
  { readonly ok: true; readonly report: ReadReport } | { readonly ok: false; readonly problem: string };

/**
 * Reads and analyses one file of any kind. Whatever is wrong with it comes back as a sentence.
 *
 * @param readPapers what its figures are held against; null where they are not
 * @param seen what was seen of the folders above reports before; nothing where each is to be looked into anew
 */
export async function readReport(
  path: string,
  io: Io,
  localizer: Localizer,
  readPapers: ReadPapers | null = null,
  seen: SeenFolders = new Map(),
): Promise<Read> {
  const { t, language } = localizer;
  const read = await readFile(path, io, localizer);
  if (!read.ok) return read;
  const { text, encoding, kind } = read.imported;
  const found = await findStore(path, io, seen);
  const { store, port, place, problem: storeProblem, readOnly } = found;
  const examined = examine(text, { file: basename(path), encoding: encoding ?? kind, language });
  const { verification } = examined;
  const papers = readPapers ? await readPapers(path) : null;
  const held = papers ? holdAgainst({ text, analysis: examined.analysis }, papers.papers) : null;
  const analysis = held ? withFindingsAgainst(examined.analysis, held, language) : examined.analysis;
  const notes = [
    ...lossNotes(path, read.imported, localizer),
    ...(papers?.problems ?? []),
    unreadMarks(path, found, io, localizer),
    readOnly && !storeProblem ? t('{0}: {1}', path, readOnly[language]) : '',
    isEmptyStore(store) && !storeProblem ? await orphanNote(path, text, place, io, localizer) : '',
  ].filter(Boolean);
  const report = {
    path,
    text,
    analysis,
    verification,
    lines: lineTable(text),
    store,
    storePort: port,
    readOnly,
    marksUnread: storeProblem !== null,
    marked: once(() => applyMarks(analysis, text, store)),
    findings: applyDismissals(analysis.findings, text, store),
    held,
    known: null,
    word: read.imported.trace ? { bytes: read.bytes, places: read.imported.trace } : null,
    notes,
  };
  return { ok: true, report };
}

/** Why the marks of a report are not used, and what to do about it; "" where they are. */
function unreadMarks(path: string, found: FoundStore, io: Io, { t, language }: Localizer): string {
  const { problem, readOnly, place } = found;
  if (problem === null) return '';
  // What is read-only says itself what to do.
  if (readOnly) return t('{0}: its marks are not used: {1}', path, problem[language]);
  const file = relative(io.resolve('.'), join(place.folder, storePath(place.report)));
  return t('{0}: its marks are not used: {1}; repair “{2}”, or move it away', path, problem[language], file);
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null;
  return () => (made ??= make());
}
