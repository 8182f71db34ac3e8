import * as vscode from 'vscode';
import type { TidySteps } from '../../core/index.ts';

/** Asks which steps of a clean copy are to be done; all are ticked. */
export async function chooseTidySteps(): Promise<TidySteps | undefined> {
  const items = [
    {
      step: 'furniture',
      label: vscode.l10n.t('Leave out page numbers, running headers and what stands around a page'),
    },
    { step: 'joins', label: vscode.l10n.t('Join the lines of broken paragraphs') },
    { step: 'lines', label: vscode.l10n.t('One paragraph a line, without indents and blank lines') },
    {
      step: 'remains',
      label: vscode.l10n.t('Take out remains of conversions: line ends as letters, &nbsp;, unseen characters'),
    },
    { step: 'punctuation', label: vscode.l10n.t('Full-width punctuation where the report uses it') },
  ].map((item) => ({ ...item, picked: true }));
  const title = vscode.l10n.t('Tidy: which steps?');
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  if (!chosen) return undefined;
  const has = (step: keyof TidySteps): boolean => chosen.some((each) => each.step === step);
  return {
    remains: has('remains'),
    furniture: has('furniture'),
    joins: has('joins'),
    lines: has('lines'),
    punctuation: has('punctuation'),
  };
}
