import process from 'node:process';
import * as vscode from 'vscode';

/**
 * Offers the command line's server of tools (MCP) to whatever speaks to language models in this window. It is started by
 * that, when it is first asked, over the folders of the workspace; nothing of it is loaded here.
 */
export function offerServer({ extensionUri, packageJSON }: vscode.Extension<unknown>): vscode.Disposable {
  const { version } = packageJSON as { readonly version: string };
  const program = vscode.Uri.joinPath(extensionUri, 'dist', 'cli.js').fsPath;
  return vscode.lm.registerMcpServerDefinitionProvider('report-review.reports', {
    provideMcpServerDefinitions: () => {
      const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
      if (folders.length === 0) return [];
      const args = [program, 'mcp', '--language', languageOf(), ...folders.map(({ uri }) => uri.fsPath)];
      const environment = { ELECTRON_RUN_AS_NODE: '1' };
      return [
        new vscode.McpStdioServerDefinition(
          vscode.l10n.t('Report Review'),
          process.execPath,
          args,
          environment,
          version,
        ),
      ];
    },
  });
}

function languageOf(): string {
  return vscode.env.language.startsWith('zh') ? 'zh' : 'en';
}
