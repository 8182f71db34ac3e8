import * as vscode from 'vscode';
import { StoreTrouble } from '../../tags/index.ts';
import { localizer } from '../localizer.ts';

/** What is to be said of the marks of a report, whose path or name is given, in a clause without a full stop. */
export function aboutMarks(path: string, words: string): string {
  return vscode.l10n.t('{0}: {1}.', path, words);
}

export function unreadableMarks(path: string, problem: string): string {
  return vscode.l10n.t(
    'The marks of {0} cannot be read: {1}. The file is left as it is; your next mark begins a new one and keeps it beside.',
    path,
    problem,
  );
}

export function sayKeptAside(path: string): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('The marks that could not be read were kept as {0}. Nothing was lost.', path),
  );
}

/** For what the editor does of itself: of a command it says so itself. */
export function sayFailure(error: unknown): void {
  void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
}

/** Lets work on the marks of a report fail in a sentence that people read, whoever asked for it. */
export async function telling<Result>(report: vscode.Uri, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    throw new Error(aboutMarks(vscode.workspace.asRelativePath(report), error.words[localizer().language]));
  }
}

/** Says each sentence the first time only. */
export function onceEach(say: (sentence: string) => void): (sentence: string) => void {
  const said = new Set<string>();
  return (sentence) => {
    if (said.has(sentence)) return;
    said.add(sentence);
    say(sentence);
  };
}
