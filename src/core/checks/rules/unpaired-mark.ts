import { justBefore } from '../../text/beside.ts';
import { placesOf } from '../../text/places-of.ts';
import type { Paragraph, SegmentedText } from '../../text/segmented-text.ts';
import { rx } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** A quotation mark or bracket without its other half: «深化“文旅+行动，». */
export const unpairedMark: Rule = {
  id: 'unpaired-mark',
  severity: 'information',
  wording: true,
  title: { zh: '引号、括号、书名号不成对', en: 'A quotation mark or bracket without its other half' },
  why: {
    zh: '“”（）《》成对使用，漏了一半，引语、注释到哪里为止就看不出来。隔段成对的、全文多处不成对的（多半是转换文件时丢的）不提示。',
    en: '“”, （） and 《》 come in pairs; with one half lost nobody can tell where the quotation ends. Pairs over paragraphs are left alone, as are texts with many lost halves, which most often were lost when the file was converted.',
  },
  source: 'GB/T 15834—2011',
  examples: [
    { text: '深化«“»文旅+行动，打造“乐游青岚”品牌。' },
    { text: '普及科学知识。以双创«”»为载体，推进“三下乡”活动。' },
    { text: '实施3个项目«（»含配套管网，完成投资2亿元。' },
    { text: '贯彻«《»条例和《办法》。' },
    { text: '深化“文旅+”行动，打造“乐游青岚”（一期）品牌，贯彻《关于落实〈条例〉的意见》。' },
    { text: '会议指出：“要抓好落实。\n要真抓实干。”' },
    { text: '1）稳增长。2）惠民生。', note: { zh: '编号', en: 'Numbers of parts' } },
    { text: '“甲，“乙，“丙，“丁', note: { zh: '转换时丢了一半', en: 'Lost when the file was converted' } },
    { text: '全年实现地区生产总值(GDP)339.19亿元。' },
  ],
  *check({ body }) {
    for (const { opens, closes, places } of PAIRS) {
      const unpaired = unpairedIn(body, places(body.text), opens);
      if (unpaired.flat().length > MOST) continue;
      for (const [index, places] of unpaired.entries())
        for (const at of places) {
          const isOpen = body.text.charAt(at) === opens;
          if (!goesOn(unpaired, index, isOpen, body, isOpen ? closes : opens)) yield lonely(at, isOpen, opens, closes);
        }
    }
  },
};

const PAIRS = ['“”', '（）', '《》'].map((pair) => ({
  opens: pair.charAt(0),
  closes: pair.charAt(1),
  places: placesOf(pair),
}));
/** More lost halves than this in one text were lost by a converter. */
const MOST = 3;

/** Of each paragraph the marks without their other half, of the places where both kinds stand. */
function unpairedIn(
  { paragraphs, text }: SegmentedText,
  places: readonly number[],
  opens: string,
): readonly (readonly number[])[] {
  let next = 0;
  return paragraphs.map(({ range: [start, end] }: Paragraph) => {
    const open: number[] = [];
    const lonely: number[] = [];
    while ((places[next] ?? end) < start) next++;
    for (let at = places[next] ?? end; at < end; at = places[++next] ?? end) {
      if (text.charAt(at) === opens) open.push(at);
      else if (open.pop() === undefined && !ITEM.test(justBefore(text, at, 3))) lonely.push(at);
    }
    return [...open, ...lonely];
  });
}

/** 1）, a） */
const ITEM = rx`(?:[\da-zA-Z]|{numeral})$`;

/** Whether the other half stands in one of the next paragraphs, or of those before. */
function goesOn(
  unpaired: readonly (readonly number[])[],
  index: number,
  isOpen: boolean,
  { text }: SegmentedText,
  other: string,
): boolean {
  const near = isOpen ? unpaired.slice(index + 1, index + 1 + NEAR) : unpaired.slice(Math.max(0, index - NEAR), index);
  return near.some((places) => places.some((at) => text.charAt(at) === other));
}

const NEAR = 5;

function lonely(at: number, isOpen: boolean, opens: string, closes: string): RawFinding {
  const [here, other] = isOpen ? [opens, closes] : [closes, opens];
  return {
    range: [at, at + 1],
    message: {
      zh: isOpen ? `「${here}」开了没有合上，请核对到哪里为止` : `「${here}」没有开头的另一半，请核对从哪里开始`,
      en: `${here} without its ${other}`,
    },
  };
}
