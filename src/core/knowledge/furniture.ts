/**
 * What stands on a page of paper or of the web beside the report. Each row: how such a line begins, what must follow
 * to its end, and where it comes from. A line that fits is read by nobody, so a row must fit no line of a report.
 */
export const furnitureOpeners: readonly (readonly [opener: string, rest: RegExp, from: string])[] = [
  ['设为首页', /^/, 'web'],
  ['加入收藏', /^/, 'web'],
  ['收藏本站', /^/, 'web'],
  ['当前位置', /^[： ]/, 'web'],
  ['您的位置', /^[： ]/, 'web'],
  ['您现在', /^(?:所在)?的位置/, 'web'],
  ['您所在的位置', /^/, 'web'],
  ['首页', /^ ?[>»|/]/, 'web'],
  ['导航菜单', /^$/, 'web'],
  ['网站首页', /^/, 'web'],
  ['字体', /^ ?[：:【[（ ] ?[【[]?[大小]/, 'web'],
  ['字号', /^ ?[：:【[（ ]/, 'web'],
  ['【字体', /^/, 'web'],
  ['打印', /^(?:本页|此页|正文)?(?:[ |】].{0,12})?$/, 'web'],
  ['【打印', /^/, 'web'],
  ['【关闭', /^/, 'web'],
  ['关闭', /^(?:窗口|本页|此页)?$/, 'web'],
  ['来源', /^ ?：.{0,40}$/, 'web'],
  ['信息来源', /^ ?：/, 'web'],
  ['文章来源', /^ ?：/, 'web'],
  ['稿件来源', /^ ?：/, 'web'],
  ['作者', /^ ?：.{0,30}$/, 'web'],
  ['编辑', /^ ?：.{0,30}$/, 'web'],
  ['责任编辑', /^ ?[： ]/, 'web'],
  ['（责任编辑', /^/, 'web'],
  ['[责任编辑', /^/, 'web'],
  ['审核', /^ ?：.{0,12}$/, 'web'],
  ['时间', /^ ?： ?\d{4}[-./年]/, 'web'],
  ['日期', /^ ?： ?\d{4}[-./年]/, 'web'],
  ['发布', /^(?:时间|日期|机构|单位|人) ?：/, 'web'],
  ['发表时间', /^/, 'web'],
  ['上传', /^(?:时间|日期|人) ?：/, 'web'],
  ['- ', /^(?:文档编号|上传时间|格式|页数|大小) ?：/, 'web'],
  ['更新', /^(?:时间|日期) ?：/, 'web'],
  ['浏览', /^(?:次数|量)? ?： ?\d*(?: ?次)?$/, 'web'],
  ['阅读', /^(?:次数|量|数)? ?： ?\d*(?: ?次)?$/, 'web'],
  ['点击', /^(?:次数|量|数|率)? ?： ?\d*(?: ?次)?$/, 'web'],
  ['访问', /^(?:次数|量) ?：/, 'web'],
  ['评论', /^ ?： ?\d*$/, 'web'],
  ['上一', /^[篇条页] ?(?:：|$)/, 'web'],
  ['下一', /^[篇条页] ?(?:：|$)/, 'web'],
  ['分享', /^[到至](?:.{0,2}|：.{0,30})$/, 'web'],
  ['扫一扫', /^/, 'web'],
  ['相关', /^(?:文章|链接|新闻|阅读|附件|推荐|信息)：?$/, 'web'],
  ['本栏', /^(?:最新|推荐|热门)：?$/, 'web'],
  ['阅读排行', /^/, 'web'],
  ['热门', /^(?:文章|推荐|标签|排行)：?$/, 'web'],
  ['标签云', /^$/, 'web'],
  ['内容摘要', /^：/, 'web'],
  ['原标题', /^ ?：/, 'web'],
  ['索引号', /^ ?：?/, 'web'],
  ['发文字号', /^ ?：/, 'web'],
  ['主题分类', /^ ?：/, 'web'],
  ['名称', /^ ?：.{2,60} 文号 ?：/, 'web'],
  ['成文日期', /^ ?：/, 'web'],
  ['公开方式', /^ ?：/, 'web'],
  ['年份', /^：\d{4}$/, 'web'],
  ['版权', /^(?:所有|声明)/, 'licence'],
  ['主办', /^(?:单位)? ?：/, 'licence'],
  ['承办', /^单位 ?：/, 'licence'],
  ['网站标识码', /^/, 'licence'],
  ['转载请注明', /^/, 'licence'],
  ['本作品采用', /^/, 'licence'],
  ['免责声明', /^/, 'licence'],
  ['Copyright', /^/, 'licence'],
  ['©', /^/, 'licence'],
  ['Powered by', /^/, 'forum'],
  ['查看', /^： ?\d+ ?\|/, 'forum'],
  ['[复制链接]', /^$/, 'forum'],
  ['发表于', /^ ?\d{4}/, 'forum'],
  ['本帖最后由', /^/, 'forum'],
  ['• ', /^(?:TA的|签到|在线)/, 'forum'],
  ['签到天数', /^/, 'forum'],
  ['[LV.', /^/, 'forum'],
  ['Rank', /^：/, 'forum'],
  ['您需要登录', /^/, 'forum'],
  ['本版积分规则', /^/, 'forum'],
  ['快速回复', /^/, 'forum'],
  ['返回顶部', /^/, 'forum'],
  ['返回列表', /^/, 'forum'],
  ['客服中心', /^$/, 'forum'],
  ['在线咨询', /^$/, 'forum'],
  ['（上接', /^第?[A-Z\d一二三四五六七八九十]{1,4}版/, 'newspaper'],
  ['上接', /^第?[A-Z\d一二三四五六七八九十]{1,4}版/, 'newspaper'],
  ['（下转', /^第?[A-Z\d一二三四五六七八九十]{1,4}版/, 'newspaper'],
  ['下转', /^第?[A-Z\d一二三四五六七八九十]{1,4}版/, 'newspaper'],
  ['（紧接', /^第?[A-Z\d一二三四五六七八九十]{1,4}版/, 'newspaper'],
];

/** Words that only furniture holds, wherever they stand in a short line. */
export const furnitureWords: readonly string[] = [
  'ICP备',
  '公网安备',
  '公安备案',
  'All Rights Reserved',
  'Rights Reserved',
  '!important',
  '无障碍阅读',
  '适老模式',
];

/** Words of navigation bars. A line without a full stop that holds several of them is one. */
export const navigationWords: readonly string[] = [
  '繁简',
  '登录',
  '注册',
  '首页',
  '搜索',
  '热搜',
  '打印',
  '分享',
  '收藏',
  '发布时间',
  '发布日期',
  '信息来源',
  '朗读',
  '关闭',
  '网站地图',
  '联系我们',
  '无障碍',
  '当前位置',
  '政务公开',
  '手机版',
  '客户端',
  '微信',
  '微博',
];

/** A printed page number or a line of counters: nothing but the number and its dressing. */
export const pageNumbers: readonly RegExp[] = [
  /^[-—－·•~～ ]*\d{1,4}[-—－·•~～ ]*$/,
  // 政府工作报告    第 9 页 共 21 页: a running title may stand beside it.
  /^(?:\S{2,20} {1,60})?第 ?\d{1,3} ?页(?:[，/ ]*共 ?\d{1,3} ?页)?$/,
  /^\d{1,3} ?\/ ?\d{1,3}$/,
  /^Page \d{1,3}(?: of \d{1,3})?$/i,
  /^\d{1,2} ?\| ?\S{1,6}$/,
  /^\S{1,6} ?\| ?\d{1,2}$/,
  /^\d{1,2}-\d{1,2}$/,
  /^(?:\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}\.\d{1,2}\.\d{4}) +\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/,
];

/** Lines that belong to a report's own title block, so they stay even among furniture. */
export const titleBlockWords: readonly string[] = ['工作报告', '人民代表大会', '人大', '人民政府', '关于印发'];

/** So do lines that name their year beside one of these: 2024年十大民生实事项目, 2023年国民经济和社会发展统计公报. */
export const yearlyPapers: readonly string[] = '实事 公报 计划 总结 规划 预算 决算 要点 任务 项目'.split(' ');

export const yearNamed = /(?:19|20)\d\d年/;

/** 各位代表, 同志们. */
export const addressOpening = /^(?:各位|同志们)/;

/** The first numbers of a report. */
export const firstNumber = /^[一二]、|^（一）/;

/** No slogan has one of these: 县长, 附件, 《…》. */
export const noSlogan = /[0-9：:，、（）《》]|政府|[长席]|^附/;
