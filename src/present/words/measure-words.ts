import type { AnalysisMetric } from '../../core/index.ts';
import { phraseTables, unitNamed } from '../../core/index.ts';
import type { Localizer } from './localizer.ts';

/** What tells what a number is of its indicator. */
export type Measured = Pick<AnalysisMetric, 'aspect' | 'direction' | 'unit'>;

/** What a number is of its indicator (口径), so that a table does not take an increase for a total: 净增2家 → 净增. */
export function measureWords({ t }: Localizer, { aspect, direction, unit }: Measured): string {
  const names = {
    level: unitNamed(unit)?.kind === 'percent' ? t('rate') : t('level'),
    growth: direction === 'down' ? t('decline') : t('growth'),
    change: direction === 'down' ? t('net decrease') : t('net increase'),
    share: t('share'),
    multiple: t('multiple'),
    rank: t('rank'),
  };
  return names[aspect];
}

/** The same where nothing tells whether it goes up or down: 增速, 增减量. */
export function aspectWords(localizer: Localizer, aspect: Measured['aspect'], unit: string): string {
  if (aspect === 'growth') return localizer.t('rate of change');
  if (aspect === 'change') return localizer.t('amount of change');
  return measureWords(localizer, { aspect, direction: null, unit });
}

/** The indicator by the name under which its number stands in a table: 地区生产总值增长6% → 地区生产总值增速. */
export function wholeIndicator(localizer: Localizer, metric: Measured & Pick<AnalysisMetric, 'indicator'>): string {
  const { indicator, aspect, direction } = metric;
  if (indicator === '' || isWhole(metric)) return indicator;
  const { t } = localizer;
  const isDown = direction === 'down';
  const names = {
    level: indicator,
    growth: isDown ? t('{0}: decline', indicator) : t('{0}: growth', indicator),
    change: changeName(metric, localizer),
    share: t('{0}: share', indicator),
    multiple: t('{0}: multiple', indicator),
    rank: t('{0}: rank', indicator),
  };
  return names[aspect];
}

function changeName(
  { indicator, direction, unit }: Measured & Pick<AnalysisMetric, 'indicator'>,
  { t }: Localizer,
): string {
  const isDown = direction === 'down';
  if (unitNamed(unit)?.kind === 'point') return isDown ? t('{0}: fall', indicator) : t('{0}: rise', indicator);
  return isDown ? t('{0}: decrease', indicator) : t('{0}: increase', indicator);
}

/** Whether the name says already what is measured: 税收占比, 出口增幅. */
function isWhole({ indicator, aspect }: Pick<AnalysisMetric, 'indicator' | 'aspect'>): boolean {
  if (aspect === 'growth' || aspect === 'change')
    return phraseTables.movementNouns.some((word) => indicator.endsWith(word));
  return aspect === 'share' && RATE.test(indicator);
}

const RATE = new RegExp(`${phraseTables.rateEnd}$`, 'u');
