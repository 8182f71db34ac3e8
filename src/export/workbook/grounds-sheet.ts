import type { Localizer } from '../../present/index.ts';
import { localize, ruleRecords } from '../../present/index.ts';
import type { FindingRow } from '../findings/finding-row.ts';
import type { Sheet } from './sheet.ts';
import { textCell } from './sheet.ts';

/** The rules that found something: how often, why they look for it and what standard they rest on. */
export function groundsSheet(rows: readonly FindingRow[], localizer: Localizer): Sheet {
  const { t } = localizer;
  const found = ruleRecords().filter(({ id }) => rows.some(({ rule }) => rule === id));
  return {
    name: t('Grounds'),
    title: t('What the findings rest on'),
    columns: [{ width: 28 }, { width: 10 }, { width: 60 }, { width: 40 }, { width: 24 }],
    head: [t('Finding'), t('How many'), t('Why it matters'), t('Rests on'), t('Rule')],
    rows: found.map(({ id, title, why, source }) => [
      textCell(localize(localizer, title)),
      { value: rows.filter(({ rule }) => rule === id).length, style: 'centred' },
      textCell(localize(localizer, why)),
      textCell(source ?? ''),
      textCell(id),
    ]),
    notes: [],
  };
}
