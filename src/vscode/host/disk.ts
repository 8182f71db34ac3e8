// What knows a disk. In a browser disk-web.ts stands in its place.
export type { FoldersAbove } from '../../disk/index.ts';
export { diskFiles, foldersAbove, gitUserName } from '../../disk/index.ts';
