import type { AnalysisCommitment, AnalysisMetric, Hardness, Range } from '../core/index.ts';
import { commitmentDetails, inOneLine, lineTable } from '../core/index.ts';
import { alignSentences } from './align-sentences.ts';
import type { Words } from './comparison.ts';
import type { Draft } from './draft.ts';
import type { DraftSentence } from './draft-sentences.ts';
import { draftSentences } from './draft-sentences.ts';

/** Two drafts whose sentences know each other. */
export interface AlignedDrafts {
  readonly old: DraftSide;
  readonly new: DraftSide;
  /** Indexes of sentences that belong together; null on the side that has no counterpart. */
  readonly sentences: readonly (readonly [old: number | null, now: number | null])[];
}

/** One side of a comparison. */
export interface DraftSide {
  readonly draft: Draft;
  /** Of a sentence, in text order; none of null. */
  metricsIn(sentence: number | null): readonly AnalysisMetric[];
  commitmentsIn(sentence: number | null): readonly AnalysisCommitment[];
  /** How firmly a promise is worded; plain where no word says so. */
  firmness(commitment: AnalysisCommitment): Firmness;
  /** The words of a place, on one line. */
  words(range: Range): Words;
}

export type Firmness = Hardness | 'plain';

/** Both drafts cut into sentences and paired, also through moves and new line breaks. */
export function alignDrafts(old: Draft, now: Draft): AlignedDrafts {
  const [before, after] = [sentencesOf(old), sentencesOf(now)];
  const alignment = alignSentences(before, after);
  const paired = new Set(alignment);
  return {
    old: sideOf(
      old,
      before.map(({ range }) => range),
    ),
    new: sideOf(
      now,
      after.map(({ range }) => range),
    ),
    sentences: [
      ...alignment.map((oldIndex, index) => [oldIndex, index] as const),
      ...before.flatMap((_, index) => (paired.has(index) ? [] : [[index, null] as const])),
    ],
  };
}

function sentencesOf({ text, analysis }: Draft): readonly DraftSentence[] {
  return draftSentences(
    text,
    analysis.sections.map(({ heading }) => heading[1]),
  );
}

function sideOf(draft: Draft, sentences: readonly Range[]): DraftSide {
  const lines = lineTable(draft.text);
  const { metrics, commitments } = draft.analysis;
  const metricsOf = grouped(metrics, sentences);
  const commitmentsOf = grouped(commitments, sentences);
  const detailsOf = commitmentDetails(draft.text, draft.analysis);
  return {
    draft,
    metricsIn: (sentence) => (sentence === null ? [] : (metricsOf[sentence] ?? [])),
    commitmentsIn: (sentence) => (sentence === null ? [] : (commitmentsOf[sentence] ?? [])),
    firmness: (commitment) => detailsOf(commitment).hardness?.degree ?? 'plain',
    words: (range) => ({ text: inOneLine(draft.text.slice(...range)), range, line: lines.lineAt(range[0]) }),
  };
}

/** Things in text order by the sentence that they begin in. */
function grouped<T extends { readonly range: Range }>(
  things: readonly T[],
  sentences: readonly Range[],
): readonly (readonly T[])[] {
  const groups: T[][] = sentences.map(() => []);
  let at = 0;
  for (const thing of things) {
    while (at + 1 < sentences.length && (sentences[at]?.[1] ?? 0) <= thing.range[0]) at++;
    groups[at]?.push(thing);
  }
  return groups;
}
