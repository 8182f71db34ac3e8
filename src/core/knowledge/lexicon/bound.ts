import type { LexiconTable } from './lexicon-table.ts';

/** What makes a printed number less than exact. How each bounds what it measures is said in ../bounds.ts. */
export const bound = {
  /** Before a number: 约12亿元, 超过30%. */
  hedgeBefore: {
    words:
      '约 近 超 超过 突破 逾 大约 接近 将近 多达 不足 不到 少于 低于 不低于 不少于 不小于 至少 不超过 不高于 不突破 不大于 至多 最多',
    reasons: {
      超过: 'before a mark that was passed it is also a reach',
      突破: 'as 超过',
      低于: 'before a number: a bound; before a noun: a gap',
      少于: 'as 低于',
    },
  },
  /** Behind a number and its unit: 12亿元左右, 65岁以上. */
  hedgeAfter: {
    words: '左右 上下 以上 及以上 以下 及以下 以内 之内 余 多',
    reasons: { 多: 'inside or behind a number: 30多家; behind a comparison a rise' },
  },
} as const satisfies LexiconTable;
