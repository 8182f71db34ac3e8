export { chooseFiles } from '../opening/choose-files.ts';
export { chooseTidySteps } from '../opening/choose-tidy-steps.ts';
export { importAsText } from '../opening/import-as-text.ts';
export { importClipboard } from '../opening/import-clipboard.ts';
export { importFile } from '../opening/import-file.ts';
export { readQuietly } from '../opening/read-quietly.ts';
