import process from 'node:process';
import * as vscode from 'vscode';

/** Offers the server of `reportServers` to whatever speaks to language models in this window. */
export function offerServer(extension: vscode.Extension<unknown>): vscode.Disposable {
  return vscode.lm.registerMcpServerDefinitionProvider('report-review.reports', {
    provideMcpServerDefinitions: () => [...reportServers(extension)],
  });
}

/**
 * The command line's server of tools (MCP) over the folders of the workspace, none without a folder on a disk. It is started by
 * whom it is offered to, when it is first asked; nothing of it is loaded here.
 */
export function reportServers({
  extensionUri,
  packageJSON,
}: vscode.Extension<unknown>): readonly vscode.McpStdioServerDefinition[] {
  const { version } = packageJSON as { readonly version: string };
  const program = vscode.Uri.joinPath(extensionUri, 'dist', 'cli.js').fsPath;
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (folders.length === 0) return [];
  const args = [program, 'mcp', '--language', languageOf(), ...folders.map(({ uri }) => uri.fsPath)];
  const environment = { ELECTRON_RUN_AS_NODE: '1' };
  const label = vscode.l10n.t('Report Review');
  return [new vscode.McpStdioServerDefinition(label, process.execPath, args, environment, version)];
}

function languageOf(): string {
  return vscode.env.language.startsWith('zh') ? 'zh' : 'en';
}
