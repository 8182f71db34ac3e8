import * as vscode from 'vscode';
import { sectionName, sectionPath } from '../../present/index.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { symbolKind } from './outline.ts';

/** Finds sections over all reports of the workspace, by any of the words asked for. */
export function registerWorkspaceSymbols(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query) => {
      await reviews.files.ready();
      const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
      return (await reviews.all()).flatMap((review) => matching(review, wanted)).slice(0, most);
    },
  });
}

const most = 1000;

function matching({ uri, analysis }: Review, wanted: readonly string[]): vscode.SymbolInformation[] {
  return analysis.sections.flatMap((section) => {
    const name = sectionName(section);
    if (!wanted.every((word) => name.toLowerCase().includes(word))) return [];
    const around = sectionPath(analysis, section.parent).map(sectionName).join(' › ');
    const place = new vscode.Location(uri, new vscode.Position(section.line - 1, 0));
    return [new vscode.SymbolInformation(name, symbolKind(section), around, place)];
  });
}
