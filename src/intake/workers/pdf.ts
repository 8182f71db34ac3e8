import packed from 'packed-cmaps';
import { importPdf } from '../pdf/import-pdf.ts';
import { unzip } from '../zip/unzip.ts';
import { serve } from './serve.ts';

// dist/importers/pdf.js
serve(({ bytes, limits }) => importPdf(bytes, limits, readCMap));

function readCMap(name: string): Uint8Array | null {
  const part = `${name}.bcmap`;
  return unzip(packed, (each) => each === part, MOST).get(part) ?? null;
}

/** Bytes of one table. */
const MOST = 1024 * 1024;
