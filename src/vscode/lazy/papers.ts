// What sets a report beside other papers. esbuild.config.mjs leaves it in a file of its own, loaded when it is first asked for.
export { changeValue } from '../../compare/index.ts';
export type { FigurePlace } from '../reading/change-value.ts';
export { changeValueEverywhere } from '../reading/change-value.ts';
export { comparisonTree } from '../../present/index.ts';
export { chooseDrafts } from '../compare/choose-drafts.ts';
export { compareFiles } from '../compare/compare-files.ts';
export { chooseSources } from '../sources/choose-sources.ts';
export { exportComparison } from '../compare/export-comparison.ts';
export { readWordComments } from '../word/read-word-comments.ts';
export type { WordCopyOrder } from '../word/write-word-copy.ts';
export { writeWordCopy } from '../word/write-word-copy.ts';
