import * as vscode from 'vscode';
import { recordStatusWords } from '../../present/index.ts';
import type { TreeNode } from '../../present/index.ts';
import { readDue, statuses } from '../../tags/index.ts';
import type { MarkChange, Status } from '../../tags/index.ts';
import { askDue, askNote, askStatus, askWords, sharedValue } from './ask-record.ts';
import { askEvidence } from './ask-evidence.ts';
import { changeRecords, titleOf } from './change-records.ts';
import { commitmentTargets, sayNoCommitment } from './commitment-targets.ts';
import type { Chosen, PlacedCommitment } from './commitment-targets.ts';
import type { CommitmentsView } from '../commitments/commitments-view.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** What can be said of a commitment. */
export type RecordField = 'status' | 'owner' | 'unit' | 'due' | 'note' | 'evidence';

/** How a command was called: on nodes of the tree or at the cursor, perhaps with a value; "" takes the value away. */
export interface RecordCall {
  readonly node?: Chosen | undefined;
  readonly selected?: readonly TreeNode[] | undefined;
  readonly value?: string | undefined;
}

/** Keeps what a person says of commitments; without a field the person is asked which one. */
export async function editRecord(
  reviews: Reviews,
  tree: CommitmentsView,
  named: RecordField | null,
  { node, selected, value }: RecordCall,
): Promise<void> {
  const targets = await commitmentTargets(reviews, tree, node, selected);
  if (targets.length === 0) {
    sayNoCommitment();
    return;
  }
  const field = named ?? (await askField(targets));
  if (!field) return;
  const change = value === undefined ? await ask(field, targets, reviews) : given(field, value);
  if (change) await changeRecords(reviews, targets, change);
}

/** What is to be another; undefined where the person turned away. */
function ask(
  field: RecordField,
  targets: readonly PlacedCommitment[],
  reviews: Reviews,
): Promise<MarkChange | undefined> {
  const askers: Readonly<Record<RecordField, () => Promise<MarkChange | undefined>>> = {
    status: () => askStatus(targets),
    owner: () => askWords('owner', targets, reviews),
    unit: () => askWords('unit', targets, reviews),
    due: () => askDue(targets),
    note: () => askNote(targets),
    evidence: () => askEvidence(targets),
  };
  return askers[field]();
}

function given(field: RecordField, value: string): MarkChange {
  if (field === 'status') return { status: statusOf(value) };
  if (field === 'due') return { due: readDue(value) };
  return field === 'evidence' ? { addEvidence: [{ kind: 'text', text: value }] } : { [field]: value };
}

function statusOf(value: string): Status | null {
  return statuses.find((each) => each === value) ?? null;
}

/** All that can be said of a commitment, with what has been said. */
async function askField(targets: readonly PlacedCommitment[]): Promise<RecordField | undefined> {
  const status = sharedValue(targets, 'status');
  const said = (field: 'owner' | 'unit' | 'due' | 'note'): string => sharedValue(targets, field) ?? '';
  const items = [
    item(
      'status',
      'pulse',
      vscode.l10n.t('Status'),
      status === undefined ? '' : recordStatusWords(localizer(), status),
    ),
    item('owner', 'person', vscode.l10n.t('Owner'), said('owner')),
    item('unit', 'organization', vscode.l10n.t('Responsible unit'), said('unit')),
    item('due', 'calendar', vscode.l10n.t('Due date'), said('due')),
    item('note', 'note', vscode.l10n.t('Note'), said('note')),
    item('evidence', 'link', vscode.l10n.t('Evidence'), ''),
  ];
  return (await vscode.window.showQuickPick(items, { title: titleOf(targets) }))?.field;
}

function item(
  field: RecordField,
  icon: string,
  label: string,
  description: string,
): vscode.QuickPickItem & { readonly field: RecordField } {
  return { field, label, description, iconPath: new vscode.ThemeIcon(icon) };
}
