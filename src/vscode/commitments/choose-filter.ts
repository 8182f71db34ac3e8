import * as vscode from 'vscode';
import {
  checkable,
  commitmentKinds,
  facetOf,
  facets,
  facetWords,
  kindWords,
  recordStatuses,
  recordStatusWords,
  shownCommitments,
} from '../../present/index.ts';
import type { Facet } from '../../present/index.ts';
import { isFiltered } from './filter-words.ts';
import type { CommitmentsView } from './commitments-view.ts';
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
    ...facets.map((facet) => facetStep(facet, reviews, tree)),
    {
      label: onlyTagged ? vscode.l10n.t('Tagged or not') : vscode.l10n.t('Tagged ones only'),
      iconPath: icon('bookmark'),
      run: () => {
        tree.filter = { ...tree.filter, onlyTagged: !onlyTagged };
      },
    },
    ...(isFiltered(tree.filter) ? [clearStep(tree)] : []),
  ];
  await (await vscode.window.showQuickPick(steps, { title: vscode.l10n.t('Filter commitments') }))?.run();
}

function clearStep(tree: CommitmentsView): Step {
  return {
    label: vscode.l10n.t('Clear the filter'),
    iconPath: icon('clear-all'),
    run: () => {
      tree.filter = checkable;
    },
  };
}

function facetStep(facet: Facet, reviews: Reviews, tree: CommitmentsView): Step {
  const names: Readonly<Record<Facet, string>> = {
    district: vscode.l10n.t('District'),
    year: vscode.l10n.t('Year of the report'),
    unit: vscode.l10n.t('Responsible unit'),
    owner: vscode.l10n.t('Owner'),
    deadline: vscode.l10n.t('Deadline'),
    topic: vscode.l10n.t('Topic'),
  };
  const chosen = tree.filter.facets[facet] ?? [];
  return {
    label: names[facet],
    iconPath: icon(FACET_ICONS[facet]),
    description: chosen.map((value) => facetWords(facet, value, localizer())).join('、'),
    run: () => chooseFacet(facet, names[facet], reviews, tree),
  };
}

const FACET_ICONS: Readonly<Record<Facet, string>> = {
  district: 'location',
  year: 'book',
  unit: 'organization',
  owner: 'person',
  deadline: 'calendar',
  topic: 'lightbulb',
};

/** Offers what there is, with how many commitments each has. */
async function chooseFacet(facet: Facet, title: string, reviews: Reviews, tree: CommitmentsView): Promise<void> {
  const counts = new Map<string, number>();
  for (const { marked } of await reviews.all()) {
    for (const each of shownCommitments(marked, { ...checkable, kinds: tree.filter.kinds })) {
      const value = facetOf(facet, each, marked);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const chosen = tree.filter.facets[facet] ?? [];
  const items = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, count]) => ({
      label: facetWords(facet, value, localizer()),
      description: String(count),
      value,
      picked: chosen.includes(value),
    }));
  const picked = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  if (picked) {
    const values = picked.map(({ value }) => value);
    tree.filter = { ...tree.filter, facets: { ...tree.filter.facets, [facet]: values } };
  }
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
