// What only the table of figures needs. esbuild.config.mjs leaves it in a file of its own, loaded with the first table.
export { figuresCsv } from '../export/index.ts';
export { figureRows } from '../present/index.ts';
export { FiguresPanel } from './figures-panel.ts';
