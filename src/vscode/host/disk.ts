// What knows a disk. In a browser disk-web.ts stands in its place.
export type { CompiledScript, FoldersAbove } from '../../disk/index.ts';
export { diskFiles, foldersAbove, gitUserName, loadCompiled } from '../../disk/index.ts';
