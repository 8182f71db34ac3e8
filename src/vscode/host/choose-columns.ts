import * as vscode from 'vscode';
import { chooseColumns, columns, columnSets } from '../../export/index.ts';
import type { Column, ColumnSet, ExportFormat } from '../../export/index.ts';
import { localize } from '../../present/index.ts';
import { localizer } from '../localizer.ts';

/**
 * The columns that were ordered by id or by the name of a set, else those that a person chooses: a set, or one by one.
 * Formats for programs have all. Undefined where the person turned away.
 */
export async function columnsFor(
  format: ExportFormat,
  ordered?: readonly string[],
): Promise<readonly Column[] | undefined> {
  if (ordered) {
    const named = chooseColumns(ordered);
    return named.ok ? named.columns : columns;
  }
  if (format === 'json' || format === 'jsonld') return columns;
  const items: (vscode.QuickPickItem & { readonly chosen?: readonly Column[] })[] = sets().map(([set, label]) => {
    const chosen = columns.filter(({ id }) => (columnSets[set] as readonly string[]).includes(id));
    return { label, detail: chosen.map(titleOf).join('、'), chosen };
  });
  items.push({ label: vscode.l10n.t('Choose the columns…') });
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which columns?') });
  return picked && (picked.chosen ?? (await pickColumns()));
}

function sets(): readonly (readonly [ColumnSet, string])[] {
  return [
    ['tasks', vscode.l10n.t('Breakdown of tasks')],
    ['followUp', vscode.l10n.t('Follow-up')],
    ['all', vscode.l10n.t('All columns')],
  ];
}

async function pickColumns(): Promise<readonly Column[] | undefined> {
  const usual: readonly string[] = columnSets.tasks;
  const items = columns.map((column) => ({ label: titleOf(column), picked: usual.includes(column.id), column }));
  const title = vscode.l10n.t('Which columns?');
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  return picked && picked.length > 0 ? picked.map(({ column }) => column) : undefined;
}

function titleOf({ title }: Column): string {
  return localize(localizer(), title);
}
