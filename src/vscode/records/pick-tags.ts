import * as vscode from 'vscode';
import { answerOf } from '../host/answer-of.ts';

interface TagItem extends vscode.QuickPickItem {
  readonly tag: string;
}

/**
 * Lets a person choose tags, those of `chosen` ticked at the start. Typing a name that is not there offers to make it.
 * Gives the chosen ones, or undefined where the person turned away.
 */
export function pickTags(
  title: string,
  known: readonly string[],
  chosen: readonly string[],
): Promise<string[] | undefined> {
  const pick = vscode.window.createQuickPick<TagItem>();
  let tags = [...new Set([...known, ...chosen])];
  const show = (): void => {
    const typed = pick.value.trim();
    const ticked = pick.selectedItems.map(({ tag }) => tag);
    const offered = typed === '' || tags.includes(typed) ? tags : [typed, ...tags];
    pick.items = offered.map((tag) => asItem(tag, tags.includes(tag)));
    pick.selectedItems = pick.items.filter(({ tag }) => ticked.includes(tag));
  };
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Tick tags, or type the name of a new one');
  pick.canSelectMany = true;
  pick.items = tags.map((tag) => asItem(tag, true));
  pick.selectedItems = pick.items.filter(({ tag }) => chosen.includes(tag));
  pick.onDidChangeValue(show);
  pick.onDidChangeSelection((items) => {
    const made = items.map(({ tag }) => tag).filter((tag) => !tags.includes(tag));
    tags = [...tags, ...made];
  });
  return answerOf(pick, () => {
    const typed = pick.value.trim();
    const ticked = pick.selectedItems.map(({ tag }) => tag);
    return ticked.length === 0 && typed !== '' ? [typed] : ticked;
  });
}

function asItem(tag: string, isKnown: boolean): TagItem {
  return isKnown ? { tag, label: tag } : { tag, label: tag, description: vscode.l10n.t('new tag') };
}
