import { opensFormula } from '../opens-formula.ts';
import type { CellStyle } from './sheet.ts';
import { cellStyles } from './sheet.ts';

/** The number of a cell's style in styles.xml. Words that a spreadsheet would run keep their quote when edited. */
export function styleOf(style: CellStyle, value: string | number): number {
  const guarded = typeof value === 'string' && opensFormula(value);
  return 1 + cellStyles.indexOf(style) + (guarded ? cellStyles.length : 0);
}

/** xl/styles.xml (ECMA-376, 18.8): style 0 is what Excel wants there, then each style plain, then each style guarded. */
export function stylesXml(): string {
  const looks = cellStyles.map((style) => LOOKS[style]);
  const xfs = [false, true].flatMap((guarded) => looks.map((look) => xf(look, guarded)));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<fonts count="${FONTS.length}">${FONTS.map((font) => `<font>${font}<name val="宋体"/></font>`).join('')}</fonts>`,
    `<fills count="${FILLS.length}">${FILLS.map((fill) => `<fill><patternFill ${fill}</patternFill></fill>`).join('')}</fills>`,
    `<borders count="2"><border/><border>${SIDES.map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('')}</border></borders>`,
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    `<cellXfs count="${1 + xfs.length}"><xf/>${xfs.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}

interface Look {
  readonly font: number;
  readonly fill: number;
  readonly border: 0 | 1;
  readonly across: 'left' | 'center';
}

const FONTS = [
  '<sz val="11"/>',
  '<b/><sz val="16"/>',
  '<b/><sz val="11"/>',
  '<sz val="10"/><color rgb="FF595959"/>',
  '<b/><sz val="11"/><color rgb="FFC00000"/>',
];
/** The first two are Excel's own. */
const FILLS = ['patternType="none">', 'patternType="gray125">', 'patternType="solid"><fgColor rgb="FFDDEBF7"/>'];
const SIDES = ['left', 'right', 'top', 'bottom'];

const LOOKS: Readonly<Record<CellStyle, Look>> = {
  text: { font: 0, fill: 0, border: 1, across: 'left' },
  centred: { font: 0, fill: 0, border: 1, across: 'center' },
  late: { font: 4, fill: 0, border: 1, across: 'center' },
  title: { font: 1, fill: 0, border: 0, across: 'center' },
  head: { font: 2, fill: 2, border: 1, across: 'center' },
  note: { font: 3, fill: 0, border: 0, across: 'left' },
};

function xf({ font, fill, border, across }: Look, guarded: boolean): string {
  const about = `numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}"`;
  const applied = 'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const quote = guarded ? ' quotePrefix="1"' : '';
  return `<xf ${about} ${applied}${quote}><alignment horizontal="${across}" vertical="center" wrapText="1"/></xf>`;
}
