import * as vscode from 'vscode';
import { allDistricts, districtsNamed } from '../../core/index.ts';
import type { TreeNode } from '../../present/index.ts';
import { setDistrict } from '../../tags/index.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { filesOf, reasonOf } from './district-tooltip.ts';
import { relativeName } from '../host/name-of.ts';

/**
 * Lets a person say which district a report is of, where the report does not tell or its name is borne by several. Kept
 * beside the marks of the report, so that everybody who has the folder sees the same. A script may give the code.
 */
export async function chooseDistrict(reviews: Reviews, node?: TreeNode, given?: string): Promise<void> {
  const chosen = await reportsOf(reviews, node);
  const [first] = chosen;
  if (!first) return;
  const code = given ?? (await ask(chosen, first));
  if (code === undefined) return;
  const edits = chosen.map(({ uri }) => ({
    report: uri,
    edit: (store: Review['store']) => setDistrict(store, code === '' ? null : code),
  }));
  await reviews.marks.changeAll(vscode.l10n.t('district of {0}', titleOf(chosen)), edits);
}

/** The reports under a node of the tree, else the one in the active editor, else one that the person picks. */
async function reportsOf(reviews: Reviews, node?: TreeNode): Promise<readonly Review[]> {
  const editor = vscode.window.activeTextEditor?.document.uri.toString();
  const files = node ? filesOf(node) : editor === undefined ? [] : [editor];
  const all = await reviews.all();
  const meant = all.filter(({ uri }) => files.includes(uri.toString()));
  if (meant.length > 0) return meant;
  const items = all.map((review) => ({
    label: relativeName(review.uri),
    description: review.analysis.report.district.path?.join('') ?? review.analysis.report.district.name ?? '',
    review,
  }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('District of which report?') });
  return picked ? [picked.review] : [];
}

interface DistrictItem extends vscode.QuickPickItem {
  readonly code?: string;
}

/** Those of the report's own name first, then every other; "" is the report's own word again. */
async function ask(chosen: readonly Review[], first: Review): Promise<string | undefined> {
  const { name } = first.analysis.report.district;
  const likely = name === null ? [] : districtsNamed(name);
  const asItem = ({ name, path, code }: (typeof likely)[number]): DistrictItem => ({
    label: name ?? '',
    description: (path ?? []).slice(0, -1).join(' › '),
    ...(code === null ? {} : { code }),
  });
  const separator = (label: string): DistrictItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items: readonly DistrictItem[] = [
    ...(chosen.some(({ store }) => store.district !== undefined)
      ? [{ label: vscode.l10n.t('As the report says'), iconPath: new vscode.ThemeIcon('discard'), code: '' }]
      : []),
    ...(likely.length === 0 ? [] : [separator(vscode.l10n.t('Of this name')), ...likely.map(asItem)]),
    separator(vscode.l10n.t('All')),
    ...allDistricts().map(asItem),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('District of {0}', titleOf(chosen)),
    placeHolder: [
      vscode.l10n.t('Type the name of the district or of what it belongs to'),
      ...reasonOf(first).slice(0, 1),
    ].join(' · '),
    matchOnDescription: true,
  });
  return picked?.code;
}

function titleOf(chosen: readonly Review[]): string {
  return chosen.map(({ uri }) => vscode.workspace.asRelativePath(uri)).join('、');
}
