import type * as disk from '../../disk/index.ts';

export type { FoldersAbove } from '../../disk/index.ts';

// In a browser no address has the scheme file, so that nobody comes here: stores lie in workspace.fs.

export const diskFiles: typeof disk.diskFiles = () => {
  throw new Error('there is no disk in a browser');
};

export const foldersAbove: typeof disk.foldersAbove = () => Promise.resolve({ folders: [], repository: null });

export const gitUserName: typeof disk.gitUserName = () => Promise.resolve(null);
