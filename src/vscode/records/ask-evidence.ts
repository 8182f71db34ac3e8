import * as vscode from 'vscode';
import { shorten } from '../../present/index.ts';
import type { Evidence, MarkChange } from '../../tags/index.ts';
import { titleOf } from './change-records.ts';
import type { PlacedCommitment } from './commitment-targets.ts';

interface EvidenceItem extends vscode.QuickPickItem {
  readonly run: () => Promise<MarkChange | undefined>;
}

/** Asks for evidence: words, an address or a file of the workspace; what is there can be taken away. */
export async function askEvidence(targets: readonly PlacedCommitment[]): Promise<MarkChange | undefined> {
  const there = targets.flatMap(({ commitment }) => commitment.mark?.evidence ?? []);
  const items: EvidenceItem[] = [
    item('note', vscode.l10n.t('Add words'), () => askText(vscode.l10n.t('What shows how far it has come'), 'text')),
    item('link', vscode.l10n.t('Add a link'), () => askText(vscode.l10n.t('The address: https://…'), 'link')),
    item('file', vscode.l10n.t('Add a file…'), askFile),
    ...there.map((each) =>
      item('trash', vscode.l10n.t('Clear “{0}”', shorten(each.text, 60)), () =>
        Promise.resolve({ removeEvidence: [each] }),
      ),
    ),
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: titleOf(targets) });
  return chosen?.run();
}

async function askText(prompt: string, kind: Evidence['kind']): Promise<MarkChange | undefined> {
  const text = (await vscode.window.showInputBox({ prompt }))?.trim();
  return text === undefined || text === '' ? undefined : { addEvidence: [{ kind, text }] };
}

async function askFile(): Promise<MarkChange | undefined> {
  const files = await vscode.window.showOpenDialog({ canSelectMany: true });
  return (
    files && {
      addEvidence: files.map((file) => ({ kind: 'file', text: vscode.workspace.asRelativePath(file, false) })),
    }
  );
}

function item(icon: string, label: string, run: EvidenceItem['run']): EvidenceItem {
  return { label, iconPath: new vscode.ThemeIcon(icon), run };
}
