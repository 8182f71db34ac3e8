import * as vscode from 'vscode';
import { figureCard } from '../../present/index.ts';
import { languageId } from '../open-reports.ts';
import { toRange } from '../ranges.ts';
import type { Reviews } from '../reviews.ts';
import { voice } from '../voice.ts';

/** The card of the figure under the pointer. */
export function registerHover(reviews: Reviews): vscode.Disposable {
  return vscode.languages.registerHoverProvider(languageId, {
    provideHover: (document, position) => {
      const { text, analysis } = reviews.open.of(document);
      const link = (range: readonly [number, number]): string => linkTo(document, toRange(document, range));
      const card = figureCard(analysis, text, document.offsetAt(position), voice(), link);
      return card && new vscode.Hover(new vscode.MarkdownString(card.markdown), toRange(document, card.range));
    },
  });
}

/** The address of a place, as the editor opens it: FILE#L12,5 */
function linkTo(document: vscode.TextDocument, { start }: vscode.Range): string {
  return document.uri.with({ fragment: `L${start.line + 1},${start.character + 1}` }).toString();
}
