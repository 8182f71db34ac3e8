import type { Localizer } from '../present/index.ts';
import type { Command } from './command.ts';
import type { OptionName } from './option-table.ts';
import { optionsFor } from './option-table.ts';
import type { Format } from './cli-options.ts';

/** Why an option is not for a command, in a sentence: what has no effect is not passed over. Null where all are. */
export function misplacedOption(names: readonly OptionName[], { name }: Command, { t }: Localizer): string | null {
  for (const each of names) {
    const where = optionsFor[each];
    if (where && !where.includes(name)) return t('{0} is for {1}, not for {2}.', `--${each}`, where.join(', '), name);
  }
  return null;
}

/** Why a file cannot be what a format is written to, in a sentence; null where it can. */
export function fileOfFormat(
  file: string | null,
  format: Format,
  { name, formats }: Command,
  { t }: Localizer,
): string | null {
  if (file === null) {
    if (format === 'docx') return t('Say where the copy with comments goes: --out COPY.docx.');
    return format === 'xlsx' && name !== 'split' ? t('Say where the workbook goes: --out FILE.xlsx.') : null;
  }
  if (name === 'import' || name === 'split') return null;
  const ending = endingOf(file);
  const isWorkbook = ending === 'xlsx';
  if (isWorkbook && !formats.includes('xlsx'))
    return t('{0} writes no {1}, but {2}.', name, '.xlsx', formats.join(', '));
  if (isWorkbook !== (format === 'xlsx')) return t('{0} is no file for --format {1}.', file, format);
  if ((ending === 'docx') !== (format === 'docx') && formats.includes('docx'))
    return t('{0} is no file for --format {1}.', file, format);
  return DOCUMENTS.has(ending) && ending !== format
    ? t('{0} writes no {1}, but {2}.', name, `.${ending}`, formats.join(', '))
    : null;
}

/** 意见.XLSX → xlsx; "" where there is none. */
export function endingOf(file: string): string {
  return /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** What programs for offices open and no command writes. */
const DOCUMENTS: ReadonlySet<string> = new Set(['doc', 'docx', 'xls', 'et', 'wps', 'pdf']);
