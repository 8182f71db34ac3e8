import { basename } from 'node:path';
import type { Analysis, LineTable } from '../core/index.ts';
import { analyze, lineTable } from '../core/index.ts';
import { decode } from '../intake/index.ts';
import type { Voice } from '../present/index.ts';
import type { AppliedDismissals, MarkedReport } from '../tags/index.ts';
import { applyDismissals, applyMarks } from '../tags/index.ts';
import { findStore } from './find-store.ts';
import type { Io } from './io.ts';
import { fileTrouble, kindTrouble } from './file-trouble.ts';

/** A report as read from a file, with what people did to it. */
export interface ReadReport {
  /** As typed. */
  readonly path: string;
  readonly analysis: Analysis;
  readonly lines: LineTable;
  readonly marked: MarkedReport;
  readonly findings: AppliedDismissals;
  /** What a person should know about the file although it was read. */
  readonly notes: readonly string[];
}

export type Read =
  { readonly ok: true; readonly report: ReadReport } | { readonly ok: false; readonly problem: string };

/** The largest file that is read, in bytes: a thousand times a long report. */
const LARGEST = 20 * 1024 * 1024;

/** Reads, decodes and analyses one file. Whatever is wrong with the file comes back as a sentence. */
export async function readReport(path: string, io: Io, voice: Voice): Promise<Read> {
  const { t, language } = voice;
  let bytes: Uint8Array;
  try {
    const size = await io.size(path);
    if (size > LARGEST)
      return problem(t('{0}: {1} MB is too large; files of up to {2} MB are read', path, mb(size), mb(LARGEST)));
    bytes = await io.readFile(path);
  } catch (error) {
    return problem(fileTrouble(path, error, voice));
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return problem(kindTrouble(path, decoded.kind, voice));
  const { text, encoding, damaged } = decoded;
  const { store, problem: storeProblem } = await findStore(path, io);
  const analysis = analyze(text, { file: basename(path), encoding, language });
  const notes = [
    damaged > 0 ? t('{0}: {1} characters could not be read as {2}', path, damaged, encoding) : '',
    storeProblem ? t('{0}: its marks are not used: {1}', path, storeProblem[language]) : '',
  ].filter(Boolean);
  const report = {
    path,
    analysis,
    lines: lineTable(text),
    marked: applyMarks(analysis, text, store),
    findings: applyDismissals(analysis.findings, text, store),
    notes,
  };
  return { ok: true, report };
}

function problem(words: string): Read {
  return { ok: false, problem: words };
}

function mb(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024));
}
