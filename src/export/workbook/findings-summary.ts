import type { Severity } from '../../core/index.ts';
import type { Localizer } from '../../present/index.ts';
import { severityWords } from '../../present/index.ts';
import type { ExportAbout } from '../export-about.ts';
import { madeWords } from '../export-about.ts';
import type { FindingRow } from '../findings/finding-row.ts';
import type { Cell, Sheet } from './sheet.ts';
import { textCell } from './sheet.ts';

/** How many findings each report has by severity, those set aside or known apart, and what the severities mean. */
export function findingsSummary(rows: readonly FindingRow[], about: ExportAbout, localizer: Localizer): Sheet {
  const { t } = localizer;
  const files = [...new Set(rows.map(({ file }) => file))];
  const head = [
    t('Report'),
    ...severities.map((severity) => severityWords(localizer, severity)),
    t('To review'),
    t('Dismissed'),
    t('Known'),
  ];
  const lines = files.map((file) =>
    counted(
      file,
      rows.filter((row) => row.file === file),
    ),
  );
  return {
    name: t('Summary'),
    title: t('Findings for review: summary'),
    columns: [{ width: 44 }, ...head.slice(1).map(() => ({ width: 11 }))],
    head,
    rows: files.length > 1 ? [...lines, counted(t('Total'), rows)] : lines,
    notes: [
      ...madeWords(about, localizer).split('\n'),
      t(
        'Error: the report’s own figures contradict each other. Warning: very likely wrong. Information and hint: worth a look.',
      ),
    ],
  };
}

/** From the gravest down. */
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function counted(name: string, rows: readonly FindingRow[]): readonly Cell[] {
  const open = rows.filter(({ dismissed, known }) => !dismissed && known !== true);
  const counts = [
    ...severities.map((severity) => open.filter((row) => row.severity === severity).length),
    open.length,
    rows.filter(({ dismissed }) => dismissed).length,
    rows.filter(({ dismissed, known }) => !dismissed && known === true).length,
  ];
  return [textCell(name), ...counts.map((value): Cell => ({ value, style: 'centred' }))];
}
