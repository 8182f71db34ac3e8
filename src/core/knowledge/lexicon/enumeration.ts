import type { LexiconTable } from './lexicon-table.ts';

/** What stands around a count of things: whether it sums up the things named before it, or counts something else. */
export const enumeration = {
  /** Fixed names with a count of their own: the count sums up nothing that stands before it. */
  fixedCount: {
    words:
      '铁人三项 现代五项 冬季两项 两项补贴 三位一体 四位一体 五位一体 八项规定 三项制度 两个毫不动摇 两个健康 五险一金 四大班子 三重一大 三会一课 四好农村路 三品一标 三级联创 三级甲等 三级医院 二级医院 两类人员 三类人员 三类监测 三个一批 两个一百年 四个全面',
    reasons: {
      铁人三项: 'a sport',
      两项补贴: 'for the disabled: a fixed name of two subsidies',
      三级医院: 'a grade of hospitals',
      三类人员: 'a group of people by its name',
    },
  },
  /** Who decides or grants: 省委、省政府三个“一号工程” counts the projects, not those who decide. */
  owner: {
    words:
      '党中央 国务院 中央 国家 中组部 国家部委 部委 省委 省政府 市委 市政府 县委 县政府 区委 区政府 州委 州政府 旗委 旗政府 盟委 行署 自治区 自治区党委 自治区政府 党委 政府 人大 政协 人大常委会 省 市 全国 全省 全市 全区',
    reasons: {
      国家: 'as the one who grants; as a place the nation',
      全国: 'before a count of honours: 全国、全省3个',
      全省: 'as 全国',
      全市: 'as 全国',
      全区: 'as 全国',
    },
  },
  /** Behind N类 or N级 these make a grade: 三类及以上水质. */
  grade: { words: '及以上 水质 水体 水标准 甲等', reasons: { 及以上: 'of grades; behind an amount a bound' } },
  /** A verb right before a count takes what is counted as its object: 围绕规模、质量、节奏提出5项指标. */
  countTaker: {
    words:
      '提出 确定 明确 列出 形成 梳理 排查 遴选 评选 选取 选派 建立 设立 成立 组建 召开 举行 举办 承办 出台 制定 修订 印发 发布 推出 ' +
      '争取 获得 获批 获评 荣获 入选 认定 签约 签订 引进 招引 培育 储备 谋划 包装 办理 办成 办结 解决 整改 化解 配备 配置 购置 安装 ' +
      '发放 投入 安排 建成 新建 新增 改建 扩建 完成 实施 开展 推进 推动 打造 创建 涉及 覆盖 共有 拥有 包含 包括 设置 划分 划定 派出 抽调 开通 开行 开设 增设',
    reasons: {
      争取: 'also an intention',
      签约: 'also a stage of projects',
      签订: 'also a stage of projects',
      储备: 'also a stage of projects',
      谋划: 'also a stage of projects',
      包装: 'also a stage of projects',
      办理: 'also a stage of cases',
      办结: 'also a stage of cases',
      整改: 'also a stage of cases',
      化解: 'also a stage of cases',
      建成: 'also a stage of works',
      推进: 'also a stage of works',
      实施: 'also a stage of works',
      新增: 'also an addition',
      增设: 'also an addition',
      完成: 'also a completion',
      安排: 'also an intention',
      共有: 'also a total',
      包括: 'a list follows',
    },
  },
  /** Says how, and before a verb is no thing: 分批分期、稳步有序、统筹推进五类村镇建设. */
  manner: {
    words:
      '统筹 加快 稳步 全面 深入 扎实 有序 有力 大力 持续 积极 协同 一体 同步 着力 重点 先后 集中 全力 聚力 稳步有序 分批分期 分类 分批 分期 逐步 科学 精准 高效 高标准 高质量 系统 一体化 滚动 压茬',
    reasons: { 加快: 'as a verb before another verb; before a number a rise' },
  },
  /** A list of rules goes by the number of its articles: 民营经济22条, 人才新政36条. */
  policyVerb: {
    words: '出台 印发 制定 发布 推出 落实 贯彻 执行 兑现 实行 修订 颁布 落细 用好 细化',
    reasons: {
      出台: 'also takes a count',
      印发: 'as 出台',
      制定: 'as 出台',
      发布: 'as 出台',
      推出: 'as 出台',
      修订: 'as 出台',
    },
  },
} as const satisfies LexiconTable;
