import './canvas-stand-ins.ts';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as engine from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { ImportLimits } from '../import/limits.ts';
import { ImportTrouble } from '../import/trouble.ts';
import type { Page, Piece } from './page.ts';

/** The packed table «GBK-EUC-H» and its like, for fonts that name a table of the PDF standard (PDF 1.7, 9.7.5.2). */
export type ReadCMap = (name: string) => Uint8Array | null;

// The engine runs in the thread it is called from, which is a worker already.
Object.assign(globalThis, { pdfjsWorker: engine });

/**
 * The pieces of text of every page. Nothing is drawn, run or fetched.
 *
 * @throws ImportTrouble pdf-broken, pdf-locked, too-large
 */
export async function openPdf(bytes: Uint8Array, limits: ImportLimits, readCMap: ReadCMap): Promise<readonly Page[]> {
  const task = getDocument({
    // The engine takes the buffer for itself.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    CMapReaderFactory: cMapReader(readCMap),
  });
  try {
    const document = await task.promise;
    if (document.numPages > limits.pages) throw new ImportTrouble('too-large');
    const pages: Page[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const pieces = content.items.flatMap((item) => ('str' in item ? pieceOf(item) : []));
      characters += pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > limits.characters) throw new ImportTrouble('too-large');
      pages.push({ width, height, pieces });
      page.cleanup();
    }
    return pages;
  } catch (error) {
    if (error instanceof ImportTrouble) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new ImportTrouble(locked ? 'pdf-locked' : 'pdf-broken');
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  /** Scale, skew, skew, scale, x, y. */
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}

/** Text that stands aslant is a watermark. */
function pieceOf({ str, transform, width, height }: TextItem): readonly Piece[] {
  const [scale = 0, skew = 0, , , x = 0, y = 0] = transform.map(Number);
  if (str === '' || Math.abs(skew) > Math.abs(scale) / 10) return [];
  return [{ text: str, x, y, width, size: height || Math.abs(scale) }];
}

/** pdf.js makes the reader of tables itself, from a class. */
function cMapReader(readCMap: ReadCMap): object {
  return class {
    fetch({
      name,
    }: {
      readonly name: string;
    }): Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: boolean }> {
      const cMapData = readCMap(name);
      if (!cMapData) return Promise.reject(new Error(`no table ${name}`));
      return Promise.resolve({ cMapData: new Uint8Array(cMapData), isCompressed: true });
    }
  };
}
