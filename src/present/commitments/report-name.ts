import type { Analysis } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';

/** Whose report it is and of which year, as short as it can be told: 四方台区 2023 */
export function reportName({ report }: Pick<Analysis, 'report'>, { t }: Localizer): string {
  const { district, year } = report;
  const name = district.path?.at(-1) ?? district.name ?? t('District not told');
  return year === null ? name : `${name} ${year}`;
}
