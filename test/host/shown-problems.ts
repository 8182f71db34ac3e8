import * as vscode from 'vscode';

/** The problems of ours that the editor shows for a document. */
export function problems(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === vscode.l10n.t('Report Review'));
}

/** The id of the rule that a problem is of, by the page that its name leads to. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.target.query : code;
}

/** The rules of all problems shown for a document, in the editor's order. */
export function rulesOf(uri: vscode.Uri): readonly unknown[] {
  return problems(uri).map(ruleOf);
}
