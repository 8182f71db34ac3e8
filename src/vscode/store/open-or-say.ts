import type * as vscode from 'vscode';
import { emptyStore, openStore, StoreTrouble } from '../../tags/index.ts';
import type { OpenedStore } from '../../tags/index.ts';
import type { ReportPlace, StorePlaces } from './store-places.ts';

/** The store of a report; where the place itself refuses it, an empty one. */
export async function openOrSay(path: string, placeOf: () => Promise<ReportPlace>): Promise<OpenedStore> {
  try {
    const { port, report } = await placeOf();
    return await openStore(port, report);
  } catch (error) {
    if (!(error instanceof StoreTrouble)) throw error;
    return { store: emptyStore(path), problem: null, readOnly: error.words };
  }
}

/** The file of a report's store; undefined where the place refuses to say. */
export async function fileOf(places: StorePlaces, report: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    return (await places.of(report)).file;
  } catch (error) {
    if (error instanceof StoreTrouble) return undefined;
    throw error;
  }
}
