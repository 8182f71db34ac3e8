/**
 * What a careful reader takes as the same character. Each left one is read as the right one; an empty right side
 * drops it. Digits, letters and signs of the full-width block are folded by rule in text/fold.ts.
 */
export const folding: readonly (readonly [chars: string, as: string])[] = [
  ['\u3000\u00a0\u2002\u2003\u2009\u202f\t', ' '],
  ['\u200b\u200c\u200d\u2060\ufeff\u00ad', ''],
  ['○◯', '〇'],
  ['―─━', '—'],
  ['–−﹣', '-'],
  ['﹪℅', '%'],
  ['﹒', '.'],
  ['~∼〜', '～'],
  ['「『', '“'],
  ['」』', '”'],
  ['︰﹕', '：'],
  ['﹐', '，'],
  ['﹑', '、'],
  ['﹔', '；'],
  ['﹙', '（'],
  ['﹚', '）'],
  ['〈', '《'],
  ['〉', '》'],
];

/** ASCII signs that stand for Chinese ones wherever they do not stand between digits or letters. */
export const asciiPunctuation: readonly (readonly [ascii: string, chinese: string])[] = [
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
];

/** Remains of line ends, blanks, quotes and signs that a bad conversion left as letters. */
export const remains: readonly (readonly [written: string, as: string])[] = [
  ['_M_M_', '%'],
  ['\\r\\n', '\n'],
  ['\\n', '\n'],
  ['\\r', '\n'],
  ['\\t', ' '],
  ['&nbsp;', ' '],
  ['&ensp;', ' '],
  ['&emsp;', ' '],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&mdash;', '—'],
  ['&middot;', '·'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
];

/** Behind a digit, the full stop that a conversion made of ‰: 控制在5。以内. */
export const lostPermille = /^。(?:以内|以下|以上|左右)/;

/** Before a point they number what follows: 十. 加快…. */
export const numeralSigns = '一二三四五六七八九十';

/** The next item behind a point that ends the one before it: 新建学校3所.二是…. */
export const ordinalBehind = /^[二三四五六七八九]是/;
