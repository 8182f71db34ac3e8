import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocx } from '../../src/intake/docx/import-docx.ts';
import { importHtml } from '../../src/intake/html/import-html.ts';
import type { RunImporter } from '../../src/intake/index.ts';
import { importPdf } from '../../src/intake/pdf/import-pdf.ts';
import { importXlsx } from '../../src/intake/xlsx/import-xlsx.ts';
import { places } from './places.ts';

/** Runs importers in the thread that asks, so that tests and tools need no build. No limit of time is kept. */
export const readInPlace: RunImporter = (kind, bytes, limits) => {
  if (kind === 'docx') return importDocx(bytes, limits);
  if (kind === 'html') return importHtml(bytes, limits);
  if (kind === 'xlsx') return importXlsx(bytes, limits);
  return importPdf(bytes, limits, readCMap);
};

function readCMap(name: string): Uint8Array {
  return readFileSync(join(places.root, 'node_modules', 'pdfjs-dist', 'cmaps', `${name}.bcmap`));
}
