import * as vscode from 'vscode';
import type { FiguresState } from './figures-messages.ts';
import { figuresViewType } from './figures-panels.ts';
import type { FiguresPanels } from './figures-panels.ts';

/** Brings tables of figures back when the window is loaded again; the page itself keeps its filter. */
export function registerFiguresTable(panels: FiguresPanels): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(figuresViewType, {
    deserializeWebviewPanel: (panel, state: Partial<FiguresState> | undefined) => {
      if (typeof state?.uri === 'string') panels.take(panel, state.uri);
      else panel.dispose();
      return Promise.resolve();
    },
  });
}
