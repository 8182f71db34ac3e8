import { boundsAfter, boundsBefore } from '../src/core/knowledge/bounds.ts';
import { hardness } from '../src/core/knowledge/hardness.ts';
import { counters, measures } from '../src/core/knowledge/units.ts';

/** The words that the grammar colours. */
export interface GrammarWords {
  readonly units: readonly string[];
  /** 约 近 超过 … before a number. */
  readonly boundsBefore: readonly string[];
  /** 余 多 between a number and its unit. */
  readonly boundsInside: readonly string[];
  /** 左右 以上 以内 … after the unit. */
  readonly boundsAfter: readonly string[];
  readonly verbs: readonly string[];
}

/** As the knowledge tables have them. Of the promising verbs only 确保, 力争 and their like: what is done or begun stands in
 * reviews as well. */
export const grammarWords: GrammarWords = {
  units: [...measures.flatMap(({ units }) => units.map(([written]) => written)), ...counters],
  boundsBefore: boundsBefore.map(({ word }) => word),
  boundsInside: boundsAfter.map(({ word }) => word).filter((word) => word.length === 1),
  boundsAfter: boundsAfter.map(({ word }) => word),
  verbs: words(hardness.firm, hardness.aimed),
};

function words(...lists: readonly string[]): readonly string[] {
  return [...new Set(lists.join(' ').split(/\s+/))].filter((word) => word.length > 1);
}
