import { exportAs, exportFormats } from '../../export/index.ts';
import type { PrintingCommand } from '../command.ts';
import { rowsOf } from '../rows-of.ts';

/** Prints commitments as a table to hand on, with their exact words and place. */
export const exportCommand: PrintingCommand = {
  name: 'export',
  formats: ['csv', 'json', 'markdown'],
  formatOfMany: 'csv',
  oneDocumentAFile: false,
  about: ({ t }) => t('commitments as a table to hand on'),
  print: (reports, order, voice) => {
    const format = exportFormats.find(({ id }) => id === order.format) ?? exportFormats[0];
    return format ? exportAs(format.id, rowsOf(reports, order), voice) : '';
  },
};
