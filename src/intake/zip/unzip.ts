import { unzipSync } from 'fflate';
import { ImportTrouble } from '../import/trouble.ts';

/** The parts of a zip file by name, those that `wanted` names. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a zip file. What it says of its sizes is believed only to refuse it: no part is written beyond the size it
 * announced, so a bomb that lies is broken rather than large.
 *
 * @param limit bytes of all wanted parts together
 * @throws ImportTrouble hostile for a bomb, docx-broken for a file that does not unpack
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean, limit: number): Parts {
  let entries = 0;
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++entries > MOST_ENTRIES) throw new ImportTrouble('hostile');
        if (!wanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > limit) throw new ImportTrouble('hostile');
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (error) {
    throw error instanceof ImportTrouble ? error : new ImportTrouble('docx-broken');
  }
}

const MOST_ENTRIES = 5_000;
