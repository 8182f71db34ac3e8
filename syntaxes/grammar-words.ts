import { boundsAfter, boundsBefore } from '../src/core/knowledge/bounds.ts';
import { hardness } from '../src/core/knowledge/hardness.ts';
import { setNouns, spokenCounters } from '../src/core/knowledge/not-figures.ts';
import { counters, measures } from '../src/core/knowledge/units.ts';

/** The words that the grammar colours. */
export interface GrammarWords {
  readonly units: readonly string[];
  /** Fewer may be counted with Chinese numerals: 三座, but 四方 and 九村 are names. */
  readonly spokenUnits: readonly string[];
  /** What is named by a number and not counted: 四个意识. */
  readonly setNouns: readonly string[];
  /** 约 近 超过 … before a number; `not` lists what makes them part of another word: 签约. */
  readonly boundsBefore: readonly { readonly word: string; readonly not?: string }[];
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
  spokenUnits: spokenCounters,
  setNouns,
  boundsBefore,
  boundsInside: boundsAfter.map(({ word }) => word).filter((word) => word.length === 1),
  boundsAfter: boundsAfter.map(({ word }) => word),
  verbs: words(hardness.firm, hardness.aimed),
};

function words(...lists: readonly string[]): readonly string[] {
  return [...new Set(lists.join(' ').split(/\s+/))].filter((word) => word.length > 1);
}
