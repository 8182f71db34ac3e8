/** Where a line is broken and where a paragraph begins. */

/** A line that ends so is broken: …第, …（. */
export const lineGoesOn = /[第（“、]$/;

/** 第十六届, with the rest of the session on the next line. */
export const sessionHead = /第[一二三四五六七八九十]{1,3}届(?:人民代表大会)?$/;

/** 第二次会议上. */
export const sessionTail = /^(?:人民代表大会|第[一二三四五六七八九十]{1,3}次会议)/;

/** The signs before the items of a list, one of them a line. */
export const listSigns = '▶►▷◆◇●○■□★☆▪➤✦•';

/** Opens a paragraph of its own: 一、, （二）, 3., ①, ——, 附件. A number needs more than a decimal point behind it (3.|9% is none). */
export const blockOpening =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、是要]|部分|，)|（(?:[一二三四五六七八九十\d]{1,3}|P\d{1,3})）|\d{1,2}[.．、](?!\d)|[①-⑳]|——|--|[〔[]\d{1,3}[〕\]]|各位代表|名 ?词 ?解 ?释|附[件注]|[▶►▷◆◇●○■□★☆▪➤✦•])/;

/** 一、, （二）, 3. before the words of a title. */
export const numberedTitle = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、](?!\d))/;

/** 和效益明显提升: the rest of a title. */
export const opensRest = /^(?:[和与及](?![谐平美睦时])|[的、])/;

/** 〔40〕 at the head of a line: the entry of a glossary, or the sign of a note behind a word that the line before ends with. */
export const noteMark = /^[〔[]\d{1,3}[〕\]]/;

/** How the entry of a glossary, and whatever stands above the first, ends. */
export const itemEnd = /(?:[。！？；：）…]|^.{0,12})$/;

/** 政府工作报告——2023年1月6日在……会议上县长 林乔 · 各位代表：: the title and the session at the head of a report in one line. */
export const oneLineHead =
  /^([^。，：]{0,40}?工作报告(?:（[^）]{1,12}）)?) ?((?:——?|（|\d{4}年)[^。：]{6,100}?)?(?=各位代表：)/;

/** What opens a line inside a report that was copied into one line. */
export const oneLineOpening = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|——|各位代表)/;

/** 一、2018年工作回顾: the heading of a chapter up to the blank behind it. */
export const oneLineChapter = /^[一二三四五六七八九十]{1,3}、[^，。；：]{2,36}$/;

/** 。二、2024年工作安排, 。——经济稳中向好: a chapter or an item right behind a sentence of such a line. */
export const stuckChapter =
  /[。！](?=[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]、)|（[一二三四五六七八九十]{1,3}）|——)/g;

/** What opens no line of such a report: a number other than a year or an item's, a name in letters, one character of 名 词 解 释. */
export const opensNoLine = /^(?:[A-Za-z]|\d(?!\d{3}年|\d?[.、]\D)|[^〔（[—] )/;

/** A line with a stop or a comma is a sentence, and no row of a table. */
export const sentenceSigns = /[。，；]/;

/** 1.加快: the number of an item, before which a line may have ended. */
export const itemNumber = /^\d{1,2}[.、](?!\d)/;
