import { strFromU8, unzipSync } from 'fflate';
import { eachTag } from './each-tag.ts';
import { readCells } from './read-cells.ts';
import { numberStyles } from './number-styles.ts';
import { readStrings } from './read-strings.ts';

/** One sheet as words: rows from the first, cells from column A; a cell that is not there is "". */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sheets of a workbook (.xlsx) whoever wrote it, in their order, hidden ones too. A date comes as 2024-06-30, shown without
 * its day as 2024-06. Throws
 * where the bytes are no workbook.
 */
export function readSheets(bytes: Uint8Array): readonly ReadSheet[] {
  const parts = unzip(bytes);
  const main = parts.get('xl/workbook.xml');
  if (main === undefined) throw new Error('xl/workbook.xml is missing');
  const targets = relationsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const strings = readStrings(parts.get('xl/sharedStrings.xml') ?? '');
  const styleOf = numberStyles(parts.get('xl/styles.xml') ?? '');
  const sheets: ReadSheet[] = [];
  let from1904 = false;
  eachTag(main, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const xml = parts.get(targets.get(attributes.get('id') ?? '') ?? '') ?? '';
      sheets.push({ name: attributes.get('name') ?? '', rows: readCells(xml, { strings, styleOf, from1904 }) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets;
}

/** A part of a workbook larger than this is none that a person made; in bytes. */
const LARGEST = 50 * 1024 * 1024;

function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/^\/?xl\/.+\.(?:xml|rels)$/.test(name)) return false;
      if (originalSize > LARGEST) throw new Error(`${name} is too large`);
      return true;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name.replace(/^\//, ''), strFromU8(content)]));
}

/** rId1 → xl/worksheets/sheet1.xml */
function relationsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  eachTag(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      targets.set(attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}
