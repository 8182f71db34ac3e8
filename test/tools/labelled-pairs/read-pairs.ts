import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from '../label-lines.ts';
import { labelledText, ofReader, rangeOf, rowsOf } from '../label-lines.ts';
import { places } from '../places.ts';

/** What a reader says came of a promise; null where the next report says nothing of it. */
export interface PairAnswer {
  readonly outcome: Range | null;
  readonly verdict: string;
}

export interface LabelledPair {
  /** The words of the promise, in the earlier report. */
  readonly promise: Range;
  readonly kind: string;
  readonly readers: readonly [PairAnswer, PairAnswer];
}

/** Two reports of one place, the one a year after the other, and what came of promises of the first. */
export interface LabelledSeries {
  readonly from: LabelledFile;
  readonly to: LabelledFile;
  readonly pairs: readonly LabelledPair[];
}

export interface LabelledFile {
  readonly file: string;
  readonly text: string;
}

const folder = join(places.root, 'test', 'labels', 'pairs');

/** The series that test/labels/pairs speaks of, as they lie beside the repository; empty where they do not. */
export function labelledSeries(): readonly LabelledSeries[] {
  if (!existsSync(places.sharedCorpus)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
      const [from, to] = ['from', 'to'].map((which) => fileOf(rowsOf(lines, which)[0] ?? [])) as [
        LabelledFile,
        LabelledFile,
      ];
      return { from, to, pairs: rowsOf(lines, 'pair').map(pairOf) };
    });
}

function fileOf([file = '', size]: readonly string[]): LabelledFile {
  return { file, text: labelledText(file, size) };
}

function pairOf([promise = '', kind = '', outcome = '', verdict = '']: readonly string[]): LabelledPair {
  const answer = (reader: 0 | 1): PairAnswer => {
    const place = ofReader(outcome, reader);
    return { outcome: place === '-' ? null : rangeOf(place), verdict: ofReader(verdict, reader) };
  };
  return { promise: rangeOf(promise), kind, readers: [answer(0), answer(1)] };
}
