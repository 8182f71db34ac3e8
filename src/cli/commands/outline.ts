import { sectionName } from '../../present/index.ts';
import type { PrintingCommand } from '../command.ts';
import { jsonOf } from '../json-of.ts';
import type { ReadReport } from '../read-report.ts';

/** Prints the headings of a report, indented by level, each with its line. */
export const outline: PrintingCommand = {
  name: 'outline',
  formats: ['text', 'json', 'ndjson'],
  formatOfMany: 'text',
  oneDocumentAFile: true,
  perReport: ['json', 'ndjson'],
  about: ({ t }) => t('the headings of a report, indented, with their lines'),
  print: (reports, { format }) =>
    format === 'text'
      ? reports.map((each) => asText(each, reports.length > 1)).join('\n')
      : jsonOf(
          reports.map(({ path, analysis: { version, report, sections } }) => ({
            version,
            file: path,
            report,
            sections,
          })),
          format,
        ),
};

function asText({ path, analysis }: ReadReport, named: boolean): string {
  const width = String(analysis.sections.at(-1)?.line ?? 0).length;
  const lines = analysis.sections.map(
    (each) => `${String(each.line).padStart(width)}  ${'  '.repeat(each.level)}${sectionName(each)}\n`,
  );
  return (named ? `${path}\n` : '') + lines.join('');
}
