/**
 * Measure words that sum up the things just named: 「A、B、C三个…」「两大…」「四项…」. Left out on purpose: 市 县 乡 镇 村 (涉及
 * 河北、山西6市 names provinces and counts cities), 次 期 线 路 (ordinals without 第). 级 sums up only LEVELS.
 */
export const summingWords: readonly string[] = [
  '方面',
  '位一体',
  '大',
  '个',
  '项',
  '种',
  '类',
  '条',
  '家',
  '所',
  '座',
  '处',
  '地',
  '篇',
  '件',
  '支',
  '名',
  '款',
  '只',
  '级',
];

/**
 * What sums up only inside quotation marks, as a name of the things before it: 就业、医疗、养老“三张网”. Outside them 场 counts
 * events and 张 sheets; 江 sums up rivers alone.
 */
export const quotedSummingWords: readonly string[] = ['场', '张', '江'];

/** Characters that name levels of government: 省、市、县三级, 区、街道两级, 县乡村三级. */
export const LEVELS = '中央国家自治省市地县城区旗盟州乡镇村庄街道社居组户部厅局园';

/** Verbs that, alone before a count, take the counted things as their object: 新建、改扩建12所 counts schools, not verbs. */
export const objectVerbs: ReadonlySet<string> = new Set(
  (
    '新建 改建 扩建 改扩建 新改扩建 续建 重建 迁建 建设 建成 完成 打造 创建 培育 引进 新增 维修 改造 修缮 修复 开工 竣工 ' +
    '投产 签约 落地 取消 下放 调整 整合 实施 推进 储备 谋划 认定 获批 启动 承办 举办 办理 制定 修订 出台 开展 开通 优化 提升'
  ).split(' '),
);

/** What takes a quoted slogan as its object: 增强“四个意识”、做到“两个维护” lists no things. */
export const sloganVerbs: readonly string[] = (
  '增强 坚定 坚持 做到 实现 落实 践行 深入 加快 加强 推进 推动 打造 实施 开展 深化 抓好 用好 做好 办好 建好 争创 创建 ' +
  '贯彻 构建 建设好 突出 围绕 聚焦 完善 健全 强化 巩固 荣获 获评 获 打好 打赢 守住 紧扣 锚定 瞄准 拥护 执行 遵守 学习 反对 克服 ' +
  '缩小 扩大 提升 优化 拓展 培育 发展 塑造 统筹 牢记 坚守 弘扬 传承 擦亮 放大 释放 激活'
).split(' ');
