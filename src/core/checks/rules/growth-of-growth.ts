import type { Rule } from '../rule.ts';
import { wordPattern } from '../../text/word-pattern.ts';

/** A growth rate that is said to grow where the thing itself is meant: «生产总值增速与全市保持同步增长». */
export const growthOfGrowth: Rule = {
  id: 'growth-of-growth',
  severity: 'information',
  wording: true,
  title: { zh: '“增速”后面又说“增长”', en: 'A growth rate that grows' },
  why: {
    zh: '“增速增长7%”字面是增速本身又提高7%。要说的是总量时，写“生产总值增长7%”“与全市同步增长”；要说的是增速时，写“增速达到7%”“增速与全市同步”。',
    en: '增速增长7% literally raises the growth rate itself by 7%. For the total write 生产总值增长7% or 与全市同步增长; for the rate write 增速达到7% or 增速与全市同步.',
  },
  examples: [
    { text: '地区生产总值«增速与全市保持同步增长»，年均7%左右。' },
    { text: '固定资产投资«增速增长»8%以上。' },
    { text: '居民收入«增幅持续稳定增长»。' },
    { text: '地区生产总值与全市保持同步增长，增速居全市前列。' },
    { text: '居民收入增速高于经济增长水平，增速比上年提高2.6个百分点。' },
    { text: '投资增速与经济增长基本同步，工业增速7%。' },
    { text: '增速稳定在合理区间，持续增长的动能不断增强。' },
  ],
  *check({ body }) {
    for (const match of body.text.matchAll(GROWING_GROWTH)) {
      yield {
        range: [match.index, match.index + match[0].length],
        message: {
          zh: `“${match[1] ?? ''}…增长”会读成${match[1] ?? ''}本身又提高，请核对说的是总量还是${match[1] ?? ''}`,
          en: `${match[1] ?? ''}…增长 reads as if the rate itself grew: is the total meant, or the rate?`,
        },
      };
    }
  },
};

const GROWING_GROWTH = wordPattern('{growingGrowth}', 'g');
