import * as vscode from 'vscode';

/** Tells the `when` clauses of the manifest how things stand: reportReview.KEY. */
export function setContext(key: string, value: boolean | string): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', `reportReview.${key}`, value);
}
