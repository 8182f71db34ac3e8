import type { Localizer } from '../../present/index.ts';
import { escapeMarkdown, localize, severityWords } from '../../present/index.ts';
import type { FindingRow } from './finding-row.ts';

/** A list to read and to paste, file by file: severity, place and words, what was seen, and the repair. */
export function findingsMarkdown(rows: readonly FindingRow[], localizer: Localizer): string {
  const files = [...new Set(rows.map(({ file }) => file))];
  const parts = files.flatMap((file) => [
    `## ${escapeMarkdown(file)}`,
    rows
      .filter((row) => row.file === file)
      .map((row) => item(row, localizer))
      .join('\n'),
  ]);
  return [`# ${localizer.t('Findings')}`, localizer.t('{0} findings', rows.length), ...parts].join('\n\n') + '\n';
}

function item({ severity, title, place, message, fix, dismissed }: FindingRow, localizer: Localizer): string {
  const { t } = localizer;
  const head = `- **${severityWords(localizer, severity)}** · ${t('line {0}', place.line)} · ${escapeMarkdown(localize(localizer, title))}`;
  const lines = [
    `${t('Words')}: ${escapeMarkdown(place.words)}`,
    escapeMarkdown(message),
    fix ? t('The right form: {0}', escapeMarkdown(fix.text)) : '',
    dismissed ? (dismissed.reason ? t('dismissed: {0}', escapeMarkdown(dismissed.reason)) : t('dismissed')) : '',
  ];
  return [head, ...lines.filter(Boolean).map((line) => `  - ${line}`)].join('\n');
}
