import { rowHeight } from './row-height.ts';
import type { Cell, Sheet, SheetColumn } from './sheet.ts';
import { styleOf } from './styles-xml.ts';
import { escapeXml } from './xml.ts';

/** The rows above the table: the title and the head. They stay when one scrolls and on each printed page. */
export const headRows = 2;

/** xl/worksheets/sheetN.xml of a sheet (ECMA-376, 18.3), its parts in the order that the standard asks for. */
export function sheetXml(sheet: Sheet): string {
  const { columns, rows, title, head, notes } = sheet;
  const last = columnName(columns.length - 1);
  const shown = columnName(columns.findLastIndex(({ hidden }) => hidden !== true));
  const end = headRows + Math.max(rows.length, 1);
  const lines = [
    row(1, [{ value: title, style: 'title' }], 30),
    row(
      headRows,
      head.map((value): Cell => ({ value, style: 'head' })),
      24,
    ),
    ...rows.map((cells, at) => row(headRows + 1 + at, cells, rowHeight(cells, columns))),
    ...notes.map((value, at) => row(end + 2 + at, [{ value, style: 'note' }])),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${columns.map(column).join('')}</cols>`,
    `<sheetData>${lines.join('')}</sheetData>`,
    `<autoFilter ref="A${headRows}:${last}${end}"/>`,
    `<mergeCells count="${1 + notes.length}"><mergeCell ref="A1:${shown}1"/>${notes.map((_, at) => `<mergeCell ref="A${end + 2 + at}:${shown}${end + 2 + at}"/>`).join('')}</mergeCells>`,
    validations(columns, end),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paperOf(columns)}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
    '</worksheet>',
  ].join('');
}

/** All columns stand on one page beside each other: on A4 while the words stay large enough to read, else on A3. */
function paperOf(columns: readonly SheetColumn[]): number {
  const width = columns.reduce((sum, column) => sum + (column.hidden === true ? 0 : column.width), 0);
  return width <= WIDEST_ON_A4 ? A4 : A3;
}

/** In half-width characters. */
const WIDEST_ON_A4 = 200;
/** Sizes of paper by their numbers in the standard (18.18.50). */
const A4 = 9;
const A3 = 8;

/** 0 → A, 26 → AA */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function column({ width, hidden }: SheetColumn, at: number): string {
  const range = `min="${at + 1}" max="${at + 1}" width="${width}"`;
  return `<col ${range} customWidth="1"${hidden === true ? ' hidden="1"' : ''}/>`;
}

function row(number: number, cells: readonly Cell[], height?: number): string {
  const size = height === undefined ? '' : ` ht="${height}"${number > headRows ? '' : ' customHeight="1"'}`;
  return `<row r="${number}"${size}>${cells.map((each, at) => cell(each, `${columnName(at)}${number}`)).join('')}</row>`;
}

/** Words stand in their cell as words (inlineStr): what begins with = is no formula, and 0571 keeps its 0. */
function cell({ value, style }: Cell, place: string): string {
  const look = `r="${place}" s="${styleOf(style, value)}"`;
  if (typeof value === 'number') return `<c ${look}><v>${value}</v></c>`;
  if (value === '') return `<c ${look}/>`;
  return `<c ${look} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cellText(value))}</t></is></c>`;
}

function validations(columns: readonly SheetColumn[], end: number): string {
  const lists = columns.flatMap(({ choices }, at) =>
    choices
      ? `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${columnName(at)}${headRows + 1}:${columnName(at)}${end}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`
      : [],
  );
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** Words as they fit into a cell: at most as many as Excel takes. */
export function cellText(words: string): string {
  return words.length <= LONGEST ? words : words.slice(0, LONGEST - 1) + '…';
}

/** In UTF-16 code units. */
const LONGEST = 32_767;
