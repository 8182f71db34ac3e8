/**
 * Characters of names that sound alike, or all but alike, or look so, and are mistyped for each other: 泽龙 and 泽隆, 紫云岭 and 紫云林. Only
 * those that names are made of; characters of everyday words (在 再, 的 地) are left out, for both of a pair would be right somewhere.
 */
export const soundAlikes: readonly string[] = (
  '龙隆 岭林领 成城诚程 华花化桦 明名铭 兴星鑫欣 胜盛圣升 宏红洪鸿弘 源元原园苑远 丰峰锋凤 阳洋扬杨 金锦津今 富福 永勇 康亢 ' +
  '辉晖汇惠慧 玉育裕御誉 清青庆 嘉佳家加 云运 利力立丽 泰太 征郑 志智至致 博波柏 天田 昌长常 祥翔湘 顺舜 宇雨禹 河合和禾荷 东冬栋 ' +
  '平坪萍 文闻雯 武吴 伟卫 忠中 宝保堡 瑞睿 恒衡 泽择 汉翰瀚 浩皓 航杭 鼎顶 晨辰 紫梓 蓝兰 铜桐 桥乔 海嗨 善山 荣蓉容 茂懋 ' +
  // Look-alikes, which are taken for each other where names are read from paper.
  '尹伊 港巷 郡都 亳毫 茌荏 睢雎 汨汩 盱盰 戍戌 栗粟 侯候 畔伴 涪培 陕峡 泾经 沣丰 埇涌 沭沐 洮逃 郯剡 ' +
  '珠朱竹 景井 湖胡虎 江姜疆 淮怀 洛骆 溪西希熙 冠观官 磊雷 霖琳 绿录 麒奇琪祺 沅媛 钰珏'
).split(' ');

/** What there is one of by its name, so that two characters before it are enough of one: 哈伊·高铁. */
export const soleThings: readonly string[] =
  '铁路 高铁 高速 公路 大桥 水库 机场 隧道 隧洞 电站 古城 古镇 新区 新城 大道 湿地 灌区 景区 运河 港区 口岸 枢纽 水道'.split(
    ' ',
  );
