import type { Localizer } from '../../present/index.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';
import { readTable } from './read-table.ts';

/** Why a file is no table that can be read. */
export type TableTrouble = 'oldWorkbook' | 'otherProgram' | 'damaged' | 'noText';

export type OpenedTable =
  { readonly ok: true; readonly sheets: readonly ReadSheet[] } | { readonly ok: false; readonly trouble: TableTrouble };

/**
 * The sheets of a file that a person named, told by its bytes: a workbook, or text with separators in any encoding;
 * `decode` gives its text, null where it is none. Never rejects for what stands in the file.
 */
export async function openTable(bytes: Uint8Array, decode: (bytes: Uint8Array) => string | null): Promise<OpenedTable> {
  if (begins(bytes, OLE)) return { ok: false, trouble: 'oldWorkbook' };
  if (begins(bytes, ZIP)) return openWorkbook(bytes);
  const text = decode(bytes);
  if (text === null) return { ok: false, trouble: 'noText' };
  // What office systems call .xls is often a web page, or XML of Excel 2003.
  if (/^\uFEFF?\s*<(?:!|\?xml|html|table)/i.test(text)) return { ok: false, trouble: 'otherProgram' };
  return { ok: true, sheets: await readTable(text) };
}

/** What a person is told, and what helps. */
export function tableTroubleWords(trouble: TableTrouble, { t }: Localizer): string {
  const words: Readonly<Record<TableTrouble, string>> = {
    oldWorkbook: t('an old workbook (.xls, .et), or one with a password: save it as .xlsx without a password'),
    otherProgram: t('a table of another kind: save it as .xlsx'),
    damaged: t('the workbook is damaged and cannot be read'),
    noText: t('neither a workbook nor CSV'),
  };
  return words[trouble];
}

/** OLE compound files are the workbooks of before 2007, those of WPS, and all that are locked with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

async function openWorkbook(bytes: Uint8Array): Promise<OpenedTable> {
  try {
    return { ok: true, sheets: await readTable(bytes) };
  } catch {
    return { ok: false, trouble: isOfAnotherKind(bytes) ? 'otherProgram' : 'damaged' };
  }
}

/** An OpenDocument file says so at its beginning; a binary workbook (.xlsb) names its parts at its end. */
function isOfAnotherKind(bytes: Uint8Array): boolean {
  const ends = [bytes.subarray(0, 4096), bytes.subarray(-65_536)].map((part) =>
    Array.from(part, (byte) => String.fromCharCode(byte)).join(''),
  );
  return /opendocument|xl\/workbook\.bin/.test(ends.join(' '));
}
