import { emptyStore, openStore, StoreTrouble } from '../../tags/index.ts';
import type { OpenedStore } from '../../tags/index.ts';
import type { ReportPlace } from './store-places.ts';

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
