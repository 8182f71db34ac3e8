import type * as vscode from 'vscode';
import type { Store } from '../../tags/index.ts';

/** What a person did: to be taken back as one, in however many reports. */
export interface Done {
  readonly label: string;
  readonly changes: readonly Change[];
  readonly elsewhere?: Elsewhere;
}

export interface Change {
  readonly report: vscode.Uri;
  readonly before: Store;
  readonly after: Store;
}

/** Takes back what is kept elsewhere than in the stores. */
export type Elsewhere = () => Promise<void>;

/** The same act, once a report that it changed has another address and another path. */
export function movedAct(done: Done, from: vscode.Uri, to: vscode.Uri, path: string): Done {
  const isOfIt = ({ report }: Change): boolean => report.toString() === from.toString();
  if (!done.changes.some(isOfIt)) return done;
  const asNow = (store: Store): Store => ({ ...store, report: path });
  const changes = done.changes.map((change) =>
    isOfIt(change) ? { report: to, before: asNow(change.before), after: asNow(change.after) } : change,
  );
  return { ...done, changes };
}
