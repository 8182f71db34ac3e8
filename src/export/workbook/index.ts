export { writeFigures } from './write-workbook.ts';
export { writeFindings } from './write-workbook.ts';
export { writeLedger } from './write-ledger.ts';
export { writeWorkbook } from './write-workbook.ts';
export { textCell } from './sheet.ts';
export { writeSheets } from './write-sheets.ts';
export { writeUnitTable } from './write-unit-table.ts';
