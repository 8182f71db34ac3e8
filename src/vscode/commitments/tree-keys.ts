import * as vscode from 'vscode';

/**
 * What keys do in the trees, under names of their own: VS Code shows a command's key wherever the command stands in a
 * menu, and Delete in the menu of an editor would be read as what it does to the text.
 */
export function registerTreeKeys(): vscode.Disposable {
  return vscode.Disposable.from(
    ...NAMES.map((name) =>
      vscode.commands.registerCommand(`reportReview.inTree.${name}`, (view?: string) =>
        vscode.commands.executeCommand(`reportReview.${name}`, view),
      ),
    ),
  );
}

const NAMES = ['tagCommitment', 'editRecord', 'setStatus', 'rejectCommitment', 'showRecord', 'undoMark'] as const;
