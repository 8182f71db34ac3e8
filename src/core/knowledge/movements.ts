export type Direction = 'up' | 'down' | null;

/** Verbs of change and which way they go. With 到, 至 or 为 behind them they give a level (提高到65%). */
export const movements: readonly { readonly way: Direction; readonly words: readonly string[] }[] = [
  {
    way: 'up',
    words:
      '增长 增加 提高 提升 上升 递增 上涨 扩大 扩充 净增 净增长 增收 超收 增支 增产 调增 增 升 涨 攀升 跃升 加快 增幅 涨幅 增速 正增长 增加了 快于 高于 高出 高 快 多 超出 前移 进位'.split(
        ' ',
      ),
  },
  {
    way: 'down',
    words:
      '下降 减少 降低 回落 压减 压降 精简 削减 缩减 递减 收窄 缩小 缩短 压缩 下调 减轻 降 减 跌 降幅 负增长 低于 低 慢 少 下滑 放缓 节约 节省 后移 落后 滞后 短欠 欠 塌 减量 减产 减收 短收 减支 调减'.split(
        ' ',
      ),
  },
];

/** Verbs that hold a value against another one: what follows is a gap, not a growth (高于省定标准2%). */
export const gaps: readonly string[] = '高于 低于 快于 慢于 高出 超出 优于 好于'.split(' ');

/** Verbs that add to or take from a stock that can be counted again. */
export const stockVerbs: readonly { readonly way: Direction; readonly word: string }[] = [
  { way: 'up', word: '新增' },
  { way: 'up', word: '净增' },
  { way: 'up', word: '增加' },
  { way: 'up', word: '增设' },
  { way: 'up', word: '扩充' },
  { way: 'up', word: '扩增' },
  { way: 'down', word: '减少' },
  { way: 'down', word: '降低' },
  { way: 'down', word: '减轻' },
  { way: 'down', word: '压减' },
  { way: 'down', word: '节约成本' },
  { way: 'down', word: '节省成本' },
];
