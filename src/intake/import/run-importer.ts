import type { Encoding } from '../decode/decode.ts';
import type { Extracted, ImportKind } from './imported.ts';
import type { ImportLimits } from './limits.ts';
import type { TroubleCode } from './trouble.ts';

/** Kinds that are read by an importer of their own. */
export type ImporterKind = Exclude<ImportKind, 'text'> | 'xlsx';

/** What an importer sends back. */
export type Answer =
  | { readonly ok: true; readonly extracted: Extracted; readonly encoding: Encoding | null }
  | { readonly ok: false; readonly code: TroubleCode };

/**
 * Runs one importer over a file, away from the program that people wait on: what is foreign may take all memory there is.
 * Processes of Node do it (nodeImporters), a worker where the editor is a web page. Keeps to the limits of time and memory and
 * ends with the signal; never rejects.
 */
export type RunImporter = (
  kind: ImporterKind,
  bytes: Uint8Array,
  limits: ImportLimits,
  signal?: AbortSignal,
) => Promise<Answer>;
