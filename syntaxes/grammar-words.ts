/** The words that the grammar colours, each list as the knowledge tables have it. */
export interface GrammarWords {
  readonly units: readonly string[];
  /** 约 近 超过 … before a number. */
  readonly boundsBefore: readonly string[];
  /** 余 多 between a number and its unit. */
  readonly boundsAfterNumber: readonly string[];
  /** 左右 以上 以内 … after the unit. */
  readonly boundsAfter: readonly string[];
  readonly verbs: readonly string[];
}

export const grammarWords: GrammarWords = {
  units:
    '个百分点 % ％ ‰ 元 美元 欧元 港元 人 人次 名 位 户 件 起 宗 项 个 家 座 所 处 条 台 套 辆 间 张 场 次 期 批 批次 类 种 部 篇 份 块 只 头 口 株 棵 艘 架 门 栋 幢 亩 公顷 平方米 平方公里 立方米 公里 千米 米 延长米 厘米 吨 公斤 斤 千克 克 升 千瓦时 千瓦 兆瓦 吉瓦 度 标准煤 蒸吨 天 小时 分钟 工作日 倍 成 岁 级 剂次 床 张床位 车位 班 届'.split(
      ' ',
    ),
  boundsBefore: '约 大约 近 超 超过 突破 逾 不足 少于 低于 不低于 不少于 不超过 不高于 至少 最多 高于'.split(' '),
  boundsAfterNumber: ['余', '多'],
  boundsAfter: '左右 上下 以上 以下 以内 之内 余'.split(' '),
  verbs: '确保 力争 争取 完成 实现 启动 新建 建成 新增 开工 竣工 投产 出台 编制 制定 组建 设立'.split(' '),
};
