import * as vscode from 'vscode';
import { markdownHtml } from '../host/markdown-html.ts';

/** Makes the text of a page in Markdown when it is asked for. */
type Make = () => Promise<string>;

interface OpenPage {
  readonly panel: vscode.WebviewPanel;
  readonly make: Make;
  readonly text: string;
}

/** Pages to read, beside the report: each has its name on its tab, and follows what it shows while it is open. */
export class Pages implements vscode.Disposable {
  private readonly open = new Map<string, OpenPage>();

  /** Shows a page beside what is open; the one of this name, where it is open already, anew. */
  async show(name: string, make: Make): Promise<void> {
    const panel = this.open.get(name)?.panel ?? this.newPanel(name);
    this.open.set(name, { panel, make, text: '' });
    panel.reveal(undefined, false);
    await this.draw(name);
  }

  /** Makes all open pages anew. */
  refresh(): void {
    for (const name of this.open.keys()) void this.draw(name);
  }

  /** The text of each open page, by its name. */
  shown(): ReadonlyMap<string, string> {
    return new Map([...this.open].map(([name, { text }]) => [name, text]));
  }

  dispose(): void {
    for (const { panel } of this.open.values()) panel.dispose();
  }

  private newPanel(name: string): vscode.WebviewPanel {
    const made = vscode.window.createWebviewPanel('report-review.page', name, vscode.ViewColumn.Beside, {
      enableCommandUris: pageCommands,
      enableFindWidget: true,
      localResourceRoots: [],
    });
    made.onDidDispose(() => {
      if (this.open.get(name)?.panel === made) this.open.delete(name);
    });
    return made;
  }

  private async draw(name: string): Promise<void> {
    const page = this.open.get(name);
    const text = await page?.make();
    // Closed, or shown anew, meanwhile.
    if (!page || text === undefined || this.open.get(name) !== page || text === page.text) return;
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', text);
    if (this.open.get(name) !== page) return;
    page.panel.webview.html = markdownHtml(name, html);
    this.open.set(name, { ...page, text });
  }
}

/** What the links of a page may do. */
const pageCommands = [
  'reportReview.revealPlace',
  'reportReview.setStatus',
  'reportReview.setOwner',
  'reportReview.setUnit',
  'reportReview.setDue',
  'reportReview.setNote',
  'reportReview.addEvidence',
  'reportReview.tagCommitment',
];
