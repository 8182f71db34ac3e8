import * as vscode from 'vscode';

declare const BUILD: string;

/**
 * Answers about closed reports, kept from one window to the next in the workspace's own storage. The name of each is made
 * of all that it depends on: the text, the file's name, the language and the build of the core.
 */
export class KeptAnswers {
  /** The name of the last answer about each report. */
  private readonly used = new Map<string, string>();
  private readonly folder: vscode.Uri | undefined;

  /** @param storage undefined where no folder is open: nothing is kept then */
  constructor(storage: vscode.Uri | undefined) {
    this.folder = storage && vscode.Uri.joinPath(storage, 'answers');
  }

  /**
   * What is known by this name, else what is worked out now; that is kept for the next window, in place of what was known of
   * the report before: one that is saved a thousand times leaves one answer.
   */
  async get(report: vscode.Uri, parts: readonly string[], work: () => Promise<string>): Promise<string> {
    if (!this.folder) return work();
    const name = await nameOf([BUILD, ...parts]);
    const former = this.used.get(report.toString());
    this.used.set(report.toString(), name);
    if (former !== undefined && !this.isUsed(former)) await remove(vscode.Uri.joinPath(this.folder, former));
    const file = vscode.Uri.joinPath(this.folder, name);
    const known = await readText(file);
    if (known !== null) return known;
    const json = await work();
    await this.keep(file, json);
    return json;
  }

  /** After a whole search: what no report asked for belongs to texts and builds that are gone. */
  async clear(): Promise<void> {
    if (!this.folder || this.used.size === 0) return;
    const used = new Set(this.used.values());
    for (const name of await namesIn(this.folder)) {
      if (!used.has(name)) await remove(vscode.Uri.joinPath(this.folder, name));
    }
  }

  private isUsed(name: string): boolean {
    return [...this.used.values()].includes(name);
  }

  /** Written beside and put in place, so that no other window reads half of it. A full disk keeps nothing, and harms nothing. */
  private async keep(file: vscode.Uri, json: string): Promise<void> {
    const beside = file.with({ path: `${file.path}.${crypto.randomUUID()}.new` });
    try {
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(json));
      await vscode.workspace.fs.rename(beside, file, { overwrite: true });
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error;
    }
  }
}

async function nameOf(parts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${[...hash.subarray(0, 20)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}.json`;
}

/** None where nothing could be kept. */
async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return [];
    throw error;
  }
}

async function readText(file: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return null;
    throw error;
  }
}

async function remove(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file);
  } catch (error) {
    // Another window was faster.
    if (!(error instanceof vscode.FileSystemError)) throw error;
  }
}
