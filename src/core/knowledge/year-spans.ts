/**
 * Where a report turns to several years (这五年, 五年来, “十四五”时期) or to one (一年来, 2025年，): what it says then is of them
 * until it turns again. Group `several` tells the first. In the name of a plan (“十四五”规划), behind a comparison
 * (比“十三五”时期) and as the end of a plan (到2025年，) they turn nothing.
 */
export const yearTurns =
  /(?<several>(?:过去|这|近|今后|未来)(?:的)?[五5]年|(?:五|5(?<!\d5))年(?:来|间)|的五年|“(?<=[。！？；：，、\n—]\s{0,4}“)十[一二三四五]?五”(?:时期|期间|以来))|(?:过去|这|刚刚过去的)(?:的)?一年|一年来|的一年[，。]|2(?<![到至以比较与和]2)0\d\d年(?:[是，在]|以来)|[今去]年以来/g;

/** A line that opens a chapter. */
export const chapterLine =
  /^[ \u3000]*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}部分)[^。！？\n]{2,44}$/gm;

/** In the name of a chapter: 过去五年, “十四五”时期. */
export const severalInTitle = /五”|(?:五|(?<!\d)5)年/;

/** In the name of a chapter: 2025年, 过去一年. */
export const oneInTitle = /(?:19|20)\d\d年|一年|今年|去年/;
