import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { TextToken } from '../../present/index.ts';
import { newBreather } from '../host/breather.ts';
import { placesIn, rangeAt } from '../host/ranges.ts';
import { textTokens } from '../lazy/answers.ts';
import { languageId } from '../reports/open-reports.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Colours what only the analysis knows: figures by status, headings without a number, words that promise. The manifest maps them to themes. */
export function registerSemanticTokens(reviews: Reviews): vscode.Disposable {
  const provider: vscode.DocumentSemanticTokensProvider = {
    provideDocumentSemanticTokens: async (document) => {
      const { analysis, text } = await reviews.open.last(document);
      const builder = new vscode.SemanticTokensBuilder(legend);
      const breathe = newBreather();
      await breathe();
      // All places are of one text: what is typed meanwhile the editor itself allows for.
      const place = placesIn(text);
      const tokens = textTokens(analysis, text);
      for (let at = 0; at < tokens.length; at += AT_ONCE) {
        await breathe();
        for (const token of tokens.slice(at, at + AT_ONCE)) {
          const [type, modifiers] = named(token);
          for (const range of byLine(text, token.range)) builder.push(rangeAt(place, range), type, modifiers);
        }
      }
      await breathe();
      return builder.build();
    },
  };
  return vscode.languages.registerDocumentSemanticTokensProvider(languageId, provider, legend);
}

const legend = new vscode.SemanticTokensLegend(
  ['reportFigure', 'reportHeading', 'reportPromise'],
  ['actual', 'target', 'reference'],
);

/** Tokens: a millisecond or two while their code is new to the extension host. */
const AT_ONCE = 200;

function named({ kind }: TextToken): [type: string, modifiers?: string[]] {
  if (kind === 'heading') return ['reportHeading'];
  return kind === 'promise' ? ['reportPromise'] : ['reportFigure', [kind]];
}

/** A token may not go past its line; a figure that a broken line splits is coloured on both. */
function byLine(text: string, range: Range): readonly Range[] {
  const [start] = range;
  const words = text.slice(...range);
  if (!/[\r\n]/.test(words)) return [range];
  return Array.from(words.matchAll(/[^\r\n]+/g), ({ 0: piece, index }) => [
    start + index,
    start + index + piece.length,
  ]);
}
