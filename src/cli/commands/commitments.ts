import { inOneLine } from '../../core/index.ts';
import type { ExportRow } from '../../export/index.ts';
import { commitmentComments } from '../../export/index.ts';
import type { Localizer } from '../../present/index.ts';
import { kindWords, shownCommitments } from '../../present/index.ts';
import type { PrintingCommand } from '../command.ts';
import { jsonOf } from '../json-of.ts';
import { filterOf, rowsOf } from '../rows-of.ts';

/** Prints commitments as a person left them: with tags and those marked by hand, without rejected ones. */
export const commitments: PrintingCommand = {
  name: 'commitments',
  formats: ['text', 'json', 'ndjson', 'docx'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  perReport: ['text', 'ndjson'],
  about: ({ t }) => t('the commitments of a report, one a line'),
  print: (reports, options, localizer) => {
    const rows = rowsOf(reports, options);
    if (options.format === 'text') return rows.map((row) => asText(row, localizer)).join('');
    return jsonOf(options.format === 'json' ? [rows] : rows, options.format);
  },
  comments: ({ marked }, options, localizer, date) => {
    const shown = shownCommitments(marked(), { ...filterOf(options), onlyTagged: options.tags.length === 0 });
    return commitmentComments(shown, localizer, { date, today: date.slice(0, 10) });
  },
};

function asText(row: ExportRow, localizer: Localizer): string {
  const tags = row.tags.map((tag) => ` #${tag}`).join('');
  return `${row.file}:${row.line} ${kindWords(localizer, row.kind)} ${inOneLine(row.text)}${tags}\n`;
}
