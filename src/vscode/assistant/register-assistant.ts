import * as vscode from 'vscode';
import * as assistant from '../lazy/assistant.ts';
import type { Reviews } from '../reports/reviews.ts';

/** The tools that the manifest names, for language models of this window; each is loaded when it is first asked. */
export function registerAssistant({ packageJSON }: vscode.Extension<unknown>, reviews: Reviews): vscode.Disposable {
  const { contributes } = packageJSON as Manifest;
  const tools = contributes.languageModelTools.map(({ name, displayName }) =>
    vscode.lm.registerTool<object>(name, {
      prepareInvocation: () => ({ invocationMessage: displayName }),
      invoke: async ({ input }) => {
        const text = await assistant.answerTool(name, input, reviews);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
      },
    }),
  );
  return vscode.Disposable.from(...tools);
}

interface Manifest {
  readonly contributes: {
    readonly languageModelTools: readonly { readonly name: string; readonly displayName: string }[];
  };
}
