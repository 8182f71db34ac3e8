import type { PlainFiles } from './plain-files.ts';
import { storeFolder, storePath } from './store-path.ts';

/** A folder in which the store of a report may lie, and the report's path from there, with slashes. */
export interface StorePlace {
  readonly files: PlainFiles;
  readonly report: string;
}

/**
 * The one rule by which every surface finds the store of a report: where the report has one, the nearest; else the nearest
 * folder that has a `.report-review`; else `otherwise`.
 *
 * @param above the report's own folder first, up to the topmost in which a store may lie
 * @param otherwise where a new store begins
 */
export async function findStorePlace<Place extends StorePlace>(
  above: readonly Place[],
  otherwise: Place,
): Promise<Place> {
  let nearest: Place | undefined;
  for (const place of above) {
    if (!(await place.files.isFolder(storeFolder))) continue;
    nearest ??= place;
    if (await hasStore(place)) return place;
  }
  return !above.includes(otherwise) && (await hasStore(otherwise)) ? otherwise : (nearest ?? otherwise);
}

async function hasStore({ files, report }: StorePlace): Promise<boolean> {
  return (await files.read(storePath(report))) !== null;
}
