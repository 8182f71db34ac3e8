import type { Analysis, Range } from '../../core/index.ts';
import type { Mark } from '../store/store.ts';
import { likenessTo } from './likeness.ts';

/** Words that a mark whose own are gone or changed may be meant for. */
export interface RepairCandidate {
  readonly range: Range;
  readonly text: string;
  /** How alike they are, 0 to 1: the share of pairs of neighbouring characters that both have. */
  readonly likeness: number;
}

/**
 * Where a mark might stand now, the likeliest first: commitments and sentences of `text` that are like its words. A
 * person decides; nothing here puts a mark anywhere.
 *
 * The mark of 新建社区食堂5座 in «修建社区食堂8座。»: 修建社区食堂8座, alike by two thirds
 */
export function repairCandidates(analysis: Analysis, text: string, mark: Mark): readonly RepairCandidate[] {
  const like = likenessTo(mark.anchor.quote);
  // Of one whose words were just replaced nothing is left until the report is read again.
  const commitments = analysis.commitments.map(({ range }) => range).filter(([start, end]) => start < end);
  const known = new Set(commitments.map(([start]) => start));
  const sentences = sentencesOf(text).filter(([start]) => !known.has(start));
  return [...commitments, ...sentences]
    .map((range) => ({ range, text: text.slice(...range) }))
    .map((each) => ({ ...each, likeness: like(each.text) }))
    .filter((each) => each.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || a.range[0] - b.range[0])
    .slice(0, MOST);
}

const LEAST = 0.25;
const MOST = 7;

function sentencesOf(text: string): readonly Range[] {
  return Array.from(text.matchAll(/[^。；！？\r\n]{2,}/g), ({ 0: words, index }) => {
    const start = index + words.length - words.trimStart().length;
    return [start, index + words.trimEnd().length];
  });
}
