import * as vscode from 'vscode';
import { sourceOf } from '../host/imported-address.ts';

/** What people call a draft: its path in the workspace, and of a revision in git which one: «定稿.txt (HEAD)». */
export function draftName(uri: vscode.Uri): string {
  const name = vscode.workspace.asRelativePath(
    uri.scheme === 'git' ? uri.with({ scheme: 'file', query: '' }) : sourceOf(uri),
  );
  const revision = uri.scheme === 'git' ? revisionOf(uri.query) : '';
  return revision === '' ? name : `${name} (${revision.slice(0, SHORT)})`;
}

/** As much of a commit's name as git itself shows. */
const SHORT = 7;

/** The built-in git extension keeps the revision in the query: {"path":"/w/定稿.txt","ref":"HEAD"}. */
function revisionOf(query: string): string {
  return /"ref":"([^"]*)"/.exec(query)?.[1] ?? '';
}
