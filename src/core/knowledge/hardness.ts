/** How firmly a promise is worded: bound to happen, aimed at, or planned. */
export type Hardness = 'firm' | 'aimed' | 'planned';

/** The words of each degree, parted by blanks. They stand before a verb or govern a whole clause: 确保…开工. */
export const hardness: Readonly<Record<Hardness, string>> = {
  firm: '确保 务必 必须 保证 坚决 一定 务求 决不 绝不',
  aimed: '力争 争取 努力 力求 奋力 力促 尽快 尽早 及早 早日 有望',
  planned: '计划 拟 预计 安排 我们将 我们要',
};
