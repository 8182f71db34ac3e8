/** How clauses of promises are put, beside the classes of their words. */

/** 由去年的18间增加到45间. */
export const commitmentFrom = /[由从]\s?(?:[今去前上]年|20\d\d年|目前|现在|原来|原有)?的?\s?$/;

/** 增加到. */
export const commitmentTo = /^[^，,；;。、]{0,10}(?:到|至|为)[^，,；;。、]{0,3}$/;

/** What parts a thing from the words behind it. */
export const commitmentParting = /[、等和与及的]/;

/** “十四五”. */
export const commitmentPlanName = /^“[一二三四五六七八九十]{1,3}五”$/;

/** Joins things. */
export const commitmentJoint = /[、和与及]/;

/** 三年行动: the years of an action. */
export const commitmentYears = /^[\d一二三四五六]年$/;

/** 和重大项目: the last of a list. */
export const commitmentLastOfList = /[、和与及][^、和与及]*$/;

/** 十件民生实事. */
export const commitmentPublicProjects = /(?:\d|[二三四五六七八九十])[件项][^，]{0,6}实事”?$/;

/** 区教育局等部门, 区教育局（牵头）. */
export const commitmentUnitsGoOn = /(?:等(?:部门|单位)?|[（(][^（()）]{1,8}[)）])$/;

/** 为600条渔船安装终端. */
export const commitmentForCounted = /^为(?:[全我][省市州县区旗镇乡])?\d/;

/** 一是到2026年底要: what may stand before the word that says how firm a promise is. */
export const commitmentLead =
  /^\s*(?:[一二三四五六七八九十]{1,3}是)?(?:到|在)?(?:20\d\d年|[今明本全]年|年[内底]前?|[上下]半年)?(?:底|末)?(?:要|将|也要)?$/;

/** Below an item nothing but who does it and by when: 责任单位：县教育局　完成时限：12月底. */
export const commitmentOnlyLabels =
  /^[。；]?\s*(?:(?:责任|牵头|配合|主办|承办|协办|实施)(?:单位|部门|领导)|完成时[限间])：[^。；]{0,120}[。；]?\s*$/;
