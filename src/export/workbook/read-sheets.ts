import { strFromU8, unzipSync } from 'fflate';
import type { CellBudget } from './read-cells.ts';
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
 * its day as 2024-06. Throws a RangeError where the workbook takes more than its limits, another where it is none.
 */
export function readSheets(bytes: Uint8Array, limits: SheetLimits): readonly ReadSheet[] {
  const parts = unzip(bytes, limits.unpackedBytes);
  const budget: CellBudget = { cells: limits.cells, characters: limits.characters };
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
      if (sheets.length >= limits.sheets) throw new RangeError('too many sheets');
      const xml = parts.get(targets.get(attributes.get('id') ?? '') ?? '') ?? '';
      sheets.push({ name: attributes.get('name') ?? '', rows: readCells(xml, { strings, styleOf, from1904 }, budget) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return sheets;
}

/** How much a workbook may hold. */
export interface SheetLimits {
  /** Of all parts together. */
  readonly unpackedBytes: number;
  readonly sheets: number;
  /** Of all sheets, with those that a row is filled up with. */
  readonly cells: number;
  /** UTF-16 code units of all cells together. */
  readonly characters: number;
}

/** What a workbook says of its sizes is believed only to refuse it: no part is written beyond the size it announced. */
function unzip(bytes: Uint8Array, most: number): ReadonlyMap<string, string> {
  let entries = 0;
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (++entries > MOST_ENTRIES) throw new RangeError('too many parts');
      if (!/^\/?xl\/.+\.(?:xml|rels)$/.test(name)) return false;
      unpacked += originalSize;
      if (unpacked > most) throw new RangeError('too large once unpacked');
      return true;
    },
  });
  return new Map(Object.entries(files).map(([name, content]) => [name.replace(/^\//, ''), strFromU8(content)]));
}

const MOST_ENTRIES = 5_000;

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
