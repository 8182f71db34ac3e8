import * as vscode from 'vscode';
import { recordStatusWords, statusIcons } from '../../present/index.ts';
import { readDue, statuses } from '../../tags/index.ts';
import type { MarkChange, Status, ValueField } from '../../tags/index.ts';
import { answerOf } from '../host/answer-of.ts';
import { titleOf } from './change-records.ts';
import type { PlacedCommitment } from './commitment-targets.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** Asks how far commitments have come. */
export async function askStatus(targets: readonly PlacedCommitment[]): Promise<MarkChange | undefined> {
  const current = sharedValue(targets, 'status');
  const items: (vscode.QuickPickItem & { readonly status: Status | null })[] = statuses.map((status) => ({
    label: recordStatusWords(localizer(), status),
    iconPath: new vscode.ThemeIcon(statusIcons[status].icon),
    status,
    ...(status === current ? { description: vscode.l10n.t('now') } : {}),
  }));
  items.push({ label: vscode.l10n.t('Clear the status'), iconPath: new vscode.ThemeIcon('close'), status: null });
  const chosen = await vscode.window.showQuickPick(items, { title: titleOf(targets) });
  return chosen && { status: chosen.status };
}

/** Asks for an owner or a unit: one that stands in another record, or a new one. */
export async function askWords(
  field: 'owner' | 'unit',
  targets: readonly PlacedCommitment[],
  reviews: Reviews,
): Promise<MarkChange | undefined> {
  const current = sharedValue(targets, field);
  const all = (await reviews.all()).flatMap(({ store }) => store.marks.flatMap((mark) => mark[field] ?? []));
  const known = [...new Set(all)].sort();
  const words = await pickOrType(titleOf(targets), placeholders()[field], known, current);
  return words === undefined ? undefined : { [field]: words };
}

/** Asks until when; in the ways in which people write a date. */
export async function askDue(targets: readonly PlacedCommitment[]): Promise<MarkChange | undefined> {
  const words = await vscode.window.showInputBox({
    title: titleOf(targets),
    prompt: vscode.l10n.t(
      'Due date: a day, a month or a year, such as 2024-06-30, 2024年6月, 2024. Leave it empty to clear it.',
    ),
    value: sharedValue(targets, 'due') ?? '',
    validateInput: (typed) =>
      typed.trim() === '' || readDue(typed) !== null
        ? undefined
        : vscode.l10n.t('This is not a date. Write it like 2024-06-30, 2024年6月 or 2024.'),
  });
  return words === undefined ? undefined : { due: readDue(words) };
}

export async function askNote(targets: readonly PlacedCommitment[]): Promise<MarkChange | undefined> {
  const note = await vscode.window.showInputBox({
    title: titleOf(targets),
    prompt: vscode.l10n.t('Note. Leave it empty to clear it.'),
    value: sharedValue(targets, 'note') ?? '',
  });
  return note === undefined ? undefined : { note: note.trim() };
}

/** What all of these records say in a field; undefined where they differ or say nothing. */
export function sharedValue<Field extends ValueField>(
  targets: readonly PlacedCommitment[],
  field: Field,
): NonNullable<PlacedCommitment['commitment']['mark']>[Field] | undefined {
  const first = targets[0]?.commitment.mark?.[field];
  return targets.every(({ commitment }) => commitment.mark?.[field] === first) ? first : undefined;
}

function placeholders(): Readonly<Record<'owner' | 'unit', string>> {
  return {
    owner: vscode.l10n.t('Owner: choose or type a name'),
    unit: vscode.l10n.t('Which unit is responsible: choose or type its name'),
  };
}

interface WordsItem extends vscode.QuickPickItem {
  readonly words: string;
}

/** One of the known words, or what was typed; "" takes the words away, undefined: the person turned away. */
function pickOrType(
  title: string,
  placeholder: string,
  known: readonly string[],
  current: string | undefined,
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<WordsItem>();
  const clear: readonly WordsItem[] =
    current === undefined ? [] : [{ label: vscode.l10n.t('Clear “{0}”', current), words: '' }];
  const show = (): void => {
    const typed = pick.value.trim();
    const fresh = typed === '' || known.includes(typed) ? [] : [{ label: typed, words: typed }];
    const items = known.map((words) => ({ label: words, words }));
    pick.items = [...fresh, ...items, ...clear];
  };
  pick.title = title;
  pick.placeholder = placeholder;
  show();
  pick.onDidChangeValue(show);
  return answerOf(pick, () => pick.selectedItems[0]?.words ?? (pick.value.trim() || undefined));
}
