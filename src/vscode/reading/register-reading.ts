import * as vscode from 'vscode';
import { registerOutline } from './outline.ts';
import { registerFolding } from './folding.ts';
import { registerWorkspaceSymbols } from './workspace-symbols.ts';
import { registerHover } from './hover.ts';
import { registerSemanticTokens } from './semantic-tokens.ts';
import { registerInlayHints } from './inlay-hints.ts';
import { registerFigureHighlights } from './figure-highlights.ts';
import { registerIndicatorReferences } from './indicator-references.ts';
import { registerFigureRename } from './figure-rename.ts';
import { registerNextFigure } from './next-figure.ts';
import { registerSelectionSums } from './selection-sums.ts';
import type { FiguresPanels } from '../figures/figures-panels.ts';
import { registerFiguresTable } from '../figures/figures-panels.ts';
import { registerShowFigures } from '../figures/show-figures.ts';
import { registerExportFigures } from '../figures/export-figures.ts';
import type { Ledgers } from '../ledger/ledgers.ts';
import type { Reviews } from '../reports/reviews.ts';

/** A report is read: its outline, its figures and what they mean. */
export function registerReading(reviews: Reviews, figures: FiguresPanels, ledgers: Ledgers): vscode.Disposable {
  return vscode.Disposable.from(
    registerOutline(reviews),
    registerFolding(reviews),
    registerWorkspaceSymbols(reviews),
    registerHover(reviews, ledgers),
    registerSemanticTokens(reviews),
    registerInlayHints(reviews),
    registerFigureHighlights(reviews),
    registerIndicatorReferences(reviews),
    registerNextFigure(reviews),
    registerFigureRename(reviews),
    registerSelectionSums(reviews),
    registerFiguresTable(figures),
    registerShowFigures(reviews, figures),
    registerExportFigures(reviews, figures),
  );
}
