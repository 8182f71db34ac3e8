import type { Corrections, Paper } from '../compare/index.ts';
import { corrections, whatFollows } from '../compare/index.ts';
import { applyEdits } from '../core/index.ts';
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
  const { t, language } = localizer;
  const { path, text, lines } = report;
  const found = corrections(report, papers);
  const at = ([start]: readonly [number, number]): string => `${path}:${lines.lineAt(start)}`;
  const changes = found.corrected.flatMap(({ held, change }) => {
    const { source, by } = held.fact;
    const who = [held.paper.file, source, by].filter((each) => each !== null).join(', ');
    return [
      ...change.edits.map(({ metric, range, text: to }) => `${at(range)} ${metric.text} → ${to} (${who})`),
      ...change.left.map(({ range, text: words }) => `${at(range)} ${words}: ${t('To be looked at by hand')}`),
    ];
  });
  const { breaks, mends } = whatFollows(report, found.edits, language);
  const edited = applyEdits(text, found.edits);
  const lineIn = (offset: number): number => edited.slice(0, offset).split('\n').length;
  return {
    report,
    found,
    lines: [
      ...changes,
      ...breaks.map(
        ({ range, message }) => `${path}:${lineIn(range[0])} ${t('Does not hold any more then')}: ${message}`,
      ),
      ...mends.map(({ range, message }) => `${at(range)} ${t('Holds then')}: ${message}`),
    ],
  };
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
