import type { Localizer } from '../present/index.ts';
import type { ExportAbout } from './export-about.ts';

/** When, with what and with which filters a file was made, one sentence a line. */
export function madeWords({ date, version, filters }: ExportAbout, { t }: Localizer): string {
  return [
    t('Made on {0} with Report Review {1} and its rules.', date, version),
    t('Filters: {0}', filters.length > 0 ? filters.join('；') : t('none')),
  ].join('\n');
}
