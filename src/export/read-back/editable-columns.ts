import type { ValueField } from '../../tags/index.ts';

/** The columns of a table that may be edited and read back; each bears the name of the field of a record. */
export const editableColumns = ['status', 'owner', 'unit', 'due', 'note'] as const satisfies readonly ValueField[];

export type EditableColumn = (typeof editableColumns)[number];
