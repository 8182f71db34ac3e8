import * as vscode from 'vscode';

/** Makes the text of a page when it is asked for. */
type Make = () => Promise<string>;

/** Pages to read, made by this extension and shown in VS Code's Markdown preview; they are made anew on demand. */
export class Pages implements vscode.Disposable {
  private readonly made = new Map<string, Make>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly provider: vscode.Disposable;

  constructor() {
    this.provider = vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
      onDidChange: this.changed.event,
      provideTextDocumentContent: ({ path }) => this.made.get(path)?.() ?? vscode.l10n.t('This page is gone.'),
    });
  }

  /** Shows a page beside what is open, under a name that stands on its tab. */
  async show(name: string, make: Make): Promise<vscode.Uri> {
    const path = `/${name.replace(/[\\/?#%:*"<>|\s]+/g, ' ').trim()}.md`;
    this.made.set(path, make);
    const uri = vscode.Uri.from({ scheme: pageScheme, path });
    this.changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreview', uri);
    return uri;
  }

  /** Makes all open pages anew. */
  refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === pageScheme) this.changed.fire(uri);
  }

  dispose(): void {
    this.provider.dispose();
    this.changed.dispose();
  }
}

const pageScheme = 'report-review-page';
