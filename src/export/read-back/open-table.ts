import type { Localizer } from '../../present/index.ts';
import type { ReadSheet } from '../workbook/read-sheets.ts';
import { readCsv } from './read-csv.ts';

/** Why a file is no table that can be read. */
export type TableTrouble = 'oldWorkbook' | 'otherProgram' | 'damaged' | 'noText';

export type OpenedTable =
  { readonly ok: true; readonly sheets: readonly ReadSheet[] } | { readonly ok: false; readonly trouble: TableTrouble };

/** What reads what stands in a file. */
export interface TableReaders {
  /** Its text; null where it is none. */
  readonly decode: (bytes: Uint8Array) => string | null;
  /** Its sheets, read where a workbook that takes all memory harms nobody; null where it is damaged. */
  readonly workbook: (bytes: Uint8Array) => Promise<readonly ReadSheet[] | null>;
}

/**
 * The sheets of a file that a person named, told by its bytes: a workbook, or text with separators in any encoding. Rejects
 * only where `workbook` does.
 */
export async function openTable(bytes: Uint8Array, readers: TableReaders): Promise<OpenedTable> {
  if (begins(bytes, OLE)) return { ok: false, trouble: 'oldWorkbook' };
  if (begins(bytes, ZIP)) {
    const sheets = await readers.workbook(bytes);
    if (sheets) return { ok: true, sheets };
    return { ok: false, trouble: isOfAnotherKind(bytes) ? 'otherProgram' : 'damaged' };
  }
  const text = readers.decode(bytes);
  if (text === null) return { ok: false, trouble: 'noText' };
  // What office systems call .xls is often a web page, or XML of Excel 2003.
  if (/^\uFEFF?\s*<(?:!|\?xml|html|table)/i.test(text)) return { ok: false, trouble: 'otherProgram' };
  return { ok: true, sheets: [{ name: '', rows: readCsv(text) }] };
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

/** An OpenDocument file says so at its beginning; a binary workbook (.xlsb) names its parts at its end. */
function isOfAnotherKind(bytes: Uint8Array): boolean {
  const ends = [bytes.subarray(0, 4096), bytes.subarray(-65_536)].map((part) =>
    Array.from(part, (byte) => String.fromCharCode(byte)).join(''),
  );
  return /opendocument|xl\/workbook\.bin/.test(ends.join(' '));
}
