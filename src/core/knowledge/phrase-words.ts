/**
 * The words between a phrase and its number, and around the phrase. A metric's indicator is what is left of its
 * clause when these are taken off: «全年 · 新建 · 保鲜冷库 · 2座», «固定资产投资 · 同比 · 增长 · 13%».
 */

/** Stand between what is measured and its number. */
export const linkWords: readonly string[] = (
  '压在 压到 压减在 压降至 压降到 拓展至 拓展到 拓宽至 拓宽到 优化至 延伸至 延伸到 达到 达 发展到 发展为 为 完成 实现 增长 增加 增至 增加到 增加至 增长到 增长至 提高 提高到 提高至 提升 提升到 提升至 上升 上升到 上升至 下降 下降到 ' +
  '下降至 降低 降低到 降低至 降至 降到 减少 减少到 减少至 减至 压减 压降 压缩 压缩至 压缩到 压减至 压减到 缩短 缩短至 缩短到 缩减 缩减至 回落 收窄 ' +
  '扩大 扩大到 扩大至 保持 保持在 稳定在 控制在 维持在 稳定 控制 位居 位列 居 列 排名 排 占 共 计 共计 合计 累计 总计 有 共有 现有 只有 仅 仅有 ' +
  '新增 净增 净增长 同比 环比 年均 平均 分别 均 都 全部 已 已达 已达到 将 将达 将达到 预计 力争 确保 可 可达 能 不断 始终 一直 持续 连续 高达 高于 低于 快于 ' +
  '名义 实际 预期 递增 递减 增 降 升 跌 了 到 至 在 是 由 从 超出 高出 多 快 高 低 约为 接近 达成 实际完成 稳步 逐步 进一步 大幅 突破 超过 超额 ' +
  '同口径 按可比价格计算 按可比口径 同比实现 再 又 也 还 正 需 要 应 只 精简 削减 上涨 下调 节约 扩增 扩充 扩容 以 按 每年 每 各 就 便 累积 ' +
  '多达 站上 迈上 跨上 跃上 减轻 首次 历史性 成功 率先 整体 总体 全年 当年 年内 实 新 稳 总 期末 升至 跃升至 跃升到 攀升至 攀升到 减 占到'
).split(' ');

/** Open a clause before the phrase: times, manners, and the verbs whose object the phrase is. */
export const openingWords: readonly string[] = // times and links
  (
    '共 全年 去年 今年 年内 年底 年末 年初 上年 当年 本年 明年 其中 同时 并 且 以及 和 及 与 使 让 将 把 为 由 从 以 在 于 按 ' +
    '目前 现已 现有 截至目前 截至 五年来 一年来 过去五年 五年 过去一年 三年来 四年来 累计 总计 共计 合计 先后 相继 陆续 首次 率先 已 都 每年 全部 ' +
    '预计 力争 确保 争取 努力 计划 拟 预期 保证 将要 通过 围绕 按照 依托 利用 针对 聚焦 支持 引导 鼓励 帮助 协调 督促 ' +
    '全市 全区 全县 全州 全省 全旗 全镇 全域 我市 我区 我县 我州 我省 全国 全年全市 全年全区 辖区 本市 本区 本县 ' +
    // manners
    '奋力 全面 积极 扎实 有序 深入 大力 稳步 成功 圆满 已经 集中 统筹 加快 持续 高标准 高质量 高效 高水平 强力 严格 认真 妥善 依法 稳妥 精准 科学 合理 ' +
    '及时 切实 进一步 不断 逐步 优先 着力 充分 有效 顺利 如期 超额 提前 累积 分批 同步 同比 主动 广泛 多渠道 千方百计 全力 有力 ' +
    '梯次 剩余 其余 另 另有 各类 约有 ' +
    // verbs
    '建成 新建 改建 扩建 改扩建 新改建 新建改建 新改扩建 续建 建设 建立 设立 成立 组建 构建 搭建 完成 实现 推进 推动 开展 实施 启动 打造 培育 培育壮大 引进 引育 招引 ' +
    '吸引 引入 签约 落地 新增 净增 净增加 增加 增设 扩充 扩大 发放 投入 争取 争取到 获得 取得 获批 获评 荣获 办理 办结 受理 化解 处置 处理 查处 破获 打掉 整治 整改 治理 拆除 ' +
    '取缔 关闭 关停 淘汰 清理 清运 清收 栽植 新植 植树 改造 提升改造 改造提升 维修 维修改造 修建 修复 铺设 架设 敷设 安装 更换 配备 配置 创建 认定 评定 举办 承办 举行 ' +
    '召开 安置 帮扶 减免 减轻 减少 降低 发现 排查 检查 开工 竣工 开工建设 谋划 谋划实施 包装 申报 上报 入库 纳入 达成 签订 落实 兑现 拨付 筹集 筹措 统筹 ' +
    ' 收储 盘活 腾退 消化 转化 培养 选派 选聘 招聘 招录 引聘 聘任 补充 惠及 覆盖 受益 带动 辐射 输送 解决 满足 释放 拓展 开通 开设 ' +
    '开建 打通 贯通 联通 疏通 疏浚 整理 复垦 托管 建档 发布 制定 出台 印发 修订 推出 推广 研发 突破 攻克 创成 办好 ' +
    '使用 推行 达到 保持 有 拥有 占 涉及 包括 包含 形成 产生 发出 收到 收回 追回 挽回 追缴 追赃 采集 接种 走访 慰问 发动 动员 出动 派出 投用 引领 ' +
    '养护 重点养护 管护 交用 竣工交用 摆放 悬挂 设置 施划 划定 划分 规划建设 完善 配套 升级 优化 提升 提高 加强 强化 巩固 壮大 扶持 支援 援建 捐赠 募集 缓缴 返还 清退 核减 压减 压缩 ' +
    '高位 率先 承接 承办 备案 侦破 抓获 查获 收缴 没收 销毁 追究 问责 处分 惩处 判处 调解 化解 接受 反馈 答复 采纳 全年实现 累计完成 累计实现 全年完成'
  ).split(' ');

/** Nouns that begin like an opening word: nothing is taken off them. */
export const openingNouns: readonly string[] = (
  '研发投入 研发经费 研发费用 高标准农田 易地搬迁 新一代 建成区面积 建成区绿 建成区道 在谈 共建 共享 共同 共富 在建 在校 在岗 在册 在职 在库 在园 在孵 在线 从业 以上 为民 将军 由来 建设用地 建设资金 开工率 开复工 完成率 完成投资 实际利用 引进内资 引进外资 利用外资 ' +
  '规范化 标准化 改造面积 改造任务 签约项目 签约额 签约资金 落地项目 入库项目 提升工程 支持资金 配套设施 配套管网 配套资金 优质 优良 优秀 优势 优抚 优惠 清洁 清欠 清单 ' +
  '巩固率 升学率 收入 支出 收储 直接利用 全社会 全民 全员 全口径 全体 全日制 全流程 计划生育 拟建 预期目标 新型 新能源 新材料 新兴 新一代'
).split(' ');

/** End a noun that follows its number: what comes next says what became of it. */
export const closingWords: readonly string[] = (
  '全部 全面 均 都 已 已经 实现 完成 完工 达到 得到 获得 取得 开工 竣工 投产 投用 投入 建成 落地 落户 落成 开业 开建 启动 推进 加快 有序 顺利 如期 正式 进行 享受 通过 参与 参加 ' +
  '成功 先后 相继 陆续 纳入 列入 入选 入围 正常 被 将 用于 为 是 并 且 及其 位列 位居 较 比 同比 占 由 入驻 进驻 进入 挂牌 签约 运营 运行 ' +
  '办结 清零 兑现 脱贫 出列 摘帽 达标 复工 复产 恢复 稳定 持续 不断 明显 大幅 显著 逐步 分别 整改 到位 销号 关停 退出 搬迁 回迁 入住 受益 圆了 圆满 平稳 高效 申报 ' +
  '升级 提质 提档 转型 增长 下降 增加 减少 提高 提升 上升 降低 建立 开展 实行 推行 落实 做到 成为 荣获 上市 入库 入统 入规 对接 合作 展开 拔地 打通 连通 通车 交付 封顶 主体 ' +
  '其中 作为 按 依法 一次 当天 不见面 免费 率先 首次 等为 等企业 发放 提供 减免 安排 配备 支付 补贴 扎实 努力 快速 稳步 基本 进展 可 不再 与 在 动工 年内 年底 逐一 不落 现场 拓展 缩小 获评 获批 荣获 获得 渡过 新装 加装 增设 摆脱 走出 在全 在省 在国 在市 在区 在县 在各 扩大 压缩 压减 缩短 增至 减至 升至 降至 跃升 优化 调整 上涨'
).split(' ');

/** Words that name no measure of their own: what they measure stands before them. */
export const genericHeads: readonly string[] = (
  '总数 总量 总额 规模 总规模 数量 总计 合计 共计 全年 累计 面积 金额 总面积 人数 户数 增速 增幅 涨幅 降幅 增长率 占比 比重 比例 份额 总数量 排名 位次 名次 总人数 ' +
  '年均 均值 总投资额 余额 城区排名 全市排名 全省排名 总值 水平 指标 目标 标准 速度 期末 个数 件数 家数 总户数 总量指标 数 覆盖率 规模总量'
).split(' ');

/** Flows: what is added is the measure itself, so 新增 stays with it (新增就业2万人 is a level). */
export const flowWords: readonly string[] =
  '就业 造林 减税 降费 税费 优惠 立项 贷款 投资 产值 税收 收入 培训 登记 授信 融资 发电 产能 授权 签约 到位 注册 签订 退税 创业 财政 债券 贴息 绿化面积 缓费 减免 支持 产业化'.split(
    ' ',
  );

/** Actions at the end of a counted noun that are no part of its name: 7所校园 · 建设改造. */
export const actionTails: readonly string[] =
  '建设改造 拓宽改造 改扩建工程 升级改造 提升改造 维修改造 改扩建 标准化建设 建设 改造 工程 整治 治理 项目建设 移交 出清 创建 提升 出让 整改'.split(
    ' ',
  );

/** Verbs that, alone before a number, speak of what was named before: 惠及3200户, 五年新增3.6万户. */
export const carryingVerbs: readonly string[] =
  '惠及 覆盖 新增 净增 增加 减少 投入 涉及 受益 服务 带动 安置 建成 完成 实现 推进 办结 整改 发放 使用 培育 引进 创建 登记 新登记 新设 其中 已完成 已建成'.split(
    ' ',
  );

/** The same at the end of a longer phrase: 按照序时进度推进7项, 已整改98%. */
export const carryingEnds: readonly string[] = '推进 完成 建成 办结 整改 实现 惠及 覆盖 涉及 投用 销号 新增'.split(' ');

/** Rates that say little alone: the clause before names what they are of. */
export const bareRates: readonly string[] =
  '覆盖率 普及率 利用率 处理率 达标率 合格率 完成率 入户率 整改率 使用率'.split(' ');

/** People: a number of them ends with their name, whatever of theirs the clause goes on to speak of. */
export const peopleNouns: readonly string[] =
  '困难人员 人员 困难群众 群众 居民 村民 农民工 农民 职工 学生 老人 老年人 儿童 残疾人 退役军人 劳动者 干部 党员 教师 人才 企业家 商户 用户 家庭 贫困人口 农户 纳税人 困难家庭 志愿者 毕业生'.split(
    ' ',
  );

/** Measures that several subjects may share at their end: 智能手机、显示器、平板电脑 · 产量. Longest first. */
export const sharedHeads: readonly string[] = (
  '居民人均可支配收入 人均可支配收入 进出口总额 主营业务收入 可支配收入 存款余额 贷款余额 社会融资 营业收入 销售收入 销售额 零售额 营业额 交易额 成交额 增加值 总产值 开复工率 ' +
  '覆盖率 参保率 入园率 入学率 合格率 办结率 满意率 达标率 完成率 普及率 利用率 处理率 出栏量 存栏量 销售量 保有量 总产量 产值 产量 出栏 存栏 进出口 出口 进口 投资 利润 税收 收入 余额 ' +
  '总量 面积 人数 户数 数量 总额 占比 比重 浓度 均价 价格 率'
).split(' ');

/** Words that hold a closing word inside: the noun goes on through them. */
export const wholeWords: readonly string[] =
  '可再生 可视 可穿戴 可降解 可支配 可移动 可追溯 年底前 稳增长 增长极 增长点 稳投资 投入品 在建 在校 在岗 在册 在职 在读 在编 在产 在孵 在研 在库 在营 在谈 在线 在地 存在 所在 与会 参与 搬迁安置 建成区 落户籍 运行机制 运营商 整改任务 达标区 达标率'.split(
    ' ',
  );
