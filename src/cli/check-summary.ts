import { leftOutWords } from '../present/index.ts';
import type { Localizer } from '../present/index.ts';
import type { ReadReport } from './read-report.ts';
import type { CheckCounts } from './report-piece.ts';

export function countsOf({ path, verification, findings, held, known }: ReadReport, localizer: Localizer): CheckCounts {
  const { checked, figures, relations, leftOut } = verification();
  return {
    files: 1,
    sentences: checked,
    figures,
    relations: relations.length + (held?.agreeing.length ?? 0),
    findings: findings.shown.length,
    errors: findings.shown.filter(({ severity }) => severity === 'error').length,
    warnings: findings.shown.filter(({ severity }) => severity === 'warning').length,
    dismissed: findings.dismissed.length,
    known: known?.length ?? null,
    leftOut: leftOutWords(leftOut, [], localizer).map((line) => localizer.t('{0}: {1}', path, line)),
  };
}

/** What was checked, verified and found in all reports, and report by report what was left out, one line each. */
export function checkSummary(counts: readonly CheckCounts[], localizer: Localizer): readonly string[] {
  const { t } = localizer;
  const sum = (of: (each: CheckCounts) => number): number => counts.reduce((so, each) => so + of(each), 0);
  const told = [
    t(
      'Files checked: {0}; sentences: {1}; figures read: {2}; relations verified: {3}.',
      sum(({ files }) => files),
      sum(({ sentences }) => sentences),
      sum(({ figures }) => figures),
      sum(({ relations }) => relations),
    ),
    t(
      'Findings: {0} (errors: {1}, warnings: {2}); dismissed: {3}.',
      sum(({ findings }) => findings),
      sum(({ errors }) => errors),
      sum(({ warnings }) => warnings),
      sum(({ dismissed }) => dismissed),
    ),
    counts.some(({ known }) => known !== null)
      ? t(
          'Known from the baseline: {0}.',
          sum(({ known }) => known ?? 0),
        )
      : '',
  ];
  const left = counts.flatMap(({ leftOut }) => leftOut);
  return [...left, told.filter(Boolean).join(localizer.language === 'zh' ? '' : ' ')];
}
