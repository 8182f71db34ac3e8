/** How a number bounds what it measures: 约 about, 以上 atLeast, 以内 atMost, 超过 moreThan, 不足 lessThan. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'range';

export interface BoundBefore {
  readonly word: string;
  readonly bound: Bound;
  /** Characters before the word that make it part of another one. */
  readonly not?: string;
  /** One of these must stand before it. */
  readonly behind?: string;
  /** It bounds only a mark without a digit: 过亿元, 上百家. */
  readonly round?: true;
}

/** Words that touch a number from before. */
export const boundsBefore: readonly BoundBefore[] = [
  { word: '不低于', bound: 'atLeast' },
  { word: '不少于', bound: 'atLeast' },
  { word: '不小于', bound: 'atLeast' },
  { word: '至少', bound: 'atLeast' },
  { word: '不超过', bound: 'atMost' },
  { word: '不高于', bound: 'atMost' },
  { word: '不突破', bound: 'atMost' },
  { word: '不大于', bound: 'atMost' },
  { word: '不多于', bound: 'atMost' },
  { word: '至多', bound: 'atMost' },
  { word: '最多', bound: 'atMost' },
  { word: '超过', bound: 'moreThan' },
  { word: '突破', bound: 'moreThan' },
  { word: '首破', bound: 'moreThan' },
  { word: '超', bound: 'moreThan', not: '赶反' },
  { word: '逾', bound: 'moreThan' },
  { word: '多达', bound: 'moreThan' },
  { word: '不足', bound: 'lessThan' },
  { word: '不到', bound: 'lessThan' },
  { word: '少于', bound: 'lessThan' },
  { word: '低于', bound: 'lessThan' },
  { word: '大约', bound: 'about' },
  { word: '接近', bound: 'about' },
  { word: '将近', bound: 'about' },
  { word: '约', bound: 'about', not: '节签预集条契合制简大公履守续' },
  { word: '近', bound: 'about', not: '附最临邻靠就亲接将' },
  { word: '过', bound: 'moreThan', round: true, not: '通经渡透胜跨迈越走闯翻' },
  { word: '过', bound: 'moreThan', behind: '值入税额资收利款金、' },
  { word: '上', bound: 'atLeast', round: true, not: '以线网晚早马加之史楼车船路岸陆海天世身山市会迈跨跃登站攀' },
];

export interface BoundAfter {
  readonly word: string;
  readonly bound: Bound;
  /** Characters behind the word that make it the beginning of another one: 12个多功能厅; 280场多60场 tells how many more. */
  readonly not?: string;
}

/** Words that touch a number from behind, after its unit. */
export const boundsAfter: readonly BoundAfter[] = [
  { word: '左右', bound: 'about' },
  { word: '上下', bound: 'about', not: '游联级班' },
  { word: '以上', bound: 'atLeast' },
  { word: '及以上', bound: 'atLeast' },
  { word: '以下', bound: 'atMost' },
  { word: '及以下', bound: 'atMost' },
  { word: '以内', bound: 'atMost' },
  { word: '之内', bound: 'atMost' },
  { word: '余', bound: 'moreThan' },
  { word: '多', bound: 'moreThan', not: '层为功元媒种样式语彩边级维民方科云用孔晶轮联0123456789' },
];

/** Words further off that bind every number of their clause: 至少建设1家, 控制在5%和3%以内. */
export const boundsAfar: readonly { readonly word: string; readonly bound: Bound }[] = [
  { word: '至少', bound: 'atLeast' },
  { word: '不少于', bound: 'atLeast' },
  { word: '不低于', bound: 'atLeast' },
];
