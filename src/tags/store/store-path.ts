import { shortHash } from './record-id.ts';

/**
 * Where the store of a report lies, by the report's path from the folder that holds `.report-review`. A name so long that
 * the files beside its store would get none is cut short and told apart by a sign of its own.
 *
 * seeds/前进区2021.txt → .report-review/seeds/前进区2021.txt.json
 */
export function storePath(report: string): string {
  const at = report.lastIndexOf('/') + 1;
  return `${storeFolder}/${report.slice(0, at)}${shortName(report.slice(at))}.json`;
}

export const storeFolder = '.report-review';

/** Beside the stores: which papers the reports of a folder are held against. */
export const sourcesPath = `${storeFolder}/sources.json`;

/** Whether a store's path tells the report's name no more, so that only its content does. */
export function isShortened(path: string): boolean {
  return /~[a-z0-9]{11}\.json$/.test(path);
}

/** seeds/前进区2021.txt ← .report-review/seeds/前进区2021.txt.json; null for what is no store. */
export function reportOfStore(path: string): string | null {
  if (path === sourcesPath) return null;
  const isStore = path.startsWith(`${storeFolder}/`) && path.endsWith('.json') && !/\.corrupt-\d+\.json$/.test(path);
  return isStore ? path.slice(storeFolder.length + 1, -'.json'.length) : null;
}

/** Bytes of UTF-8: the 255 that file systems allow, less “.json” and the longest of what is put behind it for a moment. */
const LONGEST = 255 - 40;

function shortName(name: string): string {
  if (bytesOf(name) <= LONGEST) return name;
  let short = '';
  let room = LONGEST - 12;
  for (const char of name) {
    room -= bytesOf(char);
    if (room < 0) break;
    short += char;
  }
  return `${short}~${shortHash(name)}`;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
