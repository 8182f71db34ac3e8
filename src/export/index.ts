export type { Column } from './columns.ts';
export { columns } from './columns.ts';
export type { ExportFormat } from './export-as.ts';
export { exportAs, exportFormats } from './export-as.ts';
export type { ExportReport, ExportRow, ExportTarget } from './export-row.ts';
export { exportRows } from './export-row.ts';
export { figuresCsv } from './figures-csv.ts';
