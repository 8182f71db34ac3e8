import * as vscode from 'vscode';
import { moveMark } from '../../tags/index.ts';
import type { Store } from '../../tags/index.ts';
import { sayFailure } from './store-messages.ts';
import { isReport } from '../reports/open-reports.ts';
import type { Review, Reviews } from '../reports/reviews.ts';

/**
 * Keeps marks on their words while the words are rewritten here: each small change is followed, so that many of them do
 * not add up to words that nobody would know again. Written when the report is saved, forgotten when it is not.
 */
export function registerFollowEdits(reviews: Reviews): vscode.Disposable {
  const { marks, open } = reviews;
  const follow = async (document: vscode.TextDocument): Promise<void> => {
    const review = await reviews.of(document);
    await marks.follow(document.uri, (store) => (store === review.store ? moveMarks(review) : store));
  };
  return vscode.Disposable.from(
    reviews.onDidChange((uri) => {
      const document = open.documentAt(uri);
      if (document?.isDirty === true) follow(document).catch(sayFailure);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!isReport(document)) return;
      follow(document)
        .then(() => marks.keep(document.uri))
        .catch(sayFailure);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isReport(document)) marks.drop(document.uri).catch(sayFailure);
    }),
  );
}

/** Only where the words themselves are others now: those that merely moved are found by what they say. */
function moveMarks({ store, text, marked }: Review): Store {
  return [...marked.commitments, ...marked.rejected].reduce<Store>(
    (moved, { mark, range, state }) => (mark && state === 'changed' ? moveMark(moved, text, mark, range) : moved),
    store,
  );
}
