import { matchesBeside } from '../../text/matches-beside.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { Rule } from '../rule.ts';

/** A fall that is written negative falls twice: «下降-5%». */
export const growthSign: Rule = {
  id: 'growth-sign',
  severity: 'warning',
  wording: true,
  title: { zh: '“下降”后面又写负数', en: 'A fall by a negative number' },
  why: {
    zh: '“下降”“减少”已经表示方向，后面的数写正数；“下降-5%”字面上成了上升。“增长-5%”是统计上的写法，不提示。',
    en: '下降 and 减少 already give the direction, so the number is written positive; 下降-5% literally rises. 增长-5% is a form that statistics use and is left alone.',
  },
  examples: [
    { text: '全年进出口总额下降«-5.2%»。', fixed: '全年进出口总额下降5.2%。' },
    { text: '规上工业增加值同比减少了«-3%»，降幅收窄。', fixed: '规上工业增加值同比减少了3%，降幅收窄。' },
    { text: '单位能耗降低«−2.1%»。', fixed: '单位能耗降低2.1%。' },
    { text: '“三公”经费压缩«-12.5%»。', fixed: '“三公”经费压缩12.5%。' },
    { text: '两项浓度分别下降4.6%和«-5.7%»。', fixed: '两项浓度分别下降4.6%和5.7%。' },
    { text: '单位能耗同比下降«负4.1%»。', fixed: '单位能耗同比下降4.1%。' },
    { text: '固定资产投资增长-5.2%，降幅收窄3个百分点。' },
    { text: '一季度下降5%—8%，二季度由负转正。' },
    { text: '全年下降——这是多种因素造成的。' },
    {
      text: '为企业减负1800亿元以上，群众医药费用减负12%。',
      note: { zh: '减的是负担', en: 'It is the burden that is less' },
    },
  ],
  *check({ body }) {
    for (const match of matchesBeside(body.text, SIGNED, NEGATIVE_FALL)) {
      const end = match.index + match[0].length;
      const number = match[4] ?? '';
      const start = end - number.length - 1;
      yield {
        range: [start, end],
        message: {
          zh: `“${match[1] ?? ''}”已表示减少，应为“${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}${number}”`,
          en: `${match[1] ?? ''} already says less: write ${match[1] ?? ''}${match[2] ?? ''}${match[3] ?? ''}${number}`,
        },
        fix: { range: [start, end], text: number },
      };
    }
  },
};

/** A sign and its number: few lines have one. */
const SIGNED = wordPattern('(?:负|[-−—])\\d', 'g');
/** The verb, values that are right (分别下降4.6%和), the sign and its number. One dash is a sign here, two are a dash. */
const NEGATIVE_FALL = wordPattern(
  String.raw`({down})(了?)((?:\d{1,4}(?:\.\d{1,3})?%[、和及与]){0,4})(?:(?<!减)负|[-−—](?!—))(\d{1,9}(?:\.\d{1,4})?(?:%|个百分点)?)`,
  'g',
);
