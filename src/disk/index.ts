export { loadCompiled } from './compiled-script.ts';
export type { CompiledScript } from './compiled-script.ts';
export type { Refuse } from './disk-files.ts';
export { diskFiles } from './disk-files.ts';
export { errorCode, isMissing } from './error-code.ts';
export { foldersAbove } from './folders-above.ts';
export type { FoldersAbove } from './folders-above.ts';
export { gitUserName } from './git-user-name.ts';
