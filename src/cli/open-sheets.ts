import type { ReadSheet } from '../export/index.ts';
import { openTable, tableTroubleWords } from '../export/index.ts';
import { decode, importSheets, ImportTrouble } from '../intake/index.ts';
import type { Localizer } from '../present/index.ts';
import { fileTrouble } from './file-trouble.ts';
import type { Io } from './io.ts';

/** The sheets of a table (xlsx, csv), or a sentence why there are none. */
export async function openSheets(path: string, io: Io, localizer: Localizer): Promise<readonly ReadSheet[] | string> {
  const { t, language } = localizer;
  try {
    const opened = await openTable(await io.readFile(path), {
      decode: (bytes) => {
        const decoded = decode(bytes);
        return decoded.ok ? decoded.text : null;
      },
      workbook: (bytes) => importSheets(bytes, io.runImporter),
    });
    return opened.ok ? opened.sheets : t('{0}: {1}', path, tableTroubleWords(opened.trouble, localizer));
  } catch (error) {
    if (error instanceof ImportTrouble) return t('{0}: {1}', path, error.words[language]);
    return fileTrouble(path, error, localizer);
  }
}
