import { strToU8, zipSync } from 'fflate';
import type { Sheet } from './sheet.ts';
import { columnName, headRows, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { escapeXml } from './xml.ts';

/**
 * The bytes of a workbook (.xlsx, ECMA-376), the same for the same sheets and date. Written here over fflate: what writes
 * workbooks ready-made has no filters, hidden columns or lists to choose from.
 */
export function writeSheets(
  sheets: readonly Sheet[],
  about: { readonly title: string; readonly date: string },
): Uint8Array {
  const parts = new Map([
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml'], [CORE_PROPERTIES, 'docProps/core.xml'])],
    ['docProps/core.xml', properties(about)],
    ['xl/workbook.xml', workbook(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations(...sheets.map((_, at): Relation => [`${OFFICE}/worksheet`, `worksheets/sheet${at + 1}.xml`]), [
        `${OFFICE}/styles`,
        'styles.xml',
      ]),
    ],
    ['xl/styles.xml', stylesXml()],
    ...sheets.map((sheet, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)]),
  ]);
  const files = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]));
  return zipSync(files, { level: 6, mtime: '1980-01-01' });
}

type Relation = readonly [type: string, target: string];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE_PROPERTIES = `${PACKAGE}/relationships/metadata/core-properties`;
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: readonly Sheet[]): string {
  const overrides = [
    ['/xl/workbook.xml', `${KIND}.sheet.main+xml`],
    ['/xl/styles.xml', `${KIND}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, `${KIND}.worksheet+xml`]),
  ].map(([part, type]) => `<Override PartName="${part ?? ''}" ContentType="${type ?? ''}"/>`);
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${rels}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(...all: readonly Relation[]): string {
  const items = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function properties({ title, date }: { readonly title: string; readonly date: string }): string {
  const spaces = `xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  return `${HEAD}<cp:coreProperties ${spaces}><dc:title>${escapeXml(title)}</dc:title><dc:creator>Report Review</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:created></cp:coreProperties>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = sheets.flatMap(({ name, columns, rows }, at) => {
    const quoted = `'${name.replaceAll("'", "''")}'`;
    const end = headRows + Math.max(rows.length, 1);
    const filter = `${quoted}!$A$${headRows}:$${columnName(columns.length - 1)}$${end}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escapeXml(filter)}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escapeXml(`${quoted}!$1:$${headRows}`)}</definedName>`,
    ];
  });
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>${items.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}
