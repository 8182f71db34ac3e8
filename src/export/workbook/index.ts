export { readSheets } from './read-sheets.ts';
export { writeFigures } from './write-figures.ts';
export { writeWorkbook } from './write-workbook.ts';
