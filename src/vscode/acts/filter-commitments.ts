import * as vscode from 'vscode';
import { checkable, commitmentKinds, kindWords, recordStatuses, recordStatusWords } from '../../present/index.ts';
import type { CommitmentsView } from '../views/commitments-view.ts';
import type { Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** Asks by what the tree is to be filtered, and filters it. */
export async function chooseFilter(reviews: Reviews, tree: CommitmentsView): Promise<void> {
  const { text, kinds, tags, onlyTagged, statuses } = tree.filter;
  const steps: Step[] = [
    { label: vscode.l10n.t('Words'), iconPath: icon('search'), description: text, run: () => chooseText(tree) },
    {
      label: vscode.l10n.t('Kinds'),
      iconPath: icon('graph'),
      description: kinds.map((kind) => kindWords(localizer(), kind)).join('、'),
      run: () => chooseKinds(tree),
    },
    {
      label: vscode.l10n.t('Tags'),
      iconPath: icon('tag'),
      description: tags.join('、'),
      run: () => chooseTags(reviews, tree),
    },
    {
      label: vscode.l10n.t('Status'),
      iconPath: icon('pulse'),
      description: statuses.map((status) => recordStatusWords(localizer(), status)).join('、'),
      run: () => chooseStatuses(tree),
    },
    {
      label: onlyTagged ? vscode.l10n.t('Tagged or not') : vscode.l10n.t('Tagged ones only'),
      iconPath: icon('bookmark'),
      run: () => {
        tree.filter = { ...tree.filter, onlyTagged: !onlyTagged };
      },
    },
    {
      label: vscode.l10n.t('Clear the filter'),
      iconPath: icon('clear-all'),
      run: () => {
        tree.filter = checkable;
      },
    },
  ];
  await (await vscode.window.showQuickPick(steps, { title: vscode.l10n.t('Filter commitments') }))?.run();
}

interface Step extends vscode.QuickPickItem {
  run(): Promise<void> | void;
}

/** The tree follows each key; Escape brings the filter back that was there before. */
function chooseText(tree: CommitmentsView): Promise<void> {
  const before = tree.filter;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter commitments');
  input.placeholder = vscode.l10n.t('Words of the commitment, its indicators, its section or its tags');
  input.value = before.text;
  return new Promise((resolve) => {
    let kept = false;
    input.onDidChangeValue((text) => {
      tree.filter = { ...before, text };
    });
    input.onDidAccept(() => {
      kept = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!kept) tree.filter = before;
      input.dispose();
      resolve();
    });
    input.show();
  });
}

async function chooseKinds(tree: CommitmentsView): Promise<void> {
  const items = commitmentKinds.map((id) => ({
    label: kindWords(localizer(), id),
    id,
    picked: tree.filter.kinds.includes(id),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Kinds'), canPickMany: true });
  if (chosen) tree.filter = { ...tree.filter, kinds: chosen.map(({ id }) => id) };
}

async function chooseStatuses(tree: CommitmentsView): Promise<void> {
  const items = recordStatuses.map((id) => ({
    label: recordStatusWords(localizer(), id),
    id,
    picked: tree.filter.statuses.includes(id),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Status'), canPickMany: true });
  if (chosen) tree.filter = { ...tree.filter, statuses: chosen.map(({ id }) => id) };
}

async function chooseTags(reviews: Reviews, tree: CommitmentsView): Promise<void> {
  const used = (await reviews.all()).flatMap(({ marked }) => marked.commitments.flatMap(({ tags }) => tags));
  const items = [...new Set(used)].map((label) => ({ label, picked: tree.filter.tags.includes(label) }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No commitment has a tag yet.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Tags'), canPickMany: true });
  if (chosen) tree.filter = { ...tree.filter, tags: chosen.map(({ label }) => label) };
}

function icon(name: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name);
}
