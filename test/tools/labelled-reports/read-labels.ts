import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../label-lines.ts';
import { labelledText, ofReader, rangeOf, rowsOf } from '../label-lines.ts';
import { places } from '../places.ts';

/** The answers of one reader, or of the product, on the labelled stretches of one report. */
export interface Answers {
  readonly figures: readonly FigureAnswer[];
  readonly promises: readonly { readonly range: Range; readonly kind: string }[];
  readonly headings: readonly HeadingAnswer[];
}

/** A field that is null was left out by the reader. */
export interface FigureAnswer {
  readonly range: Range;
  readonly fields: Readonly<Record<Field, string | null>>;
}

export interface HeadingAnswer {
  readonly range: Range;
  readonly level: string | null;
  readonly kind: string;
}

export const fields = [
  ...(['text', 'value', 'unit', 'bound', 'aspect', 'direction', 'period', 'status', 'indicator'] as const),
];
export type Field = (typeof fields)[number];

export interface LabelledReport {
  readonly file: string;
  readonly text: string;
  /** The stretches that were read; nothing outside them counts. */
  readonly blocks: readonly Range[];
  readonly readers: readonly [Answers, Answers];
}

const folder = join(places.root, 'test', 'labels', 'reports');

/** The reports that test/labels/reports speaks of, as they lie beside the repository; empty where they do not. */
export function labelledReports(): readonly LabelledReport[] {
  if (!existsSync(places.sharedCorpus)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
      const text = labelledText(file, rowsOf(lines, 'size')[0]?.[0]);
      const blocks = rowsOf(lines, 'block').map(([range = '']) => rangeOf(range));
      return { file, text, blocks, readers: [answersOf(lines, text, 0), answersOf(lines, text, 1)] };
    });
}

function answersOf(lines: readonly string[], text: string, reader: 0 | 1): Answers {
  const rows = (kind: string): readonly (readonly string[])[] =>
    rowsOf(lines, kind).map((cells) => cells.map((cell) => ofReader(cell, reader)));
  return {
    figures: rows('figure').map((cells) => figureOf(cells, text)),
    promises: rows('sentence').map(([range = '', kind = '']) => ({ range: rangeOf(range), kind })),
    headings: rows('heading').flatMap(([range = '', level = '', kind = '']) =>
      kind === 'none' ? [] : [{ range: rangeOf(range), level: level === '-' ? null : level, kind }],
    ),
  };
}

function figureOf([at = '', ...cells]: readonly string[], text: string): FigureAnswer {
  const start = Number(at);
  const told = fields.map((field, index): [Field, string | null] => [field, cells[index] ?? null]);
  const read = Object.fromEntries(told) as Record<Field, string>;
  const indicator = read.indicator === '-' ? null : piecesOf(read.indicator, text);
  const period = read.period === '-' ? null : read.period;
  return { range: [start, start + read.text.length], fields: { ...read, indicator, period } };
}

/** An indicator stands in the file in one stretch or in several: `120-126+140-143`. */
function piecesOf(ranges: string, text: string): string {
  const pieces = ranges.split('+').map((range) => text.slice(...rangeOf(range)));
  return pieces.join('');
}
