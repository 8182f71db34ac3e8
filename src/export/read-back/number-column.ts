import type { Bilingual } from '../../core/index.ts';

/** The first column of a workbook: the tasks of a sheet are counted in it. */
export const numberColumn: { readonly id: string; readonly title: Bilingual } = {
  id: 'number',
  title: { zh: '序号', en: 'No.' },
};
