import { likeness } from '../decode/likeness.ts';
import type { Extracted } from '../import/imported.ts';
import type { ImportLimits } from '../import/limits.ts';
import { newTally } from '../import/tally.ts';
import { ImportTrouble } from '../import/trouble.ts';
import type { ReadCMap } from './open-pdf.ts';
import { openPdf } from './open-pdf.ts';
import { pageFurniture } from './page-furniture.ts';
import { pageLines } from './page-lines.ts';
import { paragraphs } from './paragraphs.ts';

/**
 * The text of a PDF in reading order, a paragraph a line, without page numbers and running headers.
 *
 * @throws ImportTrouble pdf-broken, pdf-locked, pdf-scanned, pdf-garbled, too-large
 */
export async function readPdf(bytes: Uint8Array, limits: ImportLimits, readCMap: ReadCMap): Promise<Extracted> {
  const tally = newTally();
  const pages = await openPdf(bytes, limits, readCMap);
  const lines = pages.flatMap(pageLines);
  const furniture = pageFurniture(lines, pages);
  const kept = lines.filter((line) => !furniture.has(line));
  const text = paragraphs(kept)
    .map((paragraph) => `${clean(paragraph)}\n`)
    .join('');
  if (text.trim() === '') throw new ImportTrouble('pdf-scanned');
  const prose = text.replace(/\s/g, '');
  if (prose.length > SAMPLE && likeness(prose) < ENOUGH) throw new ImportTrouble('pdf-garbled');
  const withText = new Set(lines.map(({ page }) => page));
  tally.add('furniture', furniture.size);
  tally.add('pages-empty', pages.length - withText.size);
  tally.add('unreadable', text.match(UNREADABLE)?.length ?? 0);
  return { text, pages: pages.length, notes: tally.notes() };
}

/** At least this share of the characters is usual in Chinese or Latin text; a font without names for its signs has 0.1. */
const ENOUGH = 0.25;

/** Characters from which a language can be told. */
const SAMPLE = 300;

/** Signs of the private area: what a font draws without saying what it means. */
const UNREADABLE = /[\uE000-\uF8FF\uFFFD]/g;

/** Characters that print nothing. */
function clean(paragraph: string): string {
  return Array.from(paragraph)
    .filter((char) => char >= ' ' && char !== '\u007f')
    .join('');
}
