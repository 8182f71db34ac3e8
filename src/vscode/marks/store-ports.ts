import * as vscode from 'vscode';
import { safePort } from '../../tags/index.ts';
import type { PlainFiles, StorePort } from '../../tags/index.ts';

/** A place of stores from which one can be taken away, as when its report is renamed. */
export interface RemovingPort extends StorePort {
  remove(path: string): Promise<void>;
}

/** Stores under a folder, on whatever file system it lives; two windows that write at once lose nothing. */
export function folderPort(root: vscode.Uri): RemovingPort {
  const files = filesUnder(root);
  return { ...safePort(files), remove: (path) => files.remove(path) };
}

function filesUnder(root: vscode.Uri): PlainFiles {
  const { fs } = vscode.workspace;
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
  return {
    read: (path) => readText(at(path)),
    create: async (path, text) => {
      const beside = at(`${path}.${newName()}.new`);
      await fs.createDirectory(vscode.Uri.joinPath(beside, '..'));
      await fs.writeFile(beside, new TextEncoder().encode(text));
      try {
        await fs.rename(beside, at(path), { overwrite: false });
        return true;
      } catch (error) {
        await fs.delete(beside);
        if (isOf(error, 'FileExists')) return false;
        throw error;
      }
    },
    replace: async (from, to) => {
      await fs.rename(at(from), at(to), { overwrite: true });
    },
    remove: async (path) => {
      try {
        await fs.delete(at(path));
      } catch (error) {
        if (!isOf(error, 'FileNotFound')) throw error;
      }
    },
    wait: (milliseconds) => new Promise((next) => setTimeout(next, milliseconds)),
    newName,
  };
}

function newName(): string {
  return crypto.randomUUID().replaceAll('-', '');
}

function isOf(error: unknown, code: string): boolean {
  return error instanceof vscode.FileSystemError && error.code === code;
}

/** Stores of documents that were never saved: gone when the window closes, as they are. */
export function memoryPort(): RemovingPort {
  const files = new Map<string, string>();
  return {
    read: (path) => Promise.resolve(files.get(path) ?? null),
    write: (path, text) => {
      files.set(path, text);
      return Promise.resolve();
    },
    keepAside: (path) => {
      files.delete(path);
      return Promise.resolve(path);
    },
    remove: (path) => {
      files.delete(path);
      return Promise.resolve();
    },
  };
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (isOf(error, 'FileNotFound')) return null;
    throw error;
  }
}
