import type { Comparison } from '../../compare/index.ts';
import type { ComparisonRow, Localizer } from '../../present/index.ts';
import { comparisonRows, escapeMarkdown } from '../../present/index.ts';
import { csvOf } from '../csv.ts';
import type { ExportAbout } from '../export-about.ts';
import { madeWords } from '../export-about.ts';

export type ComparisonFormat = 'text' | 'csv' | 'markdown' | 'xlsx';

/** What is to be written to a file of changes between two drafts, text as UTF-8. */
export async function comparisonFile(
  format: ComparisonFormat,
  comparison: Comparison,
  about: ExportAbout,
  localizer: Localizer,
): Promise<string | Uint8Array> {
  const rows = comparisonRows(comparison, localizer);
  if (format === 'csv') return csvOf(headOf(localizer), rows.map(cellsOf));
  if (format === 'markdown') return markdownOf(comparison, rows, localizer);
  if (format === 'text') return textOf(comparison, rows, localizer);
  const { writeSheets, textCell } = await import('../workbook/index.ts');
  const title = localizer.t('Changes from {0} to {1}', comparison.old, comparison.new);
  const sheet = {
    name: localizer.t('Changes'),
    title,
    columns: WIDTHS.map((width) => ({ width })),
    head: headOf(localizer),
    rows: rows.map((row) => cellsOf(row).map((cell) => textCell(cell))),
    notes: madeWords(about, localizer).split('\n'),
  };
  return writeSheets([sheet], { title, date: about.date });
}

/** In half-width characters, column by column. */
const WIDTHS = [8, 10, 30, 26, 8, 26, 8, 44];

function headOf({ t }: Localizer): readonly string[] {
  return [t('Of'), t('Change'), t('What'), t('Old words'), t('Line'), t('New words'), t('Line'), t('What follows')];
}

function cellsOf({ of, kind, about, old, new: now, follows }: ComparisonRow): readonly string[] {
  const words = (side: ComparisonRow['old']): readonly string[] => (side ? [side.text, String(side.line)] : ['', '']);
  return [of, kind, about, ...words(old), ...words(now), followWords(follows)];
}

function followWords(follows: ComparisonRow['follows']): string {
  return follows.map(({ message }) => message).join('；');
}

/** 定稿.txt:22 数字 改动 一般公共预算收入 · 数量 · 2023年: 12.6亿元 → 12.9亿元 */
function textOf(comparison: Comparison, rows: readonly ComparisonRow[], { t }: Localizer): string {
  const lines = rows.map(({ of, kind, about, old, new: now, follows }) => {
    const place = now ? `${comparison.new}:${now.line}` : `${comparison.old}:${old?.line ?? 1}`;
    const words = [old?.text, now?.text].filter((each) => each !== undefined).join(' → ');
    return `${[place, of, kind, about].filter(Boolean).join(' ')}: ${words}${follows.length > 0 ? ` (${followWords(follows)})` : ''}\n`;
  });
  return lines.length > 0 ? lines.join('') : `${t('No figure, commitment or heading changed.')}\n`;
}

function markdownOf(comparison: Comparison, rows: readonly ComparisonRow[], localizer: Localizer): string {
  const { t } = localizer;
  const title = t('Changes from {0} to {1}', comparison.old, comparison.new);
  if (rows.length === 0) return `# ${escapeMarkdown(title)}\n\n${t('No figure, commitment or heading changed.')}\n`;
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  const head = headOf(localizer);
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    line(head),
    line(head.map(() => '---')).replaceAll('\\', ''),
    ...rows.map((row) => line(cellsOf(row))),
    '',
  ].join('\n');
}
