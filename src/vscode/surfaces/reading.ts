import * as vscode from 'vscode';
import { registerOutline } from '../features/outline.ts';
import { registerFolding } from '../features/folding.ts';
import { registerWorkspaceSymbols } from '../features/workspace-symbols.ts';
import { registerHover } from '../features/hover.ts';
import { registerSemanticTokens } from '../features/semantic-tokens.ts';
import { registerInlayHints } from '../features/inlay-hints.ts';
import { registerFigureHighlights } from '../features/figure-highlights.ts';
import { registerIndicatorReferences } from '../features/indicator-references.ts';
import { registerNextFigure } from '../commands/next-figure.ts';
import { registerSelectionSums } from '../features/selection-sums.ts';
import { registerFiguresTable } from '../features/figures-table.ts';
import { registerShowFigures } from '../commands/show-figures.ts';
import { registerExportFigures } from '../commands/export-figures.ts';
import type { FiguresPanels } from '../figures/figures-panels.ts';
import type { Reviews } from '../reports/reviews.ts';

/** A report is read: its outline, its figures and what they mean. */
export function registerReading(reviews: Reviews, figures: FiguresPanels): vscode.Disposable {
  return vscode.Disposable.from(
    registerOutline(reviews),
    registerFolding(reviews),
    registerWorkspaceSymbols(reviews),
    registerHover(reviews),
    registerSemanticTokens(reviews),
    registerInlayHints(reviews),
    registerFigureHighlights(reviews),
    registerIndicatorReferences(reviews),
    registerNextFigure(reviews),
    registerSelectionSums(reviews),
    registerFiguresTable(figures),
    registerShowFigures(reviews, figures),
    registerExportFigures(reviews, figures),
  );
}
