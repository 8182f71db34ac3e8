import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { removeTag, renamedTag, renameTag, tagPath } from '../../tags/index.ts';
import type { Store } from '../../tags/index.ts';
import { renameSuggestedTags } from '../settings.ts';
import type { Reviews } from '../reports/reviews.ts';

/**
 * Renames a tag in every report and among the suggested ones, with the tags under it; under a name that is taken the two
 * become one. A script may give the old name and the new one.
 */
export async function renameTagEverywhere(reviews: Reviews, of?: TreeNode | string, to?: string): Promise<void> {
  const used = await countTags(reviews);
  const tag = await tagOf(used, of);
  const name = tag === undefined ? undefined : (to ?? (await askName(tag, used)));
  if (tag === undefined || name === undefined) return;
  const path = tagPath(name);
  if (path === '') return;
  const signed = await reviews.marks.sign();
  const label = vscode.l10n.t('“{0}” renamed to “{1}”', tag, path);
  await changeEverywhere(
    reviews,
    label,
    (store) => renameTag(store, tag, path, signed),
    () => renameSuggestedTags((each) => renamedTag(each, tag, path)),
  );
}

/** Takes a tag, and the tags under it, off every commitment. */
export async function removeTagEverywhere(reviews: Reviews, of?: TreeNode | string): Promise<void> {
  const tag = await tagOf(await countTags(reviews), of);
  if (tag === undefined) return;
  const signed = await reviews.marks.sign();
  await changeEverywhere(reviews, vscode.l10n.t('removal of the tag {0}', tag), (store) =>
    removeTag(store, tag, signed),
  );
}

async function changeEverywhere(
  reviews: Reviews,
  label: string,
  edit: (store: Store) => Store,
  also?: Parameters<Reviews['marks']['changeAll']>[2],
): Promise<void> {
  const edits = (await reviews.all()).map(({ uri }) => ({ report: uri, edit }));
  await reviews.marks.changeAll(label, edits, also);
}

async function tagOf(used: ReadonlyMap<string, number>, of?: TreeNode | string): Promise<string | undefined> {
  if (typeof of === 'string') return of;
  return of?.tag ?? pickTag(used);
}

/** All tags in use, with how many commitments have them. */
async function countTags(reviews: Reviews): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { store } of await reviews.all()) {
    for (const tag of store.marks.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

async function pickTag(used: ReadonlyMap<string, number>): Promise<string | undefined> {
  if (used.size === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No commitment has a tag yet.'));
    return undefined;
  }
  const items = [...used].map(([label, count]) => ({ label, description: String(count) }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which tag?') }))?.label;
}

async function askName(tag: string, used: ReadonlyMap<string, number>): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('New name of “{0}”', tag),
    prompt: vscode.l10n.t('A slash puts a tag under another: 民生/教育'),
    value: tag,
    validateInput: (typed) => {
      const path = tagPath(typed);
      if (path === '') return vscode.l10n.t('A tag needs a name.');
      const count = path === tag ? undefined : used.get(path);
      const message = count && vscode.l10n.t('There is such a tag on {0} commitments: the two become one.', count);
      return message ? { message, severity: vscode.InputBoxValidationSeverity.Info } : undefined;
    },
  });
  return name === undefined ? undefined : tagPath(name);
}
