import type { Rule } from '../rule.ts';
import { search } from '../../text/search.ts';

/** 占…比重的80%: taken at its word, four fifths of the share. «占财政支出比重的80%». */
export const shareOf: Rule = {
  id: 'share-of',
  severity: 'warning',
  wording: true,
  title: { zh: '“占…比重的…%”多了“的”', en: 'A share of a share' },
  why: {
    zh: '“占…比重的80%”字面意思是这个比重的80%。说的是比重本身时，写“占…的80%”或“占…的比重达80%”。',
    en: '占…比重的80% literally means 80% of that share. For the share itself write 占…的80% or 占…的比重达80%.',
  },
  examples: [
    { text: '民生支出占财政支出«比重的»80%。', fixed: '民生支出占财政支出的80%。' },
    { text: '高新技术产业占规上工业增加值«比重的»近35%。', fixed: '高新技术产业占规上工业增加值的近35%。' },
    { text: '新能源公交车占全部车辆«比例的»62.5%，居全市前列。', fixed: '新能源公交车占全部车辆的62.5%，居全市前列。' },
    { text: '民生支出占财政支出的80%，服务业占地区生产总值的比重达52%。' },
    { text: '税收占一般公共预算收入比重75%，占比提高2个百分点。' },
    { text: '占用耕地比例的控制标准为10%。' },
    { text: '年产铁锅860万口，占全国市场份额的35%。' },
  ],
  *check({ body }) {
    for (const match of SHARE_OF_SHARE(body.text)) {
      const start = match.index + match[0].length - OF_SHARE;
      yield {
        range: [start, start + OF_SHARE],
        message: {
          zh: `“占…${match[1] ?? ''}的”会读成“${match[1] ?? ''}”中的一部分，应为“占…的”或“占…${match[1] ?? ''}达”`,
          en: `占…${match[1] ?? ''}的 reads as a part of the share: write 占…的 or 占…${match[1] ?? ''}达`,
        },
        fix: { range: [start, start + OF_SHARE], text: '的' },
      };
    }
  },
};

/** 比重的 */
const OF_SHARE = 3;
const SHARE_OF_SHARE = search(
  '占(?!用)[^占，。；：、！？\\n]{1,24}?((?!份额){shareName})的(?=[近约超]?过?\\d[\\d.]*%)',
  {
    at: '占',
  },
);
