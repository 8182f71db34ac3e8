import type { AnalysisMetric } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';

/**
 * Whose figure it is, as far as the text says, in one line: «环湖路项目 · 签约 · 比上年», or "" where it says nothing. Names are the
 * text's own.
 */
export function identityWords(metric: AnalysisMetric, { t }: Localizer): string {
  const { subject, scope, stage, basis, span, table } = metric;
  const place = scope === 'district' ? t('the whole district') : scope;
  const held = basis ? basisWords(basis, t) : null;
  const years = span === 'yearly' ? t('each year') : span === 'cumulative' ? t('added up') : null;
  const cell = table?.column ? t('column {0}', table.column) : null;
  return [subject, place, stage ? stageWords(stage, t) : null, held, years, cell].filter(Boolean).join(' · ');
}

type Basis = NonNullable<AnalysisMetric['basis']>;

function basisWords({ kind, year }: Basis, t: Localizer['t']): string {
  const names = {
    'previous-year': t('against the year before'),
    year: t('against {0}', year ?? ''),
    'same-period': t('against the same time of the year before'),
    'year-start': t('against the start of the year'),
    plan: t('against the plan'),
  };
  return names[kind];
}

function stageWords(stage: string, t: Localizer['t']): string {
  const names: Readonly<Record<string, string>> = {
    签约: t('signed'),
    开工: t('started'),
    续建: t('continued'),
    竣工: t('finished'),
    投产: t('in operation'),
    入库: t('in the pipeline'),
  };
  return names[stage] ?? stage;
}
