import type { Bilingual } from '../../core/index.ts';

/** The hidden column of a workbook that tells what its cells held when it was made. */
export const stateColumn: { readonly id: string; readonly title: Bilingual } = {
  id: 'exported',
  title: { zh: '导出时', en: 'As exported' },
};
