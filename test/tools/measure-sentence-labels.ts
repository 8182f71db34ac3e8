import type { AnalysisCommitment } from '../../src/core/index.ts';
import { labelLines, labelSamples, type LabelSample } from './label-samples.ts';

export interface SentenceMeasure {
  readonly labelled: number;
  readonly right: number;
  /** What the sentence is and what it was taken for: `deliverable, not intent: 配合做好…`. */
  readonly misses: readonly string[];
}

const strongestFirst = ['quantified', 'deliverable', 'intent'] as const;

/** The sentences of test/labels/sentences.txt: the strongest promise that each one makes, or none. */
export function sentenceLabels(): SentenceMeasure {
  const samples = labelSamples();
  const lines = labelLines('sentences.txt');
  const misses = lines.flatMap((line) => {
    const [kind = '', sentence = ''] = line.split('|');
    const taken = kindOf(sentence, samples);
    return taken === kind ? [] : [`${kind}, not ${taken}: ${sentence}`];
  });
  return { labelled: lines.length, right: lines.length - misses.length, misses };
}

function kindOf(sentence: string, samples: readonly LabelSample[]): AnalysisCommitment['kind'] | 'none' {
  const plain = (text: string): string => text.replace(/\s+/gu, '');
  const sample = samples.find(({ text }) => text.includes(sentence));
  if (!sample) throw new Error(`no sample says: ${plain(sentence)}`);
  const start = sample.text.indexOf(sentence);
  const inside = sample.analysis.commitments.filter(
    ({ range }) => start <= range[0] && range[1] <= start + sentence.length,
  );
  return strongestFirst.find((kind) => inside.some((each) => each.kind === kind)) ?? 'none';
}
