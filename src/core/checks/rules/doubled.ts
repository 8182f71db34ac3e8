import { repeatedItems } from '../../relations/enumerations/repeated-items.ts';
import { largest } from '../../text/extremes.ts';
import { codesOf } from '../../text/places-of.ts';
import { search } from '../../text/search.ts';
import { wordPattern, wordsOf } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A mark or a word that stands twice in a row, an item that stands twice in a list: «，，», «认真认真», «稳外贸、稳外贸». */
export const doubled: Rule = {
  id: 'doubled',
  severity: 'warning',
  wording: true,
  title: { zh: '标点、词语或并列项重复', en: 'A mark, a word or an item that stands twice' },
  why: {
    zh: '改稿时删了词、留下标点，或者同一个词、同一项粘贴了两次，就会出现“，，”“、。”“认真认真”和“稳外贸、稳外贸”。省略号、数字之间的点，“一项一项”一类叠用，不在此列。',
    en: 'Where words were taken out and their mark was left, or one word or item was pasted twice, ，， and 、。 and 认真认真 and 稳外贸、稳外贸 remain. Ellipses, points between digits and words such as 一项一项 are left alone.',
  },
  source: 'GB/T 15834—2011',
  examples: [
    { text: '全年新增就业2万人«，，»登记失业率3.2%。', fixed: '全年新增就业2万人，登记失业率3.2%。' },
    { text: '抓好教育、医疗«、。»全面推进养老服务。', fixed: '抓好教育、医疗。全面推进养老服务。' },
    { text: '完成全部整改任务«。。»各项工作走在前列。', fixed: '完成全部整改任务。各项工作走在前列。' },
    { text: '落实稳就业、稳外贸、«稳外贸»、稳投资举措。', fixed: '落实稳就业、稳外贸、稳投资举措。' },
    { text: '建成青山、绿水、«绿水»和蓝天三个公园。', fixed: '建成青山、绿水和蓝天三个公园。' },
    {
      text: '支持工会、妇联、科协、工商联、«科协»等人民团体工作。',
      fixed: '支持工会、妇联、科协、工商联等人民团体工作。',
    },
    { text: '加强社会公德、职业道德、«职业道德教育»，弘扬新风。' },
    {
      text: '认真«认真»执行决议，加快«加快»项目建设，完成各项工作的«的»部署，抓好合同履行«履行»。',
      fixed: '认真执行决议，加快项目建设，完成各项工作的部署，抓好合同履行。',
    },
    { text: '电商普及率«率»86.4%，办事效率率先提升。', fixed: '电商普及率86.4%，办事效率率先提升。' },
    {
      text: '认真执行，真真切切办好实事，项目的的确确见效，深化医疗、医保、医药改革，抓好城乡教育、城乡医疗，新建博士博士后工作站，提升服务服务业水平。',
    },
    { text: '加强职业道德、职业道德教育基地建设，层层抓落实……久久为功。' },
    { text: '坚持稳中求进、以进促稳、先立后破，乡镇、村级便民服务点、村级卫生室全部达标。' },
    { text: '一项一项推、一笔一笔算，天天有进展。。。。。。' },
  ],
  *check({ body: { text } }) {
    for (const match of MARKS(text)) {
      const [marks] = match;
      if (isDirt(text, marks)) continue;
      const kept = marks.includes('。') ? '。' : marks.charAt(0);
      const range = [match.index, match.index + marks.length] as const;
      yield {
        range,
        message: { zh: `“${marks}”两个标点连用，应为“${kept}”`, en: `${marks}: two marks in a row, write ${kept}` },
        fix: { range, text: kept },
      };
    }
    const places = placesTwice(text);
    for (const match of repeats(text, places, WORDS))
      yield twice(match.index + match[0].length, match[1] ?? match[2] ?? match[3] ?? '');
    for (const match of repeats(text, places, ANY_WORD))
      yield { ...twice(match.index + match[0].length, match[1] ?? ''), severity: 'information' };
    for (const { range, item, sure } of repeatedItems(text))
      yield {
        range,
        ...(!sure && { severity: 'information' as const }),
        message: { zh: `“${item}”在并列项中出现两次`, en: `${item} is listed twice` },
        ...(sure && { fix: { range: [range[0] - 1, range[1]], text: '' } }),
      };
  },
};

/** ；；国家卫生县城；；: a site that lost its quotes has the same two marks all over a text. */
function isDirt(text: string, marks: string): boolean {
  let found = 0;
  for (let at = text.indexOf(marks); at >= 0 && found < MANY; at = text.indexOf(marks, at + 2)) found++;
  return found >= MANY;
}

/** An author does not slip so often. */
const MANY = 4;

const MARKS = search('(?:([，。；：、])\\1|[，；：、]。|。[，；：、])(?<![，。；：、！？…]..)(?![，。；：、！？…])', {
  at: '[，。；：、]',
  offset: [1, 1],
});
/** 认真认真, 推进推进: says how or what is done, and never stands twice; 的的 but for 目的的 and 的的确确; 普及率率 before its value. */
const WORDS = wordPattern(
  '({neverTwice|manner|leadManner|countTaker|sloganVerb})\\1|(?<![目标])(的)\\2(?![确士])|(率)\\3(?=[\\d达为超]|{up|down})',
  'y',
);
const LONGEST = largest(
  wordsOf('neverTwice', 'manner', 'leadManner', 'countTaker', 'sloganVerb').map(({ length }) => length),
);
/** Any word of two characters before the end of its clause; 一项一项 counts. */
const ANY_WORD = wordPattern('(?![一二三四五六七八九十])({han}{han})\\1(?=[，。；、的])', 'y');

/** The matches of a pattern for a word and the same again. */
function* repeats(text: string, places: readonly number[], pattern: RegExp): Iterable<RegExpExecArray> {
  let end = 0;
  for (const at of places) {
    if (at < end) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    end = at + match[0].length;
    yield match;
  }
}

/** Where as many characters as a word may have stand twice in a row. */
function placesTwice(text: string): readonly number[] {
  const codes = codesOf(text);
  const places = new Set<number>();
  for (let length = 1; length <= LONGEST; length++) {
    let same = 0;
    for (let at = length; at < codes.length; at++) {
      same = codes[at] === codes[at - length] ? same + 1 : 0;
      if (same >= length) places.add(at + 1 - 2 * length);
    }
  }
  return [...places].sort((a, b) => a - b);
}

function twice(end: number, word: string): RawFinding {
  const range = [end - word.length, end] as const;
  return {
    range,
    message: { zh: `“${word}”连着写了两次`, en: `${word} is written twice in a row` },
    fix: { range, text: '' },
  };
}
