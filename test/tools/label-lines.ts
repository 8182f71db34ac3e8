import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';

/** UTF-16 units of a text, half-open. */
export type Range = readonly [number, number];

/** The cells of the lines of one kind: `figure 724 | 32.7 | ` of kind `figure` has `724` and `32.7`. */
export function rowsOf(lines: readonly string[], kind: string): readonly (readonly string[])[] {
  return lines
    .filter((line) => line.startsWith(`${kind} `))
    .map((line) =>
      line
        .slice(kind.length + 1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

/** `120-126` */
export function rangeOf(words: string): Range {
  const [start = 0, end = start] = words.split('-').map(Number);
  return [start, end];
}

/** What one of two readers answered: `one / other` where they differ. */
export function ofReader(cell: string, reader: 0 | 1): string {
  return cell.split(' / ')[reader] ?? cell;
}

/**
 * The text of a report beside the repository that labels were made for.
 *
 * @param size its UTF-16 units and the first 16 digits of its SHA-256: `12887 fd7a902a12b6a187`
 * @throws where another text lies there
 */
export function labelledText(file: string, size: string | undefined): string {
  const text = readFileSync(join(places.sharedCorpus, file), 'utf8');
  const hash = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
  if (size !== `${text.length} ${hash}`) throw new Error(`${file} is not the file that its labels were made for`);
  return text;
}
