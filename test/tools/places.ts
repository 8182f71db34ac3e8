import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Where things are: the repository, what it ships for trying, and the folder for everything that is fetched or thrown away. */
export const places = {
  root,
  /** Sample reports written for this project. */
  seeds: join(root, 'seeds'),
  /** Real reports for the tests, where somebody keeps them beside the repository. */
  sharedReports: join(root, '..', 'shared', 'reports'),
  sharedCorpus: join(root, '..', 'shared', 'corpus'),
  /** Small invented documents, each with what it must be read as. */
  sharedDocuments: join(root, '..', 'shared', 'shapes', 'documents.json'),
  scorer: join(root, '..', 'shared', 'score', 'score.mjs'),
  media: join(root, 'media'),
  /** The suite, as esbuild.config.mjs bundles it. */
  suite: join(root, 'dist', 'test', 'index.js'),
  reload: join(root, 'dist', 'test', 'reload.js'),
  pictures: join(root, 'dist', 'test', 'pictures.js'),
  save: join(root, 'dist', 'test', 'save.js'),
  measure: join(root, 'dist', 'test', 'measure.js'),
  /** Ignored by git; the folder that @vscode/test-electron uses too. Safe to delete at any time. */
  cache: join(root, '.vscode-test'),
} as const;
