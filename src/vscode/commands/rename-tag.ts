import * as vscode from 'vscode';
import type { TreeNode } from '../../present/index.ts';
import { removeTag, renameTag, tagPath } from '../../tags/index.ts';
import type { Store } from '../../tags/index.ts';
import { now } from '../clock.ts';
import type { Reviews } from '../reviews.ts';

/**
 * Renames a tag in every report, with the tags under it, or takes it off everywhere; under a name that is taken the two
 * become one. A script may give the old name and the new one.
 */
export function registerRenameTag(reviews: Reviews): vscode.Disposable {
  const register = (
    name: string,
    run: (tag: string, used: ReadonlyMap<string, number>, given?: string) => Promise<void>,
  ): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (of?: TreeNode | string, to?: unknown) => {
      const used = await countTags(reviews);
      const tag = typeof of === 'string' ? of : of?.kind === 'tag' ? of.tag : await pickTag(used);
      if (tag !== undefined) await run(tag, used, typeof to === 'string' ? to : undefined);
    });
  const change = async (label: string, edit: (store: Store) => Store): Promise<void> => {
    const edits = (await reviews.all()).map(({ uri }) => ({ report: uri, edit }));
    await reviews.marks.changeAll(label, edits);
  };
  return vscode.Disposable.from(
    register('reportReview.renameTag', async (tag, used, given) => {
      const name = given ?? (await askName(tag, used));
      if (name === undefined) return;
      const at = now();
      await change(vscode.l10n.t('“{0}” renamed to “{1}”', tag, name), (store) => renameTag(store, tag, name, at));
    }),
    register('reportReview.removeTag', async (tag) => {
      const at = now();
      await change(vscode.l10n.t('removal of the tag {0}', tag), (store) => removeTag(store, tag, at));
    }),
  );
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
