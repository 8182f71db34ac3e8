/**
 * Endings of rates that are parts of a whole, for names that are no known indicator (./concepts.ts says it of those).
 * Every other …率 above 100% is worth a look, but for those that plans, prices or double counting carry over it.
 */
export const boundedRates: readonly string[] = (
  '覆盖率 普及率 合格率 达标率 满意率 满意度 入学率 入园率 办结率 办复率 反馈率 办理率 处理率 处置率 优良率 就业率 失业率 ' +
  '升学率 绿化率 绿地率 城镇化率 机械化率 普惠率 建档率 签约率 破案率 侦破率 查处率 开工率 竣工率 投产率 安置率 供养率 入户率 通达率 ' +
  '可办率 网办率 入住率 出租率 空置率 回收率 收集率 排查率 管控率 整治率 持证率 及格率 通过率 登记率 发生率 分担率 ' +
  '清扫率 清运率 无害化率 综合利用率 安全利用率 响应率 整改率 受理率 知晓率 参与率 正确率 准确率 成活率 保存率 占比 比重 ' +
  '优良比例 水质比例 水体比例 断面比例 天数比例 达标比例 合格比例 人口比例 面积比例'
).split(' ');

/** Rates that may pass 100% by any measure, by a part of their name: plans are exceeded, prices and debts know no limit. */
export const openRates = new RegExp(
  '超额|产能|投资|增长|增值|增幅|增速|完成|到位|贡献|产销|自给|利润|收益|回报|周转|使用|负债|债务|出栏|复种|杠杆|存贷|执行|兑现|转化|产出|开发|效率|' +
    // What is paid out or held against what is taken in or owed, young of each dam, what passes through what was built for less.
    '(?:赔付|成本|溢价|充足|偿付|倍增|繁殖|繁活|产仔|能力利用|容量利用|恢复|增产)率$',
);

/** Names that end like a bounded rate and pass 100%: starts against a plan, provisions against bad loans, telephones per head. */
export const ratesOfPlans =
  /开工率|竣工率|(?<!医生|人群|居民)签约率|投产率|拨备覆盖率|(?:电话|手机|宽带)[^，。；]{0,4}普及率/;

/**
 * Rates that pass 100% a little, for those counted are not all of the whole: pupils of any age, the insured from elsewhere; what
 * there is of each thing that was asked for, what was made good for what was lost, seats sold twice on one journey, what comes
 * in of former years.
 */
export const looseRates =
  /毛入|参保|参合|巩固|利用率|保障率|接种|(?:配备|配置|编配|储备|满足|供给|供应|负荷|负载|满载|实载|客座|上座|满座|蓄水|预编|满编|巡护|巡查|占补|补充|补植|补划|补偿|入库|支出|支付|清欠|清收|征收|征缴|收缴)率$/;
/** What even those do not reach; those of the insured, of who was vaccinated and of use pass 100% by little. */
export const looseLimit = 150;
export const closeRates = /参保|参合|利用率|保障率|接种/;
export const closeLimit = 105;

/** Rates that are no percentages, so that 下降5% of them is a relative fall and right: 刑事发案率, 劳动生产率, 容积率. */
export const otherRates: readonly string[] =
  '发案率 案件率 立案率 事故率 死亡率 伤亡率 生产率 效率 频率 汇率 利率 税率 费率 周转率 产出率 容积率 增长率 投诉率 上访率 出生率 发病率 火灾发生率 事故发生率 案件发生率 灾害发生率 受害率 成讼率 受案率 信访率 犯罪率'.split(
    ' ',
  );
