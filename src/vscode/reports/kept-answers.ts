import * as vscode from 'vscode';

declare const BUILD: string;

/**
 * Answers about closed reports, kept from one window to the next in the workspace's own storage. The name of each is made
 * of all that it depends on: the text, the file's name, the language and the build of the core.
 */
export class KeptAnswers {
  private readonly used = new Set<string>();
  private readonly folder: vscode.Uri | undefined;

  /** @param storage undefined where no folder is open: nothing is kept then */
  constructor(storage: vscode.Uri | undefined) {
    this.folder = storage && vscode.Uri.joinPath(storage, 'answers');
  }

  /** What is known by this name, else what is worked out now; that is kept for the next window. */
  async get(parts: readonly string[], work: () => Promise<string>): Promise<string> {
    if (!this.folder) return work();
    const name = await nameOf([BUILD, ...parts]);
    this.used.add(name);
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
    for (const [name] of await vscode.workspace.fs.readDirectory(this.folder)) {
      if (!this.used.has(name)) await remove(vscode.Uri.joinPath(this.folder, name));
    }
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
