import * as vscode from 'vscode';
import { diskFiles } from '../host/disk.ts';
import { refused } from '../../tags/index.ts';
import type { NextText, PlainFiles, Refusal, StorePort } from '../../tags/index.ts';

/**
 * The files under a folder, for stores: those of the disk where there is one, else those of whatever file system it lives
 * on, where a lock has to be looked at twice.
 *
 * @param within what no link may lead out of
 */
export function filesUnder(root: vscode.Uri, within: vscode.Uri): PlainFiles {
  return root.scheme === 'file' ? diskFiles(root.fsPath, within.fsPath, refused) : virtualFiles(root);
}

/** The files of any file system that VS Code knows. */
export function virtualFiles(root: vscode.Uri): PlainFiles {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
  return {
    read: (path) => unless(ABSENT, null, at(path), (file) => fs.readFile(file)),
    claim: async (path, text) => {
      const beside = at(`${path}.${newName().slice(0, 8)}.new`);
      await told(beside, () => fs.writeFile(beside, new TextEncoder().encode(text)));
      try {
        await fs.rename(beside, at(path), { overwrite: false });
        return true;
      } catch (error) {
        await fs.delete(beside);
        if (isOf(error, ['FileExists'])) return false;
        throw troubleOf(error, at(path));
      }
    },
    // The editor looks first and renames then: of two at once both succeeded 390 times of 400.
    excludes: false,
    write: (path, text) => told(at(path), (file) => fs.writeFile(file, new TextEncoder().encode(text))),
    replace: (from, to) => told(at(to), (file) => fs.rename(at(from), file, { overwrite: true })),
    remove: (path) => unless(['FileNotFound'], undefined, at(path), (file) => fs.delete(file)),
    isFolder: (path) =>
      unless(ABSENT, false, at(path), async (file) => ((await fs.stat(file)).type & vscode.FileType.Directory) !== 0),
    list: (folder) => unless(ABSENT, [], at(folder), () => filesIn(folder, at(folder))),
    age: (path) => unless(['FileNotFound'], 0, at(path), async (file) => Date.now() - (await fs.stat(file)).mtime),
    wait: (milliseconds) => new Promise((next) => setTimeout(next, milliseconds)),
    now: () => performance.now(),
    newName,
  };
}

async function filesIn(folder: string, uri: vscode.Uri): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(uri);
  const files = entries.filter(([, type]) => type === vscode.FileType.File).map(([name]) => `${folder}/${name}`);
  const folders = entries.filter(([, type]) => type === vscode.FileType.Directory);
  const deeper = folders.map(([name]) => filesIn(`${folder}/${name}`, vscode.Uri.joinPath(uri, name)));
  return [...files, ...(await Promise.all(deeper)).flat()];
}

/** What an act gives, or `otherwise` where the file system rejects it with one of these codes. */
async function unless<Result, Otherwise>(
  codes: readonly string[],
  otherwise: Otherwise,
  file: vscode.Uri,
  act: (file: vscode.Uri) => Thenable<Result>,
): Promise<Result | Otherwise> {
  return told(file, async () => {
    try {
      return await act(file);
    } catch (error) {
      if (isOf(error, codes)) return otherwise;
      throw error;
    }
  });
}

async function told<Result>(file: vscode.Uri, act: (file: vscode.Uri) => Thenable<Result>): Promise<Result> {
  try {
    return await act(file);
  } catch (error) {
    throw troubleOf(error, file);
  }
}

function newName(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

function isOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof vscode.FileSystemError && codes.includes(error.code);
}

function troubleOf(error: unknown, file: vscode.Uri): unknown {
  if (!(error instanceof vscode.FileSystemError)) return error;
  return refused(refusals[error.code] ?? 'other', file.path, error.message);
}

const ABSENT = ['FileNotFound', 'FileNotADirectory'];

const refusals: Readonly<Record<string, Refusal>> = {
  NoPermissions: 'permission',
  FileIsADirectory: 'inTheWay',
  FileNotADirectory: 'inTheWay',
  FileExists: 'inTheWay',
};

/** Stores of documents that were never saved: gone when the window closes, as they are. */
export function memoryPort(): StorePort {
  const files = new Map<string, string>();
  const read = (path: string): { readonly text: string } | null => {
    const text = files.get(path);
    return text === undefined ? null : { text };
  };
  return {
    read: (path) => Promise.resolve(read(path)),
    update: <Next extends NextText>(path: string, change: (there: { readonly text: string } | null) => Next) => {
      const next = change(read(path));
      if (next.text !== null) files.set(path, next.text);
      return Promise.resolve({ ...next, keptAside: null });
    },
    rename: (from, to) => {
      const text = files.get(from);
      if (text !== undefined) files.set(to, text);
      files.delete(from);
      return Promise.resolve();
    },
    take: async (path, keep) => {
      await keep(read(path));
      files.delete(path);
    },
  };
}
