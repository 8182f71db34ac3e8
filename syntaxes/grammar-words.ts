import { boundsAfter, boundsBefore } from '../src/core/knowledge/bounds.ts';
import { notFigures, setNouns, setPairs, spokenCounters } from '../src/core/knowledge/not-figures.ts';
import { counters, measures } from '../src/core/knowledge/units.ts';

/** The words that the grammar colours. */
export interface GrammarWords {
  readonly units: readonly string[];
  /** Fewer may be counted with Chinese numerals: 三座, but 四方, 九村 and 四次 are parts of names. */
  readonly spokenUnits: readonly string[];
  /** Where one of those is part of a word all the same: 两位数, 三人小组. */
  readonly setPairs: readonly string[];
  /** What is named by a number and not counted: 四个意识. */
  readonly setNouns: readonly string[];
  /** What makes digits before it a name or an ordinal: 500强, 4号线, 100周年. */
  readonly afterNames: readonly string[];
  /** 约 近 超过 … before a number; `not` lists what makes them part of another word: 签约. */
  readonly boundsBefore: readonly { readonly word: string; readonly not?: string }[];
  /** 余 多 between a number and its unit. */
  readonly boundsInside: readonly string[];
  /** 左右 以上 以内 … after the unit. */
  readonly boundsAfter: readonly string[];
}

/** Without a 第 before it the numeral still says which one: 四次会议, 三轮审议, 两部一局. */
const ordinals = ['次', '轮', '部', '番'];

/** As the knowledge tables have them. */
export const grammarWords: GrammarWords = {
  units: [...measures.flatMap(({ units }) => units.map(([written]) => written)), ...counters],
  spokenUnits: spokenCounters.filter((word) => !ordinals.includes(word)),
  setPairs: setPairs.map((pair) => pair.join('')),
  setNouns,
  afterNames: notFigures.flatMap(({ after }) => after),
  boundsBefore,
  boundsInside: boundsAfter.map(({ word }) => word).filter((word) => word.length === 1),
  boundsAfter: boundsAfter.map(({ word }) => word),
};
