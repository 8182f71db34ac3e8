export { writeFigures } from './write-figures.ts';
export { writeFindings } from './write-findings.ts';
export { writeLedger } from './write-ledger.ts';
export { writeWorkbook } from './write-workbook.ts';
export { textCell } from './sheet.ts';
export { writeSheets } from './write-sheets.ts';
export { writeUnitTable } from './write-unit-table.ts';
