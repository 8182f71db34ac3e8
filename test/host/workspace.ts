import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';
import type { TreeNode } from '../../src/present/index.ts';
import type { ReportReviewApi } from '../../src/vscode/api/report-review-api.ts';
import type { Shown } from '../../src/vscode/api/show-to-tests.ts';

/** The folder that VS Code has open: a copy that tests may write into. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('no folder is open');
  return first.uri;
}

/** The samples and, where they are kept, the real reports, in the order of their names. */
export async function reports(): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles('{*,reports/*}.txt');
  return found.filter(({ path }) => /-\d{4}\.txt$/.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Shows a report, once the extension has made it one. */
export async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  await until(() => document.languageId === 'govreport');
  return document;
}

/** What the core says of a document, for comparison with what VS Code was told. */
export function analysisOf(document: vscode.TextDocument): Analysis {
  const language = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
  return analyze(document.getText(), { file: vscode.workspace.asRelativePath(document.uri), language });
}

export function rangeIn(document: vscode.TextDocument, [start, end]: readonly [number, number]): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Writes a file of the test's own and opens it. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The file that keeps the marks of a report. */
export function storeOf(report: vscode.Uri): vscode.Uri {
  const path = report.path.slice(folder().path.length + 1);
  return vscode.Uri.joinPath(folder(), '.report-review', `${path}.json`);
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** What the extension shows, as it tells the suite. */
export async function api(): Promise<Shown> {
  await publicApi();
  return vscode.commands.executeCommand<Shown>('reportReview.shownToTests');
}

/** What the extension offers to other extensions. */
export async function publicApi(): Promise<ReportReviewApi> {
  const extension = vscode.extensions.getExtension<ReportReviewApi>('report-review.report-review');
  if (!extension) throw new Error('the extension is not there');
  return extension.activate();
}

/** All nodes of the tree, parents before children. */
export async function allNodes(): Promise<readonly TreeNode[]> {
  const nodes = await (await api()).commitmentTree();
  const withChildren = (node: TreeNode): readonly TreeNode[] => [node, ...node.children.flatMap(withChildren)];
  return nodes.flatMap(withChildren);
}

/** The commitments of one report, as the tree shows them. */
export async function commitmentsOf(report: vscode.Uri): Promise<readonly TreeNode[]> {
  return (await allNodes()).filter(({ kind, file }) => kind === 'commitment' && file === report.toString());
}

/** Waits until something holds, as long as a busy machine may take; what does not come to hold is for the assertions to say. */
export async function until(holds: () => boolean | Promise<boolean>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holdsYet(holds)) && Date.now() < end) await new Promise((next) => setTimeout(next, 50));
}

/** Milliseconds: a test that passes does not wait for it. */
const PATIENCE = 45_000;

/** Makes an edit and waits until the report was read and checked again, as it is a moment after the last key. */
export async function edited(uri: vscode.Uri, edit: vscode.WorkspaceEdit): Promise<void> {
  let isRead = false;
  let isChecked = false;
  const { onDidChangeReport } = await publicApi();
  const listener = vscode.Disposable.from(
    onDidChangeReport((changed) => (isRead ||= changed.toString() === uri.toString())),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      isChecked ||= isRead && uris.some((each) => each.toString() === uri.toString());
    }),
  );
  await vscode.workspace.applyEdit(edit);
  await until(() => isChecked);
  listener.dispose();
  assert.ok(isChecked, 'it is read and checked again');
}

/** A file that is not there yet, or is just being replaced, does not hold yet. */
async function holdsYet(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await holds();
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return false;
    throw error;
  }
}

/** Sets a setting of the workspace, or takes it back with undefined. */
export async function set(name: string, value: unknown): Promise<void> {
  const values = vscode.workspace.getConfiguration('reportReview');
  await values.update(name, value, vscode.ConfigurationTarget.Workspace);
}
