export { chooseDistrict } from './choose-district.ts';
export type { RecordField } from './edit-record.ts';
export { editRecord } from './edit-record.ts';
export { giveVerdict } from './give-verdict.ts';
export type { ReadOrder } from './read-task-table.ts';
export { readTaskTable } from './read-task-table.ts';
export { removeTagEverywhere, renameTagEverywhere } from './rename-tag.ts';
export { repairMark } from './repair-mark.ts';
