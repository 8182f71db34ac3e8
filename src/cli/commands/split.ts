import { join } from 'node:path';
import { unitFiles } from '../../export/index.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openSheets } from '../open-sheets.ts';
import { writeNew } from '../write-new.ts';

/** Splits a table by its column of responsible units: a workbook a unit with only its rows, to be sent round. */
export const split: ActingCommand = {
  name: 'split',
  formats: ['xlsx'],
  formatOfMany: 'xlsx',
  oneDocumentAFile: false,
  about: ({ t }) => t('a table (xlsx, csv) by responsible unit: one workbook a unit, to be sent round'),
  act: async (options, io, localizer) => {
    const { t } = localizer;
    const folder = options.out ?? '.';
    const written = new Set<string>();
    let failed = false;
    for (const path of options.files) {
      const sheets = await openSheets(path, io, localizer);
      const files = typeof sheets === 'string' ? [] : await unitFiles(sheets, options.replyBy, io.today(), localizer);
      const none = typeof sheets === 'string' ? sheets : t('{0}: has no column of responsible units', path);
      if (files.length === 0) io.stderr(`${none}\n`);
      failed ||= files.length === 0;
      for (const { name, rows, content } of files) {
        const target = join(folder, name);
        const problem = written.has(target)
          ? t('{0}: {1} has been written from another file', path, target)
          : await writeNew(target, content, options, io, localizer);
        if (problem === null) written.add(target);
        failed ||= problem !== null;
        if (problem === null) io.stdout(`${t('{0}: {1} rows', target, rows)}\n`);
        else io.stderr(`${problem}\n`);
      }
    }
    return failed ? exitCodes.unreadable : exitCodes.ok;
  },
};
