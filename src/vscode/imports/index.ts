export { chooseFiles } from './choose-files.ts';
export { chooseTidySteps } from './choose-tidy-steps.ts';
export { importAsText } from './import-as-text.ts';
export { importClipboard } from './import-clipboard.ts';
export { importFile } from './import-file.ts';
export { readQuietly } from './read-quietly.ts';
