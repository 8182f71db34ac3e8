import * as vscode from 'vscode';
import { recordStatusWords } from '../../present/index.ts';
import type { TreeNode } from '../../present/index.ts';
import { readDue, statuses } from '../../tags/index.ts';
import type { MarkChange, Status } from '../../tags/index.ts';
import { askDue, askNote, askStatus, askWords, sharedValue } from '../ask-record.ts';
import { askEvidence } from '../ask-evidence.ts';
import { changeRecords, titleOf } from '../change-records.ts';
import { commitmentTargets, sayNoCommitment } from '../commitment-targets.ts';
import type { Chosen, PlacedCommitment } from '../commitment-targets.ts';
import type { CommitmentsView } from '../commitments-view.ts';
import type { Reviews } from '../reviews.ts';
import { voice } from '../voice.ts';

/** What is to be another; undefined where the person turned away or nothing was said that can be kept. */
type Ask = (targets: readonly PlacedCommitment[], reviews: Reviews) => Promise<MarkChange | undefined>;

/**
 * Keeps what a person says of commitments: status, owner, unit, due date, note and evidence, each by a command of its own
 * and all by one that asks which. A key binding or a script may give the value as the third argument; "" takes it away.
 */
export function registerChangeRecord(reviews: Reviews, tree: CommitmentsView): vscode.Disposable {
  const register = (name: string, ask: Ask, given: (value: string) => MarkChange | undefined): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (node?: Chosen, selected?: readonly TreeNode[], value?: string) => {
      const targets = await commitmentTargets(reviews, tree, node, selected);
      if (targets.length === 0) {
        sayNoCommitment();
        return;
      }
      const change = value === undefined ? await ask(targets, reviews) : given(value);
      if (change) await changeRecords(reviews, targets, change);
    });
  return vscode.Disposable.from(
    register('reportReview.setStatus', askStatus, (value) => ({ status: statusOf(value) })),
    register('reportReview.setOwner', ask.owner, (owner) => ({ owner })),
    register('reportReview.setUnit', ask.unit, (unit) => ({ unit })),
    register('reportReview.setDue', askDue, (value) => ({ due: readDue(value) })),
    register('reportReview.setNote', askNote, (note) => ({ note })),
    register('reportReview.addEvidence', askEvidence, (text) => ({ addEvidence: [{ kind: 'text', text }] })),
    register('reportReview.editRecord', askWhich, () => undefined),
  );
}

const ask = {
  owner: (targets: readonly PlacedCommitment[], reviews: Reviews) => askWords('owner', targets, reviews),
  unit: (targets: readonly PlacedCommitment[], reviews: Reviews) => askWords('unit', targets, reviews),
} as const;

function statusOf(value: string): Status | null {
  return statuses.find((each) => each === value) ?? null;
}

/** All that can be said of a commitment, with what has been said. */
async function askWhich(targets: readonly PlacedCommitment[], reviews: Reviews): Promise<MarkChange | undefined> {
  const status = sharedValue(targets, 'status');
  const described = (field: 'owner' | 'unit' | 'due' | 'note'): string => sharedValue(targets, field) ?? '';
  const items: (vscode.QuickPickItem & { readonly ask: Ask })[] = [
    item('pulse', vscode.l10n.t('Status'), status === undefined ? '' : recordStatusWords(voice(), status), askStatus),
    item('person', vscode.l10n.t('Owner'), described('owner'), ask.owner),
    item('organization', vscode.l10n.t('Responsible unit'), described('unit'), ask.unit),
    item('calendar', vscode.l10n.t('Due date'), described('due'), askDue),
    item('note', vscode.l10n.t('Note'), described('note'), askNote),
    item('link', vscode.l10n.t('Evidence'), '', askEvidence),
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: titleOf(targets) });
  return chosen?.ask(targets, reviews);
}

function item(icon: string, label: string, description: string, then: Ask): vscode.QuickPickItem & { ask: Ask } {
  return { label, description, iconPath: new vscode.ThemeIcon(icon), ask: then };
}
