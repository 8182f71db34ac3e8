import type * as vscode from 'vscode';

/** Shows a picker: gives what `answer` makes of it once a person takes it, or undefined where they turn away. */
export function answerOf<Answer>(
  pick: vscode.QuickPick<vscode.QuickPickItem>,
  answer: () => Answer,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(answer());
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
