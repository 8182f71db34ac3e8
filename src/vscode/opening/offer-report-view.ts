import * as vscode from 'vscode';
import { nameOf } from '../host/name-of.ts';
import { keepDocuments, settings } from '../settings.ts';

/**
 * Where a Word file or a PDF was opened that VS Code cannot show, as by a double click, offers its text as a report; what a
 * person answers is kept. An editor of another extension that shows it is left alone.
 */
export function offerReportView(open: (file: vscode.Uri) => Promise<void>): vscode.Disposable {
  let isAsking = false;
  return vscode.window.tabGroups.onDidChangeTabs(async ({ opened }) => {
    const tab = opened.find(isUnshown);
    const { documents } = settings();
    if (!tab || documents === 'leave' || isAsking) return;
    const file = tab.input.uri;
    if (documents === 'ask') {
      isAsking = true;
      const always = await ask(file);
      isAsking = false;
      if (always === undefined) return;
      await keepDocuments(always ? 'report' : 'leave');
      if (!always) return;
    }
    await open(file);
    // Closed by the person meanwhile, or not: of two tabs one shows nothing.
    const shown = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
    const left = shown.find((each) => isUnshown(each) && each.input.uri.toString() === file.toString());
    if (left) await vscode.window.tabGroups.close(left);
  });
}

/** VS Code's own editor of text, which says of such a file that it is binary. */
function isUnshown(tab: vscode.Tab): tab is vscode.Tab & { readonly input: vscode.TabInputText } {
  return tab.input instanceof vscode.TabInputText && tab.input.uri.scheme === 'file' && KIND.test(tab.input.uri.path);
}

const KIND = /\.(?:docx|pdf)$/i;

async function ask(file: vscode.Uri): Promise<boolean | undefined> {
  const always = vscode.l10n.t('Always read such files as reports');
  const never = vscode.l10n.t('Leave them as they are');
  const question = vscode.l10n.t('Read {0} as a report?', nameOf(file));
  const answer = await vscode.window.showInformationMessage(question, always, never);
  return answer === undefined ? undefined : answer === always;
}
