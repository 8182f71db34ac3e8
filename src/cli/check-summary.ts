import { leftOutWords } from '../present/index.ts';
import type { Localizer } from '../present/index.ts';
import type { ReadReport } from './read-report.ts';

/** What was checked, verified and found in all reports, and report by report what was left out, one line each. */
export function checkSummary(reports: readonly ReadReport[], localizer: Localizer): readonly string[] {
  const { t } = localizer;
  const count = (of: (report: ReadReport) => number): number => reports.reduce((sum, each) => sum + of(each), 0);
  const known = reports.some((each) => each.known !== null) ? count((each) => each.known?.length ?? 0) : null;
  const told = [
    t(
      'Files checked: {0}; sentences: {1}; figures read: {2}; relations verified: {3}.',
      reports.length,
      count(({ verification }) => verification().checked),
      count(({ verification }) => verification().figures),
      count(({ verification }) => verification().relations.length),
    ),
    t(
      'Findings: {0} ({1} errors, {2} warnings); dismissed: {3}.',
      count(({ findings }) => findings.shown.length),
      count(({ findings }) => findings.shown.filter(({ severity }) => severity === 'error').length),
      count(({ findings }) => findings.shown.filter(({ severity }) => severity === 'warning').length),
      count(({ findings }) => findings.dismissed.length),
    ),
    known === null ? '' : t('Known from the baseline: {0}.', known),
  ];
  const left = reports.flatMap(({ path, verification }) =>
    leftOutWords(verification().leftOut, [], localizer).map((line) => t('{0}: {1}', path, line)),
  );
  return [...left, told.filter(Boolean).join(localizer.language === 'zh' ? '' : ' ')];
}
