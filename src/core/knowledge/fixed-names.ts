/**
 * Names whose number is fixed and that nobody says with another one: 四个不摘, 三严三实. Left out are those of which places
 * make their own by another number (五个一批, 三大攻坚战, 五险一金, 三个务必), and 六保任务, for 三保任务 is another; 驾马车 alone, for there are other coaches. Of
 * several that differ by their number alone (六年义务教育, of earlier years) each is one. Quotation marks may stand anywhere within them.
 */
export const fixedNames: readonly string[] = (
  '四个不摘 两不愁三保障 三去一降一补 三严三实 两学一做 三会一课 三重一大 四议两公开 三支一扶 两个一百年 四好农村路 ' +
  '两个毫不动摇 四个最严 监督执纪四种形态 三个区分开来 四个伟大 三减三健 四不两直 三管三必须 一岗双责 共建一带一路 一带一路倡议 一国两制 ' +
  '双随机一公开 三线一单 三北工程 四水四定 ' +
  '投资消费出口三驾马车 消费投资出口三驾马车 纠治四风 反对四风 四风问题 四风顽疾 ' +
  '四梁八柱 中央八项规定 五位一体总体布局 四个全面战略布局 三个代表重要思想 六稳工作 三农工作 三农问题 三公经费 四个革命一个合作 ' +
  '一老一小 两重两新 千万工程经验 千村示范万村整治 长江十年禁渔 高效办成一件事 一网通办 一网统管 最多跑一次 一业一证 一枚印章管审批 九年义务教育 六年义务教育 三年义务教育 ' +
  '五育并举 三全育人 五保供养 一村一品 一事一议 三权分置 三供一业 四供一业 两客一危 三客一危 六稳六保 ' +
  '两山理念 两山理论 两山转化 三品一标 两品一标 四品一标 新三样出口 一刻钟便民生活圈 五一劳动奖 五四青年奖章 三八红旗手 六一儿童节'
).split(' ');

/** Names that had another number long ago: 三上企业. */
export const laterNames: readonly string[] = ['四上企业'];

/** Names of the same kind that stand together; each is sure only where another of them is near: 增强“四个意识”、坚定“四个自信”. */
export const joinedNames: readonly string[] = '四个意识 四个自信 两个维护 两个确立'.split(' ');

/** What places have several programmes of, each with its own number: “三大工程” and “五大工程”, “三个一批” and “五个一批”. */
export const sloganNouns: readonly string[] =
  '工程 行动 制度 任务 战役 攻坚战 保卫战 改革 计划 专项 整治 一批 一 清单 产业 战略 举措 措施 重点 关键 结合 突破 体系 机制 实事 民生实事 好事'.split(
    ' ',
  );
