import type { ExportRow } from '../../export/index.ts';
import type { Voice } from '../../present/index.ts';
import { kindWords } from '../../present/index.ts';
import type { PrintingCommand } from '../command.ts';
import { jsonOf } from '../json-of.ts';
import { rowsOf } from '../rows-of.ts';

/** Prints commitments as a person left them: with tags and those marked by hand, without rejected ones. */
export const commitments: PrintingCommand = {
  name: 'commitments',
  formats: ['text', 'json', 'ndjson'],
  formatOfMany: 'text',
  oneDocumentAFile: false,
  about: ({ t }) => t('what a report promises, one commitment a line'),
  print: (reports, order, voice) => {
    const rows = rowsOf(reports, order);
    if (order.format === 'text') return rows.map((row) => asText(row, voice)).join('');
    return jsonOf(order.format === 'json' ? [rows] : rows, order.format);
  },
};

function asText(row: ExportRow, voice: Voice): string {
  const tags = row.tags.map((tag) => ` #${tag}`).join('');
  return `${row.file}:${row.line} ${kindWords(voice, row.kind)} ${row.text.replace(/\s+/g, ' ')}${tags}\n`;
}
