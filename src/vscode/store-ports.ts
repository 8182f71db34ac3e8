import * as vscode from 'vscode';
import type { StorePort } from '../tags/index.ts';

/** A place of stores from which one can be taken away, as when its report is renamed. */
export interface RemovingPort extends StorePort {
  remove(path: string): Promise<void>;
}

/** Stores under a folder, on whatever file system it lives. */
export function folderPort(root: vscode.Uri): RemovingPort {
  const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root, path);
  return {
    read: (path) => readText(at(path)),
    write: async (path, text) => {
      const target = at(path);
      const beside = at(`${path}.tmp`);
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
      await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
      await vscode.workspace.fs.rename(beside, target, { overwrite: true });
    },
    keepAside: async (path) => {
      for (let count = 1; ; count++) {
        const aside = path.replace(/\.json$/, `.corrupt-${count}.json`);
        if ((await readText(at(aside))) !== null) continue;
        await vscode.workspace.fs.rename(at(path), at(aside), { overwrite: false });
        return aside;
      }
    },
    remove: async (path) => {
      await vscode.workspace.fs.delete(at(path));
    },
  };
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
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
