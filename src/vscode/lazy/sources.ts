// What holds figures against other papers. esbuild.config.mjs leaves it in a file of its own, loaded where a workspace names some.
export { holdAgainst, withFindingsAgainst } from '../../compare/index.ts';
export { readPaper } from '../sources/read-paper.ts';
