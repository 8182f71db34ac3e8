import { dirname, relative, sep } from 'node:path';
import * as z from 'zod/mini';
import type { Localizer } from '../present/index.ts';
import type { Store } from '../tags/index.ts';
import { applyDismissals, dismiss, emptyStore, isTooDeep, parseStore } from '../tags/index.ts';
import { isMissing } from '../disk/index.ts';
import { decodeStrictly } from '../intake/index.ts';
import { writeTrouble } from './file-trouble.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Io } from './io.ts';
import type { ReadReport } from './read-report.ts';

/**
 * Findings that are known and no longer news, report by report, each by its rule and its words, so that edits around them
 * leave them known. Reports are named from the folder of the baseline file.
 */
export interface Baseline {
  readonly path: string;
  readonly stores: ReadonlyMap<string, Store>;
}

type Read = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly problem: string };

/** Reads a baseline file; whatever is wrong with it comes back as a sentence. */
export async function readBaseline(path: string, io: Io, localizer: Localizer): Promise<Read> {
  let text: string | null;
  try {
    text = decodeStrictly(await io.readFile(path));
  } catch (error) {
    return { ok: false, problem: fileTrouble(path, error, localizer) };
  }
  const stores = text === null ? null : parse(text);
  if (!stores)
    return { ok: false, problem: localizer.t('{0}: is not a baseline; write one with --write-baseline', path) };
  return { ok: true, baseline: { path, stores } };
}

/** The report with the findings that the baseline knows taken out of those to be shown. */
export function withoutKnown(report: ReadReport, { path, stores }: Baseline, io: Io): ReadReport {
  const store = stores.get(nameFrom(path, report.path, io)) ?? emptyStore('');
  const { shown, dismissed } = applyDismissals(report.findings.shown, report.text, store);
  return { ...report, findings: { ...report.findings, shown }, known: dismissed.map(({ finding }) => finding) };
}

type Written = { readonly ok: true; readonly told: string } | { readonly ok: false; readonly problem: string };

/**
 * Writes what is shown or known now, and says so. What the file knows of reports that were not read this time stays; a file
 * that is there and is no baseline is not written over. What is wrong comes back as a sentence.
 */
export async function writeBaseline(
  path: string,
  reports: readonly ReadReport[],
  io: Io,
  localizer: Localizer,
): Promise<Written> {
  const before = await earlier(path, io, localizer);
  if (!before.ok) return before;
  const now = reports.map((report) =>
    [...report.findings.shown, ...(report.known ?? [])]
      .toSorted((a, b) => a.range[0] - b.range[0])
      .reduce((store, finding) => dismiss(store, report.text, finding), emptyStore(nameFrom(path, report.path, io))),
  );
  const names = new Set(now.map(({ report }) => report));
  const kept = [...before.baseline.stores.values()].filter(({ report }) => !names.has(report));
  const stores = [...kept, ...now].sort((a, b) => (a.report < b.report ? -1 : 1));
  const content = { version: 1, reports: stores.map(({ report, dismissed }) => ({ report, findings: dismissed })) };
  try {
    await io.writeFile(io.resolve(path), JSON.stringify(content, null, 2) + '\n', true);
    const count = now.reduce((sum, { dismissed }) => sum + dismissed.length, 0);
    return { ok: true, told: localizer.t('{0}: {1} findings are known from now on', path, count) };
  } catch (error) {
    return { ok: false, problem: writeTrouble(path, error, localizer) };
  }
}

/** The baseline that is there, or an empty one. */
async function earlier(path: string, io: Io, localizer: Localizer): Promise<Read> {
  try {
    await io.readFile(path);
  } catch (error) {
    if (isMissing(error)) return { ok: true, baseline: { path, stores: new Map() } };
  }
  return readBaseline(path, io, localizer);
}

const schema = z.object({
  version: z.literal(1),
  reports: z.array(z.object({ report: z.string(), findings: z.array(z.unknown()) })),
});

function parse(text: string): ReadonlyMap<string, Store> | null {
  if (isTooDeep(text)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) return null;
  const stores = new Map<string, Store>();
  for (const { report, findings } of parsed.data.reports) {
    const read = parseStore(JSON.stringify({ ...emptyStore(report), dismissed: findings }));
    if (!read.ok) return null;
    stores.set(report, read.store);
  }
  return stores;
}

/** A report's path from the baseline's folder, with slashes. */
function nameFrom(baseline: string, report: string, io: Io): string {
  return relative(dirname(io.resolve(baseline)), io.resolve(report))
    .split(sep)
    .join('/');
}
