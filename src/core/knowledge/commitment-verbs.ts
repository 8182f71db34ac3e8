/**
 * What a verb says of its object: whether the promise can be checked once the object is known.
 * «出台《户外广告管理办法》» makes a thing, «优化营商环境» gives a direction.
 */
export type VerbClass =
  /** Brings a thing into being, opens it or makes it public. */
  | 'make'
  /** Ends a piece of work. */
  | 'finish'
  /** Carries out an action: 实施“暖心”工程. */
  | 'act'
  /** Moves something on: 推进滨河路项目建设. */
  | 'advance'
  /** Builds a body; a mechanism is no body: 建立数据平台, but 建立长效机制. */
  | 'found'
  /** Aspires to a shape: 打造现代商贸名城. */
  | 'shape'
  /** Brings something in from outside. */
  | 'fetch'
  /** Seeks a title that others give: 创建国家森林城市. */
  | 'earn'
  /** Changes a rule, a list, a price or a scope, or does away with one: 放宽…条件, 取消…收费. */
  | 'alter'
  /** Brings a rule or a way of doing into force: 实行阶梯价格, 推行容缺受理. */
  | 'adopt'
  /** Says what a promise rests on: 围绕, 立足, 依托. */
  | 'ground'
  /** Weakens what follows: 探索建立, 鼓励创办. */
  | 'lean'
  /** Gives a direction. */
  | 'direct'
  /** No verb: says how, and that something is to be done: 大力, 扎实, 要. */
  | 'manner';

/** Words of each class, parted by blanks. A word stands in one class; the longest word wins. */
export const commitmentVerbs: Readonly<Record<VerbClass, string>> = {
  make: `
    建好 新建 改建 扩建 改扩建 新改扩建 新改建 迁建 筹建 重建 复建 兴建 配建 增建 开建 新开工 动工 启动 重启 开通 新开通 新辟
    拓建 开辟 开行 打通 架设 铺设 安装 上线 设立 增设 新设 申请设立 组建 成立 创办 兴办 开办 开设 创立 举办 承办 筹办 协办 办好
    举行 召开 开好 出台 制定 制订 编制 修编 修订 编修 编纂 编印 印发 颁布 发布 公布 出版 绘制 签订 签署 拆除 加入 推广应用 推出`,
  finish: `
    完成`,
  act: `
    实施 开展 组织开展 部署开展 组织实施 落地实施`,
  advance: `
    推进 推动 加快 加速 提速 建设 突出抓好 突出推进 抓好 抓实 做好 配合 支持 改造 提升改造 改造提升 保障 确保 助力 整治提升 整治 治理 修复 盘活
    争取 跟进 促成 力促 续建 实现 保证 完善提升 规划建设 共建 加固 扩容 接续 储备 对接 力争 力保 改造升级 作好 迁移 修缮 修建 新修 翻修 重修 整修 铺装 疏通 硬化 延伸 东延 西延 南延 北延 拓宽 拓宽改造 疏浚`,
  found: `
    建立 搭建 构筑 创设`,
  shape: `
    打造 培育 塑造 做强 做大 做优 做精 形成 构建 壮大 擦亮 叫响 唱响 打响 打造成 建设成 打造成为 建设成为`,
  fetch: `
    引进 引入 招引 引育 吸引 承接 引聚 招募 招聘`,
  earn: `
    创建 成功创建 争创 申创 创成 获批 晋升 晋级 创评 争当 申建 申报 申请 申遗成功 入选 获评 评为 列入 升格 升格为 晋升为 认定为 争取认定 争取列入 争取认定为 申办 跻身`,
  alter: `
    放宽 扩大 取消 降低 提高 下放 放开 延长 上调 下调 免收 免征 减免 调整 缩短 纳入 暂停 停止`,
  adopt: `
    推行 实行 全面推行 全面实行 试行 推广使用 统一实行`,
  ground: `
    围绕 紧紧围绕 立足 着眼 依托 按照 依据 根据 针对 面向 紧扣 紧盯 抢抓 抢抓机遇 结合 发挥 充分发挥 用好 用活 用足 抓住 抓牢
    借助 利用 瞄准 锚定 把握 对照 对标 顺应 适应 突出 聚焦 通过`,
  lean: `
    探索 研究 鼓励 引导 论证 考虑 带动 扶持 倡导`,
  manner: `
    大力 着力 全力 聚力 奋力 倾力 努力 竭力 深度 深入 全面 扎实 务实 认真 持续 不断 继续 进一步 逐步 逐渐 分类 分级 分批
    分步 稳步 稳妥 有序 有效 有力 科学 精准 精细 依法 主动 积极 坚定 坚定不移 坚持不懈 毫不动摇 毫不放松 始终 始终坚持 切实
    充分 高质量 高标准 高水平 高品质 高效 高效率 高起点 高位 高站位 常态化 规范化 多渠道 全方位 全过程 全链条 精心 用心 用情
    重点 特别 尤其 及时 按时 如期 率先 适时 适当 合理 严格 从严 严肃 严厉 创新推进 纵深 加力 更大力度 更好 更加 牢牢 紧紧
    时刻 永远 务必 必须 一定 务求 决不 绝不 坚决 力求 有望 预计 拟 将 要 我们将 我们要 需要 应当 同时 此外 集中力量 集中
    统筹兼顾 广泛 因地制宜 分类施策 千方百计 想方设法 下大力 下大力气 加倍 强力 倾情 倾心 全速 提前 合力 携力 以更大力度
    一以贯之 锲而不舍 驰而不息 持之以恒 旗帜鲜明 不折不扣 毫不松懈 慎终如始 深层次 大规模 多措并举 尽快 尽早 及早 早日 牢固 深切
    自觉 严密 充实 全域 全程 勠力 共同 一方面 另一方面 一方面要 另一方面要`,
  direct: `
    优化 提升 加强 强化 深化 完善 健全 巩固 拓展 增强 促进 贯彻 执行 维护 防范 化解 解决 严守 守住 守牢 坚守 压实
    夯实 筑牢 织密 统筹 打击 严控 遏制 杜绝 严防 丰富 繁荣 改善 激发 释放 破解 提振 弘扬 践行 牢记 增加 减轻 减少 规范
    管控 关心 关爱 保护 传承 挖掘 畅通 汇聚 凝聚 保持 加大 细化 宣传 学习 树立 树牢 接受 防止 满足 营造 融入 引领
    牵引 淘汰 参与 缓解 消除 清理 排查 反对 纠治 整顿 查处 惩治 压减 压缩 压降 节约 监督 支撑 讲好 回应 补齐 做细 做实 提质
    增效 转变 依靠 调动 克服 担当 扛起 扛牢 彰显 展现 谱写 书写 开创 夺取 迈出 迈向 跑出 注入 催生 撬动 遵循 前进 献礼 团结
    携手 发展 稳住 兜牢 兜住 保住 打好 打赢 提供 整合 抓紧 抓细 深耕 深挖 深植 厚植 开放 抢占 补强 建强 建优 办实
    解放思想 解放生产力 增进 维持 履行 协助 协调 严明 狠抓 严查 精简 简化 尊重 倾听 听取 珍惜 敢于 勇于 善于 带头 恪守 涵养 培养 培植 激活
    服务大局 紧扣中心 推广 看到 严把 做到 坚持 新增 净增 迭代升级 提质升级 全面从严治党 抓 创新 当好
    拉大 拉开 搞好 管好 护好 落实 整改 落实落细 落细落实 落实落地 落地生根 开好局 起好步 开局起步 开新局 走好路 谋划 谋划好 推进落实 贯通落实 贯通起来`,
};

/** Words that stand as a clause of their own before the clause that promises. */
export const openingConnectives = `
  同时 此外 另外 除此之外 与此同时 对此 为此 因此 其中 一方面 另一方面 首先 其次 再次 最后 总之 特别是 尤其是 今年 新的一年 在此基础上 具体而言
  下一步 今后 未来五年 今后五年`;

/** Deeds that are subjects elsewhere (亮化工程) and verbs where they open a clause before a thing: 亮化望江大街. */
export const deedsAsVerbs = '亮化 绿化 美化 净化';

/** Grounds that are means: with a figure at the end of the clause something else is counted, 利用荒坡种植油茶3000亩. */
export const meansVerbs = `
  依托 利用 借助 发挥 充分发挥 用好 用活 用足 抓住 抢抓 结合 通过 紧盯 聚焦`;
