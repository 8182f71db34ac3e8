/** Words by which a promise says when it is due. */

/** 2022年底. */
export const yearDue = /(20\d\d)年(?:底|末|年底)?(?!代)/;

/** 6月底前. */
export const monthDue = /(?<!\d)(1[0-2]|[1-9])月(?:份|底|末|中旬|上旬|下旬)?(?:之?前|内|完成|建成|投)?/;

/** 三季度. */
export const quarterDue = /([一二三四1-4])季度/;

/** 三年内, 用两年时间. */
export const yearsDue =
  /(?:用|利用|未来|今后|力争)?(10|[两二三四五十2-5])年(?:内|左右|时间)|(?:未来|今后)(10|[两二三四五十2-5])年/;

/** “十四五”末. */
export const planDue = /(十[一二三四五六]五)”?(末|时期|期间|期末)/;

/** 年底前. */
export const thisYearDue = /年底|年内|全年|今年|年末|本年度/;

/** Without one of these a text names no time. */
export const timeDue = /[年月]|季度|五”?(?:末|时?期)/;

/** A time at the head of a sentence that governs all of it: 到2025年，. */
export const dueOpening = /^(?:到|力争|用|未来|今后|20\d\d)[^，；：]*(?=[，；：])/;
