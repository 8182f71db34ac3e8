import type { AnalysisCommitment, AnalysisFinding, AnalysisMetric } from '../../core/index.ts';
import type { AnchorState } from '../../tags/index.ts';
import type { Localizer } from './localizer.ts';

/** What a bound means, in words; "" for an exact figure. */
export function boundWords({ t }: Localizer, bound: AnalysisMetric['bound']): string {
  const names = {
    exact: '',
    about: t('about'),
    atLeast: t('at least'),
    atMost: t('at most'),
    moreThan: t('more than'),
    lessThan: t('less than'),
    range: t('between'),
  };
  return names[bound];
}

export function statusWords({ t }: Localizer, status: AnalysisMetric['status']): string {
  const names = { actual: t('achieved'), target: t('target'), reference: t('for comparison') };
  return names[status];
}

export function kindWords({ t }: Localizer, kind: AnalysisCommitment['kind']): string {
  const names = { quantified: t('quantified'), deliverable: t('deliverable'), intent: t('intent') };
  return names[kind];
}

export function severityWords({ t }: Localizer, severity: AnalysisFinding['severity']): string {
  const names = { error: t('error'), warning: t('warning'), information: t('information'), hint: t('hint') };
  return names[severity];
}

/** What became of the words that a mark stands on. */
export function stateWords({ t }: Localizer, state: AnchorState): string {
  const names = {
    exact: t('in place'),
    moved: t('moved with its words'),
    changed: t('words changed'),
    lost: t('words no longer found'),
  };
  return names[state];
}

/** 2020 → 2020年; 2016/2020 → 2016—2020年; 2020-01/2020-06 → 2020年1—6月; 2020-06-03 → 2020年6月3日; null → 时间不明. As they can be read back. */
export function periodWords({ language, t }: Localizer, period: string | null): string {
  if (period === null) return t('time not told');
  const [from = '', to = from] = period.split('/');
  const [year = '', month, day] = from.split('-');
  const [lastYear = '', lastMonth] = to.split('-');
  if (month === undefined || lastMonth === undefined) {
    if (from !== to) return t('{0}–{1}', year, lastYear);
    return language === 'zh' ? `${year}年` : year;
  }
  const first = Number(month);
  if (day !== undefined && from === to) return t('{0}/{1}/{2}', year, first, Number(day));
  const last = Number(lastMonth);
  if (year !== lastYear) return t('{0}/{1} to {2}/{3}', year, first, lastYear, last);
  return first === last ? t('{0}/{1}', year, first) : t('{0}/{1}–{2}', year, first, last);
}
