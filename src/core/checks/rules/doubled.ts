import type { Rule } from '../rule.ts';

/** A mark, or an item of a list, that stands twice in a row: «稳外贸、稳外贸». */
export const doubled: Rule = {
  id: 'doubled',
  severity: 'warning',
  wording: true,
  title: { zh: '标点或并列项连着出现两次', en: 'A mark or an item that stands twice in a row' },
  why: {
    zh: '改稿时删了词、留下标点，或者同一项粘贴了两次，就会出现“，，”“、。”和“稳外贸、稳外贸”。省略号、数字之间的点不在此列。',
    en: 'Where words were taken out and their mark was left, or one item was pasted twice, ，， and 、。 and 稳外贸、稳外贸 remain. Ellipses and points between digits are left alone.',
  },
  source: 'GB/T 15834—2011',
  examples: [
    { text: '全年新增就业2万人«，，»登记失业率3.2%。', fixed: '全年新增就业2万人，登记失业率3.2%。' },
    { text: '抓好教育、医疗«、。»全面推进养老服务。', fixed: '抓好教育、医疗。全面推进养老服务。' },
    { text: '完成全部整改任务«。。»各项工作走在前列。', fixed: '完成全部整改任务。各项工作走在前列。' },
    { text: '落实稳就业、稳外贸、«稳外贸»、稳投资举措。', fixed: '落实稳就业、稳外贸、稳投资举措。' },
    { text: '建成青山、绿水、«绿水»和蓝天三个公园。', fixed: '建成青山、绿水和蓝天三个公园。' },
    { text: '加强职业道德、职业道德教育基地建设，层层抓落实……久久为功。' },
    { text: '坚持稳中求进、以进促稳、先立后破，乡镇、村级便民服务点、村级卫生室全部达标。' },
    { text: '一项一项推、一笔一笔算，天天有进展。。。。。。' },
  ],
  *check({ body: { text } }) {
    for (const match of text.matchAll(MARKS)) {
      const [marks] = match;
      const kept = marks.includes('。') ? '。' : marks.charAt(0);
      const range = [match.index, match.index + marks.length] as const;
      yield {
        range,
        message: { zh: `“${marks}”两个标点连用，应为“${kept}”`, en: `${marks}: two marks in a row, write ${kept}` },
        fix: { range, text: kept },
      };
    }
    for (const match of text.matchAll(ITEMS)) {
      const [whole, item = ''] = match;
      const end = match.index + whole.length;
      yield {
        range: [end - item.length, end],
        message: { zh: `“${item}”连着列了两次`, en: `${item} is listed twice in a row` },
        fix: { range: [end - item.length - 1, end], text: '' },
      };
    }
  },
};

const MARKS = /(?<![，。；：、！？…])(?:([，。；：、])\1|[，；：、]。|。[，；：、])(?![，。；：、！？…])/g;
/** Between two of its neighbours, so that a verb before the first does not make it another one. */
const ITEMS = /(?<=[、，。；：“\n])(\p{Script=Han}{2,12})、\1(?=[、，。；”和与及等])/gu;
