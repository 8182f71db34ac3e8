import * as vscode from 'vscode';
import type { TextToken } from '../../present/index.ts';
import { textTokens } from '../lazy/answers.ts';
import { languageId } from '../reports/open-reports.ts';
import { toRange } from '../host/ranges.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Colours what only the analysis knows: figures by status, headings without a number, words that promise. The manifest maps them to themes. */
export function registerSemanticTokens(reviews: Reviews): vscode.Disposable {
  const provider: vscode.DocumentSemanticTokensProvider = {
    provideDocumentSemanticTokens: async (document) => {
      const { analysis, text } = await reviews.open.last(document);
      const builder = new vscode.SemanticTokensBuilder(legend);
      for (const token of textTokens(analysis, text)) {
        const [type, modifiers] = named(token);
        for (const range of byLine(document, toRange(document, token.range))) builder.push(range, type, modifiers);
      }
      return builder.build();
    },
  };
  return vscode.languages.registerDocumentSemanticTokensProvider(languageId, provider, legend);
}

const legend = new vscode.SemanticTokensLegend(
  ['reportFigure', 'reportHeading', 'reportPromise'],
  ['actual', 'target', 'reference'],
);

function named({ kind }: TextToken): [type: string, modifiers?: string[]] {
  if (kind === 'heading') return ['reportHeading'];
  return kind === 'promise' ? ['reportPromise'] : ['reportFigure', [kind]];
}

/** A token may not go past its line; a figure that a broken line splits is coloured on both. */
function byLine(document: vscode.TextDocument, range: vscode.Range): readonly vscode.Range[] {
  if (range.isSingleLine) return [range];
  const lines = Array.from({ length: range.end.line - range.start.line + 1 }, (_, at) => range.start.line + at);
  return lines
    .flatMap((line) => document.lineAt(line).range.intersection(range) ?? [])
    .filter(({ isEmpty }) => !isEmpty);
}
