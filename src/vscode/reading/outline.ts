import * as vscode from 'vscode';
import type { AnalysisSection } from '../../core/index.ts';
import { sectionName } from '../../present/index.ts';
import { languageId } from '../reports/open-reports.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Outline, breadcrumbs, sticky scroll and go-to-symbol: the sections of a report. */
export function registerOutline(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    languageId,
    {
      provideDocumentSymbols: async (document) =>
        symbols(document, (await reviews.open.last(document)).analysis.sections),
    },
    { label: vscode.l10n.t('Report') },
  );
}

function symbols(document: vscode.TextDocument, sections: readonly AnalysisSection[]): vscode.DocumentSymbol[] {
  const made = new Map<string, vscode.DocumentSymbol>();
  const top: vscode.DocumentSymbol[] = [];
  for (const section of sections) {
    const symbol = new vscode.DocumentSymbol(
      sectionName(section).trim() || '—',
      '',
      symbolKind(section),
      toRange(document, section.range),
      toRange(document, section.heading),
    );
    made.set(section.id, symbol);
    const parent = section.parent === null ? undefined : made.get(section.parent);
    (parent?.children ?? top).push(symbol);
  }
  return top;
}

/** The icons that people filter and sort by: pages and lists, no sign of a programming language. */
export function symbolKind({ kind }: AnalysisSection): vscode.SymbolKind {
  const { SymbolKind } = vscode;
  const kinds = {
    title: SymbolKind.File,
    numbered: SymbolKind.File,
    unnumbered: SymbolKind.File,
    dash: SymbolKind.EnumMember,
    lead: SymbolKind.Constant,
    ordinal: SymbolKind.EnumMember,
  };
  return kinds[kind];
}
