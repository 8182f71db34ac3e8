/** Words before an indicator that say where or when, not what: 全区 · 规模以上工业增加值. 全国 speaks of someone else. */
export const scopeWords: readonly string[] = (
  '全区 全市 全县 全州 全省 全旗 全盟 全疆 全镇 全乡 我区 我市 我县 我州 我省 我旗 本区 本市 本县 全年 年内 年末 年底 期末 去年 今年 上年 当年 ' +
  '预计 预期 力争 确保 实现 完成 累计 共 合计'
).split(' ');

/** Words behind an indicator that leave it what it is: 固定资产投资 · 总额, 地区生产总值 · 增速. */
export const harmlessEndings: readonly string[] =
  '总量 总额 总值 总数 数量 数 额 总规模 规模 指标 增速 增幅 涨幅 增长率 增长速度'.split(' ');

/** What ranks are told of, from the smallest area to the widest. */
export const areasByWidth: readonly (readonly string[])[] = [
  ['全县', '全区', '全旗'],
  ['全市', '全州'],
  ['全省'],
  ['全国'],
];
