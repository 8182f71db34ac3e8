import * as vscode from 'vscode';

/** A file system of the scheme memory: one folder of files, with renaming, as a repository on a page has it. */
export function memoryFiles(): vscode.Disposable {
  const files = new Map<string, Uint8Array>();
  const folders = new Set<string>(['/']);
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const has = (uri: vscode.Uri): Uint8Array => {
    const content = files.get(uri.path);
    if (!content) throw vscode.FileSystemError.FileNotFound(uri);
    return content;
  };
  return vscode.workspace.registerFileSystemProvider('memory', {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: (uri) =>
      folders.has(uri.path)
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: has(uri).length },
    readDirectory: ({ path }) =>
      [...files.keys()]
        .filter((each) => each.slice(0, each.lastIndexOf('/') + 1) === `${path.replace(/\/$/, '')}/`)
        .map((each) => [each.slice(each.lastIndexOf('/') + 1), vscode.FileType.File]),
    createDirectory: ({ path }) => void folders.add(path),
    readFile: has,
    writeFile: ({ path }, content) => void files.set(path, content),
    delete: ({ path }) => void files.delete(path),
    rename: (from, to) => {
      files.set(to.path, has(from));
      files.delete(from.path);
    },
  });
}
