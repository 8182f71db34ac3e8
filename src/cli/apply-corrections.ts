import type { Corrections, Paper } from '../compare/index.ts';
import { corrections } from '../compare/index.ts';
import { applyEdits } from '../core/index.ts';
import { correctionHead, correctionNotes } from '../export/index.ts';
import type { Localizer } from '../present/index.ts';
import type { Io } from './io.ts';
import type { ReadReport } from './read-report.ts';

/** What filled-in tables correct in one report, in words and as the text that comes of it. */
export interface CorrectedReport {
  readonly report: ReadReport;
  readonly found: Corrections;
  /** A line each: what is changed, where a person has to look, what holds then and what does not. */
  readonly lines: readonly string[];
}

/** A number that its office corrected is changed wherever the report says it. Nothing is written. */
export function correctedReport(report: ReadReport, papers: readonly Paper[], localizer: Localizer): CorrectedReport {
  const { path } = report;
  const found = corrections(report, papers);
  const lines = correctionNotes(report, found, localizer).map(({ line, kind, words, who }) => {
    const at = `${path}:${line}`;
    const head = correctionHead(kind, localizer);
    if (kind === 'change') return `${at} ${words} (${who})`;
    return kind === 'byHand' ? `${at} ${words}: ${head}` : `${at} ${head}: ${words}`;
  });
  return { report, found, lines };
}

/** Writes the corrected text; gives a sentence where it cannot be, as of a Word file. */
export async function writeCorrected(
  { report, found }: CorrectedReport,
  io: Io,
  { t }: Localizer,
): Promise<string | null> {
  const { path, text, analysis } = report;
  if (found.edits.length === 0) return null;
  if (analysis.encoding !== 'utf-8')
    return t(
      '{0}: only a text in UTF-8 is written; of a Word file make a copy: check --against TABLE --suggest --out COPY.docx',
      path,
    );
  const bytes = await io.readFile(path);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\uFEFF' : '';
  await io.writeFile(io.resolve(path), mark + applyEdits(text, found.edits), true);
  return null;
}
