import { matchesBeside } from '../../text/matches-beside.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { Rule } from '../rule.ts';

/** Nothing falls by a multiple of itself: «减少1.3倍». */
export const multipleMisuse: Rule = {
  id: 'multiple-misuse',
  severity: 'warning',
  wording: true,
  title: { zh: '减少、下降用了“倍”', en: 'A fall by a multiple' },
  why: {
    zh: '减少最多减到零，即减少100%，所以“减少1.3倍”没有意义。减少用百分数或分数表示；“是原来的…倍”“增长…倍”只用于增加。',
    en: 'What shrinks can lose at most all of itself, 100%, so 减少1.3倍 means nothing. A fall is given in per cent or as a fraction; 倍 is for growth.',
  },
  examples: [
    { text: '办理时限比上年«缩短了2倍»。' },
    { text: '刑事案件«减少1.3倍»，群众安全感提升。' },
    { text: '企业办事成本«降低近3倍»。' },
    { text: '投资额增长1.3倍，是上年的2.3倍。' },
    { text: '人员减少三分之一，效率提高2倍。' },
    { text: '亏损减少，利润是上年的3倍。' },
    { text: '收益覆盖本息倍数平均1.27倍，最低1.1倍。' },
  ],
  *check({ body }) {
    for (const match of matchesBeside(body.text, '倍', FALL_BY_MULTIPLE)) {
      yield {
        range: [match.index, match.index + match[0].length],
        message: {
          zh: `“${match[1] ?? ''}”不能用“倍”，最多减少100%；请改用百分数`,
          en: `${match[1] ?? ''} cannot take 倍, for nothing falls by more than 100%: give the per cent`,
        },
      };
    }
  },
};

const FALL_BY_MULTIPLE = wordPattern(
  String.raw`(?<!最)({down})了?(?:{hedgeBefore})?(?:\d{1,6}(?:\.\d{1,4})?|[一两二三四五六七八九十])[多余]?倍`,
  'g',
);
