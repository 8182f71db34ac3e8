/** What looks like a number and measures nothing: the words right after its digits, with the reason. */
export const notFigures: readonly { readonly reason: string; readonly after: readonly string[] }[] = [
  { reason: '日期与年份', after: ['年', '月', '日', '号', '世纪', '时许', '点钟', '季度', '旬'] },
  {
    reason: '届次',
    after: [
      '届',
      '次会议',
      '次全会',
      '次全体',
      '中全会',
      '次党代会',
      '次代表',
      '次常',
      '次经济普查',
      '次人口普查',
      '次普查',
    ],
  },
  { reason: '周年与年级', after: ['周年', '年级', '后'] },
  {
    reason: '线路与路名',
    after: ['号线', '号楼', '路', '国道', '省道', '县道', '线', '街', '巷', '环', '#', '弄', '号院'],
  },
  { reason: '等级与期次', after: ['级', '期', '代', '型', '星', '等奖', '类地区'] },
  { reason: '热线', after: ['热线', '平台', '市民', '政务', '便民', '指挥', '接警', '急救', '投诉'] },
  { reason: '赛制', after: ['人制'] },
  { reason: '榜单与名号', after: ['强', '大', '佳'] },
];

/** Measure words that a Chinese numeral may count with. Fewer than digits may: 三门, 五台, 九江, 六安 are names. */
export const spokenCounters: readonly string[] = (
  '个 家 所 座 条 项 件 处 栋 幢 套 名 户 人 次 场 轮 辆 台 间 亩 公里 平方米 平方公里 倍 成 人次 批次 起 宗 支 艘 块 ' +
  '个百分点 个工作日 小时 天 分钟 位 米 吨 户次 场次 公顷 岁 美元 本 篇 幅 张 只 头 株 部 番 批 眼 台套 份 趟 趟次 架 枚 盏 县区 区县'
).split(' ');

/** What a numeral and its measure word count as a set name or an announcement, not as things in the world. */
export const setNouns: readonly string[] = (
  '控制线 红线 方面 层面 维度 环节 阶段 时期 百年 维护 意识 自信 全面 代表 文明 确立 确保 务必 坚持 牢记 结合 统筹 转变 关键 先行 走在前 ' +
  '重点 支撑 定位 目标 战略 布局 五年 新 没有 不动摇 相结合 更加 着力 聚焦 突出 强化 始终 必须 着眼 一线 一流 原则 基本 主题 样板 ' +
  '规定 基础 百分之 翻 圆满 收官 梯队 方阵 战场 战线 行动 转型 平台 优势 方向 工程'
).split(' ');

/** Nouns that begin like a set one and are things: 五个新型建材集中区. */
export const notSetNouns: readonly string[] =
  '新型 新能源 新建 新增 新村 重点项目 重点工程 平台公司 基础设施项目 基本农田 工程项目 优势产业'.split(' ');

/** Slogans of two and more things, with their number: 两个市场、两种资源. */
export const setPhrases: readonly string[] = (
  '两个市场 两种资源 两个健康 两个大局 两个轮子 两个循环 两个先行 两个结合 两个毫不 两个维护 两个确立 三个务必 四个意识 四个自信 四个全面 三个文明 五个文明 ' +
  '两条腿 两只手 两个积极性 两个不变 两个高于 三个区分 四个不摘 四个最严 四个服从 四项基本 一个中心 两个大循环 三个代表 三个服务 一张蓝图 一张网 一件事 一个窗口 一本账 一条心 一股绳 ' +
  '两个责任 三个一批 三个转变 三个善用 三个坚持 两个根本 四个革命 一个合作 三大攻坚 两个覆盖 六个一批 七个一批 五个一批 四个一批 四个一 三个一 五个一 六个一'
).split(' ');

/** Names of events and schemes with a number inside, which their own part stands before: 铁人三项. */
export const setEvents: readonly string[] =
  '铁人三项 现代五项 男子十项 女子七项 田径三项 马术三项 北欧两项 残疾人两项 高原三项 三权三证'.split(' ');

/** Pairs of a measure word and what follows that make a word of their own: 三次产业, 三轮车, 两位数, 二次供水. */
export const setPairs: readonly (readonly [counter: string, next: string])[] = [
  ['次', '产业'],
  ['篇', '大文章'],
  ['次', '全'],
  ['次', '党'],
  ['次', '会'],
  ['次', '代表'],
  ['次', '常'],
  ['次', '供水'],
  ['次', '创业'],
  ['次', '分配'],
  ['次', '能源'],
  ['轮', '延'],
  ['轮', '土地'],
  ['轮', '承包'],
  ['轮', '合作'],
  ['轮', '驱动'],
  ['本', '以上'],
  ['本', '上线'],
  ['本', '院校'],
  ['本', '录取'],
  ['项', '赛'],
  ['批', '次'],
  ['轮', '车'],
  ['轮', '摩'],
  ['位', '数'],
  ['位', '一体'],
  ['台', '山'],
  ['台', '县'],
  ['场', '等'],
  ['项', '补贴'],
  ['人', '小组'],
  ['户', '一'],
];
